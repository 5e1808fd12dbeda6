import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bundle, LIMITS, MEASURES, PROGRAMS } from "./bundle.mjs";
import { here } from "./environments.mjs";

for (const [measure, limits] of Object.entries(LIMITS)) {
  for (const [program, limit] of Object.entries(limits)) {
    test(`${program} is at most ${limit} bytes, ${measure}`, async () => {
      const size = MEASURES[measure](await bundle(PROGRAMS[program]));
      assert.ok(size <= limit, `${size} bytes`);
    });
  }
}

test("the README's sizes are within a twentieth of these", async () => {
  const readme = readFileSync(join(here, "node_modules/statuscodes/README.md"), "utf8");
  for (const program of ["isError", "phrase", "find", "everything"]) {
    const size = MEASURES.gzipped(await bundle(PROGRAMS[program]));
    const [, stated] = new RegExp(`^\\| \`?${program}\`? \\| (\\d+) `, "m").exec(readme);
    assert.ok(Math.abs(stated / size - 1) < 0.05, `${program}: ${stated} instead of ${size}`);
  }
});
