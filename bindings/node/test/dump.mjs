// Prints every function's answer for every code from -1 to 70000, then for every line of the files
// that are its arguments, in the form that the same program in each language prints.

import { readFileSync } from "node:fs";
import * as status from "statuscodes";

const PREDICATES = [
  status.isInformational,
  status.isSuccess,
  status.isRedirection,
  status.isClientError,
  status.isServerError,
  status.isError,
  status.isWebsocket,
  status.isCacheable,
  status.isRetryable,
  status.allowsContent,
  status.isSendable,
];

const out = [`version ${status.version}`];
for (const { code } of status.ALL) out.push(`registered ${code}`);
for (let code = -1; code <= 70000; code++) out.push(`${code}\t${answers(code)}`);
for (const file of process.argv.slice(2)) {
  for (const text of lines(readFileSync(file, "utf8"))) {
    out.push(`${status.find(text)?.code ?? 0}\t${text}`);
  }
}
process.stdout.write(`${out.join("\n")}\n`);

function answers(code) {
  const found = status.lookup(code);
  return [
    status.name(code) ?? "-",
    status.phrase(code) ?? "-",
    status.category(code) ?? "-",
    status.redirect(code) ?? "-",
    PREDICATES.map((predicate) => Number(predicate(code))).join(""),
    status.vendors(code).map(vendor).join(";"),
    found === undefined ? "-" : record(found),
  ].join("\t");
}

function vendor({ vendor, phrase, description, reference }) {
  return [vendor, phrase, description, reference].join(":");
}

function record(status) {
  return [
    status.description,
    status.reference,
    status.url,
    status.standing,
    status.deprecatedNames.join(";"),
    status.requiredFields.join(";"),
  ].join("\t");
}

function lines(text) {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
