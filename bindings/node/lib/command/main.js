// The command. Python's has the same parts, and the same output.

import { version } from "statuscodes";
import { parse } from "./arguments.js";
import { HELP } from "./help.js";
import { listed, record } from "./records.js";
import { CommandError, lines, write } from "./streams.js";
import { shown } from "./text.js";

// Gives the exit status: 1 when a text names no registered code.
export async function main(words) {
  try {
    return await run(parse(words));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function run({ options, words, texts }) {
  if (options.has("help") || options.has("version")) {
    await write(options.has("help") ? HELP : `statuscodes ${version}`);
    return 0;
  }
  const described = [];
  for (const word of words) described.push(await blocksOf(word));
  const blocks = [...described, texts.map(record)].flat();
  const records = blocks.flat();
  if (options.has("json")) {
    await write(JSON.stringify(records, null, 2));
  } else if (blocks.length > 0) {
    await write(blocks.map(shown).join("\n\n"));
  }
  return records.every(({ registered }) => registered) ? 0 : 1;
}

// What the command prints of an argument before `--`: descriptions, or a list of codes.
async function blocksOf(word) {
  if (word === "-") return (await lines()).map(record);
  return [listed(word) ?? record(word)];
}
