// What a search text means.

import { category, find } from "statuscodes/portable";
import { words } from "./entries.js";

/** Reads a text: the code that it names, if any, and the words that an entry must have. */
export function read(text) {
  const query = text.trim();
  const hundred = query.match(/^([1-5])xx$/i)?.[1];
  return { query, found: find(query), words: words(query), isNumber: /^\d+$/.test(query), hundred };
}

/** Whether an entry has the code that is meant, a code or words that begin so, or is of that hundred. */
export function matches({ query, found, words, isNumber, hundred }, { code, text }) {
  if (query === "" || String(found?.code) === code) return true;
  if (hundred) return code.length === 3 && code.startsWith(hundred);
  if (isNumber) return code.startsWith(query);
  return words.length > 0 && words.every((word) => text.includes(` ${word}`));
}

/** Says what was understood of a text that leads to no entry. */
export function explain(read, entries) {
  const { query, found, words, isNumber } = read;
  if (query === "") return "No code has all that is chosen.";
  if (found !== undefined) return `“${query}” means ${found}, which the filters leave out.`;
  if (entries.some((entry) => matches(read, entry))) {
    return `The filters leave out what “${query}” finds.`;
  }
  if (isNumber) {
    const isPlain = String(Number(query)) === query;
    const kind = isPlain ? category(Number(query))?.replaceAll("_", " ") : undefined;
    return kind === undefined
      ? `${query} is no HTTP status code and no close code.`
      : `${query} is not registered, and no vendor is known to use it. Its category is ${kind}.`;
  }
  const reason = words.length > 0 ? ` ${lack(words, entries)}` : "";
  return `No code matches “${query}”: it is no code and no name of one.${reason}`;
}

function lack(words, entries) {
  const missing = words.filter((word) => !entries.some(({ text }) => text.includes(` ${word}`)));
  return missing.length > 0 ? `No entry has ${quoted(missing)}.` : "No entry has all of the words.";
}

function quoted(words) {
  return words.map((word) => `“${word}”`).join(" or ");
}
