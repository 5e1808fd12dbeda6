// What Node loads is one file, for each further one costs it a fifth of a millisecond or more; and
// the same for CommonJS.

const commonjs = {
  format: "cjs",
  // Like the namespace of an ES module: no inherited members, and nothing to change.
  outro: "Object.freeze(Object.setPrototypeOf(exports, null));",
};

// What CommonJS has in its place; `createRequire` takes a path as well as a URL.
const META = "{ dirname: __dirname, url: __filename }";

const meta = {
  name: "import.meta",
  resolveImportMeta: (_, { format }) => (format === "cjs" ? META : null),
};

export default [
  {
    input: "lib/index.js",
    plugins: [meta],
    output: [
      { file: "dist/index.js", format: "es" },
      { file: "dist/index.cjs", ...commonjs },
    ],
  },
  { input: "lib/constants.js", output: { file: "dist/constants.cjs", ...commonjs } },
];
