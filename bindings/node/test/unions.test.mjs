import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as status from "statuscodes";

const declarations = readFileSync(new URL("../lib/constants.d.cts", import.meta.url), "utf8");
const unions = new Map(
  Array.from(declarations.matchAll(/^export type (\w+) =([^;]+);/gm), ([, name, members]) => [
    name,
    members.match(/\w+/g),
  ]),
);

function members(name) {
  return unions.get(name).flatMap((it) => (unions.has(it) ? members(it) : [Number(it)]));
}

const isHttp = (code) => !status.isWebsocket(code);

// The predicates narrow to these unions: what the compiler is told must be what core says.
for (const [name, holds] of [
  ["StatusCode", () => true],
  ["HttpStatusCode", isHttp],
  ["CloseCode", status.isWebsocket],
  ["InformationalCode", status.isInformational],
  ["SuccessCode", status.isSuccess],
  ["RedirectionCode", status.isRedirection],
  ["ClientErrorCode", status.isClientError],
  ["ServerErrorCode", status.isServerError],
  ["ErrorCode", status.isError],
  ["ContentfulCode", status.allowsContent],
  ["ContentlessCode", (code) => isHttp(code) && !status.allowsContent(code)],
  ["CacheableCode", status.isCacheable],
  ["RetryableCode", status.isRetryable],
  ["SendableCloseCode", status.isSendable],
]) {
  test(`${name} is what core says of the registered codes`, () => {
    const codes = status.ALL.map(({ code }) => code).filter(holds);
    assert.ok(codes.length > 0);
    assert.deepEqual(members(name), codes);
  });
}

test("no unregistered number is cacheable or retryable, so that these narrow every number", () => {
  for (const holds of [status.isCacheable, status.isRetryable]) {
    for (let code = 0; code < 70_000; code++) {
      assert.ok(!holds(code) || status.lookup(code), `${holds.name}(${code})`);
    }
  }
});
