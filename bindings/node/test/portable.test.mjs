// The portable source gives the answers of the addon. `SEED=1 npm test` repeats the mutations of a run.

import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as ofAddon from "statuscodes";
import * as withoutAddon from "statuscodes/portable";
import { minimized, mutations, texts } from "./corpus.mjs";

const require = createRequire(import.meta.url);
const native = { ...ofAddon };
const portable = { ...withoutAddon };
const TEXTS = texts();
const BY_CODE = Object.keys(native).filter(
  (name) => typeof native[name] === "function" && name !== "find",
);
const ODD = [
  ...[-0, -404, 404.5, 1e21, 2 ** 31 + 404, 2 ** 32 + 404, 2 ** 53, Number.MIN_VALUE],
  ...[Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
];
const NO_NUMBERS = ["404", "", undefined, null, true, 404n, Symbol("404"), [404], {}, () => 404];

test("one has the addon's tables, the other has not", () => {
  native.find("nonsense");
  process.report.excludeNetwork = true;
  const { sharedObjects } = process.report.getReport();
  assert.equal(sharedObjects.filter((file) => file.endsWith(".node")).length, 1);
  assert.notEqual(native.lookup(404), portable.lookup(404));
});

test("both have the same exports and constants, and `require` gives the same", () => {
  const required = require("statuscodes/portable");
  for (const exports of [withoutAddon, required]) {
    assert.deepEqual(Object.keys(exports).toSorted(), Object.keys(native).toSorted());
    for (const [name, value] of Object.entries(native)) {
      if (typeof value === "function") assert.equal(exports[name].name, name);
      else assert.deepEqual(plain(exports[name]), plain(value), name);
    }
  }
  for (const { code } of native.ALL)
    assert.deepEqual({ ...required.lookup(code) }, { ...native.lookup(code) });
});

test("every function answers the same for every number", () => {
  for (const name of BY_CODE) {
    const check = (code) => {
      assert.deepEqual(plain(portable[name](code)), plain(native[name](code)), `${name} ${code}`);
    };
    for (let code = -1; code <= 70_000; code++) check(code);
    ODD.forEach(check);
  }
});

test("both refuse the same values in the same words", () => {
  for (const name of [...BY_CODE, "find"]) {
    const values = name === "find" ? [404, ...NO_NUMBERS.slice(2)] : NO_NUMBERS;
    for (const value of values) {
      const [expected, given] = [native, portable].map((it) => thrown(() => it[name](value)));
      assert.ok(expected instanceof TypeError);
      assert.deepEqual([given.name, given.message], [expected.name, expected.message]);
    }
  }
});

test("everything that the portable source hands out is frozen", () => {
  const { lookup, vendors } = portable;
  const values = [lookup(405), lookup(405).requiredFields, vendors(499), vendors(499)[0]];
  for (const value of [...values, ...Object.values(portable)]) assert.ok(Object.isFrozen(value));
});

test("find finds the same for every name of the lists", () => {
  assert.ok(TEXTS.length > 5000);
  for (const text of TEXTS) assert.ok(agree(text), JSON.stringify(text));
});

test("find finds the same for a million mutated texts", () => {
  const seed = Number(process.env.SEED ?? randomInt(2 ** 32));
  console.log(`the seed of the mutations is ${seed}`);
  const next = mutations(TEXTS, seed);
  let found = 0;
  for (let count = 0; count < 1_000_000; count++) {
    const text = next();
    if (!agree(text)) {
      const shortest = minimized(text, (text) => !agree(text));
      const codes = [native, portable].map((it) => it.find(shortest)?.code);
      assert.fail(
        `SEED=${seed}: the addon and the portable source find ${codes} in ${JSON.stringify(shortest)}`,
      );
    }
    if (native.find(text) !== undefined) found++;
  }
  // Texts that name nothing prove little.
  assert.ok(found > 100_000, `${found} texts name a code`);
});

function agree(text) {
  return native.find(text)?.code === portable.find(text)?.code;
}

/** Records without their class, of which each source has its own. */
function plain(answer) {
  if (Array.isArray(answer)) return answer.map(plain);
  return typeof answer === "object" ? { ...answer, text: String(answer) } : answer;
}

function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
}
