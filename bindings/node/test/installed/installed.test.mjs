import assert from "node:assert/strict";
import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import * as status from "statuscodes";
import * as constants from "statuscodes/constants";
import { bundle } from "./bundle.mjs";
import { agrees, copy, folder, here, loads, programs, run, tool } from "./environments.mjs";

const require = createRequire(import.meta.url);
const installed = join(here, "node_modules/statuscodes");
const addons = readdirSync(installed).filter((file) => file.endsWith(".node"));

test("these tests use the installed tarball", () => {
  assert.equal(realpathSync(installed), realpathSync(here) + installed.slice(here.length));
  assert.ok(require.resolve("statuscodes").startsWith(installed));
});

test("the tarball has the published files, with the licences", () => {
  const files = ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "dist", "lib", "package.json"];
  for (const file of files) assert.ok(existsSync(join(installed, file)), file);
  const others = readdirSync(installed).filter((file) => ![...files, ...addons].includes(file));
  assert.deepEqual(others, []);
  const { bin = {}, exports } = require("statuscodes/package.json");
  for (const path of paths({ bin, exports })) assert.ok(existsSync(join(installed, path)), path);
});

test("the package itself fits every platform and depends on nothing", () => {
  const description = require("statuscodes/package.json");
  for (const key of ["cpu", "dependencies", "libc", "os"]) assert.ok(!(key in description), key);
});

test("import and require give the same", () => {
  const required = require("statuscodes");
  assert.deepEqual(Object.keys(required).toSorted(), Object.keys(status).toSorted());
  for (const record of status.ALL) {
    assert.deepEqual({ ...required.lookup(record.code) }, { ...record });
    assert.deepEqual({ ...required.find(record.phrase) }, { ...status.find(record.phrase) });
  }
  assert.equal(constants.HTTP_404_NOT_FOUND, 404);
  assert.deepEqual({ ...require("statuscodes/constants") }, { ...constants });
});

test("the command is installed", () => {
  assert.match(run([...tool("statuscodes"), "404"]).output, /^404 Not Found\n/);
});

test("worker threads use it at once", async () => {
  const code = `
    const { parentPort } = require("node:worker_threads");
    const status = require("statuscodes");
    let phrases;
    for (let round = 0; round < 100; round++) {
      phrases = status.ALL.map(({ code }) => status.find("(" + code + ")").phrase);
    }
    parentPort.postMessage(phrases);
  `;
  const expected = status.ALL.map((record) => record.phrase);
  for (let round = 0; round < 2; round++) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => answer(code)));
    for (const phrases of answers) assert.deepEqual(phrases, expected);
  }
});

for (const entry of ["statuscodes", "statuscodes/constants"]) {
  test(`esbuild leaves nothing of ${entry} but the number`, async () => {
    const program = `
      import { HTTP_404_NOT_FOUND } from "${entry}";
      console.log(HTTP_404_NOT_FOUND);
    `;
    const { text } = await bundle(program, { platform: "node" });
    assert.equal(text, "console.log(404);\n");
  });
}

const CONDITIONS = ["browser", "edge-light", "react-native", "worker", "workerd"];

for (const [entry, ...options] of [
  ["statuscodes/portable"],
  ...CONDITIONS.map((condition) => ["statuscodes", `--conditions=${condition}`]),
]) {
  test(`${[entry, ...options].join(" ")} is the portable source`, (t) => {
    for (const program of Object.values(programs(entry))) {
      const { output, addon } = run([process.execPath, ...options, ...program]);
      agrees(output);
      loads(t, false, addon);
    }
  });
}

for (const [state, spoil] of [
  ["missing", (addon) => rmSync(addon)],
  ["broken", (addon) => writeFileSync(addon, "nonsense")],
]) {
  test(`with a ${state} addon the answers are the same`, (t) => {
    const project = copy(t);
    for (const addon of addons) spoil(join(project, "node_modules/statuscodes", addon));
    for (const program of Object.values(programs())) {
      const { output, addon } = run([process.execPath, ...program], project);
      agrees(output);
      loads(t, false, addon);
    }
    const command = join(project, "node_modules/statuscodes/lib/cli.js");
    assert.match(run([process.execPath, command, "404"]).output, /^404 Not Found\n/);
    for (const program of [
      `console.log(require("statuscodes/constants").HTTP_404_NOT_FOUND)`,
      `import("statuscodes/constants").then((it) => console.log(it.HTTP_404_NOT_FOUND))`,
    ]) {
      assert.equal(evaluate(project, program), "404\n");
    }
  });
}

// Where npm puts the package of a platform: beside this one, or for several projects above it.
for (const place of [".", ".."]) {
  test(`the addon may come from the package of a platform in ${place}/node_modules`, (t) => {
    const platforms = join(here, "../platforms/npm");
    for (const addon of addons) {
      const [, platform] = addon.split(".");
      const project = join(folder(t), "project");
      cpSync(installed, join(project, "node_modules/statuscodes"), { recursive: true });
      rmSync(join(project, "node_modules/statuscodes", addon));
      const published = join(project, place, "node_modules", `statuscodes-${platform}`);
      cpSync(join(platforms, platform), published, { recursive: true });
      copyFileSync(join(installed, addon), join(published, addon));
      for (const program of Object.values(programs())) {
        const { output, addon } = run([process.execPath, ...program], project);
        agrees(output);
        loads(t, true, addon);
      }
      const { name, version, os, cpu } = JSON.parse(readFileSync(join(published, "package.json")));
      assert.deepEqual(
        { name, version, os, cpu },
        {
          name: `statuscodes-${platform}`,
          version: status.version,
          os: [process.platform],
          cpu: [process.arch],
        },
      );
    }
  });
}

/** The paths in a tree such as `exports`. */
function paths(tree) {
  return typeof tree === "string" ? [tree] : Object.values(tree).flatMap(paths);
}

/** The first message of a worker thread. */
function answer(code) {
  const worker = new Worker(code, { eval: true });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** The output of a program that runs in a folder. */
function evaluate(cwd, program) {
  return run([process.execPath, "--eval", program], cwd).output;
}
