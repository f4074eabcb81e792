import { spawn } from "node:child_process";
import { cpSync, globSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { folderWith } from "../library/folder.ts";
import { finish } from "./program.ts";

/** A clone of our own to edit, and a place of its own where it keeps what it has compiled. */
export interface Copy {
  readonly root: string;
  readonly caches: string;
}

export function copyOfProgram({ without = [] }: { readonly without?: readonly string[] } = {}): Copy {
  const root = folderWith({});
  for (const part of ["bin", "scripts", "src", "package.json", "package-lock.json"]) {
    cpSync(part, join(root, part), { recursive: true });
  }
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync("node_modules").filter((name) => !without.includes(name))) {
    symlinkSync(resolve("node_modules", name), join(root, "node_modules", name), "dir");
  }
  return { root, caches: folderWith({}) };
}

/** Runs a command line of the copy; `sources` is how many files of its own Node has loaded one by one. */
export async function runCopy(
  { root, caches }: Copy,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const counter = `data:text/javascript,${encodeURIComponent(COUNTER)}`;
  const child = spawn(process.execPath, ["--import", counter, join(root, "bin/wellsourced.js"), ...args], {
    cwd: root,
    env: { NODE_COMPILE_CACHE: caches, PATH: "", ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const { code, out, err } = await finish(child);
  const [, said = "", sources = "0"] = /^([\s\S]*)sources: (\d+)\n$/.exec(err) ?? [];
  return { answer: { code, out: out.replace(/"ms":[\d.e-]+/, ""), err: said }, sources: Number(sources) };
}

/** Where the copy keeps its files: by name, with their paths. */
export function keptFiles({ caches }: Copy): ReadonlyMap<string, string> {
  return new Map(
    globSync("*/wellsourced*/*", { cwd: caches }).map((path) => [
      path.replace(/^.*[\\/]/, "").replace(/-[^.]*/, ""),
      join(caches, path),
    ]),
  );
}

const COUNTER = `
import { registerHooks } from "node:module";
let count = 0;
registerHooks({ load(url, context, next) { if (url.includes("/src/")) count += 1; return next(url, context); } });
process.on("exit", () => process._rawDebug("sources: " + count));
`;
