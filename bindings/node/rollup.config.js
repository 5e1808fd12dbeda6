// One file for ES modules and one for CommonJS: each further file costs Node a fifth of a
// millisecond or more. CommonJS can leave the tables that it does not need without the addon to a file
// of their own.

import { literal } from "./rollup/literal.js";
import { meta } from "./rollup/meta.js";
import { everywhere, inCommonjs, inNode } from "./rollup/sources.js";

export default [
  {
    input: "lib/index.js",
    plugins: [inNode],
    output: { file: "dist/index.js", format: "es" },
  },
  {
    input: "lib/index.js",
    plugins: [inCommonjs, meta, literal],
    output: { file: "dist/index.cjs", format: "cjs" },
  },
  {
    input: "lib/portable/index.js",
    plugins: [everywhere],
    output: { file: "dist/tables.cjs", format: "cjs" },
  },
  {
    input: "lib/index.js",
    plugins: [everywhere, literal],
    output: [
      { file: "dist/portable.js", format: "es" },
      { file: "dist/portable.cjs", format: "cjs" },
    ],
  },
  {
    input: "lib/constants.js",
    plugins: [literal],
    output: { file: "dist/constants.cjs", format: "cjs" },
  },
];
