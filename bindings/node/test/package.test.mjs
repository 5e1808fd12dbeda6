import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as status from "statuscodes";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));

test("the version is that of the package", () => {
  assert.equal(status.version, require("statuscodes/package.json").version);
});

test("a caller cannot change the exports", () => {
  const record = status.lookup(405);
  const [vendor] = status.vendors(499);
  const frozen = [
    require("statuscodes"),
    require("statuscodes/constants"),
    status.ALL,
    record,
    record.requiredFields,
    record.deprecatedNames,
    Object.getPrototypeOf(record),
    record.constructor,
    status.vendors(499),
    vendor,
    Object.getPrototypeOf(vendor),
    vendor.constructor,
    status.vendors(404),
    ...Object.values(status),
  ];
  for (const value of frozen) assert.ok(Object.isFrozen(value));
});

test("the exports inherit no members", () => {
  for (const exported of [status, require("statuscodes"), require("statuscodes/constants")]) {
    assert.equal(exported.toString, undefined);
    assert.equal(exported.constructor, undefined);
  }
});

test("deprecated constants are marked in the declarations", () => {
  const declarations = readFileSync(join(root, "lib/constants.d.cts"), "utf8");
  for (const { name, deprecatedNames } of status.ALL) {
    for (const old of deprecatedNames) {
      assert.match(
        declarations,
        new RegExp(`@deprecated use \`${name}\`\\.\\n \\*/\\nexport const ${old}:`),
      );
    }
  }
});

test("every export is declared", () => {
  const declarations = ["lib/index.d.cts", "lib/constants.d.cts"]
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("");
  const declared = declarations.matchAll(/^export (?:const|function) (\w+)/gm);
  const names = new Set(Array.from(declared, ([, name]) => name));
  assert.deepEqual([...names].toSorted(), Object.keys(status).toSorted());
});
