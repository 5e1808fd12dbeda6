// The declarations beside what there is when a program runs.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as status from "statuscodes";
import * as constants from "statuscodes/constants";
import { compile } from "./compile.mjs";

const { ALL } = status;

// None is `any`, which would be equal to everything.
const SAME = `
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
`;

/** A program that compiles if the fields of each value are those of the type. */
function fields(type, values) {
  const text = JSON.stringify(values);
  return `
    import type { ${type} } from "statuscodes";
    const values: readonly Omit<${type}, "toString">[] = ${text};
    const strict = ${text} as const;
    type Fields = keyof (typeof strict)[number];
    ${SAME}
    export const same: Same<Fields, keyof Omit<${type}, "toString">> = true;
    export { values };
  `;
}

/** A program that compiles if the type is the union of the values. */
function union(type, values) {
  return `
    import type { ${type} } from "statuscodes";
    const values = ${JSON.stringify([...values])} as const;
    ${SAME}
    export const same: Same<${type}, (typeof values)[number]> = true;
  `;
}

const codes = Array.from({ length: 5000 }, (_, code) => code);

for (const [name, program] of [
  ["a record", fields("Status", ALL)],
  ["a vendor's code", fields("Vendor", codes.flatMap(status.vendors))],
  ["Standing", union("Standing", new Set(ALL.map(({ standing }) => standing)))],
  ["Category", union("Category", known(status.category))],
  ["Redirect", union("Redirect", known(status.redirect))],
  [
    "Phrases",
    `
      import type { Phrases } from "statuscodes";
      const phrases = ${JSON.stringify(Object.fromEntries(ALL.map((it) => [it.code, it.phrase])))} as const;
      ${SAME}
      export const same: Same<Phrases, { -readonly [Code in keyof typeof phrases]: (typeof phrases)[Code] }> = true;
    `,
  ],
  [
    "every constant",
    `
      import * as constants from "statuscodes/constants";
      const values = ${JSON.stringify(constants)} as const;
      ${SAME}
      export const same: Same<typeof values, { readonly [Name in keyof typeof constants]: (typeof constants)[Name] }> = true;
    `,
  ],
]) {
  test(`${name} is declared as it is`, () => {
    compile(program);
  });
}

function known(answer) {
  return new Set(codes.map(answer).filter((it) => it !== undefined));
}

test("what is declared otherwise does not compile", () => {
  const misspelt = ALL.map(({ url, ...rest }) => ({ ...rest, uri: url }));
  assert.throws(() => compile(fields("Status", misspelt)), /TS\d+/);
  assert.throws(() => compile(union("Category", ["success"])), /TS2322/);
});
