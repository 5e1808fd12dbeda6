// The command's arguments and its help, the same as those of Python's command.

import { CommandError } from "./streams.js";

const USAGE = "usage: statuscodes [--json] TEXT...";

export const HELP = `${USAGE}

Describe HTTP status codes and WebSocket close codes.

A TEXT is whatever names a code: 404, HTTP_404_NOT_FOUND, "not found",
http.StatusNotFound, "HTTP/1.1 404 Not Found". Where an HTTP status and a close
code share a phrase, "bad gateway" is the former, "WS bad gateway" the latter.

A TEXT may also be one of these words:
  1xx ... 5xx  list the registered HTTP status codes of a class, a line each
  ws           list the registered WebSocket close codes
  all          list both
  -            read texts from standard input, a line each

options:
  --json       print an array of records; those of a list stand in it as well
  --version    print the version
  -h, --help   print this
  --           take what follows as it is, even a word or a text with a dash: -1

The exit status is 0 when each TEXT names a registered code, 1 when one does
not, and 2 when the command is wrong or cannot read or write.

examples:
  statuscodes 404 "unprocessable entity" 1006
  statuscodes --json 499
  statuscodes 4xx
  cut -d ' ' -f 9 access.log | statuscodes -`;

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
