// The declarations, compared with the values at run time.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as status from "statuscodes";
import * as constants from "statuscodes/constants";
import { compile } from "./compile.mjs";

const { ALL } = status;

const CODES = ALL.map(({ code }) => code);
const NUMBERS = Array.from({ length: 5000 }, (_, code) => code);

const known = (answer) => NUMBERS.map(answer).filter((it) => it !== undefined);

// The predicates narrow to the unions of codes, which must be those of core.
const UNIONS = {
  StatusCode: CODES,
  HttpStatusCode: CODES.filter(status.isHttp),
  CloseCode: CODES.filter(status.isWebsocket),
  InformationalCode: CODES.filter(status.isInformational),
  SuccessCode: CODES.filter(status.isSuccess),
  RedirectionCode: CODES.filter(status.isRedirection),
  ClientErrorCode: CODES.filter(status.isClientError),
  ServerErrorCode: CODES.filter(status.isServerError),
  ErrorCode: CODES.filter(status.isError),
  ContentfulCode: CODES.filter(status.allowsContent),
  ContentlessCode: CODES.filter((code) => status.isHttp(code) && !status.allowsContent(code)),
  CacheableCode: CODES.filter(status.isCacheable),
  RetryableCode: CODES.filter(status.isRetryable),
  SendableCloseCode: CODES.filter(status.isSendable),
  Standing: ALL.map(({ standing }) => standing),
  Category: known(status.category),
  HttpCategory: CODES.filter(status.isHttp).map(status.category),
  Redirect: known(status.redirect),
};

test("every union has the members found at run time", () => {
  for (const [type, members] of Object.entries(UNIONS)) assert.ok(members.length > 0, type);
  compile(unions(UNIONS));
});

test("a record has the declared fields", () => compile(fields("Status", ALL)));

test("a vendor's code has the declared fields", () => {
  compile(fields("Vendor", NUMBERS.flatMap(status.vendors)));
});

const ANSWERS = {
  Names: status.name,
  Phrases: status.phrase,
  Categories: status.category,
};

for (const [type, answer] of Object.entries(ANSWERS)) {
  test(`every answer of ${answer.name} is its literal`, () => {
    const answers = Object.fromEntries(CODES.map((code) => [code, answer(code)]));
    compile(`
      import type { ${type} } from "statuscodes";
      const answers = ${JSON.stringify(answers)} as const;
      ${same(`{ readonly [Code in keyof ${type}]: ${type}[Code] }`, "typeof answers")}
    `);
  });
}

test("every constant is its literal", () => {
  compile(`
    import * as constants from "statuscodes/constants";
    const values = ${JSON.stringify(constants)} as const;
    ${same("{ readonly [Name in keyof typeof constants]: (typeof constants)[Name] }", "typeof values")}
  `);
});

test("wrong declarations do not compile", () => {
  const misspelt = ALL.map(({ url, ...rest }) => ({ ...rest, uri: url }));
  assert.throws(() => compile(fields("Status", misspelt)), /TS\d+/);
  assert.throws(() => compile(unions({ ...UNIONS, Category: ["success"] })), /TS2322/);
});

test("no unregistered number is cacheable, so that narrows every number", () => {
  for (let code = 0; code < 70_000; code++) {
    assert.ok(!status.isCacheable(code) || status.lookup(code), String(code));
  }
});

/** A program that compiles if each type is the union of the values. */
function unions(values) {
  const checks = Object.keys(values).map(
    (type) =>
      `export const is${type}: Same<Declared.${type}, (typeof values.${type})[number]> = true;`,
  );
  return `
    import type * as Declared from "statuscodes";
    import type { Same } from "../same.mjs";
    const values = ${JSON.stringify(values)} as const;
    ${checks.join("\n")}
  `;
}

/** A program that compiles if the fields of each value are those of the type. */
function fields(type, values) {
  const fields = `Omit<${type}, "toString">`;
  const text = JSON.stringify(values);
  return `
    import type { ${type} } from "statuscodes";
    export const values: readonly ${fields}[] = ${text};
    const literal = ${text} as const;
    ${same(`keyof ${fields}`, "keyof (typeof literal)[number]")}
  `;
}

function same(type, other) {
  return `import type { Same } from "../same.mjs"; export const same: Same<${type}, ${other}> = true;`;
}
