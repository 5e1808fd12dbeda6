// Runs the command and other programs for the tests.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const CLI = fileURLToPath(new URL("../lib/cli.js", import.meta.url));

export function run(file, texts, options = {}) {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [file, ...texts], {
    encoding: "utf8",
    ...options,
  });
  assert.equal(error, undefined);
  return { stdout, stderr, status };
}

export function command(...texts) {
  return run(CLI, texts);
}
