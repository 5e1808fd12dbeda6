// The built site in Chromium. A test fails when its page complains or asks another host.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** The folder of the site, and where it is served. */
export const { SITE, SITE_URL } = process.env;

let browser;

before(async () => {
  const { CHROMIUM: executablePath, CHROMIUM_OPTIONS: options } = process.env;
  browser = await chromium.launch({ executablePath, args: options.split(" ") });
});

after(() => browser?.close());

/** Opens a page of the site, in a browser that remembers nothing. */
export async function open(t, address = "index.html", options = {}) {
  const page = await newPage(t, options);
  await page.goto(address);
  return page;
}

/** A page that has not been anywhere, and the complaints that a test provokes. */
export async function newPage(t, { expected, ...options } = {}) {
  const context = await browser.newContext({ baseURL: SITE_URL, ...options });
  context.setDefaultTimeout(10_000);
  const complaints = [];
  context.on("console", (message) => complaints.push(message.text()));
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("request", (request) => {
    if (!request.url().startsWith(SITE_URL)) complaints.push(request.url());
  });
  t.after(async () => {
    await context.close();
    assert.deepEqual(
      complaints.filter((complaint) => !expected?.test(complaint)),
      [],
    );
  });
  return context.newPage();
}

/** The codes that a reader sees, in their order. */
export function shown(page) {
  return page.$$eval("article", (articles) =>
    articles.filter((it) => it.checkVisibility()).map(({ id }) => Number(id)),
  );
}
