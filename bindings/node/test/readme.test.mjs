// The README's claims hold.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { test } from "node:test";
import httpStatus from "http-status";
import { getReasonPhrase, getStatusCode, ReasonPhrases, StatusCodes } from "http-status-codes";
import * as statuscodes from "statuscodes";
import statuses from "statuses";
import { compile } from "./compile.mjs";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

const PEERS = {
  "node:http": { STATUS_CODES },
  statuses: { statuses },
  "http-status-codes": { getReasonPhrase, getStatusCode, ReasonPhrases, StatusCodes },
  "http-status": { status: httpStatus },
};

const ROWS = Array.from(
  README.matchAll(/^\| ([^|]+) \| `([^|]+)` \| `([^|]+)` \| ([^|]+ )?\|$/gm),
  ([, peer, wrote, write, but = ""]) => ({ peer, wrote, write, but }),
);

const HTTP = Array.from({ length: 500 }, (_, index) => 100 + index);

test("every row of the table is tested", () => {
  const table = README.split("\n| --- | --- | --- | --- |\n")[1].split("\n\n")[0];
  assert.equal(ROWS.length, table.split("\n").length);
  assert.deepEqual(new Set(ROWS.map(({ peer }) => peer)), new Set([...Object.keys(PEERS), "hono"]));
});

// The rows about hono's types are tested in types/hono.mts.
for (const { peer, wrote, write, but } of ROWS.filter(({ peer }) => peer !== "hono")) {
  test(`${write} replaces ${wrote} of ${peer}, but: ${but}`, () => {
    const [theirs, ours] = [program(wrote, PEERS[peer]), program(write, statuscodes)];
    assert.notEqual(ours(404, "Not Found"), undefined);
    for (const code of HTTP) {
      const answers = [theirs, ours].map((answer) => answer(code, STATUS_CODES[code]));
      const isNamed = but.includes(String(code)) || but.includes(`${String(code)[0]}xx`);
      assert.equal(isSame(code, ...answers), !isNamed, `${code}: ${answers}`);
    }
  });
}

function isSame(code, theirs, ours) {
  if (Array.isArray(ours)) return theirs.includes(code) === ours.includes(code);
  if (typeof ours === "boolean") return Boolean(theirs) === ours;
  // The text below the table names these differences for all rows.
  const isPhrase = ours !== undefined && ours === statuscodes.phrase(code);
  const isOlder = isPhrase && statuscodes.find(String(theirs))?.code === code;
  const isUnregistered = ours === undefined && statuscodes.vendors(code).length > 0;
  return theirs === ours || theirs === undefined || isOlder || isUnregistered;
}

test("the first program gives the answers in its comments", () => {
  const [snippet] = snippets("js");
  const lines = Array.from(snippet.matchAll(/^(?!import)(.+); \/\/ (.+)$/gm));
  assert.ok(lines.length > 0);
  for (const [, expression, answer] of lines) {
    const [given, expected] = [program(expression, statuscodes)(), program(answer, {})()];
    assert.notEqual(expected, undefined);
    assert.deepEqual(given, expected);
  }
});

test("the typed programs compile", () => {
  const programs = snippets("ts");
  assert.ok(programs.length > 0);
  for (const program of programs) compile(`${program}\nexport {};\n`);
});

