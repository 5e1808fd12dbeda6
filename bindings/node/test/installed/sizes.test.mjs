import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS, MEASURES, PROGRAMS } from "./bundle.mjs";

for (const [measure, limits] of Object.entries(LIMITS)) {
  for (const [program, limit] of Object.entries(limits)) {
    test(`${program} is at most ${limit} bytes, ${measure}`, async () => {
      const size = await MEASURES[measure](PROGRAMS[program]);
      assert.ok(size <= limit, `${size} bytes`);
    });
  }
}
