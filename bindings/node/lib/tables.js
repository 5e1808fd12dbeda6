// The tables that the functions read. Each is filled from the addon on first use, except the
// phrases: programs ask for them most often, and a table that is filled at once is read a fifth
// faster.

import { native } from "./native.js";

let tables;

export function load() {
  tables ??= native.tables();
  return tables;
}

const { codes, texts } = native.phrases();

// A power of two, so that no masked number leads past the end. A frozen table is read three times
// slower, and one with holes a tenth slower: a spread array has none.
const SIZE = 1 << (32 - Math.clz32(codes.at(-1)));
const phrases = [...new Array(SIZE)];
for (let index = 0; index < codes.length; index++) phrases[codes[index]] = texts[index];

export const phrase = named("phrase", (code) => {
  if (typeof code !== "number") refuse("phrase", "number", code);
  const index = code & (SIZE - 1);
  return index === code ? phrases[index] : undefined;
});

// A function that reads a table by code.
export function reader(name, fill) {
  const table = [];
  return named(name, (code) => {
    if (typeof code !== "number") refuse(name, "number", code);
    const index = code >>> 0;
    if (index === code && index < table.length) return table[index];
    if (table.length > 0) return undefined;
    fill(table);
    return index === code && index < table.length ? table[index] : undefined;
  });
}

const flags = [];

// The answers to all predicates stand in one table, a bit for each.
export function predicate(name) {
  let flag = 0;
  return named(name, (code) => {
    if (typeof code !== "number") refuse(name, "number", code);
    const index = code >>> 0;
    if (flag === 0) flag = flagOf(name);
    return index === code && index < flags.length && (flags[index] & flag) !== 0;
  });
}

function flagOf(name) {
  if (flags.length === 0) flags.push(...load().flags);
  return 1 << load().predicates.indexOf(name);
}

export function named(name, answer) {
  return Object.freeze(Object.defineProperty(answer, "name", { value: name }));
}

export function refuse(name, type, value) {
  const given = value === null ? "null" : typeof value;
  throw new TypeError(`statuscodes.${name}() takes a ${type}, not ${given}`);
}
