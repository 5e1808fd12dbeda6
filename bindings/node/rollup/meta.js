// The equivalents in CommonJS that are no error in a bundle of ES modules; `createRequire` takes a path
// as well as a URL.
const EQUIVALENTS = { dirname: "module.path", url: "module.filename" };

export const meta = {
  name: "import.meta",
  resolveImportMeta: (property, { format }) => (format === "cjs" ? EQUIVALENTS[property] : null),
};
