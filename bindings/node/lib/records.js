// The records, one frozen object for each code, made when they are first asked for.

import { native } from "./native.js";

let all;

export function records() {
  all ??= make();
  return all;
}

function make() {
  class Status {
    toString() {
      return `${this.code} ${this.phrase}`;
    }
  }
  Object.freeze(Status.prototype);
  Object.freeze(Status);

  const { records, lists } = native.records();
  for (let index = 0; index < records.length; index++) {
    const fields = records[index];
    for (const list of lists) Object.freeze(fields[list]);
    records[index] = Object.freeze(Object.assign(new Status(), fields));
  }
  return Object.freeze(records);
}
