// The code of the reader's language, which is copied.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as statuscodes from "statuscodes";
import { open } from "./browser.mjs";

const { ALL, lookup } = statuscodes;

const SNIPPETS = {
  c: '#include "status.h"\n\nputs(statuscode_phrase(HTTP_404_NOT_FOUND)); /* Not Found */',
  python:
    'from statuscodes import HTTP_404_NOT_FOUND, phrase\n\nphrase(HTTP_404_NOT_FOUND)  # "Not Found"',
  node: 'import { HTTP_404_NOT_FOUND, phrase } from "statuscodes";\n\nphrase(HTTP_404_NOT_FOUND); // "Not Found"',
  rust: 'use statuscodes::{HTTP_404_NOT_FOUND, phrase};\n\nassert_eq!(phrase(HTTP_404_NOT_FOUND), Some("Not Found"));',
};

test("an opened code shows how to write it in the chosen language, also after a reload", async (t) => {
  const page = await open(t, "index.html#404");
  assert.equal(await snippet(page), SNIPPETS.python);
  for (const [language, code] of Object.entries(SNIPPETS)) {
    await page.click(`.chip:has([value=${language}])`);
    assert.equal(await snippet(page), code);
    await page.reload();
    assert.equal(await snippet(page), code);
  }
});

test("a name that the browser remembers and no language has gives the first choice", async (t) => {
  const page = await open(t);
  await page.evaluate(() => localStorage.setItem("language", "<img>"));
  await page.goto("languages.html");
  await page.goto("index.html#404");
  assert.equal(await snippet(page), SNIPPETS.python);
});

test("the code is copied as it is shown", async (t) => {
  const page = await open(t, "index.html#503", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.clock.install();
  for (const part of ["button", "pre"]) {
    await page.evaluate(() => navigator.clipboard.writeText("before"));
    await page.click(`.snippet ${part}`);
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(text, await snippet(page, 503));
    assert.match(text, /HTTP_503_SERVICE_UNAVAILABLE/);
    await page.clock.fastForward(2000);
    await page.getByRole("button", { name: "Copy", exact: true }).waitFor();
  }
});

test("a browser that allows no copy is named", async (t) => {
  const page = await open(t, "index.html#503");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await page.click(".snippet button");
  await page.getByRole("button", { name: "Not allowed" }).waitFor();
});

test("every code has a snippet for Node, and it gives the answer that it names", async (t) => {
  const page = await open(t);
  await page.click(".chip:has([value=node])");
  const snippets = await page.$$eval("article:has(.name) details", (all) =>
    Promise.all(
      all.map(async (details) => {
        const toggled = new Promise((done) => details.addEventListener("toggle", done));
        details.open = true;
        await toggled;
        return details.querySelector("pre").textContent;
      }),
    ),
  );
  assert.equal(snippets.length, ALL.length);
  for (const [index, text] of snippets.entries()) {
    const { code, name } = ALL[index];
    const [, names, call, answer] = text.match(
      /^import \{(.+)\} from "statuscodes";\n\n(.+); \/\/ (.+)$/,
    );
    assert.deepEqual(names.trim().split(", "), [name, "phrase"]);
    assert.equal(Function(names, `return ${call}`)(code, statuscodes.phrase), JSON.parse(answer));
    assert.equal(JSON.parse(answer), lookup(code).phrase);
  }
});

function snippet(page, code = 404) {
  return page.textContent(`article[id="${code}"] pre`);
}
