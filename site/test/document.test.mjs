// The documents are sound: Lighthouse's rules, as far as they need no public address.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./browser.mjs";

const PAGES = ["index.html", "languages.html"];

for (const file of PAGES) {
  test(`${file} describes itself`, async (t) => {
    const page = await open(t, file, { javaScriptEnabled: false });
    const meta = (selector) => page.getAttribute(`meta[${selector}]`, "content");
    const title = await page.title();
    assert.ok(title.length > 20 && title.length < 70, title);
    const description = await meta("name=description");
    assert.ok(description.length > 50 && description.length < 200, description);
    assert.equal(await meta('property="og:title"'), title);
    assert.equal(await meta('property="og:description"'), description);
    assert.equal(await meta('property="og:type"'), "website");
    assert.equal(await page.getAttribute("html", "lang"), "en");
    assert.match(await meta("name=viewport"), /^width=device-width, initial-scale=1$/);
    assert.equal(await page.evaluate(() => document.compatMode), "CSS1Compat");
    assert.equal(await page.evaluate(() => document.characterSet), "UTF-8");
  });

  test(`the parts of ${file} are in order`, async (t) => {
    const page = await open(t, `${file}#401`);
    const document = await page.evaluate(() => {
      const all = (selector) => [...window.document.querySelectorAll(selector)];
      const ids = all("[id]").map(({ id }) => id);
      return {
        repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
        headings: all("h1, h2, h3, h4, h5, h6").map((it) => Number(it.localName[1])),
        texts: all("a, button, summary, h1, h2, h3, th").map((it) => it.textContent.trim()),
        nested: all(
          ":is(a, button, summary, label) :is(a, button, input:not(label input), summary)",
        ).map((it) => it.outerHTML),
        places: all('a[href^="#"]')
          .map((it) => it.hash.slice(1))
          .filter((id) => !ids.includes(id)),
        others: all("a[href]")
          .map((it) => it.href)
          .filter((it) => !it.startsWith(location.origin)),
      };
    });
    assert.deepEqual(document.repeated, []);
    assert.deepEqual(document.nested, []);
    assert.deepEqual(document.places, []);
    assert.ok(document.texts.every((text) => text !== ""));
    assert.deepEqual(
      document.others.filter((it) => !it.startsWith("https://")),
      [],
    );

    const { headings } = document;
    assert.equal(headings[0], 1);
    assert.equal(headings.filter((level) => level === 1).length, 1);
    for (const [index, level] of headings.slice(1).entries()) {
      assert.ok(level <= headings[index] + 1, `heading ${index + 1}`);
    }
  });
}

test("no two links have the same text and other places", async (t) => {
  const page = await open(t);
  const links = await page.$$eval("main a:not(article .facts > a, .meanings a)", (all) =>
    all.map((it) => [it.textContent, it.hash]),
  );
  const places = new Map();
  for (const [text, place] of links) {
    assert.equal(places.get(text) ?? place, place, text);
    places.set(text, place);
  }
});
