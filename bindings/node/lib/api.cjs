"use strict";

const native = require("./native.cjs");

const tables = native.tables();

class Status {
  toString() {
    return `${this.code} ${this.phrase}`;
  }
}
Object.freeze(Status.prototype);
Object.freeze(Status);

const ALL = Object.freeze(tables.records.map(record));

function record(fields) {
  Object.freeze(fields.deprecatedNames);
  Object.freeze(fields.requiredFields);
  return Object.freeze(Object.assign(new Status(), fields));
}

// Freezing a table that is read by number makes it three times slower; these stay in here instead.
const { flags, categories, redirects } = tables;
const CODES = flags.length;
categories.texts.unshift(undefined);
redirects.texts.unshift(undefined);
const statuses = new Array(CODES).fill(undefined);
const phrases = statuses.slice();
const names = statuses.slice();
for (const status of ALL) {
  statuses[status.code] = status;
  phrases[status.code] = status.phrase;
  names[status.code] = status.name;
}

const NONE = Object.freeze([]);
const vendorsByCode = new Map();
for (const vendor of tables.vendors) {
  const others = vendorsByCode.get(vendor.code) ?? NONE;
  vendorsByCode.set(vendor.code, Object.freeze([...others, Object.freeze(vendor)]));
}

// What programs mostly ask for is answered without a call of the addon.
let known;

function remember() {
  known = new Map();
  for (const status of ALL) {
    for (const text of [status.name, ...status.deprecatedNames, status.phrase]) {
      known.set(text, statuses[native.find(text)]);
    }
  }
}

function lookup(code) {
  return statuses[index(code, "lookup")];
}

function find(text) {
  if (typeof text !== "string") refuse("find", "string", text);
  if (known === undefined) remember();
  return known.get(text) ?? statuses[native.find(text)];
}

function name(code) {
  return names[index(code, "name")];
}

function phrase(code) {
  return phrases[index(code, "phrase")];
}

function category(code) {
  return categories.texts[categories.indexes[index(code, "category")]];
}

function redirect(code) {
  return redirects.texts[redirects.indexes[index(code, "redirect")]];
}

function vendors(code) {
  if (typeof code !== "number") refuse("vendors", "number", code);
  return vendorsByCode.get(code) ?? NONE;
}

// Where a code stands in the tables; 0, where nothing stands, for a number that is no code. Reading
// them with a fraction or beyond their end would slow down all later reads.
function index(code, name) {
  if (typeof code !== "number") refuse(name, "number", code);
  const index = code >>> 0;
  return index === code && index < CODES ? index : 0;
}

function refuse(name, type, value) {
  const given = value === null ? "null" : typeof value;
  throw new TypeError(`statuscodes.${name}() takes a ${type}, not ${given}`);
}

// The bits are in the order in which crates/node lists the predicates.
const isInformational = predicate("isInformational", 0);
const isSuccess = predicate("isSuccess", 1);
const isRedirection = predicate("isRedirection", 2);
const isClientError = predicate("isClientError", 3);
const isServerError = predicate("isServerError", 4);
const isError = predicate("isError", 5);
const isWebsocket = predicate("isWebsocket", 6);
const isCacheable = predicate("isCacheable", 7);
const isRetryable = predicate("isRetryable", 8);
const allowsContent = predicate("allowsContent", 9);
const isSendable = predicate("isSendable", 10);

function predicate(name, bit) {
  const flag = 1 << bit;
  const holds = (code) => (flags[index(code, name)] & flag) !== 0;
  return Object.defineProperty(holds, "name", { value: name });
}

exports.ALL = ALL;
exports.version = tables.version;
exports.lookup = lookup;
exports.find = find;
exports.name = name;
exports.phrase = phrase;
exports.category = category;
exports.redirect = redirect;
exports.vendors = vendors;
exports.isInformational = isInformational;
exports.isSuccess = isSuccess;
exports.isRedirection = isRedirection;
exports.isClientError = isClientError;
exports.isServerError = isServerError;
exports.isError = isError;
exports.isWebsocket = isWebsocket;
exports.isCacheable = isCacheable;
exports.isRetryable = isRetryable;
exports.allowsContent = allowsContent;
exports.isSendable = isSendable;
