import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { build } from "vite";
import { agrees, folder, here } from "./environments.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript" };

test("a page that Vite builds gives the answers in Chromium, and its console no error", async (t) => {
  const directory = folder(t);
  await build({ root: here, configFile: false, logLevel: "error", build: { outDir: directory } });

  const server = createServer(({ url }, response) => {
    const file = join(directory, url === "/" ? "index.html" : url);
    response.setHeader("Content-Type", TYPES[extname(file)]);
    response.end(readFileSync(file));
  });
  t.after(() => server.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const { CHROMIUM: executablePath, CHROMIUM_OPTIONS: options } = process.env;
  const browser = await chromium.launch({ executablePath, args: options.split(" ") });
  t.after(() => browser.close());
  const page = await browser.newPage();
  const messages = [];
  page.on("console", (message) => messages.push([message.type(), message.text()]));
  page.on("pageerror", (error) => messages.push(["error", String(error)]));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);

  const [[type, output]] = messages;
  assert.equal(type, "log", output);
  agrees(output);
  assert.equal(messages.length, 1);
});
