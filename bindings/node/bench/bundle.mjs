// Bundles of the package as esbuild makes them, and how large they may be. The tests of the installed
// package use it, too.

import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A program as one minified file. */
export async function bundle(contents, options) {
  const program = { contents, resolveDir: import.meta.dirname };
  const settings = { bundle: true, minify: true, format: "esm", write: false, ...options };
  const { outputFiles } = await build({ stdin: program, ...settings });
  return outputFiles[0].contents;
}

/** The bytes that a page gets. */
export const MEASURES = {
  minified: async (program) => (await bundle(program)).length,
  gzipped: async (program) => gzipSync(await bundle(program), { level: 9 }).length,
};

/** Programs that use the package, or pass on what they take of it. */
export const PROGRAMS = {
  constant: 'import { HTTP_404_NOT_FOUND } from "statuscodes"; console.log(HTTP_404_NOT_FOUND);',
  isError: 'export { isError } from "statuscodes";',
  phrase: 'export { phrase } from "statuscodes";',
  find: 'export { find } from "statuscodes";',
  everything: 'export * from "statuscodes";',
};

/** The most bytes of a program, by measure. Those of the constant are `console.log(404);` and a newline. */
export const LIMITS = {
  minified: { constant: 18 },
  gzipped: { isError: 250, phrase: 1600, everything: 16_000 },
};
