// Describes codes and texts: `describe 404 "unprocessable entity" WS_1006_ABNORMAL_CLOSURE`.
// Exits with 1 when one of them is not a registered code.

import * as status from "statuscodes";

const PREDICATES = Object.entries(status).filter(([name]) => /^(is|allows)[A-Z]/.test(name));

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
  for (const [field, value] of Object.entries(found)) {
    if (field === "code" || field === "phrase") continue;
    line(words(field, " "), Array.isArray(value) ? list(value) : value);
  }
  line("category", status.category(found.code));
  line("redirect", status.redirect(found.code) ?? "none");
  line("predicates", predicates(found.code));
  vendors(found.code);
}

// An unregistered number can still have a category, or a vendor's meaning.
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
  const holding = PREDICATES.filter(([, holds]) => holds(code));
  return list(holding.map(([name]) => words(name, "_")));
}

// The words of a name in camel case.
function words(name, separator) {
  return name.replace(/[A-Z]/g, (letter) => separator + letter.toLowerCase());
}

function list(items) {
  return items.join(", ") || "none";
}

function line(label, value) {
  console.log(`  ${label.padEnd(16)}  ${value}`);
}
