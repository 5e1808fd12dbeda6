// The addon that the package takes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { version } from "statuscodes";
import { addon } from "../lib/addon.js";

test("an addon of another version is left alone", () => {
  assert.equal(addon(version).version(), version);
  assert.equal(addon("0.0.0"), undefined);
});
