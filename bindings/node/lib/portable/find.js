// `find` without an addon: the twin of crates/core/src/find, which explains what it understands. The
// letters of a text are a string in which a capital begins a part.

import * as tables from "#tables";
import { among } from "../tables.js";

// In bytes of UTF-8.
const MAX_TEXT = 128;

// Takes words off the front of a name, but no more than these.
const MAX_WORDS = 5;

export function find(text) {
  if (text.length > MAX_TEXT || bytes(text) > MAX_TEXT) return 0;
  const trimmed = text.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/g, "");
  const [, line] = /^HTTP\/[\d.]+[ \t\n\f\r]+(.+)$/is.exec(trimmed) ?? [];
  if (line === undefined) return codeOf(trimmed);
  return /^\d/.test(line) ? statusLine(line) : codeOf(line, "Http");
}

// A lone surrogate counts as the three bytes of U+FFFD.
function bytes(text) {
  const length = (it) => (it < "\x80" ? 1 : it < "\u0800" ? 2 : it.length === 1 ? 3 : 4);
  return [...text].reduce((sum, it) => sum + length(it), 0);
}

function statusLine(line) {
  const code = parse(line.split(/[ \t\n\f\r]/)[0]);
  return isCode(code, "Http") ? code : 0;
}

function codeOf(text, family) {
  // A URL names no code.
  if (text.includes("//")) return 0;
  const [before] = /^.*(?:[./\\#]|::|->)(?=\w)/s.exec(text) ?? [""];
  const letters = readName(text.slice(before.length));
  if (letters === undefined) return 0;
  const path = /[A-Za-z\d]/.test(before) ? readPath(before) : undefined;
  const found = resolve(letters, {
    family: path?.family ?? family,
    followsClose: path?.saysClose,
    count: 0,
  });
  if (found === undefined) return 0;
  if (path === undefined || found.isConstant) return found.code;
  const saysCode =
    path.saysCode || found.saysCode || wordsOf(letters).some(([, means]) => familyOf(means));
  return saysCode && !path.saysOtherwise ? found.code : 0;
}

// The letters and digits of a name; `undefined` where it has two numbers in a row, a negative one, or
// a character that no name has. A minus before a number is one that joins no words.
function readName(text) {
  const name = text.replace(/[\u2012-\u2015]/g, "-");
  if (/[^\w \t\n\f\r.:'"`(),[\]{}=;/#\\-]|\d[^A-Za-z\d]+\d/.test(name)) return undefined;
  if (/((^|[^A-Za-z\d-])-|[A-Za-z]--)(--)*\d/.test(name)) return undefined;
  const parts = name.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return parts.map(capitalized).join("");
}

function readPath(path) {
  const components = path.split(/[.:/\\#>]/).map(readComponent);
  const means = components.flatMap((it) => it.means);
  const family = means.map(familyOf).filter(Boolean).pop();
  // `StatusCode` says it, whatever stands before it, and `Status` alone where nothing else does.
  const isEnough = (it) => it.isKnown && it.means.includes("Either") && it.means.length > 1;
  const isKnown = means.includes("Either") && components.every((it) => it.isKnown);
  return {
    family,
    saysCode: family !== undefined || isKnown || components.some(isEnough),
    saysClose: means.includes("Close"),
    saysOtherwise: means.includes("Other"),
  };
}

function readComponent(text) {
  const read = { isKnown: true, means: [] };
  for (let rest = fold(text); rest !== ""; ) {
    const words = wordsAlone(rest);
    read.isKnown &&= words.length > 0;
    read.means.push(...words.map(([, means]) => means));
    const length = words.reduce((sum, [word]) => sum + word.length, 0);
    rest = length > 0 ? rest.slice(length) : rest.replace(/^.[^A-Z]*/, "");
  }
  return read;
}

// A part begins after another character, or by case, as in `HTTPStatus`, `httpStatus` and `http_status`.
function fold(text) {
  const parts = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return parts.map(capitalized).join("");
}

function capitalized(part) {
  return part[0].toUpperCase() + part.slice(1).toLowerCase();
}

// The words that letters begin with, up to where a part begins; none where something else follows them.
function wordsAlone(letters) {
  const [word] = wordsOf(letters);
  if (word === undefined) return [];
  const rest = letters.slice(word[0].length);
  if (!/^[a-z]/.test(rest)) return [word];
  const others = wordsAlone(rest);
  return others.length > 0 ? [word, ...others] : [];
}

// Takes words off the front, one by one, until the rest names a code.
function resolve(letters, before) {
  const found = numbered(letters, before);
  if (found !== undefined || before.count === MAX_WORDS) return found;
  for (const [word, means] of wordsOf(letters)) {
    const rest = letters.slice(word.length);
    const found = means === "Other" ? undefined : resolve(rest, and(before, means));
    if (found !== undefined) return found;
  }
}

function and(before, means) {
  const family = familyOf(means);
  return {
    ...before,
    count: before.count + 1,
    family: family ?? before.family,
    saysCode: before.saysCode || family !== undefined || means === "Either",
    announcesNumber: before.announcesNumber || means === "Number",
  };
}

// The code that stands there, that has the phrase, or both where they agree.
function numbered(letters, before) {
  const [, start, rest, end] = /^(\d*)(.*?)(\d*)$/.exec(letters);
  const [digits, phrase] = start === "" ? [end, rest] : [start, rest + end];
  const codes = codesOf(phrase, before);
  const mayFollow = before.count === 0 || (before.saysCode && !before.announcesNumber);
  let code = mayFollow ? codes[0] : undefined;
  if (digits !== "") {
    const number = parse(digits);
    code = phrase === "" || codes.includes(number) ? number : undefined;
  }
  if (!isCode(code, before.family)) return undefined;
  const isConstant = digits !== "" && (before.count > 0 || phrase !== "");
  return { code, isConstant, saysCode: before.saysCode };
}

function parse(digits) {
  return /^[1-9]\d{2,3}$/.test(digits) ? Number(digits) : undefined;
}

function isCode(code, family) {
  return code !== undefined && registered(code) && includes(family, code);
}

function includes(family, code) {
  return family === undefined || websocket(code) === (family === "WebSocket");
}

const registered = /* @__PURE__ */ among(tables.isRegistered);
const websocket = /* @__PURE__ */ among(tables.isWebsocket);

// The codes that have a phrase, HTTP statuses first.
function codesOf(phrase, { family, followsClose }) {
  const isFit = ([known, code, needs]) =>
    are(phrase, known) &&
    includes(family, code) &&
    (needs !== "Family" || family !== undefined) &&
    (needs !== "ClosePath" || followsClose);
  const codes = phrases(phrase.toLowerCase())
    .filter(isFit)
    .map(([, code]) => code);
  return codes.sort((a, b) => websocket(a) - websocket(b));
}

// The words that letters begin with, the longest first.
function wordsOf(letters) {
  const words = wordsByLetter(letters[0]?.toUpperCase());
  const found = words.filter(([word]) => are(letters.slice(0, word.length), word));
  return found.sort(([a], [b]) => b.length - a.length);
}

function familyOf(means) {
  if (means === "Http") return means;
  return means === "WebSocket" || means === "Close" ? "WebSocket" : undefined;
}

// A letter that begins a part must do so in a known word or phrase too.
function are(letters, known) {
  const isSame = (letter, at) => letter === known[at] || letter === known[at].toLowerCase();
  return letters.length === known.length && [...letters].every(isSame);
}

const phrases = /* @__PURE__ */ index(phraseRows, (letters) => letters.toLowerCase());
const wordsByLetter = /* @__PURE__ */ index(
  () => rowsOf(tables.WORDS),
  (letters) => letters[0],
);

function phraseRows() {
  const codes = tables.codes();
  const now = tables.phrases().map((phrase, index) => [readName(phrase), codes[index]]);
  const others = rowsOf(tables.PHRASES).map(([letters, code, needs]) => [
    letters,
    Number(code),
    needs,
  ]);
  return [...now, ...others];
}

function rowsOf(table) {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [facts, ...names] = line.split(",");
      return names.map((name) => [name.replaceAll(" ", ""), ...facts.split(" ")]);
    });
}

// The rows that have a key. All are made when they are first asked for.
function index(rows, keyOf) {
  let index;
  return (key) => {
    index ??= grouped(rows(), keyOf);
    return index.get(key) ?? [];
  };
}

function grouped(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row[0]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
