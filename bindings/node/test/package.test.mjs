import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import * as status from "statuscodes";
import * as constants from "statuscodes/constants";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));

test("import and require give the same objects", () => {
  const required = require("statuscodes");
  assert.deepEqual(Object.keys(required).toSorted(), Object.keys(status).toSorted());
  for (const [key, value] of Object.entries(status)) assert.equal(required[key], value, key);
  assert.deepEqual({ ...require("statuscodes/constants") }, { ...constants });
});

test("the version is that of the package", () => {
  assert.equal(status.version, require("statuscodes/package.json").version);
});

test("a caller cannot change what is exported", () => {
  const record = status.lookup(405);
  const frozen = [
    require("statuscodes"),
    require("statuscodes/constants"),
    status.ALL,
    record,
    record.requiredFields,
    record.deprecatedNames,
    Object.getPrototypeOf(record),
    record.constructor,
  ];
  for (const value of frozen) assert.ok(Object.isFrozen(value));
});

test("the exports inherit no members", () => {
  for (const exported of [status, require("statuscodes"), require("statuscodes/constants")]) {
    assert.equal(exported.toString, undefined);
    assert.equal(exported.constructor, undefined);
  }
});

test("a worker thread has it too", async () => {
  const code = `
    const { parentPort } = require("node:worker_threads");
    parentPort.postMessage(require("statuscodes").phrase(404));
  `;
  for (let round = 0; round < 2; round++) {
    const worker = new Worker(code, { eval: true });
    const [answer] = await new Promise((resolve, reject) => {
      worker.once("message", (message) => resolve([message]));
      worker.once("error", reject);
    });
    assert.equal(answer, "Not Found");
    await worker.terminate();
  }
});

for (const [state, spoil] of [
  ["missing", (addon) => rmSync(addon)],
  ["broken", (addon) => writeFileSync(addon, "nonsense")],
]) {
  test(`a ${state} addon is one clear error, and the constants still work`, (t) => {
    const folder = copy(t);
    const lib = join(folder, "lib");
    for (const file of readdirSync(lib).filter((file) => file.endsWith(".node"))) {
      spoil(join(lib, file));
    }
    const run = (code) => execFileSync(process.execPath, ["-e", code], { cwd: folder }).toString();
    const message = run(`
      try { require("statuscodes") } catch (error) { console.log(error.message) }
    `);
    assert.match(
      message,
      new RegExp(
        `^statuscodes has no native addon .*${process.platform}-${process.arch} .*npm run build`,
      ),
    );
    assert.equal(run(`console.log(require("statuscodes/constants").HTTP_200_OK)`), "200\n");
  });
}

/** A copy of the package that a test can spoil. */
function copy(t) {
  const folder = mkdtempSync(join(tmpdir(), "statuscodes-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const part of ["package.json", "lib"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  return folder;
}

test("deprecated constants are marked in the declarations", () => {
  const declarations = readFileSync(join(root, "lib/constants.d.cts"), "utf8");
  for (const { name, deprecatedNames } of status.ALL) {
    for (const old of deprecatedNames) {
      assert.match(
        declarations,
        new RegExp(`@deprecated use \`${name}\`\\.\\n \\*/\\nexport const ${old}:`),
      );
    }
  }
});

test("every export is declared", () => {
  const declarations = ["lib/index.d.cts", "lib/constants.d.cts"]
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("");
  const declared = declarations.matchAll(/^export (?:const|function) (\w+)/gm);
  const names = new Set(Array.from(declared, ([, name]) => name));
  assert.deepEqual([...names].toSorted(), Object.keys(status).toSorted());
});

test("the entries for Node and for bundlers export the same", async () => {
  const [node, bundlers] = await Promise.all([import("../lib/node.js"), import("../lib/index.js")]);
  assert.deepEqual(Object.keys(node), Object.keys(bundlers));
  for (const name of Object.keys(node)) assert.equal(node[name], bundlers[name], name);
});
