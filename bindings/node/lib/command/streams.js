// Input and output.

import { fstatSync, writeFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";

// Ends the command with the exit status 2.
export class CommandError extends Error {}

// The lines of standard input that are not empty.
export async function lines() {
  const text = await read();
  return text
    .split("\n")
    .map((line) => line.replace(/\r$/, ""))
    .filter((line) => line !== "");
}

async function read() {
  try {
    // Node reads nothing from one.
    if (fstatSync(0).isDirectory()) throw new Error("standard input is a directory");
    return (await buffer(process.stdin)).toString();
  } catch (error) {
    throw new CommandError(`statuscodes: cannot read: ${error.message}`);
  }
}

// Writes texts and a line feed. A reader that has enough is no error.
export async function write(texts) {
  try {
    for (const text of texts) await put(text);
    await put("\n");
  } catch (error) {
    if (error.code === "EPIPE") return;
    throw new CommandError(`statuscodes: cannot write: ${error.message}`);
  }
}

function put(text) {
  // Where a disk is full, Node's stream takes the part that was written for all of it.
  if (fstatSync(1).isFile()) return writeFileSync(1, text);
  return new Promise((resolve, reject) => {
    process.stdout.once("error", reject).write(text, (error) => {
      if (error) return reject(error);
      process.stdout.off("error", reject);
      resolve();
    });
  });
}
