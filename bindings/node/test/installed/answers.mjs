// Needs nothing but the language, so that every environment can print its answers. An answer that
// equals the one before it is left out: codes come in long ranges.

import { TEXTS } from "./texts.mjs";

const CODES = Array.from({ length: 5102 }, (_, index) => index - 1);
const NUMBERS = [
  ...[-404, -0, 0.5, 404.5, 65535, 65536, 65536 + 404, 2 ** 31, 2 ** 32 + 404, -(2 ** 32) + 404],
  ...[2 ** 53 + 404, 1e21, Number.MIN_VALUE, Number.EPSILON, Infinity, -Infinity, NaN],
];
const OTHERS = [undefined, null, true, "404", 404, 404n, [404], { code: 404 }, Symbol()];

export function answers(status) {
  const lines = [];
  for (const [name, value] of Object.entries(status).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (typeof value !== "function") {
      lines.push(`${name} is ${JSON.stringify(value)}`);
      continue;
    }
    let last;
    for (const input of [...(name === "find" ? TEXTS : [...CODES, ...NUMBERS]), ...OTHERS]) {
      const answer = ask(value, input);
      if (answer !== last) lines.push(`${name}(${String(input)}) is ${answer}`);
      last = answer;
    }
  }
  return lines.join("\n");
}

function ask(question, input) {
  try {
    return String(JSON.stringify(question(input)));
  } catch (error) {
    return String(error);
  }
}
