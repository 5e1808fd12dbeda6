// What the page says of a code is what the package says. Without JavaScript, so that it is readable.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as statuscodes from "statuscodes";
import { open } from "./browser.mjs";
import { CODES, REGISTERED } from "./truth.mjs";

const { ALL, lookup, redirect, vendors } = statuscodes;
const { allowsContent, isCacheable, isHttp, isSendable, isStorable, isWebsocket } = statuscodes;

const MARKS = {
  cacheable: isCacheable,
  storable: (code) => isStorable(code) && !isCacheable(code),
  "not stored": (code) => allowsContent(code) && !isStorable(code),
  content: allowsContent,
  "no content": (code) => isHttp(code) && !allowsContent(code),
  "redirect: same method": (code) => redirect(code) === "keep",
  "redirect: POST may become GET": (code) => redirect(code) === "post_to_get",
  "redirect: GET": (code) => redirect(code) === "get",
  retry: statuscodes.isRetryable,
  sendable: (code) => isWebsocket(code) && isSendable(code),
  "never sent": (code) => isWebsocket(code) && !isSendable(code),
};

const PAIRS = Array.from(
  readFileSync(
    new URL("../../crates/core/registry/confusions.csv", import.meta.url),
    "utf8",
  ).matchAll(/^(\d+),(\d+),"(.+)"$/gm),
  ([, code, other, difference]) => [Number(code), Number(other), difference],
);

test("every code of the package is an entry", async (t) => {
  const entries = await read(t);
  assert.deepEqual(
    entries.map(({ id }) => Number(id)),
    CODES,
  );
});

test("the entry of a registered code has every field of its record", async (t) => {
  const entries = (await read(t)).filter(({ id }) => REGISTERED.includes(Number(id)));
  const records = entries.map((entry) => ({
    code: Number(entry.number),
    name: entry.names[0],
    phrase: entry.phrase,
    description: entry.description,
    reference: entry.reference,
    url: entry.url,
    standing: entry.standing ?? "current",
    deprecatedNames: entry.names.slice(1),
    requiredFields: entry.required,
    expectedFields: entry.expected,
  }));
  assert.deepEqual(
    records,
    ALL.map((record) => ({ ...record })),
  );
});

test("a mark stands at the codes for which it holds, and has its meaning in the legend", async (t) => {
  const entries = (await read(t)).filter(({ id }) => REGISTERED.includes(Number(id)));
  for (const [label, holds] of Object.entries(MARKS)) {
    const codes = entries.filter(({ marks }) => marks.includes(label)).map(({ id }) => Number(id));
    assert.deepEqual(codes, REGISTERED.filter(holds), label);
  }
  const marks = new Set(entries.flatMap(({ marks }) => marks));
  assert.deepEqual(marks, new Set(Object.keys(MARKS)));

  const page = await open(t, "index.html", { javaScriptEnabled: false });
  await page.click(".legend summary");
  assert.deepEqual(new Set(await page.locator(".legend dt").allInnerTexts()), marks);
  assert.equal(await page.locator(".legend dd:visible").count(), marks.size);
});

test("every vendor's meaning stands at its number, with the vendor's link", async (t) => {
  for (const { id, meanings } of await read(t)) {
    const expected = vendors(Number(id)).map(({ vendor, phrase, description, reference, url }) => ({
      text: `${vendor}: ${phrase}. ${description} ${reference}`,
      url,
    }));
    assert.deepEqual(meanings, expected);
  }
});

test("codes that are confused name each other, and their difference", async (t) => {
  assert.ok(PAIRS.length > 20);
  const entries = new Map((await read(t)).map((entry) => [Number(entry.id), entry]));
  const differences = PAIRS.flatMap(([code, other, difference]) => [
    [code, `${lookup(other)}`, `#${other}`, difference],
    [other, `${lookup(code)}`, `#${code}`, difference],
  ]);
  const compared = [...entries].flatMap(([code, { comparisons }]) =>
    comparisons.map((comparison) => [code, ...comparison]),
  );
  assert.deepEqual(compared.toSorted(), differences.toSorted());
  for (const { compare, comparisons } of entries.values()) {
    assert.deepEqual(
      compare,
      comparisons.map(([, href]) => href),
    );
  }

  const page = await open(t, "index.html#401", { javaScriptEnabled: false });
  await page.click('article[id="401"] summary');
  await page.locator('article[id="401"]').getByText("403 refuses").waitFor();
});

/** The entries as they are read: what is hidden has no text. */
async function read(t) {
  const page = await open(t, "index.html", { javaScriptEnabled: false });
  return page.$$eval("article", (articles) =>
    articles.map((article) => {
      const text = (it) => (it?.checkVisibility() ? it.textContent.trim() : undefined);
      const all = (selector) => [...article.querySelectorAll(`:scope ${selector}`)];
      const texts = (selector) => all(selector).map(text);
      const fields = (verb) => {
        const span = all(".facts > span").find((it) => it.textContent.startsWith(verb));
        return Array.from(span?.querySelectorAll("code") ?? [], text);
      };
      const [reference] = all(".facts > a");
      return {
        id: article.id,
        number: texts(".number")[0],
        phrase: texts(".phrase")[0],
        standing: texts("h3 small")[0],
        names: texts(".name code"),
        description: texts(".name + p")[0],
        reference: text(reference),
        url: reference?.href,
        required: fields("must carry"),
        expected: fields("should or may carry"),
        marks: texts(".marks > span"),
        compare: all('.facts a[href^="#"]').map((it) => it.getAttribute("href")),
        meanings: all(".meanings li").map((it) => ({
          text: text(it),
          url: it.querySelector("a").getAttribute("href"),
        })),
        comparisons: all("dt a").map((it) => [
          it.textContent,
          it.getAttribute("href"),
          it.closest("dt").nextElementSibling.textContent.trim(),
        ]),
      };
    }),
  );
}
