// Times the loading of packages, each in a fresh process: the statement alone, without the start of
// Node. `loads.mjs packages` takes them as they are installed, `loads.mjs bundles` takes bundles of
// programs that use them. Prints nanoseconds in the form of the other benchmarks.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const PACKAGES = [
  "statuscodes",
  "statuscodes/portable",
  "statuscodes/constants",
  "statuses",
  "http-status-codes",
  "http-status",
  // The time that Node itself takes for a package with `exports`.
  "empty",
];

// What is made for the first answer counts, too.
const PHRASES = {
  statuscodes: "it.phrase(404)",
  statuses: "(it.default ?? it).message[404]",
  "http-status-codes": "it.getReasonPhrase(404)",
  "http-status": "it.default[404]",
};

const FORMS = [
  { form: "CommonJS", type: "commonjs", format: "cjs", load: (name) => `require("${name}")` },
  { form: "ES module", type: "module", format: "esm", load: (name) => `await import("${name}")` },
];

const KINDS = {
  packages({ form, type, load }) {
    for (const name of PACKAGES) print(name, form, nanoseconds(type, load(name)));
    for (const name of Object.keys(PHRASES)) {
      const program = `const it = ${load(name)}; ${asks(name)}`;
      print(name, `phrase, ${form}`, nanoseconds(type, program));
    }
  },

  async bundles({ form, type, format, load }) {
    const folder = mkdtempSync(join(tmpdir(), "statuscodes-"));
    for (const name of Object.keys(PHRASES)) {
      const program = `import * as it from "${name}"; ${asks(name)}`;
      const file = join(folder, `${name}.${{ cjs: "cjs", esm: "mjs" }[format]}`);
      const { contents } = await bundle(program, { format, platform: "node" });
      writeFileSync(file, contents);
      print(name, form, nanoseconds(type, load(file)));
    }
    rmSync(folder, { recursive: true });
  },
};

const [kind] = process.argv.slice(2);
for (const form of FORMS) await KINDS[kind](form);

function asks(name) {
  return `if (${PHRASES[name]} !== "Not Found") throw new Error("no phrase");`;
}

function nanoseconds(type, statement) {
  const program = `
    const start = process.hrtime.bigint();
    ${statement};
    console.log(String(process.hrtime.bigint() - start));
  `;
  const options = { cwd: import.meta.dirname, encoding: "utf8" };
  return execFileSync(
    process.execPath,
    [`--input-type=${type}`, "--eval", program],
    options,
  ).trimEnd();
}

function print(...columns) {
  console.log(columns.join("\t"));
}
