// Each code has addresses that lead to it, and a search has one too.

import assert from "node:assert/strict";
import { test } from "node:test";
import { newPage, open, shown } from "./browser.mjs";
import { CODES, PLACES } from "./truth.mjs";

test("every number, constant and older name leads to its code and opens it", async (t) => {
  const page = await open(t);
  const places = await page.evaluate(async (places) => {
    const wrong = [];
    for (const [text, code] of places) {
      const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = text;
      await changed;
      const article = document.getElementById(code);
      const { top } = article.getBoundingClientRect();
      const isThere = top >= 0 && top < innerHeight;
      const details = article.querySelector("details");
      if (!isThere || details?.open === false) wrong.push([text, top, details?.open]);
      if (details) details.open = false;
    }
    return wrong;
  }, PLACES);
  assert.deepEqual(places, []);
});

test("a place leads to its code without JavaScript too", async (t) => {
  const page = await open(t, "index.html", { javaScriptEnabled: false, reducedMotion: "reduce" });
  const wrong = await page.evaluate((places) => {
    const leadsTo = (text) => document.getElementById(text)?.closest("article")?.id;
    return places.filter(([text, code]) => leadsTo(text) !== String(code));
  }, PLACES);
  assert.deepEqual(wrong, []);
  for (const text of [
    "100",
    "499",
    "4504",
    "HTTP_422_UNPROCESSABLE_ENTITY",
    "WS_1012_SERVICE_RESTART",
  ]) {
    await page.goto(`index.html#${text}`);
    const { y } = await page.locator("article:has(:target), article:target").boundingBox();
    assert.ok(y >= 0 && y < 720, `${text} ${y}`);
  }
});

test("a page is opened at a code", async (t) => {
  for (const text of ["503", "HTTP_413_REQUEST_ENTITY_TOO_LARGE"]) {
    const page = await open(t, `index.html#${text}`);
    const article = page.locator("article:has(:target), article:target");
    assert.ok(await article.locator(".snippet").isVisible());
    const { y } = await article.boundingBox();
    assert.ok(y >= 0 && y < 100, `${text} ${y}`);
  }
});

test("a place that no code has shows the page", async (t) => {
  const page = await newPage(t);
  for (const text of ["nothing", "%", "%E0%A4%A", "search", "4xx"]) {
    await page.goto("about:blank");
    await page.goto(`index.html#${text}`);
    assert.deepEqual(await shown(page), CODES);
  }
});

test("a search is in the address, and the address gives the same search", async (t) => {
  const page = await open(t, "index.html#413");
  await page.fill("#search", "too “large” & more=?#%");
  await page.fill("#search", "too");
  await page.click('.chip:has([value="client_error"])');
  await page.click('.chip:has([value="storable"])');
  await page.waitForURL("**/index.html?q=too&category=client_error&is=storable#413");
  const codes = await shown(page);
  assert.ok(codes.includes(413) && codes.length < 10);

  const other = await open(t, new URL(page.url()).search.replace("?", "index.html?"));
  assert.deepEqual(await shown(other), codes);
  assert.equal(await other.inputValue("#search"), "too");
  const checked = await other.$$eval("[type=checkbox]:checked", (all) => all.map((it) => it.value));
  assert.deepEqual(checked, ["client_error", "storable"]);

  await page.fill("#search", "");
  await page.click('.chip:has([value="client_error"])');
  await page.click('.chip:has([value="storable"])');
  await page.waitForURL("**/index.html#413");
});

test("a code that the search hides leaves the address, so that the search can be sent", async (t) => {
  const page = await newPage(t);
  for (const place of ["404", "HTTP_404_NOT_FOUND", "success"]) {
    await page.goto("about:blank");
    await page.goto(`index.html#${place}`);
    await page.fill("#search", "teapot");
    await page.waitForURL("**/index.html?q=teapot");
    await page.reload();
    assert.deepEqual(await shown(page), [418]);
  }
});

test("any text comes back from the address", async (t) => {
  const page = await open(t);
  for (const text of ["a b+c", "ünï=&?#%41", "<b>", "HTTP/1.1 404"]) {
    await page.fill("#search", text);
    await page.waitForURL(({ searchParams }) => searchParams.get("q") === text);
    await page.reload();
    assert.equal(await page.inputValue("#search"), text);
  }
});

test("a code that the search hides shows itself when an address leads to it", async (t) => {
  const page = await open(t, "index.html?q=teapot&category=client_error#HTTP_404_NOT_FOUND");
  await isOpen(page, 404);
  await page.waitForURL("**/index.html#HTTP_404_NOT_FOUND");

  await page.fill("#search", "403");
  await page.click('article[id="403"] .facts a[href="#404"]');
  await isOpen(page, 404);
  assert.equal(await page.inputValue("#search"), "");
});

test("a category that the search hides shows itself when an address leads to it", async (t) => {
  const page = await open(t, "index.html?q=teapot#success");
  assert.ok(await page.locator("#success").isVisible());
  assert.deepEqual(await shown(page), CODES);
});

async function isOpen(page, code) {
  const article = page.locator(`article[id="${code}"]`);
  await article.locator(".snippet").waitFor();
  const { y } = await article.boundingBox();
  assert.ok(y >= 0 && y < 100, `${code} ${y}`);
  assert.deepEqual(await shown(page), CODES);
}
