// What the README says is so.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import httpStatus from "http-status";
import { getReasonPhrase, getStatusCode, ReasonPhrases, StatusCodes } from "http-status-codes";
import * as statuscodes from "statuscodes";
import statuses from "statuses";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = readFileSync(join(ROOT, "README.md"), "utf8");

const PEERS = {
  "node:http": { STATUS_CODES },
  statuses: { statuses },
  "http-status-codes": { getReasonPhrase, getStatusCode, ReasonPhrases, StatusCodes },
  "http-status": { status: httpStatus },
};

const ROWS = Array.from(
  README.matchAll(/^\| ([^|]+) \| `([^|]+)` \| `([^|]+)` \| (?:[^|]+ )?\|$/gm),
  ([, peer, wrote, write]) => ({ peer, wrote, write }),
);

test("every row of the table is one to test", () => {
  const table = README.split("| --- | --- | --- | --- |\n")[1].split("\n\n")[0];
  assert.equal(ROWS.length, table.split("\n").length);
  assert.deepEqual(new Set(ROWS.map(({ peer }) => peer)), new Set([...Object.keys(PEERS), "hono"]));
});

// What is said of hono's types is in types/hono.mts.
for (const { peer, wrote, write } of ROWS.filter(({ peer }) => peer !== "hono")) {
  test(`${write} is what ${wrote} was in ${peer}`, () => {
    for (const code of [200, 204, 301, 404, 503]) {
      const given = { code, text: STATUS_CODES[code] };
      const theirs = evaluate(wrote, { ...given, ...PEERS[peer] });
      const ours = evaluate(write, { ...given, ...statuscodes });
      if (Array.isArray(ours)) assert.deepEqual(theirs.filter(isMissingIn(ours)), []);
      else assert.equal(typeof ours === "boolean" ? Boolean(theirs) : theirs, ours);
    }
  });
}

test("the first program gives what its comments say", () => {
  const [program] = snippets("js");
  const lines = Array.from(program.matchAll(/^(?!import)(.+); \/\/ (.+)$/gm));
  assert.ok(lines.length > 0);
  for (const [, expression, answer] of lines) {
    assert.deepEqual(evaluate(expression, statuscodes), evaluate(answer, {}));
  }
});

test("the typed program compiles", (t) => {
  const folder = mkdtempSync(join(ROOT, "test/types/readme-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const program = join(folder, "program.mts");
  writeFileSync(program, `${snippets("ts")[0]}\nexport { answer, maybe, text };\n`);
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "--noEmit", "--strict", "--module", "nodenext", program]);
});

function evaluate(expression, names) {
  return new Function(...Object.keys(names), `return ${expression}`)(...Object.values(names));
}

function isMissingIn(codes) {
  return (code) => statuscodes.lookup(code) !== undefined && !codes.includes(code);
}

function snippets(language) {
  const fences = README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"));
  return Array.from(fences, ([, snippet]) => snippet);
}
