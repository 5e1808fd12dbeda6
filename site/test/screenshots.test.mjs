// Pictures for the eye of a person: target/site-screenshots.

import { join } from "node:path";
import { test } from "node:test";
import { newPage, SITE } from "./browser.mjs";

const VIEWPORTS = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

const PAGES = {
  reference: "index.html",
  opened: "index.html#401",
  search: "index.html?q=timeout",
  nothing: "index.html?q=zzz",
  languages: "languages.html#node",
};

for (const [size, viewport] of Object.entries(VIEWPORTS)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`${size}, ${colorScheme}`, async (t) => {
      const page = await newPage(t, { viewport, colorScheme, reducedMotion: "reduce" });
      for (const [name, address] of Object.entries(PAGES)) {
        await page.goto(address);
        const path = join(SITE, "../site-screenshots", `${name}-${size}-${colorScheme}.png`);
        await page.screenshot({ path });
      }
    });
  }
}
