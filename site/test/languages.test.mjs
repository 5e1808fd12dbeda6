// The page for readers who come from a language has the tables of the READMEs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { open } from "./browser.mjs";

const TABLES = [
  ["README.md", "The functions", "functions"],
  ["bindings/c/README.md", "The interface at a glance", "c"],
  ["bindings/python/README.md", "Interface", "python"],
  ["bindings/python/README.md", "Coming from another module", "python"],
  ["bindings/node/README.md", "Interface", "node"],
  ["bindings/node/README.md", "Coming from another package", "node"],
];

for (const [file, title, id] of TABLES) {
  test(`${file}, ${title}: every cell stands on the page`, async (t) => {
    const tables = tablesOf(file, title);
    assert.ok(tables.length > 0);
    const page = await open(t, "languages.html", { javaScriptEnabled: false });
    const shown = await page.$$eval(`section:has(> #${id}) table`, (tables) =>
      tables.map((table) =>
        Array.from(table.rows, ({ cells }) => Array.from(cells, (it) => it.textContent)),
      ),
    );
    for (const table of tables) {
      assert.deepEqual(
        shown.find(([head]) => String(head) === String(table[0])),
        table,
      );
    }
  });
}

test("every language has a link to its section", async (t) => {
  const page = await open(t, "languages.html");
  for (const link of await page.locator(".contents a").all()) {
    await link.click();
    assert.equal(await page.textContent("h2:target"), await link.textContent());
  }
});

test("the two pages lead to each other, and each says where one is", async (t) => {
  const page = await open(t, "index.html");
  const here = () => page.textContent("[aria-current=page]");
  assert.equal(await here(), "Reference");
  await page.click("text=From your language");
  assert.equal(await here(), "From your language");
  await page.click("text=Reference");
  assert.equal(await here(), "Reference");
});

/** The tables below a heading, as rows of texts. */
function tablesOf(file, title) {
  const readme = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const [, section] = readme.split(`\n## ${title}\n`);
  const [text] = section.split("\n## ");
  return Array.from(text.matchAll(/(?:^\|.*\n)+/gm), ([table]) => {
    const [head, , ...rows] = table.trim().split("\n").map(cells);
    // Markdown has no table without a head.
    return head.some((cell) => cell !== "") ? [head, ...rows] : rows;
  });
}

function cells(line) {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) => plain(cell.trim()));
}

function plain(markdown) {
  return markdown
    .replaceAll("\\|", "|")
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replaceAll("`", "");
}
