import assert from "node:assert/strict";
import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack from "webpack";
import { agrees, copy, folder, here, run, tool } from "./environments.mjs";

// Each bundles a program into one file, as the tool does by default, and returns its warnings.
const BUNDLERS = {
  async esbuild({ entry, file, ...options }) {
    const settings = { bundle: true, logLevel: "silent", ...options };
    return (await esbuild.build({ entryPoints: [entry], outfile: file, ...settings })).warnings;
  },
  async rollup({ entry, file, platform, format }) {
    const warnings = [];
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: platform === "browser" }), commonjs()],
      onwarn: (warning) => warnings.push(warning),
    });
    await bundle.write({ file, format, name: "bundle" });
    return warnings;
  },
  async vite({ entry, file, platform, format }) {
    const customLogger = vite.createLogger("silent");
    const warnings = [];
    customLogger.warn = (warning) => warnings.push(warning);
    const output = { format, entryFileNames: basename(file) };
    await vite.build({
      configFile: false,
      root: dirname(entry),
      customLogger,
      ssr: { noExternal: true },
      build: {
        ssr: platform === "node",
        outDir: dirname(file),
        emptyOutDir: false,
        rolldownOptions: { input: entry, output },
      },
    });
    return warnings;
  },
  async webpack({ entry, file, platform, format, conditions }) {
    const type = { esm: "module", cjs: "commonjs2" }[format];
    const stats = await promisify(webpack)({
      mode: "production",
      entry,
      target: platform === "node" ? "node" : "web",
      resolve: conditions && { conditionNames: conditions },
      experiments: { outputModule: format === "esm" },
      output: { path: dirname(file), filename: basename(file), library: type && { type } },
    });
    const { errors, warnings } = stats.toJson();
    return [...errors, ...warnings];
  },
};

// Without the condition `module` they take the entries for Node, which look for the addon.
const OTHERS = {
  async "esbuild without conditions"(options) {
    await BUNDLERS.esbuild({ conditions: [], ...options });
  },
  async "webpack without module"(options) {
    await BUNDLERS.webpack({ conditions: ["node", "import", "require"], ...options });
  },
  bun({ entry, file, format }) {
    run([
      ...tool("bun"),
      "build",
      entry,
      "--target=node",
      `--format=${format}`,
      `--outfile=${file}`,
    ]);
  },
};

const PROGRAMS = { import: "program.mjs", require: "program.cjs" };
const MODULE = { name: "bundle.mjs", platform: "node", format: "esm" };
const COMMONJS = { name: "bundle.cjs", platform: "node", format: "cjs" };
const SCRIPT = { name: "bundle.js", platform: "browser", format: "iife" };

for (const [keyword, program] of Object.entries(PROGRAMS)) {
  for (const output of [MODULE, COMMONJS, SCRIPT]) {
    const { platform, format } = output;
    for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
      test(`${bundler} bundles ${keyword} for ${platform} as ${format}`, async (t) => {
        assert.deepEqual(await works(t, bundle, program, output), []);
      });
    }
  }

  for (const output of [MODULE, COMMONJS]) {
    for (const [bundler, bundle] of Object.entries(OTHERS)) {
      test(`${bundler} bundles ${keyword} for node as ${output.format}`, async (t) => {
        await works(t, bundle, program, output);
      });
    }
  }
}

test("the portable source is written in ES2021", async () => {
  for (const file of ["portable.js", "portable.cjs"]) {
    const entry = join(here, "node_modules/statuscodes/dist", file);
    const [older, newest] = await Promise.all(
      ["es2021", "esnext"].map((target) =>
        esbuild.build({ entryPoints: [entry], bundle: true, target, write: false }),
      ),
    );
    assert.equal(older.outputFiles[0].text, newest.outputFiles[0].text);
  }
});

/** Bundles a program of a project, and runs it when the project is gone. */
async function works(t, bundle, program, { name, ...options }) {
  const [project, directory] = [copy(t), folder(t)];
  for (const file of [program, "answers.mjs", "texts.mjs"]) {
    copyFileSync(join(here, file), join(project, file));
  }
  const file = join(directory, name);
  const warnings = await bundle({ entry: join(project, program), file, ...options });
  rmSync(project, { recursive: true });
  const isForNode = options.platform === "node";
  agrees(isForNode ? run([process.execPath, file], directory).output : printed(file));
  return warnings;
}

/** What a script prints where there is the language alone, and a console. */
function printed(file) {
  const lines = [];
  const console = { log: (line) => lines.push(line) };
  runInNewContext(readFileSync(file, "utf8"), { console });
  return lines.join("\n");
}
