// Prints every function's answer for every code from -1 to 70000, then for every line of the files
// in its arguments. This program prints the same text in every language.

import { readFileSync } from "node:fs";
import * as status from "statuscodes";

// In the order of their names in the other languages.
const PREDICATES = Object.entries(status)
  .filter(([name]) => /^(is|allows)[A-Z]/.test(name))
  .map(([name, holds]) => ({ name: snakeCase(name), holds }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

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
    PREDICATES.filter(({ holds }) => holds(code))
      .map(({ name }) => name)
      .join(" "),
    status
      .vendors(code)
      .map((vendor) => fields(vendor).join(":"))
      .join(";"),
    found === undefined ? "-" : fields(found).join("\t"),
  ].join("\t");
}

function fields({ code, ...others }) {
  return Object.entries(others).map(
    ([name, value]) => `${snakeCase(name)}:${Array.isArray(value) ? value.join(";") : value}`,
  );
}

function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function lines(text) {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
