// The page is used by the keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, shown } from "./browser.mjs";
import { CODES } from "./truth.mjs";

test("a slash leads to the search, which filters as one types", async (t) => {
  const page = await open(t);
  await page.keyboard.press("/");
  await page.keyboard.type("teapot");
  assert.equal(await page.inputValue("#search"), "teapot");
  assert.deepEqual(await shown(page), [418]);

  // From a box as well, and it replaces the text.
  await page.focus("[name=is]");
  await page.keyboard.press("/");
  await page.keyboard.type("n/a");
  assert.equal(await page.inputValue("#search"), "n/a");
});

test("Escape clears the search", async (t) => {
  const page = await open(t, "index.html?q=teapot");
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("#search"), "");
  assert.deepEqual(await shown(page), CODES);
});

test("Enter leads to the first result, as often as it is pressed", async (t) => {
  const page = await open(t);
  await page.keyboard.press("/");
  for (const [text, code] of [
    ["too large", 413],
    ["not found", 404],
    ["not found", 404],
  ]) {
    await page.fill("#search", text);
    await page.evaluate(() => scrollTo(0, 0));
    await page.$$eval("article details", (all) => {
      for (const it of all) it.open = false;
    });
    await page.press("#search", "Enter");
    const article = page.locator(`article[id="${code}"]`);
    await article.locator(".snippet").waitFor();
    const { y } = await article.boundingBox();
    assert.ok(y >= 0 && y < 720, `${y}`);
    assert.equal(new URL(page.url()).hash, `#${code}`);
    assert.ok(await article.locator(".number:focus").isVisible());
  }
  await page.fill("#search", "zzz");
  await page.press("#search", "Enter");
  assert.deepEqual(await shown(page), []);
});

test("of several results Enter leads to the one that is meant", async (t) => {
  const page = await open(t, "index.html?q=no+content");
  assert.notEqual((await shown(page))[0], 204);
  await page.press("#search", "Enter");
  await page.waitForURL("**#204");
});

test("details open by Enter, and show code that the keyboard can copy", async (t) => {
  const page = await open(t, "index.html?q=404", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const article = page.locator('article[id="404"]');
  await article.locator("summary").focus();
  await page.keyboard.press("Enter");
  await article.locator(".snippet").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await article.getByRole("button", { name: "Copied" }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /HTTP_404_NOT_FOUND/);
});

test("boxes are chosen by Space, the language by the arrows", async (t) => {
  const page = await open(t, "index.html?q=503#503");
  await page.focus("[value=client_error]");
  await page.keyboard.press("Space");
  assert.deepEqual(await shown(page), []);
  await page.keyboard.press("Space");
  await page.focus("[value=python]");
  await page.keyboard.press("ArrowRight");
  assert.match(await page.textContent('article[id="503"] pre'), /^import/);
});

test("the first link leads past the tools", async (t) => {
  for (const address of ["index.html", "languages.html"]) {
    const page = await open(t, address);
    await page.keyboard.press("Tab");
    const link = page.locator(".skip:focus");
    const { x, y } = await link.boundingBox();
    assert.ok(x >= 0 && y >= 0);
    await page.keyboard.press("Enter");
    await page.locator("main:focus").waitFor();
  }
});

test("Tab reaches everything that can be used, in the order of the page, and one sees where it is", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    for (const address of ["index.html?q=not+found", "languages.html"]) {
      const page = await open(t, address, { colorScheme, reducedMotion: "reduce" });
      await page.$$eval("details", (all) => {
        for (const it of all) it.open = true;
      });
      const stops = await page.evaluate(() => {
        const usable =
          "a[href], input:not([type=radio]), input:checked, button, summary, pre[tabindex]";
        const stops = [...document.querySelectorAll(usable)].filter((it) => it.checkVisibility());
        for (const [index, it] of stops.entries()) it.dataset.stop = index;
        return stops.length;
      });
      assert.ok(stops > 7);
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press("Tab");
        const focus = await page.evaluate(() => {
          const it = document.activeElement;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
            it.closest(".chip") ?? it,
          );
          const { top, bottom } = it.getBoundingClientRect();
          const isInside = bottom > 0 && top < innerHeight;
          return { stop: it.dataset.stop, outlineStyle, outlineWidth, outlineColor, isInside };
        });
        const outlineColor = colorScheme === "light" ? "rgb(20, 84, 140)" : "rgb(143, 194, 238)";
        const expected = {
          stop: String(stop),
          outlineStyle: "solid",
          outlineWidth: "2px",
          outlineColor,
          isInside: true,
        };
        assert.deepEqual(focus, expected);
      }
    }
  }
});
