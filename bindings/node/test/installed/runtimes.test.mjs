import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, run, tool } from "./environments.mjs";

test("Bun uses the addon", () => {
  uses(true, [tool("bun"), "run", "program.mjs"]);
});

for (const permissions of [["--allow-ffi", "--allow-read"], ["--allow-all"]]) {
  test(`Deno uses the addon with ${permissions.join(" ")}`, () => {
    uses(true, [tool("deno"), "run", "--no-prompt", ...permissions, "program.mjs"]);
  });
}

test("Deno needs no permission", () => {
  uses(false, [tool("deno"), "run", "--no-prompt", "program.mjs"]);
});

test("Deno asks for no permission at a terminal", () => {
  uses(false, ["script", "-qec", `"${tool("deno")}" run program.mjs`, "/dev/null"]);
});

function uses(expected, command) {
  const { output, addon } = run(command);
  agrees(output.replaceAll("\r\n", "\n"));
  assert.equal(addon, expected);
}
