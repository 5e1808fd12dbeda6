// Texts for `find`: those of the tests of core, and mutations of them.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DATA = fileURLToPath(new URL("../../../crates/core/tests/data", import.meta.url));

/** Every text and every name in a column of the files. */
export function texts() {
  const files = readdirSync(DATA).filter((file) => /\.(txt|tsv|csv)$/.test(file));
  const lines = files.flatMap((file) => readFileSync(`${DATA}/${file}`, "utf8").split("\n"));
  return [...new Set(lines.flatMap((line) => [line, ...line.split(/[\t,]/)]))];
}

/** A function that gives another mutated text each time, the same ones for a seed. */
export function mutations(texts, seed) {
  const random = generator(seed);
  const below = (limit) => Math.floor(random() * limit);
  const one = (list) => list[below(list.length)];

  const PIECES = [
    () => one("0123456789"),
    () => one("aZeEsS"),
    () => one(" \t\n\v\f\r_.:;,/\\#>-='\"`()[]{}|"),
    () => "-".repeat(1 + below(5)) + one(["", "", "404"]),
    () => one(["::", "->", "//", "--", " - ", "\u2013", "\u2014", "\u2012", "\u2011", "\ufe58"]),
    () => one(["\0", "\x7f", "\x80", "\u00a0", "\u0130", "\u212a", "\u017f", "\ufeff", "\u2028"]),
    () => one(["HTTP/1.1 ", "http.", "ws ", "close", "Status", "Error ", "grpc.", "404", "1006"]),
    // A surrogate alone, then any character of the planes that have letters.
    () => String.fromCharCode(0xd800 + below(0x800)),
    () => String.fromCodePoint(below(0x40000)),
    () => one(texts),
  ];
  const piece = () => one(PIECES)();

  const CHANGES = [
    (text, at) => text.slice(0, at) + piece() + text.slice(at),
    (text, at) => text.slice(0, at) + piece() + text.slice(at + 1),
    (text, at) => text.slice(0, at) + text.slice(at + 1 + below(3)),
    (text, at) => text.slice(at) + text.slice(0, at),
    (text, at) => text.slice(0, at) + text.slice(at).toUpperCase(),
    (text, at) => text.slice(0, at).toLowerCase() + text.slice(at),
    (text) => piece() + text,
    // Their small letters are in ASCII, or begin with one that is.
    (text) => text.replace(/k/i, "\u212a"),
    (text) => text.replace(/i/i, "\u0130"),
    (text) => text.replace(/s/i, "\u017f"),
    (text) => text.padStart(126 + below(4), one([" ", "a.", "\u2013"])),
    (text) => text + " ".repeat(below(140)),
  ];

  return () => {
    let text = one(texts);
    for (let change = below(4); change > 0; change--)
      text = one(CHANGES)(text, below(text.length + 1));
    return text;
  };
}

/** The shortest text that is left of one by taking characters away while it still fails. */
export function minimized(text, fails) {
  for (let at = 0; at < text.length; at++) {
    const shorter = text.slice(0, at) + text.slice(at + 1);
    if (fails(shorter)) return minimized(shorter, fails);
  }
  return text;
}

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
