// The examples of the declarations hold.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as statuscodes from "statuscodes";
import { compile } from "./compile.mjs";

const FILES = ["index.d.cts", "constants.d.cts"];

/** What is declared, and the lines of its example. An overload has the first one's comment. */
const ITEMS = FILES.flatMap((file) => {
  const text = readFileSync(new URL(`../lib/${file}`, import.meta.url), "utf8");
  const items = text.matchAll(/^ *\/\*\*(.*?)\*\/\n *([^\n]+)/gms);
  return Array.from(items, ([, comment, declaration]) => ({ declaration, lines: lines(comment) }));
});

/** The lines of the examples in a comment. */
function lines(comment) {
  const [, ...examples] = comment.replaceAll(/^ +\* ?/gm, "").split("@example");
  return examples.flatMap((example) => example.trim().split("\n"));
}

// A constant is one, and those of predicates come from core, where a test of codegen asks for them.
test("everything else has an example", () => {
  const declared = ITEMS.map(({ declaration }) => declaration);
  const missing = Object.keys(statuscodes).filter(
    (name) => !declared.some((it) => it.match(`^export (const|function) ${name}\\b`)),
  );
  assert.deepEqual(missing, []);
  const without = ITEMS.filter(({ lines }) => lines.length === 0);
  const others = /^export (const (HTTP|WS)_\d|function (is|allows)[A-Z])/;
  assert.deepEqual(
    without.filter(({ declaration }) => !others.test(declaration)),
    [],
  );
});

test("the examples compile", () => {
  const types = ITEMS.map(({ declaration }) =>
    declaration.match(/^export (?:interface|type) (\w+)/),
  );
  const program = [
    'import * as statuscodes from "statuscodes";',
    `import type { ${types.flatMap((it) => it?.[1] ?? []).join(", ")} } from "statuscodes";`,
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
