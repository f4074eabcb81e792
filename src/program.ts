import { type Commands, run } from "./commands/run.ts";
import type { World } from "./commands/world.ts";

/** Errors which are no bugs: their message says what to do, and a stack would hide it. */
const EXIT_CODES: Readonly<Record<string, number>> = {
  UsageError: 2,
  InputError: 1,
  ConfigError: 1,
  LibraryError: 1,
  Refused: 1,
  StartError: 1,
};
const BUG = 70;

// The reader has gone (`wellsourced ask … | head -1`): there is nobody left to tell.
const stdout = process.stdout.on("error", endQuietly);
/** Node builds a standard stream when it is first looked at, which takes time: most questions need only this one. */
const world: World = {
  env: process.env,
  stdout,
  get stdin() {
    return process.stdin;
  },
  get stderr() {
    return stderr();
  },
  color: hasColor(),
  signals: process,
};

/** Carries out the command line of this process with these commands, and ends the process. */
export function start(commands: Commands): void {
  readEnvFile();
  run(process.argv.slice(2), commands, world)
    .catch(explain)
    // Nothing may hold the process when its work is done; what was written is out by then.
    .then((code) => stdout.write("", () => process.exit(code)));
}

/** Variables which are set already stay as they are. */
function readEnvFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (codeOf(error) !== "ENOENT")
      stderr().write(`.env is left out: ${error instanceof Error ? error.message : error}\n`);
  }
}

function explain(error: unknown): number {
  if (codeOf(error) === "EPIPE") return 0;
  const code = error instanceof Error ? EXIT_CODES[error.name] : undefined;
  if (error instanceof Error && code !== undefined) stderr().write(`${error.message}\n`);
  else stderr().write(`This is a bug in Wellsourced:\n${error instanceof Error ? error.stack : String(error)}\n`);
  return code ?? BUG;
}

function stderr() {
  const stream = process.stderr;
  return stream.listeners("error").includes(endQuietly) ? stream : stream.on("error", endQuietly);
}

function hasColor(): boolean {
  return stdout.isTTY === true && stdout.hasColors(process.env);
}

function endQuietly(error: Error): void {
  if (codeOf(error) !== "EPIPE") throw error;
  process.exit(0);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
