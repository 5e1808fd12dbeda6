import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { ALL, allowsContent, isInformational, isWebsocket } from "statuscodes";
import { agrees, folder, here, tool } from "./environments.mjs";

// A worker cannot send an informational response.
const FINAL = ALL.filter(({ code }) => !isInformational(code) && !isWebsocket(code));

// The control channel tells the free port that workerd has taken.
const CONFIGURATION = `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01",
);
`;

test("workerd serves every code with its phrase", async (t) => {
  const directory = folder(t);
  writeFileSync(join(directory, "worker.js"), await bundle({ conditions: ["workerd", "worker"] }));
  writeFileSync(join(directory, "config.capnp"), CONFIGURATION);
  const options = ["serve", "config.capnp", "--control-fd=1"];
  const [command, ...first] = tool("workerd");
  const workerd = spawn(command, [...first, ...options], { cwd: directory });
  t.after(() => workerd.kill());
  const [line] = await once(createInterface(workerd.stdout), "line");
  const { port } = JSON.parse(line);
  await serves((path) => request(`http://127.0.0.1:${port}${path}`));
});

test("the edge environment of Next.js makes a response for every code", async () => {
  const edge = new EdgeVM();
  edge.evaluate(await bundle({ conditions: ["edge-light"], globalName: "worker" }));
  await serves((path) =>
    edge.evaluate(`worker.default.fetch(new Request("http://localhost${path}"))`),
  );
});

/** The worker with the package in it: a module, or a script that gives it a name. */
async function bundle({ conditions, globalName }) {
  const format = globalName === undefined ? "esm" : "iife";
  const options = { bundle: true, conditions, format, globalName, write: false };
  const { outputFiles } = await build({ entryPoints: [join(here, "worker.mjs")], ...options });
  return outputFiles[0].text;
}

/** A response in the form that `fetch` gives it, which takes no 407. */
async function request(url) {
  const [response] = await once(get(url), "response");
  const { statusCode: status, statusMessage: statusText } = response;
  return { status, statusText, text: () => text(response) };
}

async function serves(request) {
  agrees(await (await request("/")).text());
  for (const record of FINAL) {
    const response = await request(`/${record.code}`);
    assert.equal(response.status, record.code);
    assert.equal(response.statusText, record.phrase);
    const content = allowsContent(record.code) ? JSON.stringify(record) : "";
    assert.equal(await response.text(), content);
  }
}
