// What the command tells of texts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as status from "statuscodes";
import { command, run } from "./command.mjs";

const EXAMPLE = fileURLToPath(new URL("../../../examples/describe.mjs", import.meta.url));

const TEXTS = [
  ...Array.from({ length: 701 }, (_, code) => String(code)),
  ...status.ALL.flatMap(({ code, name, deprecatedNames, phrase }) => [
    String(code),
    name,
    ...deprecatedNames,
    phrase,
  ]),
  ...Array.from({ length: 1000 }, (_, code) => code).flatMap((code) =>
    status.vendors(code).flatMap((it) => [String(code), it.phrase]),
  ),
  ...["999", "1016", "2999", "3001", "4000", "4999", "5000", "65535", "65536", "65940"],
  ...["unprocessable entity", "http.StatusTeapot", "teapot", "WS bad gateway", "404 Not Found"],
  ...[
    "nonsense",
    "",
    " ",
    " 404",
    "0404",
    "-1",
    "-404",
    "-0",
    "+404",
    "404 Found",
    "404.0",
    "404.5",
  ],
  ...["1e3", "1e21", "4_04", "0x194", "404n", "NaN", "Infinity", "-Infinity", "9".repeat(5000)],
  ...["toString", "constructor", "__proto__", "hasOwnProperty", "null", "undefined", "true"],
  ...[
    "\u0664\u0660\u0664",
    "ñ",
    "🫖",
    "%s",
    "%d 404",
    "--json",
    "--help",
    "--",
    "-h",
    "a\nb",
    "a\tb",
  ],
];

function records(...texts) {
  return JSON.parse(command("--json", ...texts).stdout);
}

function predicates(code) {
  const predicates = Object.entries(status).filter(([name]) => /^(is|allows)[A-Z]/.test(name));
  return predicates.filter(([, holds]) => holds(code)).map(([name]) => snakeCase(name));
}

/** Without the code, which the record has. */
function vendors(code) {
  return status.vendors(code).map(({ code, ...rest }) => rest);
}

function renamed(fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, it]) => [snakeCase(name), it]));
}

function snakeCase(name) {
  return name.replaceAll(/(?=[A-Z])/g, "_").toLowerCase();
}

test("it prints the lines of the example in 80 columns", () => {
  const { stdout, ...end } = command("--", ...TEXTS);
  const { stdout: lines, ...expected } = run(EXAMPLE, TEXTS);
  assert.equal(stdout.replaceAll(/\n {20}/g, " "), lines);
  assert.deepEqual(end, expected);
  // A link, and the text that is printed as it is, are one word.
  const long = stdout.split("\n").filter((line) => line.length > 80);
  for (const line of long) assert.match(line, /^.{20}\S+( \(unknown\))?$/);
});

test("lines break before the 81st character", () => {
  const [, first, second] = command("404").stdout.match(/^( {2}description.*)\n {20}(\S+)/m);
  assert.ok(first.length <= 80 && first.length + 1 + second.length > 80);
});

for (const texts of [["404"], ["1006", "Not Found"], ["499"], ["404", "499"], ["nonsense"], [""]]) {
  test(`it exits as the example does: ${JSON.stringify(texts)}`, () => {
    const expected = texts.every((text) => status.find(text)) ? 0 : 1;
    assert.equal(command(...texts).status, expected);
    assert.equal(run(EXAMPLE, texts).status, expected);
  });
}

test("a registered code gives a complete record", () => {
  assert.deepEqual(records("HTTP_308_PERMANENT_REDIRECT"), [
    {
      text: "HTTP_308_PERMANENT_REDIRECT",
      registered: true,
      ...renamed(status.lookup(308)),
      redirect: "keep",
      category: "redirection",
      predicates: predicates(308),
      vendors: vendors(308),
    },
  ]);
  const codes = status.ALL.map(({ code }) => code);
  for (const record of records(...codes.map(String))) {
    for (const [field, value] of Object.entries(renamed(status.lookup(record.code)))) {
      assert.deepEqual(record[field], value);
    }
    assert.equal(record.redirect, status.redirect(record.code) ?? null);
    assert.equal(record.category, status.category(record.code));
  }
});

test("an unregistered code gives a record of its vendors, an unknown text an empty one", () => {
  const described = command("499", "--json", "nonsense");
  const [unregistered, unknown] = JSON.parse(described.stdout);
  assert.ok(vendors(499).length > 0);
  assert.deepEqual(unregistered, {
    text: "499",
    registered: false,
    code: 499,
    category: "client_error",
    predicates: predicates(499),
    vendors: vendors(499),
  });
  assert.deepEqual(unknown, { text: "nonsense", registered: false });
  assert.equal(described.status, 1);
});

test("a record's predicates are all that hold", () => {
  assert.ok(predicates(404).includes("allows_content") && predicates(404).includes("is_error"));
  for (const record of records(...status.ALL.map(({ code }) => String(code)))) {
    assert.deepEqual(record.predicates, predicates(record.code));
  }
});

test("the names are those of the registry", () => {
  const names = Object.keys(records("404")[0]);
  assert.ok(names.includes("deprecated_names") && names.includes("required_fields"));
});

test("JSON is indented and escapes control characters only", () => {
  const { stdout } = command("--json", 'ñ🫖"\n\x1b');
  const record = '  {\n    "text": "ñ🫖\\"\\n\\u001b",\n    "registered": false\n  }';
  assert.equal(stdout, `[\n${record}\n]\n`);
});

for (const word of ["all", "ws", "1xx", "2xx", "3xx", "4xx", "5xx"]) {
  test(`${word} lists codes, a line each`, () => {
    const isListed = ({ code, name }) =>
      word === "all" || word === (code < 1000 ? `${name[5]}xx` : "ws");
    const listed = status.ALL.filter(isListed);
    const stdout = listed.map((it) => `${it}\n`).join("");
    assert.deepEqual(command(word), { stdout, stderr: "", status: 0 });
    assert.equal(command(word.toUpperCase()).stdout, stdout);
    assert.deepEqual(records(word), records(...listed.map(({ code }) => String(code))));
  });
}

test("a list may stand among texts", () => {
  const blocks = command("404", "1xx", "nonsense").stdout.split("\n\n");
  const first = blocks.map((block) => block.split("\n")[0]);
  assert.deepEqual(first, ["404 Not Found", "100 Continue", "nonsense (unknown)"]);
  assert.equal(command("0xx", "6xx").status, 1);
});
