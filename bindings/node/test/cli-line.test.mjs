// How the command takes its arguments, reads and writes.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import * as status from "statuscodes";
import { CLI, command, run } from "./command.mjs";

const USAGE = "usage: statuscodes [--json] TEXT...\nstatuscodes: ";
const FULL = "/dev/full";

function firstLines(stdout) {
  return stdout.split("\n\n").map((block) => block.split("\n")[0]);
}

test("an option may stand anywhere", () => {
  assert.deepEqual(command("--json", "404", "teapot"), command("404", "--json", "teapot"));
});

for (const option of ["-1", "-404", "--jso", "--json=yes", "-hv", "---", "-ñ"]) {
  test(`a text with a dash is refused before two dashes: ${option}`, () => {
    const { stdout, stderr, status } = command("404", option, "--help");
    assert.ok(stderr.startsWith(`${USAGE}unknown option: ${option} (`));
    assert.equal(stderr.split("\n").length, 3);
    assert.deepEqual([stdout, status], ["", 2]);
  });
}

test("arguments after two dashes are texts", () => {
  const texts = ["-1", "--help", "--", "-", "all", "4XX"];
  const { stdout, status } = run(CLI, ["404", "--", ...texts], { input: "418" });
  const unknown = texts.map((text) => `${text} (unknown)`);
  assert.deepEqual(firstLines(stdout), ["404 Not Found", ...unknown]);
  assert.equal(status, 1);
});

for (const texts of [[], ["--"], ["--json"]]) {
  test(`without a text it says how it is used: ${JSON.stringify(texts)}`, () => {
    const refused = { stdout: "", stderr: `${USAGE}a TEXT is missing\n`, status: 2 };
    assert.deepEqual(command(...texts), refused);
  });
}

test("--help shows options, words, the exit status and examples", () => {
  const { stdout, stderr, status } = command("--help", "--version");
  assert.deepEqual([stderr, status], ["", 0]);
  for (const part of ["TEXT", "--json", "--version", "5xx", "all", " - ", "status", "examples:"]) {
    assert.ok(stdout.includes(part));
  }
  assert.ok(stdout.split("\n").every((line) => line.length <= 80));
  assert.equal(command("-h").stdout, stdout);
});

test("the version is that of the package", () => {
  const version = { stdout: `statuscodes ${status.version}\n`, stderr: "", status: 0 };
  assert.deepEqual(command("--version"), version);
});

test("a dash reads a text from each line", () => {
  const input = "\n404\r\n\n-\nall\n--json\nñ\n WS 1006";
  assert.deepEqual(firstLines(run(CLI, ["teapot", "-", "-", "499"], { input }).stdout), [
    "418 I'm a teapot",
    "404 Not Found",
    ...["-", "all", "--json", "ñ"].map((text) => `${text} (unknown)`),
    "1006 Abnormal Closure",
    "499 (unregistered)",
  ]);
});

test("no lines are no texts", () => {
  const nothing = { stdout: "", stderr: "", status: 0 };
  assert.deepEqual(run(CLI, ["-"], { input: "\n\n" }), nothing);
  assert.deepEqual(run(CLI, ["-", "--json"], { input: "" }), { ...nothing, stdout: "[]\n" });
});

test("what is not UTF-8 is replaced", () => {
  const input = Buffer.from([0xff, 0xe2, 0x82, 0xc3, 0xb1]);
  assert.equal(run(CLI, ["-"], { input }).stdout, "\ufffd\ufffdñ (unknown)\n");
});

test("many lines are read", () => {
  const input = "404\n".repeat(200_000);
  const { stdout } = run(CLI, ["-"], { input, maxBuffer: 2 ** 30 });
  assert.equal(firstLines(stdout).length, 200_000);
});

test("records are written as JSON.stringify writes them", () => {
  // More than a thousand, which are written at a time.
  const { stdout } = command("--json", ...Array(13).fill("all"));
  assert.ok(JSON.parse(stdout).length > 1000);
  assert.equal(stdout, `${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
  assert.equal(run(CLI, ["--json", "-"], { input: "" }).stdout, "[]\n");
});

test("what cannot be read ends it with one line", () => {
  const folder = mkdtempSync(join(tmpdir(), "statuscodes-"));
  for (const stdin of [openSync(join(folder, "file"), "w"), openSync(folder, "r")]) {
    const { stdout, stderr, status } = run(CLI, ["-"], { stdio: [stdin, "pipe", "pipe"] });
    closeSync(stdin);
    assert.match(stderr, /^statuscodes: cannot read: .+\n$/);
    assert.deepEqual([stdout, status], ["", 2]);
  }
  rmSync(folder, { recursive: true });
});

for (const texts of [["404"], ["--json", "all"], ["--help"]]) {
  const skip = !existsSync(FULL);
  test(`what cannot be written ends it with one line: ${texts}`, { skip }, () => {
    const full = openSync(FULL, "w");
    const { stderr, status } = run(CLI, texts, { stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    assert.match(stderr, /^statuscodes: cannot write: .+\n$/);
    assert.equal(status, 2);
  });
}

test("it writes all or says that it cannot", { skip: process.platform === "win32" }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), "statuscodes-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const script = 'ulimit -f 8 && exec "$0" "$1" --json all > output';
  const command = ["-c", script, process.execPath, CLI];
  const { stderr, status } = spawnSync("sh", command, { cwd: folder, encoding: "utf8" });
  assert.match(stderr, /^statuscodes: cannot write: .+\n$/);
  assert.equal(status, 2);
});

test("a reader that has enough is not an error", async () => {
  const texts = Array.from({ length: 1000 }, (_, code) => String(code));
  const child = spawn(process.execPath, [CLI, "--", ...texts]);
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  const [status] = await once(child, "close");
  assert.deepEqual([stderr, status], ["", 1]);
});
