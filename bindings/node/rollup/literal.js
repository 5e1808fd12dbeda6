// CommonJS gets all exports in one literal: an assignment for each, and a variable for each
// constant, take as long as everything else in the file. Like the namespace of an ES module, the
// literal inherits no members and cannot be changed. `ALL` is made when it is read.
export const literal = {
  name: "literal",
  renderChunk(code, _, { format }) {
    if (format !== "cjs") return null;
    const constants = new Map(pairs(code, /^const ((?:HTTP|WS)_\w+) = (\d+);$/gm));
    const members = pairs(code, /^exports\.(\w+) = (.+);$/gm).map(([name, value]) =>
      name === "ALL"
        ? "  get ALL() {\n    return records();\n  },\n"
        : `  ${name}: ${constants.get(value) ?? value},\n`,
    );
    const rest = code.replace(/^(const (HTTP|WS)_\w+|const ALL|exports\.\w+) = .*;\n?/gm, "");
    return `${rest}\nmodule.exports = Object.freeze({\n  __proto__: null,\n${members.join("")}});\n`;
  },
};

function pairs(code, pattern) {
  return Array.from(code.matchAll(pattern), ([, ...pair]) => pair);
}
