// The records, one frozen object for each code, made when they are first asked for. The arrays and
// objects of the addon belong to the realm of Node itself, which under Jest, Vitest and node:vm is
// not that of the program: so these are copies.

import { native } from "./native.js";

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
  const { records, lists } = native.records();
  return copies(Status, records, lists);
}

export function vendorRecords() {
  class Vendor {
    toString() {
      return `${this.code} ${this.phrase} (${this.vendor})`;
    }
  }
  return copies(Vendor, native.vendors(), []);
}

function copies(Type, records, lists) {
  Object.freeze(Type.prototype);
  Object.freeze(Type);
  const copy = (fields) => {
    const record = Object.assign(new Type(), fields);
    for (const list of lists) record[list] = Object.freeze([...record[list]]);
    return Object.freeze(record);
  };
  return Object.freeze(Array.from(records, copy));
}
