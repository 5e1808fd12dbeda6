// What Node imports, the same as index.js: a require saves it the search for the names that CommonJS
// exports, more than a millisecond, and the constants stand here to spare it a second file. Bundlers
// follow no require made in this way; they take index.js.
import { createRequire } from "node:module";

export const {
  // names
} = createRequire(import.meta.url)("./api.cjs");
