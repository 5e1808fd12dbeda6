// The filters show what the package says.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as statuscodes from "statuscodes";
import { open, shown } from "./browser.mjs";
import { CODES } from "./truth.mjs";

const { category, lookup, redirect, vendors } = statuscodes;

const FACTS = {
  cacheable: statuscodes.isCacheable,
  storable: statuscodes.isStorable,
  content: statuscodes.allowsContent,
  redirect: (code) => redirect(code) !== undefined,
  retryable: statuscodes.isRetryable,
  sendable: statuscodes.isSendable,
  fields: (code) => (fields(code, "requiredFields") || fields(code, "expectedFields")) > 0,
  renamed: (code) => fields(code, "deprecatedNames") > 0,
  retired: (code) => (lookup(code)?.standing ?? "current") !== "current",
  vendors: (code) => vendors(code).length > 0,
};

// 783 and 999, which vendors use, are in no category.
const CATEGORIES = [...new Set(CODES.map((code) => category(code)).filter(Boolean))];

function fields(code, name) {
  return lookup(code)?.[name].length ?? 0;
}

test("every category and every fact has its box", async (t) => {
  const page = await open(t);
  const values = (name) => page.$$eval(`[name=${name}]`, (boxes) => boxes.map((it) => it.value));
  assert.deepEqual((await values("category")).toSorted(), CATEGORIES.toSorted());
  assert.deepEqual(await values("is"), Object.keys(FACTS));
});

test("a fact leaves the codes for which it holds", async (t) => {
  const page = await open(t);
  for (const [fact, holds] of Object.entries(FACTS)) {
    await choose(page, fact);
    const codes = CODES.filter(holds);
    assert.ok(codes.length > 0 && codes.length < CODES.length);
    assert.deepEqual(await shown(page), codes, fact);
    assert.equal(await page.textContent("#result"), `${codes.length} of ${CODES.length} codes.`);
    await choose(page, fact);
  }
  assert.deepEqual(await shown(page), CODES);
});

test("a category leaves its codes, and no empty heading", async (t) => {
  const page = await open(t);
  for (const name of CATEGORIES) {
    await choose(page, name);
    assert.deepEqual(
      await shown(page),
      CODES.filter((code) => category(code) === name),
    );
    for (const section of await page.locator("main section:visible").all()) {
      assert.notEqual(await section.locator("article:visible").count(), 0);
    }
    const headings = await page.locator("h2:visible").evaluateAll((all) => all.map((it) => it.id));
    const links = await page.locator(".contents a:visible").all();
    const places = await Promise.all(links.map((link) => link.getAttribute("href")));
    assert.deepEqual(
      places,
      headings.map((id) => `#${id}`),
    );
    await choose(page, name);
  }
});

test("two categories are either, two facts are both, and a search is added", async (t) => {
  const page = await open(t);
  for (const value of ["client_error", "server_error", "retryable", "fields"]) {
    await choose(page, value);
  }
  const both = (code) => FACTS.retryable(code) && FACTS.fields(code);
  const isError = (code) => ["client_error", "server_error"].includes(category(code));
  const codes = CODES.filter((code) => isError(code) && both(code));
  assert.ok(codes.includes(429) && codes.includes(503));
  assert.deepEqual(await shown(page), codes);

  await page.fill("#search", "5");
  assert.deepEqual(
    await shown(page),
    codes.filter((code) => code >= 500),
  );
  await choose(page, "server_error");
  assert.deepEqual(await shown(page), []);
  assert.equal(await page.textContent("#result"), "The filters leave out what “5” finds.");
});

test("a code that the filters leave out is named", async (t) => {
  const page = await open(t);
  await choose(page, "success");
  await page.fill("#search", "not found");
  assert.deepEqual(await shown(page), []);
  const answer = "“not found” means 404 Not Found, which the filters leave out.";
  assert.equal(await page.textContent("#result"), answer);
});

test("the button shows all codes again, and keeps the language", async (t) => {
  const page = await open(t, "index.html?q=not&category=client_error&is=cacheable");
  await choose(page, "rust");
  assert.deepEqual(await shown(page), [404, 405]);
  await page.click("button[type=reset]");
  await page.getByText(`${CODES.length} codes.`, { exact: true }).waitFor();
  assert.deepEqual(await shown(page), CODES);
  assert.equal(await page.inputValue("#search"), "");
  const checked = await page.$$eval("form :checked", (boxes) => boxes.map((it) => it.value));
  assert.deepEqual(checked, ["rust"]);
});

function choose(page, value) {
  return page.click(`.chip:has([value="${value}"])`);
}
