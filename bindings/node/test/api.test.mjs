import assert from "node:assert/strict";
import { STATUS_CODES } from "node:http";
import { test } from "node:test";
import * as status from "statuscodes";

const { ALL, category, find, lookup, name, phrase, redirect } = status;

const BY_CODE = [lookup, name, phrase, category, redirect];
const PREDICATES = Object.entries(status)
  .filter(([name]) => /^(is|allows)[A-Z]/.test(name))
  .map(([, predicate]) => predicate);
const NO_CODES = [
  0,
  -0,
  -1,
  -404,
  99,
  404.5,
  600,
  999,
  5000,
  65940,
  2 ** 31 + 404,
  2 ** 32 + 404,
  2 ** 40,
  Number.MAX_VALUE,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

test("a constant is its number", () => {
  assert.equal(status.HTTP_404_NOT_FOUND, 404);
  assert.equal(status.WS_1001_GOING_AWAY, 1001);
});

test("deprecated names keep their values", () => {
  assert.equal(status.HTTP_413_REQUEST_ENTITY_TOO_LARGE, 413);
  assert.equal(status.HTTP_414_REQUEST_URI_TOO_LONG, 414);
  assert.equal(status.HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE, 416);
  assert.equal(status.HTTP_422_UNPROCESSABLE_ENTITY, 422);
});

test("every constant belongs to a record and every record has its constants", () => {
  const constants = new Map(Object.entries(status).filter(([key]) => /^(HTTP|WS)_/.test(key)));
  const names = ALL.flatMap((record) => [record.name, ...record.deprecatedNames]);
  assert.deepEqual(names.toSorted(), [...constants.keys()].toSorted());
  for (const record of ALL) {
    assert.equal(constants.get(record.name), record.code);
    for (const old of record.deprecatedNames) assert.equal(constants.get(old), record.code);
  }
});

test("a record has a number, strings and arrays of strings", () => {
  const { code, ...fields } = lookup(405);
  assert.equal(code, 405);
  assert.deepEqual(fields.requiredFields, ["Allow"]);
  for (const value of Object.values(fields)) {
    assert.ok(Array.isArray(value) || typeof value === "string");
  }
});

test("a record is always the same object", () => {
  assert.equal(lookup(404), lookup(404));
  assert.equal(lookup(404), find("Not Found"));
  assert.ok(ALL.includes(lookup(404)));
});

test("a record shows as the code and its phrase", () => {
  assert.equal(String(lookup(404)), "404 Not Found");
  assert.equal(JSON.parse(JSON.stringify(lookup(404))).phrase, "Not Found");
});

test("the records are in the order of their codes", () => {
  const codes = ALL.map((record) => record.code);
  assert.deepEqual(
    codes,
    codes.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(codes).size, codes.length);
});

test("lookups agree with the records", () => {
  for (const record of ALL) {
    assert.equal(lookup(record.code), record);
    assert.equal(name(record.code), record.name);
    assert.equal(phrase(record.code), record.phrase);
  }
});

test("unregistered codes have no record, name or phrase", () => {
  for (const code of [299, 419, 499, 599, 1999, 3001, 4000, 4999]) {
    assert.deepEqual([lookup(code), name(code), phrase(code)], [undefined, undefined, undefined]);
  }
});

test("a number that is not a code is unknown to every function, and never wraps", () => {
  for (const number of NO_CODES) {
    for (const answer of BY_CODE)
      assert.equal(answer(number), undefined, `${answer.name} ${number}`);
    if (Number.isInteger(number) && number >= 0 && number <= 0xffff) continue;
    for (const holds of PREDICATES) {
      assert.equal(holds(number), holds(0), `${holds.name} ${number}`);
    }
  }
});

test("members added to a prototype are not answers", () => {
  const numbers = NO_CODES.concat(499, 1999);
  for (const prototype of [Object.prototype, Array.prototype]) {
    for (const number of numbers) prototype[number] = "leaked";
    try {
      for (const answer of [lookup, name, phrase, redirect]) {
        for (const number of numbers) assert.equal(answer(number), undefined, `${number}`);
      }
    } finally {
      for (const number of numbers) delete prototype[number];
    }
  }
});

test("values that are not numbers are refused by name", () => {
  const values = ["404", "toString", undefined, null, true, 404n, Symbol("404"), [404], {}];
  for (const answer of [...BY_CODE, ...PREDICATES]) {
    for (const value of values) {
      const type = value === null ? "null" : typeof value;
      const message = `statuscodes.${answer.name}() takes a number, not ${type}`;
      assert.throws(() => answer(value), { name: "TypeError", message });
    }
  }
});

test("values that are not strings are refused by find", () => {
  for (const value of [404, undefined, null, ["404"], new String("404")]) {
    const type = value === null ? "null" : typeof value;
    const message = `statuscodes.find() takes a string, not ${type}`;
    assert.throws(() => find(value), { name: "TypeError", message });
  }
});

test("phrases are those of node:http, except where RFC 9110 renamed the code", () => {
  const known = {
    413: "Payload Too Large",
    418: "I'm a Teapot",
    422: "Unprocessable Entity",
    // No standard has it.
    509: "Bandwidth Limit Exceeded",
  };
  for (const [code, theirs] of Object.entries(STATUS_CODES)) {
    if (phrase(Number(code)) !== theirs) assert.equal(theirs, known[code]);
  }
  // IANA has them, node:http has not.
  const missing = ALL.filter(({ code }) => code < 600 && !(code in STATUS_CODES));
  for (const { code } of missing) assert.ok([104, 306].includes(code), String(code));
});

test("find gives the record, whether it remembers the text or asks", () => {
  for (const text of ["404", "Not Found", "not found", "NOT-FOUND", "http.StatusNotFound"]) {
    assert.equal(find(text), lookup(404), text);
  }
});

test("find never guesses", () => {
  const texts = ["", " ", "nonsense", "Not Foun", "404 Found", "-404", "404.5", "4 04", "404\0"];
  const members = ["constructor", "__proto__", "toString", "hasOwnProperty", "length"];
  const strange = [
    "\ud800",
    "404\udfff",
    "４０４",
    "\ufeff404",
    "404".padStart(129),
    "a".repeat(1e6),
  ];
  for (const text of [...texts, ...members, ...strange]) {
    assert.equal(find(text), undefined, JSON.stringify(text).slice(0, 40));
  }
  assert.equal(find("404".padStart(128)), lookup(404));
});

test("a number has its vendors", () => {
  const [vendor] = status.vendors(499);
  assert.equal(vendor.code, 499);
  assert.equal(vendor.vendor, "nginx");
  assert.equal(status.vendors(499), status.vendors(499));
});

test("a vendor's code shows as the code, its phrase and the vendor", () => {
  const [vendor] = status.vendors(499);
  assert.equal(String(vendor), "499 Client Closed Request (nginx)");
  assert.equal(JSON.parse(JSON.stringify(vendor)).vendor, "nginx");
});

test("other numbers have no vendors", () => {
  for (const code of [404, 0, -1, 499.5, 2 ** 32 + 499, Number.NaN]) {
    assert.deepEqual(status.vendors(code), []);
  }
});

test("vendors cannot be changed", () => {
  assert.throws(() => status.vendors(499).pop(), TypeError);
  assert.throws(() => {
    status.vendors(499)[0].code = 404;
  }, TypeError);
  assert.throws(() => status.vendors(404).push(1), TypeError);
});

test("vendors takes a number", () => {
  assert.throws(() => status.vendors("499"), {
    name: "TypeError",
    message: "statuscodes.vendors() takes a number, not string",
  });
});
