// Runs every test in one process, so that Chromium starts once.

import { readdirSync } from "node:fs";

const files = readdirSync(new URL(".", import.meta.url)).filter((it) => it.endsWith(".test.mjs"));
for (const file of files.toSorted()) await import(`./${file}`);
