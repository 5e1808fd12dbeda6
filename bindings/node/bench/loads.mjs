// Times the loading of packages, each in a fresh process: the statement alone, without the start of
// Node; "later, ..." where a package was loaded before. Prints nanoseconds in the form of the other
// benchmarks.

import { execFileSync } from "node:child_process";

const PACKAGES = [
  "statuscodes",
  "statuscodes/constants",
  "statuses",
  "http-status-codes",
  "http-status",
  // What Node itself takes for any package that has `exports`.
  "empty",
];

const FORMS = [
  ["CommonJS", "commonjs", (name) => `require("${name}")`],
  ["ES module", "module", (name) => `await import("${name}")`],
];

for (const [form, type, load] of FORMS) {
  for (const name of PACKAGES) {
    console.log([name, form, nanoseconds(type, "", load(name))].join("\t"));
    if (name !== "empty") {
      console.log(
        [name, `later, ${form}`, nanoseconds(type, load("empty"), load(name))].join("\t"),
      );
    }
  }
}

function nanoseconds(type, before, statement) {
  const program = `
    ${before};
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
