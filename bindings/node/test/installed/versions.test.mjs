import { test } from "node:test";
import { agrees, here, loads, node, programs, run } from "./environments.mjs";

const VERSIONS = [
  ["node20", "--experimental-permission"],
  ["node22", "--permission"],
  ["node24", "--permission"],
];

for (const [version, permission] of VERSIONS) {
  // Node's own warning is that the permissions are an experiment.
  const restricted = [
    permission,
    `--allow-fs-read=${here}`,
    "--disable-warning=ExperimentalWarning",
  ];

  for (const [keyword, program] of Object.entries(programs())) {
    test(`${version} uses the addon by ${keyword}`, (t) => {
      const { output, addon } = run([node(version), ...program]);
      agrees(output);
      loads(t, true, addon);
    });

    test(`${version} may not load the addon, by ${keyword}, and gives the same answers`, (t) => {
      const { output, addon } = run([node(version), ...restricted, ...program]);
      agrees(output);
      loads(t, false, addon);
    });
  }
}
