// Describes codes and texts: `describe 404 "unprocessable entity" WS_1006_ABNORMAL_CLOSURE`.
// Exits with 1 when one of them is no registered code.

import * as status from "statuscodes";

const PREDICATES = {
  is_informational: status.isInformational,
  is_success: status.isSuccess,
  is_redirection: status.isRedirection,
  is_client_error: status.isClientError,
  is_server_error: status.isServerError,
  is_error: status.isError,
  is_websocket: status.isWebsocket,
  is_cacheable: status.isCacheable,
  is_retryable: status.isRetryable,
  allows_content: status.allowsContent,
  is_sendable: status.isSendable,
};

for (const [index, argument] of process.argv.slice(2).entries()) {
  if (index > 0) console.log();
  const found = status.find(argument);
  if (found) {
    describe(found);
  } else {
    process.exitCode = 1;
    describeUnknown(argument);
  }
}

function describe(found) {
  console.log(String(found));
  line("name", found.name);
  line("category", status.category(found.code));
  line("description", found.description);
  line("reference", found.reference);
  line("url", found.url);
  line("standing", found.standing);
  line("deprecated names", list(found.deprecatedNames));
  line("required fields", list(found.requiredFields));
  line("redirect", status.redirect(found.code) ?? "none");
  line("predicates", predicates(found.code));
  vendors(found.code);
}

// A number can have a category, or a meaning of a vendor's, without being registered.
function describeUnknown(argument) {
  const code = Number(argument);
  const category = status.category(code);
  const isUsed = category !== undefined || status.vendors(code).length > 0;
  if (String(code) !== argument || !isUsed) return console.log(`${argument} (unknown)`);
  console.log(`${code} (unregistered)`);
  line("category", category ?? "none");
  line("predicates", predicates(code));
  vendors(code);
}

function vendors(code) {
  for (const { vendor, phrase, description } of status.vendors(code)) {
    line("vendor", `${vendor}: ${phrase}. ${description}`);
  }
}

function predicates(code) {
  return list(Object.keys(PREDICATES).filter((name) => PREDICATES[name](code)));
}

function list(items) {
  return items.join(", ") || "none";
}

function line(label, value) {
  console.log(`  ${label.padEnd(16)}  ${value}`);
}
