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
    await write([options.has("help") ? HELP : `statuscodes ${version}`]);
    return 0;
  }
  const described = [];
  for (const word of words) described.push(await blocksOf(word));
  const blocks = [...described, texts.map(record)].flat();
  const records = blocks.flat();
  if (options.has("json")) {
    await write(json(records));
  } else if (blocks.length > 0) {
    await write(joined(blocks, shown, "\n\n"));
  }
  return records.every(({ registered }) => registered) ? 0 : 1;
}

// What the command prints of an argument before `--`: descriptions, or a list of codes.
async function blocksOf(word) {
  if (word === "-") return (await lines()).map(record);
  return [listed(word) ?? record(word)];
}

// As `JSON.stringify` writes an array.
function* json(records) {
  const indented = (record) => JSON.stringify(record, null, 2).replaceAll("\n", "\n  ");
  if (records.length === 0) return yield "[]";
  yield "[\n  ";
  yield* joined(records, indented, ",\n  ");
  yield "\n]";
}

// The texts of some items at a time: those of all can be longer than a string may be.
function* joined(items, text, separator) {
  for (let start = 0; start < items.length; start += 1000) {
    if (start > 0) yield separator;
    yield items
      .slice(start, start + 1000)
      .map(text)
      .join(separator);
  }
}
