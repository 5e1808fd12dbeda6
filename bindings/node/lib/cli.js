#!/usr/bin/env node
// Describes codes and texts: `npx statuscodes 404 "not found" 1006`.

import { parseArgs } from "node:util";

const status = await import("statuscodes").catch((error) => {
  console.error(error.message);
  process.exit(2);
});

const USAGE = "usage: npx statuscodes [--json] TEXT...";

const HELP = `${USAGE}

Describe HTTP status codes and WebSocket close codes.

A text is whatever names a code: 404, HTTP_404_NOT_FOUND, "not found",
http.StatusNotFound, "HTTP/1.1 404 Not Found". Where an HTTP status and a close
code share a phrase, "bad gateway" is the former and "WS bad gateway" the latter.

options:
  --json      print an array of records
  --version   print the version
  -h, --help  print this
  --          take the arguments after it as texts, even those with a dash

The exit status is 0 when each text names a registered code, 1 when one does
not, and 2 when the command is wrong or the native addon does not load.

examples:
  npx statuscodes 404 "unprocessable entity" 1006
  npx statuscodes --json 499`;

const OPTIONS = {
  json: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};

const PREDICATES = Object.keys(status).filter((name) => /^(is|allows)[A-Z]/.test(name));

process.exitCode = main();

function main() {
  let command;
  try {
    command = parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return refuse(error.message);
  }
  const { values, positionals } = command;
  if (values.help) return print(HELP);
  if (values.version) return print(`statuscodes ${status.version}`);
  if (positionals.length === 0) return refuse("a TEXT is missing");
  const records = positionals.map(describe);
  print(values.json ? JSON.stringify(records, null, 2) : records.map(show).join("\n\n"));
  return records.every((record) => record.registered) ? 0 : 1;
}

function print(text) {
  console.log(text);
  return 0;
}

function refuse(reason) {
  console.error(`${USAGE}\nstatuscodes: ${reason}`);
  return 2;
}

// Everything known of a text: less for an unregistered code, nothing where there is no code.
function describe(text) {
  const found = status.find(text);
  const code = found?.code ?? number(text);
  const category = status.category(code) ?? null;
  const vendors = status.vendors(code);
  const registered = found !== undefined;
  if (!registered && category === null && vendors.length === 0) return { text, registered };
  return {
    text,
    registered,
    code,
    ...found,
    category,
    ...(registered && { redirect: status.redirect(code) ?? null }),
    predicates: PREDICATES.filter((name) => status[name](code)),
    vendors: vendors.map(({ code, ...others }) => others),
  };
}

// The number that prints as the text.
function number(text) {
  return String(Number(text)) === text ? Number(text) : Number.NaN;
}

function show({ text, registered, code, phrase, vendors, predicates, ...fields }) {
  if (code === undefined) return `${text} (unknown)`;
  const lines = [`${code} ${phrase ?? "(unregistered)"}`];
  for (const [field, value] of Object.entries(fields)) {
    lines.push(line(snakeCase(field).replaceAll("_", " "), value));
  }
  lines.push(line("predicates", predicates.map(snakeCase)));
  for (const { vendor, phrase, description } of vendors) {
    lines.push(line("vendor", `${vendor}: ${phrase}. ${description}`));
  }
  return lines.join("\n");
}

function line(label, value) {
  const text = Array.isArray(value) ? value.join(", ") : value;
  return `  ${label.padEnd(16)}  ${text || "none"}`;
}

// The functions' names in the other languages: the output is the same in all of them.
function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
