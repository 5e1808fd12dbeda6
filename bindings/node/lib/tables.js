// The tables that the functions read: for phrases and predicates, the questions asked most, from the
// start, since a check whether a table is there would double the time of an answer.

import { native } from "./native.js";

const { codes, phrases, predicates, flags } = native.tables();

// As many places as bits can number, so that no number leads beyond the end. A frozen table is read
// three times slower, and one with holes a tenth: an array that is spread has none.
const table = [...new Array(1 << (32 - Math.clz32(codes.at(-1))))];
for (let index = 0; index < codes.length; index++) table[codes[index]] = phrases[index];
const MOST = table.length - 1;

export const phrase = /* @__PURE__ */ named("phrase", (code) => {
  if (typeof code !== "number") refuse("phrase", "number", code);
  const index = code & MOST;
  return index === code ? table[index] : undefined;
});

const MOST_FLAGS = flags.length - 1;

export function predicate(name) {
  const flag = 1 << predicates.indexOf(name);
  return named(name, (code) => {
    if (typeof code !== "number") refuse(name, "number", code);
    const index = code & MOST_FLAGS;
    return index === code && (flags[index] & flag) !== 0;
  });
}

// A function that reads a table by code, which is filled when it is first called.
export function reader(name, fill) {
  const table = [];
  return named(name, (code) => {
    if (typeof code !== "number") refuse(name, "number", code);
    if (table.length === 0) fill(table);
    const index = code >>> 0;
    return index === code && index < table.length ? table[index] : undefined;
  });
}

export function named(name, answer) {
  return Object.freeze(Object.defineProperty(answer, "name", { value: name }));
}

export function refuse(name, type, value) {
  const given = value === null ? "null" : typeof value;
  throw new TypeError(`statuscodes.${name}() takes a ${type}, not ${given}`);
}
