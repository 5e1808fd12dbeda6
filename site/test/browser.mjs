// The built site in Chromium. A test fails when its page complains or asks another host.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

export const { SITE } = process.env;

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

let server;
let browser;
let origin;

before(async () => {
  server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${server.address().port}`;
  const { CHROMIUM: executablePath, CHROMIUM_OPTIONS: options } = process.env;
  browser = await chromium.launch({ executablePath, args: options.split(" ") });
});

after(async () => {
  await browser?.close();
  server?.close();
});

function answer({ url }, response) {
  const file = join(SITE, new URL(url, origin).pathname);
  response.setHeader("Content-Type", TYPES[extname(file)] ?? "image/svg+xml");
  response.end(readFileSync(file));
}

/** Opens a page of the site, in a browser that remembers nothing. */
export async function open(t, address = "index.html", options = {}) {
  const page = await newPage(t, options);
  await page.goto(address);
  return page;
}

/** A page that has not been anywhere, and the complaints that a test provokes. */
export async function newPage(t, { expected, ...options } = {}) {
  const context = await browser.newContext({ baseURL: `${origin}/`, ...options });
  context.setDefaultTimeout(10_000);
  const complaints = [];
  context.on("console", (message) => complaints.push(message.text()));
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(request.url());
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
