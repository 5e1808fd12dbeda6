import assert from "node:assert/strict";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { agrees, folder, here } from "./environments.mjs";

test("a page that Vite builds gives the answers in Chromium, and its console no error", async (t) => {
  const options = {
    root: here,
    configFile: false,
    logLevel: "error",
    build: { outDir: folder(t) },
  };
  await build(options);
  const server = await preview({ ...options, preview: { host: "127.0.0.1", port: 0 } });
  t.after(() => server.close());

  const { CHROMIUM: executablePath, CHROMIUM_OPTIONS: flags } = process.env;
  const browser = await chromium.launch({ executablePath, args: flags.split(" ") });
  t.after(() => browser.close());
  const page = await browser.newPage();
  const messages = [];
  page.on("console", (message) => messages.push([message.type(), message.text()]));
  page.on("pageerror", (error) => messages.push(["error", String(error)]));
  await page.goto(server.resolvedUrls.local[0]);

  const [[type, output]] = messages;
  assert.equal(type, "log", output);
  agrees(output);
  assert.equal(messages.length, 1);
});
