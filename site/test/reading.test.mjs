// Without JavaScript, on a phone and on paper.

import assert from "node:assert/strict";
import { test } from "node:test";
import { newPage, open, shown } from "./browser.mjs";
import { CODES } from "./truth.mjs";

test("without JavaScript every code is shown, and no control that does nothing", async (t) => {
  const page = await open(t, "index.html", { javaScriptEnabled: false });
  assert.deepEqual(await shown(page), CODES);
  assert.equal(await page.locator("input:visible, button:visible, kbd:visible").count(), 0);
  for (const link of await page.locator(".contents a").all()) {
    await link.click();
    assert.ok(await page.locator("h2:target").isVisible());
  }
});

for (const width of [390, 320]) {
  test(`at ${width} px nothing scrolls sideways`, async (t) => {
    const page = await newPage(t, { viewport: { width, height: 844 }, isMobile: true });
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      for (const address of ["index.html#1006", "index.html?q=zzz", "languages.html"]) {
        await page.goto(address);
        await page.$$eval("details", (all) => {
          for (const it of all) it.open = true;
        });
        await page.waitForFunction(
          () =>
            document.querySelectorAll("article[id='404'] details:not(:has(.snippet))").length === 0,
        );
        assert.deepEqual(await tooWide(page), [], address);
      }
    }
  });
}

test("a phone shows the search, and the filters when they are asked for", async (t) => {
  const page = await open(t, "index.html", { viewport: { width: 390, height: 844 } });
  await page.fill("#search", "teapot");
  assert.deepEqual(await shown(page), [418]);
  assert.ok(!(await page.locator(".chip:visible").count()));
  await page.click(".filters summary");
  await page.click('.chip:has([value="success"])');
  assert.deepEqual(await shown(page), []);
});

test("the reference prints on few pages, without what does nothing on paper", async (t) => {
  const page = await open(t);
  const pdf = await page.pdf({ format: "A4" });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  t.diagnostic(`${pages} pages`);
  assert.ok(pages >= 4 && pages <= 10, `${pages} pages`);

  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await shown(page), CODES);
  const controls =
    "input:visible, button:visible, article summary:visible, .skip:visible, nav:visible";
  assert.equal(await page.locator(controls).count(), 0);
  assert.ok(await page.locator(".legend dd").last().isVisible());
});

/** What reaches beyond the window, which a reader would have to scroll for. */
function tooWide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isWide = document.documentElement.scrollWidth > width;
    const hasBox = (it) => it.checkVisibility() && !it.closest(".skip, thead");
    const wide = [...document.body.querySelectorAll("*")].filter(
      (it) => hasBox(it) && it.getBoundingClientRect().right > width + 1,
    );
    const inner = [...document.body.querySelectorAll("main, main *")].filter(
      (it) => hasBox(it) && it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1,
    );
    return [isWide && "the page", ...wide, ...inner]
      .filter(Boolean)
      .map((it) => it.outerHTML?.slice(0, 100) ?? it);
  });
}
