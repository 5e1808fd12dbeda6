// The addon of a version; `undefined` where none can be loaded: beside a bundle, on a platform without
// one, without a permission.
export function addon(version) {
  for (const place of [built, beside, installed]) {
    for (const abi of abis()) {
      try {
        const addon = open(place(`${process.platform}-${process.arch}${abi}`));
        if (addon.version() === version) return addon;
      } catch {}
    }
  }
}

// The rest of an addon's name says which C library it was built for; where there are two, only one
// of them is installed.
function abis() {
  return { linux: ["-gnu", "-musl"], win32: ["-msvc"] }[globalThis.process?.platform] ?? [""];
}

// The first `require` would cost an ES module a millisecond.
function open(path) {
  if (!isAllowed(path)) return undefined;
  const module = { exports: {} };
  process.dlopen(module, path);
  return module.exports;
}

// Deno would ask the user.
function isAllowed(path) {
  const { Deno } = globalThis;
  return (
    Deno === undefined || Deno.permissions.querySync({ name: "ffi", path }).state === "granted"
  );
}

// A build leaves it in the package.
function built(target) {
  return `${folder()}/../statuscodes.${target}.node`;
}

// Npm installs a package for the platform, usually beside this one.
function beside(target) {
  return `${folder()}/../../statuscodes-${target}/statuscodes.${target}.node`;
}

function installed(target) {
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(import.meta.url).resolve(`statuscodes-${target}`);
}

function folder() {
  const folder = import.meta.dirname;
  if (folder === undefined) throw new Error("CommonJS in a bundle has no folder");
  return folder;
}
