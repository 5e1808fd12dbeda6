// Compiles a program against the declarations, as one of the package's own.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

/** Throws the compiler's messages if the program does not compile. */
export function compile(program) {
  const folder = mkdtempSync(join(ROOT, "test/types/program-"));
  try {
    const file = join(folder, "program.mts");
    writeFileSync(file, program);
    execFileSync(process.execPath, [
      TSC,
      "--pretty",
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      file,
    ]);
  } catch (error) {
    throw new Error(String(error.stdout), { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
