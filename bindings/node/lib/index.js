// biome-ignore-all assist/source/organizeImports: esbuild writes the number in place of a constant
// only where constants are at the top of a file.
export * from "./constants.js";
export * from "./api.js";
export * from "./interface.js";
export * from "./version.js";
