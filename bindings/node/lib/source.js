// Where Node, Bun and Deno take the tables and `find` from.

import { addon } from "./addon.js";
import * as portable from "./portable/index.js";
import { version } from "./version.js";

let chosen;

export function source() {
  chosen ??= addon(version) ?? portable;
  return chosen;
}
