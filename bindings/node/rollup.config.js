// One file for ES modules and one for CommonJS: each further file costs Node a fifth of a
// millisecond or more.

// The equivalents in CommonJS; `createRequire` takes a path as well as a URL.
const META = "{ dirname: __dirname, url: __filename }";

const meta = {
  name: "import.meta",
  resolveImportMeta: (_, { format }) => (format === "cjs" ? META : null),
};

// CommonJS gets all exports in one literal: an assignment for each, and a variable for each
// constant, take as long as everything else in the file. Like the namespace of an ES module, the
// literal inherits no members and cannot be changed. `ALL` is made when it is read.
const literal = {
  name: "literal",
  renderChunk(code, { exports }, { format }) {
    if (format !== "cjs") return null;
    const constants = new Map(
      Array.from(code.matchAll(/^const ((?:HTTP|WS)_\w+) = (\d+);$/gm), ([, ...it]) => it),
    );
    const members = exports.map((name) => {
      if (name === "ALL") return "  get ALL() {\n    return records();\n  },\n";
      return constants.has(name) ? `  ${name}: ${constants.get(name)},\n` : `  ${name},\n`;
    });
    const rest = code.replace(/^(const (HTTP|WS)_\w+|const ALL|exports\.\w+) = .*;\n?/gm, "");
    return `${rest}\nmodule.exports = Object.freeze({\n  __proto__: null,\n${members.join("")}});\n`;
  },
};

export default [
  {
    input: "lib/index.js",
    plugins: [meta, literal],
    output: [
      { file: "dist/index.js", format: "es" },
      { file: "dist/index.cjs", format: "cjs" },
    ],
  },
  {
    input: "lib/constants.js",
    plugins: [literal],
    output: { file: "dist/constants.cjs", format: "cjs" },
  },
];
