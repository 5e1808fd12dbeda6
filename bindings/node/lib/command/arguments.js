// The command's arguments, the same as those of Python's command.

import { HELP } from "./help.js";
import { CommandError } from "./streams.js";

const [USAGE] = HELP.split("\n", 1);

const OPTIONS = {
  __proto__: null,
  "--json": "json",
  "--version": "version",
  "-h": "help",
  "--help": "help",
};

// Before `--` stand texts, and words that stand for several; after it, texts.
export function parse(given) {
  const end = given.includes("--") ? given.indexOf("--") : given.length;
  const [front, texts] = [given.slice(0, end), given.slice(end + 1)];
  for (const option of front.filter(isOption)) {
    if (option in OPTIONS) continue;
    throw wrong(`unknown option: ${option} (a TEXT with a dash first follows --)`);
  }
  const options = new Set(front.filter(isOption).map((option) => OPTIONS[option]));
  const words = front.filter((word) => !isOption(word));
  const isComplete = options.has("help") || options.has("version");
  if (!isComplete && words.length + texts.length === 0) throw wrong("a TEXT is missing");
  return { options, words, texts };
}

function isOption(word) {
  return word.startsWith("-") && word !== "-";
}

function wrong(reason) {
  return new CommandError(`${USAGE}\nstatuscodes: ${reason}`);
}
