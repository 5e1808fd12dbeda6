// Where Node, Bun and Deno take the tables and `find` from.

import { portable } from "#portable";
import { addon } from "./addon.js";
import { version } from "./version.js";

let chosen;

export function source() {
  chosen ??= addon(version) ?? portable();
  return chosen;
}
