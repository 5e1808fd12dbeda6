import assert from "node:assert/strict";
import { once } from "node:events";
import { get } from "node:http";
import { after, before, test } from "node:test";
import express from "express";
import { ALL, allowsContent, find, isInformational, isWebsocket, phrase } from "statuscodes";

// An informational response is not the answer to a request (RFC 9110, Section 15.2).
const FINAL = ALL.filter(({ code }) => !isInformational(code) && !isWebsocket(code));

let server;

before(async () => {
  const app = express();
  app.get("/:code", (request, response) => {
    const code = Number(request.params.code);
    response.statusMessage = phrase(code);
    response.status(code).type("text").send(phrase(code));
  });
  server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
});

after(() => server.close());

test("every code arrives with its phrase, and with content where it may have some", async () => {
  for (const status of FINAL) {
    const response = await answer(`/${status.code}`);
    assert.equal(response.statusCode, status.code);
    assert.equal(response.statusMessage, status.phrase);
    const line = `HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage}`;
    assert.equal(find(line), status);
    assert.equal(response.content, allowsContent(status.code) ? status.phrase : "", line);
  }
});

async function answer(path) {
  const [response] = await once(
    get({ host: "127.0.0.1", port: server.address().port, path, agent: false }),
    "response",
  );
  let content = "";
  for await (const part of response.setEncoding("utf8")) content += part;
  return Object.assign(response, { content });
}
