import { test } from "node:test";
import { agrees, loads, run, tool } from "./environments.mjs";

test("Bun uses the addon", (t) => {
  uses(t, true, [...tool("bun"), "run", "program.mjs"]);
});

for (const permissions of [["--allow-ffi", "--allow-read"], ["--allow-all"]]) {
  test(`Deno uses the addon with ${permissions.join(" ")}`, (t) => {
    uses(t, true, [...tool("deno"), "run", "--no-prompt", ...permissions, "program.mjs"]);
  });
}

test("Deno needs no permission", (t) => {
  uses(t, false, [...tool("deno"), "run", "--no-prompt", "program.mjs"]);
});

// The terminal is that of `script`, whose options are others on macOS.
const skip = process.platform !== "linux" && "needs `script` of util-linux";

test("Deno asks for no permission at a terminal", { skip }, (t) => {
  uses(t, false, ["script", "-qec", `"${tool("deno").at(-1)}" run program.mjs`, "/dev/null"]);
});

function uses(t, expected, command) {
  const { output, addon } = run(command);
  agrees(output.replaceAll("\r\n", "\n"));
  loads(t, expected, addon);
}
