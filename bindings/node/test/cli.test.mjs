import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as status from "statuscodes";

const CLI = fileURLToPath(new URL("../lib/cli.js", import.meta.url));
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

function run(file, ...texts) {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [file, ...texts]);
  assert.equal(error, undefined);
  return { stdout: stdout.toString(), stderr: stderr.toString(), status };
}

function records(...texts) {
  return JSON.parse(run(CLI, "--json", ...texts).stdout);
}

/** Without the code, which the record has. */
function vendors(code) {
  return status.vendors(code).map(({ code, ...rest }) => rest);
}

test("it prints the same as the example", () => {
  const described = run(EXAMPLE, ...TEXTS);
  assert.ok(described.stdout.split("\n\n").length >= TEXTS.length);
  assert.deepEqual(run(CLI, "--", ...TEXTS), described);
});

for (const texts of [["404"], ["1006", "Not Found"], ["499"], ["404", "499"], ["nonsense"], [""]]) {
  test(`it exits as the example does: ${JSON.stringify(texts)}`, () => {
    const expected = texts.every((text) => status.find(text)) ? 0 : 1;
    const described = run(CLI, ...texts);
    assert.deepEqual(described, run(EXAMPLE, ...texts));
    assert.equal(described.status, expected);
  });
}

test("a registered code gives a complete record", () => {
  assert.deepEqual(records("HTTP_308_PERMANENT_REDIRECT"), [
    {
      text: "HTTP_308_PERMANENT_REDIRECT",
      registered: true,
      ...status.lookup(308),
      redirect: "keep",
      category: "redirection",
      predicates: [
        "allowsBody",
        "allowsContent",
        "isCacheable",
        "isHttp",
        "isRedirection",
        "isRegistered",
        "isStorable",
      ],
      vendors: vendors(308),
    },
  ]);
  const codes = status.ALL.map(({ code }) => code);
  for (const record of records(...codes.map(String))) {
    for (const [field, value] of Object.entries(status.lookup(record.code))) {
      assert.deepEqual(record[field], value);
    }
    assert.equal(record.redirect, status.redirect(record.code) ?? null);
    assert.equal(record.category, status.category(record.code));
  }
});

test("an unregistered code gives a record of its vendors, an unknown text an empty one", () => {
  const described = run(CLI, "499", "--json", "nonsense");
  const [unregistered, unknown] = JSON.parse(described.stdout);
  assert.ok(vendors(499).length > 0);
  assert.deepEqual(unregistered, {
    text: "499",
    registered: false,
    code: 499,
    category: "client_error",
    predicates: ["allowsBody", "allowsContent", "isClientError", "isError", "isHttp", "isStorable"],
    vendors: vendors(499),
  });
  assert.deepEqual(unknown, { text: "nonsense", registered: false });
  assert.equal(described.status, 1);
});

test("a record's predicates are all that hold", () => {
  const predicates = Object.entries(status).filter(([name]) => /^(is|allows)[A-Z]/.test(name));
  for (const record of records(...status.ALL.map(({ code }) => String(code)))) {
    const held = predicates.filter(([, holds]) => holds(record.code));
    assert.deepEqual(
      record.predicates.toSorted(),
      held.map(([name]) => name),
    );
  }
});

test("--help and --version print and succeed", () => {
  for (const option of ["--help", "-h"]) {
    const { stdout, stderr, status } = run(CLI, option);
    assert.match(stdout, /^usage: npx statuscodes .*--json.*exit status/s);
    assert.deepEqual([stderr, status], ["", 0]);
  }
  const version = { stdout: `statuscodes ${status.version}\n`, stderr: "", status: 0 };
  assert.deepEqual(run(CLI, "--version"), version);
});

for (const texts of [[], ["--json"], ["--nonsense"], ["--json=yes", "404"], ["-1"]]) {
  test(`a wrong command is refused: ${JSON.stringify(texts)}`, () => {
    const { stdout, stderr, status } = run(CLI, ...texts);
    assert.match(stderr, /^usage: npx statuscodes \[--json\] TEXT\.\.\.\nstatuscodes: ./);
    assert.deepEqual([stdout, status], ["", 2]);
  });
}
