// The records, one frozen object for each code.

import { load } from "./tables.js";

class Status {
  toString() {
    return `${this.code} ${this.phrase}`;
  }
}
Object.freeze(Status.prototype);
Object.freeze(Status);

let records;

export function all() {
  records ??= Object.freeze(load().records.map(record));
  return records;
}

function record(fields) {
  for (const list of load().lists) Object.freeze(fields[list]);
  return Object.freeze(Object.assign(new Status(), fields));
}
