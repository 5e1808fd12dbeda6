import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { agrees, here, programs, run } from "./environments.mjs";

const VERSIONS = [
  ["node20", "--experimental-permission"],
  ["node22", "--permission"],
  ["node24", "--permission"],
];

for (const [version, permission] of VERSIONS) {
  const node = join(here, "node_modules", version, "bin/node");
  // Node's own warning is that the permissions are an experiment.
  const restricted = [
    permission,
    `--allow-fs-read=${here}`,
    "--disable-warning=ExperimentalWarning",
  ];

  for (const [keyword, program] of Object.entries(programs())) {
    test(`${version} uses the addon by ${keyword}`, () => {
      const { output, addon } = run([node, ...program]);
      agrees(output);
      assert.ok(addon);
    });

    test(`${version} may not load the addon, by ${keyword}, and gives the same answers`, () => {
      const { output, addon } = run([node, ...restricted, ...program]);
      agrees(output);
      assert.ok(!addon);
    });
  }
}
