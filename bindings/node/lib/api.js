import { native } from "./native.js";

const tables = native.tables();

export const { version } = tables;

class Status {
  toString() {
    return `${this.code} ${this.phrase}`;
  }
}
Object.freeze(Status.prototype);
Object.freeze(Status);

export const ALL = Object.freeze(tables.records.map(record));

function record(fields) {
  Object.freeze(fields.deprecatedNames);
  Object.freeze(fields.requiredFields);
  return Object.freeze(Object.assign(new Status(), fields));
}

const NONE = Object.freeze([]);

// Freezing a table that is read by number makes it three times slower, and holes cost a tenth: what
// is spread has none.
const { flags, categories, redirects } = tables;
const CODES = flags.length;
categories.texts.unshift(undefined);
redirects.texts.unshift(undefined);
const statuses = [...new Array(CODES)];
const phrases = statuses.slice();
for (const status of ALL) {
  statuses[status.code] = status;
  phrases[status.code] = status.phrase;
}

// What programs mostly ask for is answered without a call of the addon.
let known;

function remember() {
  known = new Map();
  for (const { code, name, deprecatedNames, phrase } of ALL) {
    for (const text of [String(code), name, ...deprecatedNames, phrase]) {
      for (const spelling of [text, text.toLowerCase()]) {
        known.set(spelling, statuses[native.find(spelling)]);
      }
    }
  }
}

let vendorsByCode;

function groupVendors() {
  vendorsByCode = new Map();
  for (const vendor of native.vendors()) {
    vendorsByCode.set(vendor.code, Object.freeze([...vendors(vendor.code), Object.freeze(vendor)]));
  }
}

export const lookup = reader("lookup", statuses);

export function find(text) {
  if (typeof text !== "string") refuse("find", "string", text);
  if (known === undefined) remember();
  return known.get(text) ?? statuses[native.find(text)];
}

export function name(code) {
  return statuses[index(code, "name")]?.name;
}

export const phrase = reader("phrase", phrases);

export function category(code) {
  return categories.texts[categories.indexes[index(code, "category")]];
}

export function redirect(code) {
  return redirects.texts[redirects.indexes[index(code, "redirect")]];
}

export function vendors(code) {
  if (typeof code !== "number") refuse("vendors", "number", code);
  if (vendorsByCode === undefined) groupVendors();
  return vendorsByCode.get(code) ?? NONE;
}

// What is asked most has all it needs within itself: a call of `index` would cost it a fifth of its
// time.
function reader(name, table) {
  return named(name, (code) => {
    if (typeof code !== "number") refuse(name, "number", code);
    const index = code >>> 0;
    return index === code && index < CODES ? table[index] : undefined;
  });
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
export const isInformational = predicate("isInformational", 0);
export const isSuccess = predicate("isSuccess", 1);
export const isRedirection = predicate("isRedirection", 2);
export const isClientError = predicate("isClientError", 3);
export const isServerError = predicate("isServerError", 4);
export const isError = predicate("isError", 5);
export const isWebsocket = predicate("isWebsocket", 6);
export const isCacheable = predicate("isCacheable", 7);
export const isRetryable = predicate("isRetryable", 8);
export const allowsContent = predicate("allowsContent", 9);
export const isSendable = predicate("isSendable", 10);

function predicate(name, bit) {
  const flag = 1 << bit;
  return named(name, (code) => (flags[index(code, name)] & flag) !== 0);
}

function named(name, answer) {
  return Object.freeze(Object.defineProperty(answer, "name", { value: name }));
}

for (const answer of [find, name, category, redirect, vendors]) Object.freeze(answer);
