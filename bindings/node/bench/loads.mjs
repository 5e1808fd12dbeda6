// Times the loading of packages, each in a fresh process: the statement alone, without the start of
// Node. Prints nanoseconds in the form of the other benchmarks.

import { execFileSync } from "node:child_process";

const PACKAGES = [
  "statuscodes",
  "statuscodes/constants",
  "statuses",
  "http-status-codes",
  "http-status",
  // The time that Node itself takes for a package with `exports`.
  "empty",
];

const FORMS = [
  ["CommonJS", "commonjs", (name) => `require("${name}")`],
  ["ES module", "module", (name) => `await import("${name}")`],
];

for (const [form, type, load] of FORMS) {
  for (const name of PACKAGES) {
    console.log([name, form, nanoseconds(type, load(name))].join("\t"));
  }
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
