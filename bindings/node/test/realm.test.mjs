// Under Jest and Vitest the package belongs to another realm than its addon: `instanceof Array` and
// comparisons that look at prototypes tell the realms apart.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import * as status from "statuscodes";

const require = createRequire(import.meta.url);
const path = require.resolve("statuscodes");

/** The package as a realm of its own loads it, and a function that evaluates a program there. */
function load() {
  const module = { exports: {}, path: dirname(path), filename: path };
  const context = createContext({ process, module });
  runInContext(`(() => {${readFileSync(path)}})()`, context);
  return {
    loaded: module.exports,
    evaluate: (program) => runInContext(program, context),
  };
}

test("an array is one of the realm that loads the package", () => {
  const { loaded, evaluate } = load();
  assert.deepEqual(loaded.lookup(405).requiredFields, evaluate(`["Allow"]`));
  assert.notEqual(
    Object.getPrototypeOf(loaded.lookup(405).requiredFields),
    Object.getPrototypeOf([]),
  );
});

test("everything that the package hands out belongs to the realm that loads it", () => {
  const { loaded, evaluate } = load();
  const isOwn = evaluate("(value) => value instanceof Object");
  const answers = [loaded.ALL, loaded.find("Not Found")];
  for (let code = 0; code < 5000; code++) answers.push(loaded.vendors(code), loaded.lookup(code));
  assert.ok(reachable([Object.values(loaded), answers]).length > status.ALL.length * 3);
  for (const value of reachable(answers)) assert.ok(isOwn(value), JSON.stringify(value));
  for (const value of Object.values(loaded)) {
    assert.ok(typeof value !== "function" || isOwn(value), value.name);
  }
});

test("an error belongs to the realm that loads the package", () => {
  const { loaded, evaluate } = load();
  const OwnError = evaluate("TypeError");
  for (const name of ["lookup", "find", "vendors", "phrase", "isError"]) {
    assert.throws(() => loaded[name](null), OwnError);
  }
});

/** The objects that are among the values, or among their members. */
function reachable(values, seen = new Set()) {
  for (const value of values) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    reachable(Object.values(value), seen);
  }
  return [...seen];
}
