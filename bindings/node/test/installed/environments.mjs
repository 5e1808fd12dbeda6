// The addon's answers in this Node, with which those of every other environment are compared, and
// what it takes to run programs elsewhere.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

export const here = import.meta.dirname;

const WINDOWS = process.platform === "win32";
const GLIBC = process.report.getReport().header.glibcVersionRuntime !== undefined;

/** The command of a tool or a run-time. On Windows it is a batch file, which needs a shell. */
export function tool(name) {
  const path = join(here, "node_modules/.bin", name);
  return WINDOWS ? ["cmd.exe", "/d", "/c", `${path}.cmd`] : [path];
}

/** The executable of a version of Node. */
export function node(version) {
  return join(here, "node_modules", version, "bin", WINDOWS ? "node.exe" : "node");
}

const { output: expected, addon } = run([process.execPath, join(here, "program.mjs")]);
assert.ok(addon, "the answers to compare with are not the addon's");

/** Fails with the first line that differs from the addon's answers. */
export function agrees(output) {
  const [lines, wanted] = [output, expected].map((text) => text.trimEnd().split("\n"));
  const index = wanted.findIndex((line, index) => line !== lines[index]);
  assert.equal(lines[index], wanted[index]);
  assert.equal(lines.length, wanted.length);
}

/** Fails when a program has loaded the addon and should not have, or the other way around. */
export function loads(t, expected, addon) {
  if (addon === undefined) t.diagnostic("nothing tells here whether the addon is loaded");
  else assert.equal(addon, expected);
}

/**
 * Runs a program that does not complain. Returns its output, and whether it has loaded the addon.
 * The dynamic linker of glibc logs it. Elsewhere Node's report tells, unless Node may write no file;
 * of Bun and Deno nothing does, so the answer is `undefined`.
 */
export function run([command, ...options], cwd = here) {
  const log = mkdtempSync(join(tmpdir(), "statuscodes-"));
  try {
    const env = { ...process.env, ...(GLIBC ? linker(log) : report(log, command)) };
    const settings = { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
    const limits = { timeout: 30_000, maxBuffer: 2 ** 26 };
    const program = spawnSync(command, options, { ...settings, ...limits });
    assert.equal(program.stderr, "");
    assert.equal(program.status, 0, String(program.error));
    const logs = readdirSync(log).map((file) => readFileSync(join(log, file), "utf8"));
    const addon = logs.some((text) =>
      /statuscodes[^/\\]*\.node( .* generating link map)?$/m.test(text),
    );
    return { output: program.stdout, addon: logs.length > 0 ? addon : undefined };
  } finally {
    rmSync(log, { recursive: true });
  }
}

function linker(log) {
  return { LD_DEBUG: "files", LD_DEBUG_OUTPUT: join(log, "linker") };
}

function report(log, command) {
  if (!/^node\b/.test(basename(command))) return {};
  return { NODE_OPTIONS: `--require=${JSON.stringify(join(here, "report.cjs"))}`, REPORT: log };
}

/** Options of Node to print the answers of an entry of the package, by either keyword. */
export function programs(entry = "statuscodes") {
  const answers = pathToFileURL(join(here, "answers.mjs"));
  const print = `import("${answers}").then(({ answers }) => console.log(answers(status)))`;
  return {
    import: ["--eval", `import("${entry}").then((status) => ${print})`],
    require: ["--eval", `const status = require("${entry}"); ${print}`],
  };
}

/** An empty folder for a test, outside of every project. */
export function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "statuscodes-"));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A project of a test's own that has a copy of the package. */
export function copy(t) {
  const project = folder(t);
  const copied = "node_modules/statuscodes";
  cpSync(join(here, copied), join(project, copied), { recursive: true });
  return project;
}
