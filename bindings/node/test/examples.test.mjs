// The examples of the declarations hold.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as statuscodes from "statuscodes";
import { compile } from "./compile.mjs";

const FILES = ["index.d.cts", "constants.d.cts"];

/** The names and the comments of what a file exports. An overload has the first one's comment. */
const ITEMS = FILES.flatMap((file) => {
  const text = readFileSync(new URL(`../lib/${file}`, import.meta.url), "utf8");
  const items = text.matchAll(/^\/\*\*(.*?)\*\/\nexport [a-z]+ (\w+)/gms);
  return Array.from(items, ([, comment, name]) => ({ name, lines: lines(comment) }));
});

/** The lines of the examples in a comment. */
function lines(comment) {
  const [, ...examples] = comment.replaceAll(/^ +\* ?/gm, "").split("@example");
  return examples.flatMap((example) => example.trim().split("\n"));
}

test("everything has an example but a constant, which is one", () => {
  const exported = Object.keys(statuscodes);
  const names = new Set(ITEMS.map(({ name }) => name));
  assert.deepEqual(
    exported.filter((name) => !names.has(name)),
    [],
  );
  const without = ITEMS.filter(({ name, lines }) => !lines.length && !/^(HTTP|WS)_\d/.test(name));
  assert.deepEqual(without, []);
});

test("the examples compile", () => {
  const types = ITEMS.map(({ name }) => name).filter((name) => !(name in statuscodes));
  const program = [
    'import * as statuscodes from "statuscodes";',
    `import type { ${types.join(", ")} } from "statuscodes";`,
    `const { ${Object.keys(statuscodes).join(", ")} } = statuscodes;`,
    ...ITEMS.flatMap(({ lines }) => lines).map((line) => `{\n${line}\n}`),
  ];
  compile(program.join("\n"));
});

const ASSERTED = ITEMS.flatMap(({ lines }) => lines).filter((line) => line.includes("; // "));

for (const line of new Set(ASSERTED)) {
  test(line, () => {
    const [expression, answer] = line.split("; // ");
    const evaluate = (code) =>
      Function(...Object.keys(statuscodes), `return ${code}`)(...Object.values(statuscodes));
    assert.deepEqual(evaluate(expression), evaluate(answer));
  });
}
