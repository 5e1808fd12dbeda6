// In its pool `vmThreads`, Vitest runs each file in a realm of its own.

import { ALL, find, isRetryable, lookup, phrase, vendors } from "statuscodes";
import { expect, test, vi } from "vitest";

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
