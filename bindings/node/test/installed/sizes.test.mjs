import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle, LIMITS, MEASURES, PROGRAMS } from "./bundle.mjs";

for (const [measure, limits] of Object.entries(LIMITS)) {
  for (const [program, limit] of Object.entries(limits)) {
    test(`${program} is at most ${limit} bytes, ${measure}`, async () => {
      const size = MEASURES[measure](await bundle(PROGRAMS[program]));
      assert.ok(size <= limit, `${size} bytes`);
    });
  }
}
