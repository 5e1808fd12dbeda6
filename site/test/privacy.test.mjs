// The site is small, asks no other host, and takes no text for markup.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { newPage, open, SITE, shown } from "./browser.mjs";
import { CODES } from "./truth.mjs";

const FILES = readdirSync(SITE);

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "'><svg/onload=alert(1)>",
  "javascript:alert(1)",
  "</title><iframe src=javascript:alert(1)>",
  "{{ zzz }}<%= zzz %>",
  "hasOwnProperty",
];

test("all files together are small", (t) => {
  const contents = FILES.map((file) => readFileSync(join(SITE, file)));
  const sum = (sizes) => sizes.reduce((one, other) => one + other);
  const size = sum(contents.map(({ length }) => length));
  const sent = sum(contents.map((content) => gzipSync(content, { level: 9 }).length));
  t.diagnostic(`${size} bytes, ${sent} bytes compressed`);
  assert.ok(size <= 200_000 && sent <= 60_000, `${size} ${sent}`);
});

test("the pages ask for the files of the site alone, and for no font", async (t) => {
  const page = await newPage(t);
  const asked = new Set();
  page.on("request", (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  await page.goto("index.html#404");
  await page.goto("languages.html");
  // Chromium does not always show an icon.
  assert.deepEqual([...asked.add("icon.svg")].toSorted(), FILES);
  for (const file of FILES) {
    assert.doesNotMatch(
      readFileSync(join(SITE, file), "utf8"),
      /@font-face|@import|\bfetch\(|XMLHttp/,
    );
  }
});

test("what the browser keeps is the language, and only when it is chosen", async (t) => {
  const page = await open(t, "index.html?q=404#404");
  const kept = () =>
    page.evaluate(() => [document.cookie, { ...localStorage }, { ...sessionStorage }]);
  assert.deepEqual(await kept(), ["", {}, {}]);
  await page.click(".chip:has([value=rust])");
  assert.deepEqual(await kept(), ["", { language: "rust" }, {}]);
});

for (const file of ["index.html", "languages.html"]) {
  test(`the policy of ${file} forbids everything but the site's own files`, async (t) => {
    const page = await open(t, file);
    const policy = await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
    const directives = new Map(policy.split("; ").map((it) => it.split(/ (.*)/)));
    assert.equal(directives.get("default-src"), "'none'");
    for (const [name, value] of directives) {
      assert.ok(
        value === "'none'" || (value === "'self'" && /^(script|style|img)-src$/.test(name)),
      );
    }
    // Before it nothing is loaded.
    const before = await page.$$eval("meta[http-equiv] ~ *", (all) =>
      all.map((it) => it.localName),
    );
    assert.ok(["link", "title"].every((name) => before.includes(name)));

    const html = readFileSync(join(SITE, file), "utf8");
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]* src=)|javascript:/);
  });
}

test("the policy is enforced", async (t) => {
  const page = await open(t, "index.html", { expected: /'data:,' violates/ });
  const answer = await page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
          done(effectiveDirective),
        );
        setTimeout(done, 2000, "nothing");
        // An address that nothing is sent to.
        document.body.append(Object.assign(new Image(), { src: "data:," }));
      }),
  );
  assert.equal(answer, "img-src");
});

test("text of the address and the search is never markup", async (t) => {
  const page = await newPage(t);
  page.on("dialog", () => assert.fail("a script has run"));
  for (const text of HOSTILE) {
    const search = new URLSearchParams([
      ["q", text],
      ["category", text],
      ["is", text],
      ["language", text],
    ]);
    await page.goto(`index.html?${search}#${encodeURIComponent(text)}`);
    assert.equal(await page.inputValue("#search"), text);
    assert.ok((await page.textContent("#result")).includes(`“${text}”`));
    assert.equal(await page.locator("#result *, img, iframe, svg").count(), 0);
    assert.equal(await page.locator("script").count(), 1);
    await page.fill("#search", "");
    assert.deepEqual(await shown(page), CODES);
    await page.goto(`index.html#${text}`);
    assert.deepEqual(await shown(page), CODES);
  }
});
