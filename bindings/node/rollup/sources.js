// The two sources of tables and of `find`: the addon, and the portable one. The addon itself says what
// both have, and what the portable tables hold.

import { fileURLToPath } from "node:url";
import { addon as load } from "../lib/addon.js";
import { version } from "../lib/version.js";

const addon = load(version);
if (addon === undefined) throw new Error("there is no addon: build it first");

const tables = Object.keys(addon).filter((name) => name !== "find" && name !== "version");
const predicates = tables.filter((name) => /^(is|allows)[A-Z]/.test(name));
const others = tables.filter((name) => !predicates.includes(name));
const answers = new Map(tables.map((name) => [name, addon[name]()]));

// Compression finds a repetition within 32 kB: so the phrases stand beside those that `find` knows, and
// the names, which are short, near the constants.
const portableTables = [
  `export { PHRASES, WORDS } from ${path("portable/names.js")};`,
  table("phrases"),
  ...tables
    .filter((name) => name !== "phrases")
    .map(table)
    .sort((a, b) => b.length - a.length),
];

// Engines read the body of such a function when it is called, that of `() => ({ ... })` at once.
function table(name) {
  return `export function ${name}() {\n  return ${literal(answers.get(name))};\n}`;
}

function literal(value) {
  if (Array.isArray(value)) return JSON.stringify(value);
  const columns = Object.entries(value).map(([name, column]) => `${name}: ${columnOf(column)}`);
  return `{ ${columns.join(", ")} }`;
}

// A column of the records that is a table of its own is not written again.
function columnOf(column) {
  const text = JSON.stringify(column);
  const same = others.find((name) => JSON.stringify(answers.get(name)) === text);
  return same === undefined ? text : `${same}()`;
}

const inNodeSource = [
  `import { source } from ${path("source.js")};`,
  `import { among } from ${path("tables.js")};`,
  "export const find = (text) => source().find(text);",
  ...others.map((name) => `export const ${name} = () => source().${name}();`),
  ...predicates.map(
    (name) => `export const ${name} = /* @__PURE__ */ among(() => source().${name}());`,
  ),
];

const portableSource = [
  `import * as tables from "#tables";`,
  `import { among } from ${path("tables.js")};`,
  `export { find } from ${path("portable/find.js")};`,
  ...others.map((name) => `export { ${name} } from "#tables";`),
  ...predicates.map((name) => `export const ${name} = ${portablePredicate(name)};`),
];

// A single range needs no table.
function portablePredicate(name) {
  const [first, last, ...more] = answers.get(name);
  return more.length > 0
    ? `/* @__PURE__ */ among(tables.${name})`
    : `(code) => code >= ${first} && code <= ${last} && code % 1 === 0`;
}

/** Takes them from the addon or, where it does not load, from the portable source. */
export const inNode = modules(inNodeSource, [
  `import * as source from ${path("portable/index.js")};`,
  "export const portable = () => source;",
]);

/** The same, with the portable source in a file that is read when it is needed. */
export const inCommonjs = modules(inNodeSource, [
  'export const portable = () => require("./tables.cjs");',
]);

/** Takes them from the portable source. */
export const everywhere = modules(portableSource);

function modules(source, portable = []) {
  const texts = {
    "#source": source.join("\n"),
    "#portable": portable.join("\n"),
    "#tables": portableTables.join("\n"),
  };
  return {
    name: "sources",
    resolveId: (id) => (id in texts ? id : null),
    load: (id) => texts[id] ?? null,
  };
}

function path(file) {
  return JSON.stringify(fileURLToPath(new URL(`../lib/${file}`, import.meta.url)));
}
