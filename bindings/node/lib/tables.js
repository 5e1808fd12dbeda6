// The tables of the addon, and how a number leads into them.

import { native } from "./native.js";

export const tables = native.tables();

const { flags, predicates } = tables;

export const CODES = flags.length;

// Where a code stands in the tables; 0, where nothing stands, for a number that is no code. Reading
// them with a fraction or beyond their end would slow down all later reads.
export function index(code, name) {
  if (typeof code !== "number") refuse(name, "number", code);
  const index = code >>> 0;
  return index === code && index < CODES ? index : 0;
}

export function predicate(name) {
  const flag = 1 << predicates.indexOf(name);
  return named(name, (code) => (flags[index(code, name)] & flag) !== 0);
}

export function named(name, answer) {
  return Object.freeze(Object.defineProperty(answer, "name", { value: name }));
}

export function refuse(name, type, value) {
  const given = value === null ? "null" : typeof value;
  throw new TypeError(`statuscodes.${name}() takes a ${type}, not ${given}`);
}
