// Puts `ask` and all it loads into one file, and what it rarely needs into files beside it. In a clone bin/one-file.js asks for it;
// `npm run build` writes dist/ask for the package.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Plugin, rolldown } from "rolldown";

/** The program begins in the first of its files; they require one another as `./name`. */
export interface Bundle {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The absolute paths of all it was made of. */
  readonly sources: readonly string[];
}

/** With `[hash]` in `names`, files of other content have another name. */
export async function bundle(names: string): Promise<Bundle> {
  const entry = path("src/cli-ask.ts");
  const atOnce = new Set<string>();
  const build = await rolldown({
    input: { ask: entry },
    platform: "node",
    // The file lies elsewhere than what it is made of.
    transform: { define: { "import.meta.url": "undefined" } },
    // Other libraries are loaded when they are wanted; this one always is.
    external: (id) => PACKAGE.test(id) && id !== "fuse.js",
    plugins: [staticImports(entry, atOnce)],
    onLog: (level, log, report) => {
      // Loaded later elsewhere, but at once here: that is the purpose.
      if (log.code !== "INEFFECTIVE_DYNAMIC_IMPORT") report(level, log);
    },
  });
  try {
    const { output } = await build.generate({
      format: "cjs",
      dynamicImportInCjs: false,
      entryFileNames: names,
      chunkFileNames: names,
      codeSplitting: { groups: [{ name: "all", test: (id) => atOnce.has(id) }] },
    });
    const chunks = output.filter((file) => file.type === "chunk").toSorted((a, b) => rank(a) - rank(b));
    return {
      files: chunks.map(({ fileName, code }) => ({ name: fileName, text: inAscii(code) })),
      sources: chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.startsWith("\0")),
    };
  } finally {
    await build.close();
  }
}

const path = (relative: string) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const PACKAGE = /^(?![a-z]:[\\/])[a-z@]/i;

/** A text of plain letters alone is read, and held, in half the time and space. */
const inAscii = (code: string) =>
  code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

const rank = ({ isEntry }: { readonly isEntry: boolean }) => (isEntry ? 0 : 1);

/** Adds to `found` what the entry imports, and what that imports, and so on. */
function staticImports(entry: string, found: Set<string>): Plugin {
  return {
    name: "static imports",
    buildEnd() {
      found.add(entry);
      for (const id of found) for (const next of this.getModuleInfo(id)?.importedIds ?? []) found.add(next);
    },
  };
}

if (import.meta.main) {
  const folder = path("dist/ask");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of (await bundle("[name].cjs")).files) writeFileSync(`${folder}/${name}`, text);
}
