// Answers `/404` or `/not-found` with that status: `node server.mjs [port]`.

import { createServer } from "node:http";
import {
  allowsContent,
  find,
  HTTP_404_NOT_FOUND,
  isHttp,
  isInformational,
  lookup,
} from "statuscodes";

const server = createServer((request, response) => {
  const status = find(request.url.slice(1));
  answer(response, status && isFinal(status.code) ? status : lookup(HTTP_404_NOT_FOUND));
});

/** Whether a response can end with this code: an HTTP status that is not an interim one. */
function isFinal(code) {
  return isHttp(code) && !isInformational(code);
}

function answer(response, { code, phrase, description }) {
  response.writeHead(code, phrase, { "Content-Type": "text/plain" });
  response.end(allowsContent(code) ? `${description}\n` : undefined);
}

server.listen(Number(process.argv[2] ?? 8404), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
