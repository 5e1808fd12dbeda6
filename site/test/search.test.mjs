// The search finds codes by all that is known of them, and says what it understood.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ALL, find, lookup } from "statuscodes";
import { open, shown } from "./browser.mjs";
import { CODES, VENDORS } from "./truth.mjs";

const ROOT = new URL("../../", import.meta.url);

const NAMES = {
  HTTP_404_NOT_FOUND: 404,
  ws_1006_abnormal_closure: 1006,
  "I'm a teapot": 418,
  HTTP_413_REQUEST_ENTITY_TOO_LARGE: 413,
  "Payload Too Large": 413,
  "http.StatusTeapot": 418,
  "StatusCode::NOT_FOUND": 404,
  "status=404": 404,
  "HTTP/1.1 404 Nicht gefunden": 404,
  "CloseCode.Error": 1011,
};

test("without a search every code is shown", async (t) => {
  const page = await open(t);
  assert.deepEqual(await shown(page), CODES);
  assert.equal(await result(page), `${CODES.length} codes.`);
});

test("digits find the codes that begin so", async (t) => {
  const page = await open(t);
  for (const text of ["404", "40", "49", "5", "1", "300", "4004"]) {
    await page.fill("#search", text);
    const codes = CODES.filter((code) => String(code).startsWith(text));
    assert.ok(codes.length > 0);
    assert.deepEqual(await shown(page), codes);
    assert.equal(await result(page), `${codes.length} of ${CODES.length} codes.`);
  }
});

test("a hundred finds the codes of its category", async (t) => {
  const page = await open(t);
  for (const text of ["4xx", "5XX"]) {
    await page.fill("#search", text);
    const codes = CODES.filter((code) => Math.floor(code / 100) === Number(text[0]));
    assert.deepEqual(await shown(page), codes);
  }
});

test("an apostrophe may be straight or curved", async (t) => {
  const page = await open(t, "index.html?q=I’m a teapot");
  assert.deepEqual(await shown(page), [418]);
});

test("the code that a text names is found and marked, and the page says so", async (t) => {
  const page = await open(t);
  for (const [text, code] of Object.entries(NAMES)) {
    await page.fill("#search", text);
    assert.deepEqual(await shown(page), [code], text);
    assert.deepEqual(await marked(page), [code], text);
    const answer = `“${text}” means ${lookup(code)}. 1 of ${CODES.length} codes.`;
    assert.equal(await result(page), answer);
  }
});

test("every name and phrase is found", async (t) => {
  const texts = ALL.flatMap(({ name, phrase, deprecatedNames }) => [
    name,
    phrase,
    ...deprecatedNames,
  ]);
  for (const { text, found } of await answers(await open(t), texts)) {
    assert.ok(found.includes(find(text).code), text);
  }
});

test("names that libraries give the codes are found", async (t) => {
  const file = readFileSync(new URL("crates/core/tests/data/names.tsv", ROOT), "utf8");
  const lines = file.trimEnd().split("\n").slice(1);
  const codes = new Map(lines.map((line) => line.split("\t").slice(0, 2).reverse()));
  const texts = [...codes.keys()].filter((_, index) => index % 50 === 0);
  for (const { text, meant } of await answers(await open(t), texts)) {
    assert.deepEqual(meant, [Number(codes.get(text))], text);
  }
});

test("the name of a vendor finds its codes", async (t) => {
  const page = await open(t);
  const names = [...new Set(VENDORS.map(({ vendor }) => vendor))];
  for (const { text, found } of await answers(page, names)) {
    for (const { code } of VENDORS.filter(({ vendor }) => vendor === text)) {
      assert.ok(found.includes(code), `${text} ${code}`);
    }
  }
  await page.fill("#search", "nginx");
  const texts = await page.locator("article:visible").allInnerTexts();
  assert.ok(texts.every((text) => text.includes("nginx: ")));
});

test("499 is the code of nginx", async (t) => {
  const page = await open(t);
  await page.fill("#search", "499");
  assert.ok((await shown(page)).includes(499));
  assert.match(await page.textContent('[id="499"]'), /nginx: Client Closed Request/);
});

test("words of a description are found in any order, and by their beginnings", async (t) => {
  const page = await open(t);
  const { description } = lookup(425);
  assert.match(description, /replayed/);
  await page.fill("#search", "replay");
  assert.deepEqual(await shown(page), [425]);
  await page.fill("#search", description.split(" ").reverse().join(" "));
  assert.deepEqual(await shown(page), [425]);
  await page.fill("#search", "eplayed");
  assert.deepEqual(await shown(page), []);
});

const UNKNOWN = {
  zzz: "No code matches “zzz”: it is no code and no name of one. No entry has “zzz”.",
  "nginx teapot":
    "No code matches “nginx teapot”: it is no code and no name of one. No entry has all of the words.",
  "···": "No code matches “···”: it is no code and no name of one.",
  299: "299 is not registered, and no vendor is known to use it. Its category is success.",
  2999: "2999 is not registered, and no vendor is known to use it. Its category is websocket protocol.",
  99999: "99999 is no HTTP status code and no close code.",
  "0404": "0404 is no HTTP status code and no close code.",
};

test("where nothing is found the page says what it understood", async (t) => {
  const page = await open(t);
  for (const [text, answer] of Object.entries(UNKNOWN)) {
    await page.fill("#search", text);
    assert.deepEqual(await shown(page), []);
    assert.equal(await result(page), answer);
  }
});

test("the result stands within 50 ms of the key", async (t) => {
  const page = await open(t);
  const times = await page.evaluate(() => {
    const field = document.getElementById("search");
    return Array.from("payload too large, not found").map((_, index, letters) => {
      field.value = letters.slice(0, index + 1).join("");
      const start = performance.now();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      // The layout belongs to the answer.
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
  });
  times.sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)];
  t.diagnostic(`${median.toFixed(1)} ms, at most ${times.at(-1).toFixed(1)} ms`);
  assert.ok(median < 50, `${median} ms`);
});

function result(page) {
  return page.textContent("#result");
}

/** The codes that are marked as those that the text means. */
function marked(page) {
  return page.$$eval("article.found", (articles) => articles.map(({ id }) => Number(id)));
}

/** For each text the codes that a search finds, and those that are marked as meant. */
function answers(page, texts) {
  return page.evaluate((texts) => {
    const codes = (selector) =>
      Array.from(document.querySelectorAll(selector), ({ id }) => Number(id));
    return texts.map((text) => {
      const field = document.getElementById("search");
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return { text, found: codes("article:not([hidden])"), meant: codes("article.found") };
    });
  }, texts);
}
