// Nothing that axe knows keeps anybody out.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { newPage, open } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Axe takes a second for the whole reference, which is narrow on a phone and else the same.
const STATES = [
  [1280, ["index.html#401", "index.html?q=nginx&is=vendors", "index.html?q=zzz", "languages.html"]],
  [390, ["index.html?q=40#401", "languages.html"]],
];

for (const colorScheme of ["light", "dark"]) {
  for (const [width, addresses] of STATES) {
    test(`axe finds nothing: ${colorScheme}, ${width} px`, async (t) => {
      const page = await newPage(t, { colorScheme, viewport: { width, height: 800 } });
      for (const address of addresses) {
        await page.goto(address);
        await page.$$eval(".tools details", (all) => {
          for (const it of all) it.open = true;
        });
        await page.evaluate(AXE);
        const { violations, passed } = await page.evaluate(async () => {
          const { violations, passes } = await axe.run({ resultTypes: ["violations"] });
          return { violations, passed: passes.map(({ id }) => id) };
        });
        assert.deepEqual(violations.map(found), [], address);
        assert.ok(passed.includes("color-contrast"));
      }
    });
  }
}

test("nothing moves for readers who do not want it", async (t) => {
  for (const [reducedMotion, behavior] of [
    ["reduce", "auto"],
    ["no-preference", "smooth"],
  ]) {
    const page = await open(t, "index.html", { reducedMotion });
    const style = await page.$eval("html", (html) => getComputedStyle(html).scrollBehavior);
    assert.equal(style, behavior);
    const moving = await page.evaluate(() => document.getAnimations().length);
    assert.equal(moving, 0);
  }
});

test("what is chosen looks different where the system forces its colours", async (t) => {
  const page = await open(t, "index.html?is=cacheable", { forcedColors: "active" });
  const background = (checked) =>
    page.$eval(`.chip:has(input${checked})`, (chip) => getComputedStyle(chip).backgroundColor);
  assert.notEqual(await background(":checked"), await background(":not(:checked)"));
});

test("each code is an article with its name", async (t) => {
  const page = await open(t);
  await page.getByRole("article", { name: "404 Not Found", exact: true }).waitFor();
});

test("the number of results is told to readers of the screen", async (t) => {
  const page = await open(t, "index.html?q=teapot");
  const status = page.getByRole("status");
  assert.match(await status.textContent(), /“teapot” means 418/);
  const field = page.getByRole("searchbox", { name: "Search" });
  assert.equal(await field.getAttribute("aria-describedby"), await status.getAttribute("id"));
});

function found({ id, nodes }) {
  return `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`;
}
