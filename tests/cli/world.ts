import { EventEmitter } from "node:events";
import { PassThrough, Readable, Writable } from "node:stream";
import { COMMANDS } from "../../src/commands/all.ts";
import { run } from "../../src/commands/run.ts";
import type { World } from "../../src/commands/world.ts";
import { folderWith } from "../library/folder.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  /** What is piped in; without it, somebody sits at a keyboard and types nothing. */
  readonly stdin?: string;
}

/** Carries out a command line inside the test. Rejects with the error that program.ts would print. */
export async function command(args: readonly string[], { env = {}, stdin }: Setting = {}): Promise<Ran> {
  const [out, err] = [recorder(), recorder()];
  const input = stdin === undefined ? Object.assign(new PassThrough(), { isTTY: true }) : Readable.from([stdin]);
  const world: World = {
    env,
    stdin: input,
    stdout: out.stream,
    stderr: err.stream,
    color: false,
    signals: new EventEmitter(),
  };
  const code = await run(args, COMMANDS, world);
  return { code, out: out.text(), err: err.text() };
}

/** A small dossier of our own. */
export function harbour(): string {
  return folderWith({
    "lantern.txt": "Forty boats wait in the harbour\n\nThe harbour office counted 40 boats on Monday, Ana Lind said.\n",
    "notes.md": "# Notes\n\nThe tug Berta left the basin at noon.\n",
  });
}

function recorder(): { readonly stream: Writable; readonly text: () => string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}
