// What is known of a text, as records with the names of the registry: in snake case.

import * as status from "statuscodes";

const PREDICATES = new Map(
  Object.entries(status)
    .filter(([name]) => /^(is|allows)[A-Z]/.test(name))
    .map(([name, holds]) => [snakeCase(name), holds]),
);

const LISTS = lists();

// The records of the codes that `4xx`, `ws` or `all` lists; `undefined` for another word.
export function listed(word) {
  return LISTS.get(word.toLowerCase())?.map((code) => record(String(code)));
}

// Everything known of a text: less for an unregistered code, nothing where there is no code.
export function record(text) {
  const found = status.find(text);
  const code = found?.code ?? number(text);
  const category = status.category(code) ?? null;
  const vendors = status.vendors(code);
  const registered = found !== undefined;
  if (!registered && category === null && vendors.length === 0) return { text, registered };
  return {
    text,
    registered,
    code,
    ...(registered && renamed(found)),
    category,
    ...(registered && { redirect: status.redirect(code) ?? null }),
    predicates: predicates(code),
    vendors: vendors.map(({ code, ...others }) => renamed(others)),
  };
}

function predicates(code) {
  return [...PREDICATES.keys()].filter((name) => PREDICATES.get(name)(code)).sort();
}

// The number that prints as the text.
function number(text) {
  return String(Number(text)) === text ? Number(text) : Number.NaN;
}

function renamed(fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, it]) => [snakeCase(name), it]));
}

function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function lists() {
  const lists = new Map();
  for (const { code } of status.ALL) {
    const family = status.isWebsocket(code) ? "ws" : `${Math.trunc(code / 100)}xx`;
    for (const word of ["all", family]) {
      lists.set(word, [...(lists.get(word) ?? []), code]);
    }
  }
  return lists;
}
