// What a search text means.

import { category, find } from "statuscodes/portable";
import { words } from "./entries.js";

/** Reads a text: the code that it names, if any, and the words that an entry must have. */
export function read(text) {
  const query = text.trim();
  return { query, found: find(query), words: words(query), isNumber: /^\d+$/.test(query) };
}

/** Whether an entry has the code that is meant, a code that begins so, or words that begin so. */
export function matches({ query, found, words, isNumber }, { code, text }) {
  if (query === "" || String(found?.code) === code) return true;
  if (isNumber) return code.startsWith(query);
  return words.length > 0 && words.every((word) => text.includes(` ${word}`));
}

/** Says what was understood of a text that leads to no entry. */
export function explain({ query, found, words, isNumber }, entries) {
  if (query === "") return "No code has all that is chosen.";
  if (found !== undefined) return `“${query}” means ${found}, which the filters leave out.`;
  if (isNumber) {
    const kind = category(Number(query))?.replaceAll("_", " ");
    return kind === undefined
      ? `${query} is no HTTP status code and no close code.`
      : `${query} is not registered, and no vendor is known to use it. Its category is ${kind}.`;
  }
  const missing = words.filter((word) => !entries.some(({ text }) => text.includes(` ${word}`)));
  const reason =
    missing.length > 0 ? `No entry has ${quoted(missing)}.` : "No entry has all of the words.";
  return `No code matches “${query}”: it is no code and no name of one. ${reason}`;
}

function quoted(words) {
  return words.map((word) => `“${word}”`).join(" or ");
}
