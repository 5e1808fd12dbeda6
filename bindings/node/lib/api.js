import * as source from "#source";
import { NONE, records, vendorRecords } from "./records.js";
import { answers, fill, reader, refuse } from "./tables.js";

export const ALL = /* @__PURE__ */ records();

export const lookup = /* @__PURE__ */ reader("lookup", (table) => place(table, records()));
export const name = /* @__PURE__ */ reader("name", (table) => place(table, source.names()));
export const phrase = /* @__PURE__ */ reader("phrase", (table) => place(table, source.phrases()));

// Writes a value for each registered code.
function place(table, values) {
  source.codes().forEach((code, index) => {
    table[code] = values[index];
  });
}

export const category = /* @__PURE__ */ reader("category", (table) => {
  for (const { word, ranges } of source.categories()) fill(table, ranges, word);
});

export const redirect = /* @__PURE__ */ reader("redirect", (table) => {
  for (const { word, ranges } of source.redirects()) fill(table, ranges, word);
});

// The texts that programs ask for most are searched for once.
let known;

function remember() {
  known = new Map();
  for (const { code, name, deprecatedNames, phrase } of records()) {
    for (const text of [String(code), name, ...deprecatedNames, phrase]) {
      known.set(text).set(text.toLowerCase());
    }
  }
}

function ask(text) {
  const status = lookup(source.find(text));
  if (known.has(text)) known.set(text, status);
  return status;
}

export const find = /* @__PURE__ */ Object.freeze(function find(text) {
  if (typeof text !== "string") refuse("find", "string", text);
  if (known === undefined) remember();
  return known.get(text) ?? ask(text);
});

let vendorsByCode;

function groupVendors() {
  vendorsByCode = new Map();
  for (const vendor of vendorRecords()) {
    vendorsByCode.set(vendor.code, Object.freeze([...vendors(vendor.code), vendor]));
  }
}

export const vendors = /* @__PURE__ */ answers("vendors", (code) => {
  if (vendorsByCode === undefined) groupVendors();
  return vendorsByCode.get(code) ?? NONE;
});
