import assert from "node:assert/strict";
import { once } from "node:events";
import { Writable } from "node:stream";
import { after, before, test } from "node:test";
import { ALL, find, isSendable, phrase } from "statuscodes";
import { Sender, WebSocket, WebSocketServer } from "ws";

// The registered ones, and the ends of the ranges of RFC 6455, Section 7.4.2.
const REGISTERED = ALL.map(({ code }) => code).filter(isSendable);
const CODES = [...new Set([...REGISTERED, 3000, 3999, 4000, 4999])];

let server;

before(async () => {
  server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
});

after(() => server.close());

test("a client's code and reason for closing arrive", async () => {
  for (const code of CODES) {
    const [client, peer] = await connection();
    await arrives(client, peer, code);
  }
});

test("a server's code and reason for closing arrive", async () => {
  for (const code of CODES) {
    const [client, peer] = await connection();
    await arrives(peer, client, code);
  }
});

test("isSendable agrees with ws for every number that a frame can hold", () => {
  const differences = [];
  for (let code = 0; code <= 65535; code++) {
    if (isSendable(code) !== sends(code)) differences.push(code);
  }
  assert.deepEqual(differences, []);
});

async function arrives(from, to, code) {
  const closed = once(to, "close");
  const answered = once(from, "close");
  const reason = phrase(code) ?? "";
  from.close(code, reason);
  const [received, text] = await closed;
  assert.deepEqual([received, text.toString()], [code, reason]);
  if (reason !== "") assert.equal(find(`${received} ${text}`)?.code, code);
  assert.equal((await answered)[0], code);
}

async function connection() {
  const client = new WebSocket(`ws://127.0.0.1:${server.address().port}`);
  const [[peer]] = await Promise.all([once(server, "connection"), once(client, "open")]);
  return [client, peer];
}

/** Whether ws makes a close frame with this code. */
function sends(code) {
  const nowhere = new Writable({ write: (_part, _encoding, done) => done() });
  try {
    new Sender(nowhere).close(code, "", false);
    return true;
  } catch (error) {
    assert.equal(error.message, "First argument must be a valid error code number");
    return false;
  }
}
