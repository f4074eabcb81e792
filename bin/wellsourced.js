#!/usr/bin/env node
// Starts the command line: as it stands in a clone (Node strips the types), compiled when installed as a package.
import { existsSync } from "node:fs";
import * as module from "node:module";

// Compiled code is kept between runs: without it every question would cost another tenth of a second.
module.enableCompileCache?.();

const source = new URL("../src/cli.ts", import.meta.url);
const inClone = existsSync(source);
if (inClone && !process.features.typescript) {
  process.stderr.write(
    `Wellsourced needs Node 24 to run from a clone, and this is ${process.version}. npm run brings its own: npm run ask -- QUESTION\n`,
  );
  process.exitCode = 1;
} else {
  await import(inClone ? source.href : new URL("../dist/cli.js", import.meta.url).href);
}
