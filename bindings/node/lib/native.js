const meta = import.meta;
const target = `${process.platform}-${process.arch}`;

// The rest of an addon's name says which C library it was built for; where there are two, only one
// of them is installed.
const ABIS = { linux: ["-gnu", "-musl"], win32: ["-msvc"] }[process.platform] ?? [""];

const addon = { exports: {} };

// The first `require` would cost an ES module a millisecond.
try {
  process.dlopen(addon, built(ABIS[0]));
} catch {
  search();
}

export const native = addon.exports;

function search() {
  let cause;
  for (const abi of ABIS) {
    try {
      return process.dlopen(addon, find(abi));
    } catch (error) {
      // The error of an addon that does not load says more than that of a missing one.
      if (cause === undefined || (isMissing(cause) && !isMissing(error))) cause = error;
    }
  }
  throw new Error(
    `statuscodes has no native addon that works on ${target} (${cause.message.split("\n")[0]}): ` +
      "install the package again with its optional dependencies, leave it out of a bundle, or run " +
      "`npm run build` in its sources; the constants alone work everywhere, from " +
      "statuscodes/constants",
    { cause },
  );
}

function isMissing({ code }) {
  return code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND";
}

// A build leaves it beside this folder; else npm installs a package for the platform.
function find(abi) {
  const { existsSync } = process.getBuiltinModule("node:fs");
  return existsSync(built(abi)) ? built(abi) : installed(`statuscodes-${target}${abi}`);
}

function built(abi) {
  return `${meta.dirname}/../statuscodes.${target}${abi}.node`;
}

// CommonJS and some test runners lack `resolve`; an ES module gets it sooner than `require`.
function installed(name) {
  if (meta.resolve) {
    const { fileURLToPath } = process.getBuiltinModule("node:url");
    return fileURLToPath(meta.resolve(name));
  }
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(meta.url).resolve(name);
}