test("the phrases of node:http come up to date", () => {
  const update = snippets("js").find((snippet) => snippet.includes("STATUS_CODES"));
  const table = JSON.parse(run(`${update} console.log(JSON.stringify(STATUS_CODES));`));
  const answers = HTTP.filter((code) => code !== 509).map((code) => [code, table[code]]);
  assert.deepEqual(
    answers,
    answers.map(([code]) => [code, statuscodes.phrase(code)]),
  );
  const [, said] = README.match(/^## Node's own phrases\n(.*?)```/ms);
  for (const code of HTTP) {
    if (table[code] !== STATUS_CODES[code]) assert.match(said, new RegExp(`\\b${code}\\b`));
  }
});

test("WebSocket.close() takes the codes that it is said to take", () => {
  const condition = snippets("js").find((snippet) => snippet.startsWith("code === 1000"));
  const said = Array.from({ length: 5100 }, (_, code) => code).filter((code) =>
    program(condition, statuscodes)(code),
  );
  const taken = run(`
    const socket = new WebSocket("ws://127.0.0.1:1");
    socket.onerror = () => {};
    const takes = (code) => {
      try {
        socket.close(code);
        return true;
      } catch (error) {
        if (error.name !== "InvalidAccessError") throw error;
        return false;
      }
    };
    console.log(JSON.stringify(Array.from({ length: 5100 }, (_, code) => code).filter(takes)));
  `);
  assert.deepEqual(said, JSON.parse(taken));
});

test("the mocks are those that Jest and Vitest are tested with", () => {
  const mocks = snippets("js").find((snippet) => snippet.includes("doMock"));
  const [, jest, vitest] = mocks.split(/^\/\/ \w+\n/m);
  for (const [mock, file] of [
    [jest, "jest.spec.cjs"],
    [vitest, "vitest.spec.mjs"],
  ]) {
    const spec = readFileSync(new URL(`installed/${file}`, import.meta.url), "utf8");
    assert.ok(oneLine(spec).includes(oneLine(mock)), file);
  }
});

test("a clone of a record has its fields alone", () => {
  const clone = structuredClone(statuscodes.lookup(404));
  assert.deepEqual(clone, { ...statuscodes.lookup(404) });
  assert.ok(!Object.isFrozen(clone));
  assert.equal(String(clone), "[object Object]");
  assert.equal(statuscodes.lookup(clone.code), statuscodes.lookup(404));
});

/** The output of a module that imports this package. */
function run(program) {
  const options = ["--experimental-websocket", "--input-type=module", "--eval", program];
  return execFileSync(process.execPath, options, { cwd: import.meta.dirname, encoding: "utf8" });
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

/** The expression as a function, which gives `undefined` where it throws an error. */
function program(expression, names) {
  const run = new Function(...Object.keys(names), "code", "text", `return ${expression}`);
  return (code, text) => {
    try {
      return run(...Object.values(names), code, text);
    } catch {
      return undefined;
    }
  };
}

function snippets(language) {
  const fences = README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"));
  return Array.from(fences, ([, snippet]) => snippet);
}

const HAS = {
  "every HTTP status code": ({ codes }) => isSubset(statuscodes.ALL.filter(isOfHttp), codes),
  "every close code": ({ codes }) =>
    isSubset(
      statuscodes.ALL.filter((it) => !isOfHttp(it)),
      codes,
    ),
  "constants that are plain numbers": ({ constant }) => typeof constant === "number",
  "the phrase of a code": ({ phrase }) => phrase(404) === "Not Found" && !throws(() => phrase(499)),
  "the section": ({ all }) => /15\.5\.5/.test(JSON.stringify(all)),
  "whether a response may be cached": ({ all }) =>
    Object.keys(all).some((name) => /cach/i.test(name)),
  "the code of": ({ code }) => !throws(() => code("http.StatusNotFound")),
};

const COMPARED = {
  statuses: {
    all: statuses,
    codes: statuses.codes,
    constant: statuses.NOT_FOUND,
    phrase: statuses,
    code: statuses,
  },
  "http-status-codes": {
    all: { StatusCodes, ReasonPhrases, getReasonPhrase, getStatusCode },
    codes: Object.values(StatusCodes),
    constant: StatusCodes.NOT_FOUND,
    phrase: getReasonPhrase,
    code: getStatusCode,
  },
};

test("each cell of the project's README is true", () => {
  const project = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const [head, , ...rows] = project
    .split("\n")
    .filter((line) => line.startsWith("| ") && line.split("|").length === 9)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  assert.equal(rows.length, Object.keys(HAS).length);
  for (const [start, has] of Object.entries(HAS)) {
    const row = rows.find(([, question]) => question.startsWith(start));
    for (const [name, peer] of Object.entries(COMPARED)) {
      assert.equal(row[head.indexOf(name)], has(peer) ? "yes" : "no", `${start}, ${name}`);
    }
  }
});

function isOfHttp({ code }) {
  return statuscodes.isHttp(code);
}

function isSubset(records, codes) {
  return records.every(({ code }) => codes.includes(code));
}

function throws(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}
