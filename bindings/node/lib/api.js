import { native } from "./native.js";
import { CODES, index, named, refuse, tables } from "./tables.js";

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
  for (const value of Object.values(fields)) Object.freeze(value);
  return Object.freeze(Object.assign(new Status(), fields));
}

const NONE = Object.freeze([]);

// Freezing a table that is read by number makes it three times slower, and holes cost a tenth: an
// array that is spread has none.
const { categories, redirects } = tables;
categories.texts.unshift(undefined);
redirects.texts.unshift(undefined);
const statuses = [...new Array(CODES)];
const phrases = statuses.slice();
for (const status of ALL) {
  statuses[status.code] = status;
  phrases[status.code] = status.phrase;
}

// The texts that programs mostly ask for are answered without a call of the addon.
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

// The two that are asked most have all they need within themselves: a call of `index` would cost them
// a fifth of their time.
function reader(name, table) {
  return named(name, (code) => {
    if (typeof code !== "number") refuse(name, "number", code);
    const index = code >>> 0;
    return index === code && index < CODES ? table[index] : undefined;
  });
}

for (const answer of [find, name, category, redirect, vendors]) Object.freeze(answer);
