#!/usr/bin/env node
// Starts the command line: as it stands in a clone (Node strips the types), compiled when installed as a package.
// Plain JavaScript for any Node, so that an old one can say what is missing.
import * as module from "node:module";
import { fileURLToPath } from "node:url";

const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  process.stderr.write(
    `Wellsourced needs Node ${NEEDED} or newer, and this is ${process.version}. In a clone, npm brings its own: npm run ask -- QUESTION\n`,
  );
  process.exitCode = 1;
} else {
  // Compiled code is kept between runs: without it every start would cost another tenth of a second.
  module.enableCompileCache();
  const source = new URL("../src/cli.ts", import.meta.url);
  // Imported in the usual way, node:fs would load all of its streams.
  const isClone = process.getBuiltinModule("node:fs").existsSync(source);
  if (process.argv[2] !== "ask" || !(await startsAsOneFile(isClone))) {
    const start = isClone ? source : new URL("../dist/cli.js", import.meta.url);
    skipLookups(start);
    await import(start.href);
  }
}

async function startsAsOneFile(isClone) {
  const caches = module.getCompileCacheDir();
  if (caches === undefined) return false;
  const { startAsOneFile } = await import("./one-file.js");
  const bundle = async (names) => (await import("../scripts/bundle.ts")).bundle(names);
  return startAsOneFile({ root: fileURLToPath(new URL("..", import.meta.url)), caches, ...(isClone && { bundle }) });
}

/**
 * Node looks on the disk for every import, several times. Ours name their file in full, so there is nothing to look for,
 * and a question asked in the terminal is answered a sixth sooner.
 */
function skipLookups({ href }) {
  const folder = href.slice(0, href.lastIndexOf("/") + 1);
  const extension = href.slice(href.lastIndexOf("."));
  const format = extension === ".ts" ? "module-typescript" : "module";
  module.registerHooks({
    resolve(specifier, context, next) {
      const ours = specifier.startsWith(".") && specifier.endsWith(extension) && context.parentURL?.startsWith(folder);
      return ours
        ? { url: new URL(specifier, context.parentURL).href, format, shortCircuit: true }
        : next(specifier, context);
    },
  });
}
