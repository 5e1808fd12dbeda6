// In its pool `vmThreads`, Vitest runs each file in a realm of its own, here that of Node and of
// jsdom.

import { execFileSync } from "node:child_process";
import { ALL, find, isRetryable, lookup, phrase, vendors } from "statuscodes";
import { expect, test, vi } from "vitest";
import { answers } from "./answers.mjs";

vi.mock("statuscodes", async (original) => ({
  ...(await original()),
  isRetryable: vi.fn(() => false),
}));

test("arrays and records belong to the realm of the test", () => {
  expect(lookup(405).requiredFields).toStrictEqual(["Allow"]);
  for (const array of [ALL, lookup(404).deprecatedNames, vendors(499), vendors(404)]) {
    expect(array).toBeInstanceOf(Array);
  }
  for (const record of [lookup(404), find("Not Found"), vendors(499)[0]]) {
    expect(record).toBeInstanceOf(Object);
  }
  expect(() => lookup("404")).toThrow(TypeError);
});

test("a frozen export is replaced by a mock of the module", () => {
  expect(isRetryable(503)).toBe(false);
  expect(isRetryable).toHaveBeenCalledWith(503);
  expect(phrase(503)).toBe("Service Unavailable");
});

test("the answers are those of Node", async () => {
  const expected = execFileSync(process.execPath, ["program.mjs"]).toString().trimEnd();
  expect(answers(await vi.importActual("statuscodes"))).toBe(expected);
});
