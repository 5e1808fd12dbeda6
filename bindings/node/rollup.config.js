// What Node loads is one file, for each further one costs it a fifth of a millisecond or more; and
// the same for CommonJS.

const commonjs = {
  format: "cjs",
  // Like the namespace of an ES module: no inherited members, and nothing to change.
  outro: "Object.freeze(Object.setPrototypeOf(exports, null));",
  esModule: false,
};

const META = {
  dirname: "__dirname",
  resolve: '((id) => require("node:url").pathToFileURL(require.resolve(id)).href)',
};

const meta = {
  name: "import.meta",
  resolveImportMeta: (property, { format }) => (format === "cjs" ? META[property] : null),
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
