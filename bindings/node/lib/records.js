// The records, one frozen object for each code, made when they are first asked for. The arrays and
// objects of the addon belong to the realm of Node itself, which under Jest, Vitest and node:vm is
// not that of the program: so these are copies.

import * as source from "#source";

let all;

export function records() {
  all ??= statuses();
  return all;
}

function statuses() {
  class Status {
    toString() {
      return `${this.code} ${this.phrase}`;
    }
  }
  return copies(Status, source.records());
}

export function vendorRecords() {
  class Vendor {
    toString() {
      return `${this.code} ${this.phrase} (${this.vendor})`;
    }
  }
  return copies(Vendor, source.vendors());
}

function copies(Type, fields) {
  Object.freeze(Type.prototype);
  Object.freeze(Type);
  const names = Object.keys(fields);
  const copy = (_, index) => {
    const record = new Type();
    for (const name of names) record[name] = own(fields[name][index]);
    return Object.freeze(record);
  };
  return Object.freeze(Array.from(fields.code, copy));
}

export const NONE = /* @__PURE__ */ Object.freeze([]);

function own(value) {
  if (!Array.isArray(value)) return value;
  return value.length === 0 ? NONE : Object.freeze([...value]);
}
