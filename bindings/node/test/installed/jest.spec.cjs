// Jest runs each file in a realm of its own, here in that of Node and of jsdom.

const assert = require("node:assert/strict");
const { execFileSync } = require("node:child_process");
const status = require("statuscodes");

const { ALL, find, lookup, vendors } = status;

test("arrays and records belong to the realm of the test", () => {
  expect(lookup(405).requiredFields).toStrictEqual(["Allow"]);
  assert.deepStrictEqual(lookup(405).requiredFields, ["Allow"]);
  for (const array of [ALL, lookup(404).deprecatedNames, vendors(499), vendors(404)]) {
    expect(array).toBeInstanceOf(Array);
  }
  for (const record of [lookup(404), find("Not Found"), vendors(499)[0]]) {
    expect(record).toBeInstanceOf(Object);
  }
  expect(() => lookup("404")).toThrow(TypeError);
});

test("a frozen export is replaced by a mock of the module", () => {
  jest.doMock("statuscodes", () => ({
    ...jest.requireActual("statuscodes"),
    isRetryable: jest.fn(() => false),
  }));
  jest.resetModules();
  const mocked = require("statuscodes");
  expect(mocked.isRetryable(503)).toBe(false);
  expect(mocked.isRetryable).toHaveBeenCalledWith(503);
  expect(mocked.phrase(503)).toBe("Service Unavailable");
});

test("the answers are those of Node", async () => {
  const { answers } = await import("./answers.mjs");
  const expected = execFileSync(process.execPath, ["program.mjs"]).toString().trimEnd();
  expect(answers(status)).toBe(expected);
  expect(answers(await import("statuscodes"))).toBe(expected);
});
