import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { folderWith } from "../library/folder.ts";

const BIN = resolve("bin/wellsourced.js");

export type Program = ChildProcessWithoutNullStreams;

/** The real program in a process of its own, in a folder of its own, with nothing of our environment. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folderWith(files), env: { ...env, PATH: "" } });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Pipes in what is asked and resolves when the program has ended. */
export async function finish(child: Program, stdin = "") {
  child.stdin.end(stdin);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, out, err };
}

/** Resolves with what was heard when it has said these words; rejects when it ends before. */
export function said(child: Program, stream: "stdout" | "stderr", words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    child[stream].on("data", (chunk) => {
      heard += String(chunk);
      if (heard.includes(words) && heard.endsWith("\n")) resolve(heard);
    });
    child.once("close", () => reject(new Error(`ended without “${words}”: ${heard}`)));
  });
}
