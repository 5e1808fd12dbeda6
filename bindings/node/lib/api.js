import { native } from "./native.js";
import { records, vendorRecords } from "./records.js";
import { named, reader, refuse } from "./tables.js";

export { phrase } from "./tables.js";

export const ALL = /* @__PURE__ */ records();

export const lookup = /* @__PURE__ */ reader(
  "lookup",
  byCode((status) => status),
);
export const name = /* @__PURE__ */ reader(
  "name",
  byCode((status) => status.name),
);
export const category = /* @__PURE__ */ reader("category", column("categories"));
export const redirect = /* @__PURE__ */ reader("redirect", column("redirects"));

function byCode(value) {
  return (table) => {
    for (const status of records()) {
      while (table.length < status.code) table.push(undefined);
      table.push(value(status));
    }
  };
}

function column(name) {
  return (table) => {
    const { words, indexes } = native[name]();
    for (const index of indexes) table.push(index === 0 ? undefined : words[index - 1]);
  };
}

// The texts that programs ask for most need no call of the addon.
let known;

function remember() {
  known = new Map();
  for (const { code, name, deprecatedNames, phrase } of records()) {
    for (const text of [String(code), name, ...deprecatedNames, phrase]) {
      for (const spelling of [text, text.toLowerCase()]) known.set(spelling, ask(spelling));
    }
  }
}

function ask(text) {
  return lookup(native.find(text));
}

export const find = /* @__PURE__ */ named("find", (text) => {
  if (typeof text !== "string") refuse("find", "string", text);
  if (known === undefined) remember();
  return known.get(text) ?? ask(text);
});

const NONE = Object.freeze([]);

let vendorsByCode;

function groupVendors() {
  vendorsByCode = new Map();
  for (const vendor of vendorRecords()) {
    vendorsByCode.set(vendor.code, Object.freeze([...vendors(vendor.code), vendor]));
  }
}

export const vendors = /* @__PURE__ */ named("vendors", (code) => {
  if (typeof code !== "number") refuse("vendors", "number", code);
  if (vendorsByCode === undefined) groupVendors();
  return vendorsByCode.get(code) ?? NONE;
});
