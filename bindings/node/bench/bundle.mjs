// Bundles of the package as esbuild makes them, and how large they may be. The tests of the installed
// package use it, too.

import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A program as one minified file. */
export async function bundle(contents, options) {
  const program = { contents, resolveDir: import.meta.dirname };
  const settings = { bundle: true, minify: true, format: "esm", write: false, ...options };
  const { outputFiles } = await build({ stdin: program, ...settings });
  return outputFiles[0];
}

/** The bytes of a bundle. */
export const MEASURES = {
  minified: ({ contents }) => contents.length,
  gzipped: ({ contents }) => gzipSync(contents, { level: 9 }).length,
};

/** Programs that use the package, or pass on what they take of it. */
export const PROGRAMS = {
  constant: 'import { HTTP_404_NOT_FOUND } from "statuscodes"; console.log(HTTP_404_NOT_FOUND);',
  isError: 'export { isError } from "statuscodes";',
  phrase: 'export { phrase } from "statuscodes";',
  find: 'export { find } from "statuscodes";',
  everything: 'export * from "statuscodes";',
};

/** The most bytes of a program, by measure. The constant's are `console.log(404);` and a newline. */
export const LIMITS = {
  minified: { constant: 18 },
  gzipped: { isError: 250, phrase: 1600, everything: 16 * 1024 },
};
