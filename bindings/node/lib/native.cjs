"use strict";

// The rest of an addon's name says which C library it was built for; where there are two, only one
// of them is installed.
const ABIS = { linux: ["-gnu", "-musl"], win32: ["-msvc"] };

module.exports = load();

function load() {
  const target = `${process.platform}-${process.arch}`;
  let cause;
  for (const abi of ABIS[process.platform] ?? [""]) {
    const addon = `${target}${abi}`;
    for (const id of [`./statuscodes.${addon}.node`, `statuscodes-${addon}`]) {
      try {
        return require(id);
      } catch (error) {
        // An addon that is there but does not load says more than one that is missing.
        if (cause === undefined || error.code !== "MODULE_NOT_FOUND") cause = error;
      }
    }
  }
  throw new Error(
    `statuscodes has no native addon that works on ${target} (${cause.message.split("\n")[0]}): ` +
      "install the package again with its optional dependencies, or run `npm run build` in its " +
      "sources; the constants alone work everywhere, from statuscodes/constants",
    { cause },
  );
}
