import { dirname, join } from "node:path";

/** What the files of one layer may import. */
export interface Layer {
  /** Layers or files below src; its own is always allowed. */
  readonly local?: readonly string[];
  /** Only with `import type`, which leaves nothing behind when it runs. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  /** Modules of Node, without `node:`. */
  readonly node?: readonly string[];
}

/** Lists of words, however many, among them “await” and the like. */
export const WORD_LISTS = "core/language/data/";

const ADAPTER = {
  local: ["bot", "reply"],
  types: ["config.ts", "log.ts", "core/documents/citation.ts", "store/store.ts"],
  node: ["crypto", "timers/promises"],
} satisfies Layer;

/** Every file belongs to the longest of these that its path begins with. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  "core/types.ts": {},
  "core/int-list.ts": {},
  "core/vocabulary.ts": {},
  "core/language": { types: ["core/types.ts"] },
  "core/documents": { local: ["core/language", "core/int-list.ts"], types: ["core/types.ts"] },
  "core/retrieval": {
    local: ["core/language", "core/documents", "core/int-list.ts"],
    types: ["core/types.ts", "core/corpus.ts", "core/vocabulary.ts"],
    packages: ["fuse.js"],
  },
  "core/claims": {
    local: ["core/language", "core/documents"],
    types: ["core/types.ts", "core/corpus.ts", "core/vocabulary.ts"],
  },
  "core/corpus.ts": {
    local: ["core/language", "core/documents", "core/retrieval", "core/claims", "core/int-list.ts"],
    types: ["core/types.ts", "core/vocabulary.ts"],
  },
  "core/answer": {
    local: ["core/language", "core/documents", "core/retrieval", "core/claims", "core/corpus.ts"],
    types: ["core/types.ts", "core/vocabulary.ts"],
  },
  "core/audit": {
    local: [
      "core/language",
      "core/documents",
      "core/retrieval",
      "core/claims",
      "core/answer",
      "core/corpus.ts",
      "core/int-list.ts",
    ],
    types: ["core/types.ts"],
  },
  "core/index.ts": { local: ["core/answer", "core/audit", "core/corpus.ts", "core/retrieval/reading-columns.ts"] },
  library: {
    // How cells stand in a row, and how a line with a label begins: readers write what the core reads again.
    local: ["core/documents/cells.ts", "core/language/label.ts"],
    types: ["core"],
    packages: [
      "csv-parse/sync",
      "fflate",
      "htmlparser2",
      "mammoth",
      "marked",
      "postal-mime",
      "read-excel-file/universal",
      "unpdf",
      "yaml",
      "zod",
    ],
    node: ["buffer", "crypto", "fs", "fs/promises", "path", "timers/promises", "worker_threads"],
  },
  "library/add": {
    local: ["library"],
    types: ["core"],
    packages: ["yaml"],
    node: ["crypto", "dns", "fs", "fs/promises", "http", "https", "net", "os", "path", "stream/promises", "zlib"],
  },
  reply: { types: ["core", "library/library.ts", "store/store.ts"] },
  export: { local: ["reply"], types: ["core"] },
  bot: { local: ["reply"], types: ["core", "library/library.ts", "store", "log.ts"], packages: ["fuse.js"] },
  store: { types: ["log.ts", "core/answer/context.ts"], node: ["fs", "path", "sqlite"] },
  evaluation: { local: ["library"], types: ["core"], packages: ["yaml", "zod"], node: ["fs/promises", "path"] },
  "adapters/slack": { ...ADAPTER, packages: ["@slack/bolt", "zod"] },
  "adapters/discord": { ...ADAPTER, packages: ["discord.js"] },
  "adapters/terminal": { ...ADAPTER, node: ["readline", "stream", "util"] },
  "data-dir.ts": {},
  "default-database.ts": {},
  "config.ts": { local: ["data-dir.ts", "default-database.ts"], types: ["log.ts"], packages: ["zod"] },
  "log.ts": { packages: ["pino"] },
  commands: {
    local: [
      "core/index.ts",
      "library",
      "store",
      "reply",
      "bot",
      "evaluation",
      "export",
      "adapters/terminal",
      "adapters/slack/doctor.ts",
      "adapters/discord/doctor.ts",
      "config.ts",
      "data-dir.ts",
      "log.ts",
      "serve.ts",
    ],
    types: ["core"],
    node: ["fs", "fs/promises", "path", "stream", "stream/consumers", "util"],
  },
  "serve.ts": {
    local: ["core/index.ts", "library", "store", "reply", "bot", "adapters", "config.ts", "log.ts", "commands"],
    node: ["crypto", "path"],
  },
  "program.ts": { local: ["commands"] },
  "cli.ts": { local: ["commands", "program.ts"] },
  "cli-ask.ts": { local: ["commands", "program.ts", "library", "reply", "adapters/terminal"] },
};

/** What a source file (its path below src, with `/`) imports against the rules. */
export function wrongImports(file: string, source: string): string[] {
  const name = layerOf(file);
  const layer = name === undefined ? undefined : LAYERS[name];
  if (name === undefined || layer === undefined) return [`${file} belongs to no layer`];
  return importsOf(source).flatMap(({ specifier, isType }) => {
    const allowed = isAllowed(file, specifier, isType, name, layer);
    return allowed ? [] : [`${file} imports ${isType ? "the type of " : ""}${specifier}`];
  });
}

/** What a source file does which only certain files may. */
export function wrongDeeds(file: string, source: string): string[] {
  const code = withoutComments(source);
  const deeds: readonly [what: string, pattern: RegExp, allowed: boolean][] = [
    ["reads process.env", /\bprocess\.env\b|\bloadEnvFile\b/, file === "program.ts" || file === "config.ts"],
    ["ends the process", /\bprocess\.(?:exit|exitCode|abort|kill)\b/, file === "program.ts"],
    ["has a default export", /^export default\b/m, false],
    ["loads modules in another way", /\brequire\(|\bcreateRequire\b|\bgetBuiltinModule\b/, false],
    [
      "is not pure",
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\b(?:performance|process|console)\.|\basync (?:function|\()|\bawait [\w(]|\bsetTimeout\(|\bfetch\(/,
      !file.startsWith("core/") || file.startsWith(WORD_LISTS),
    ],
  ];
  return deeds.flatMap(([what, pattern, allowed]) => (!allowed && pattern.test(code) ? [`${file} ${what}`] : []));
}

function layerOf(file: string): string | undefined {
  return Object.keys(LAYERS)
    .filter((name) => isWithin(file, name))
    .sort((a, b) => b.length - a.length)[0];
}

function isAllowed(file: string, specifier: string, isType: boolean, name: string, layer: Layer): boolean {
  if (specifier.startsWith("node:")) return layer.node?.includes(specifier.slice("node:".length)) ?? false;
  if (!specifier.startsWith(".")) return layer.packages?.includes(specifier) ?? false;
  const target = join(dirname(file), specifier).replaceAll("\\", "/");
  const allowed = [name, ...(layer.local ?? []), ...(isType ? (layer.types ?? []) : [])];
  return allowed.some((other) => isWithin(target, other));
}

function isWithin(path: string, layer: string): boolean {
  return path === layer || path.startsWith(`${layer}/`);
}

const IMPORTS =
  /^\s*(?:import|export)\s+(type\s)?[^;"]*?\bfrom\s*"([^"]+)"|\bimport\(\s*"([^"]+)"|^\s*import\s+"([^"]+)"/gm;

function importsOf(source: string): { readonly specifier: string; readonly isType: boolean }[] {
  return [...withoutComments(source).matchAll(IMPORTS)].map(([, type, from, dynamic, bare]) => ({
    specifier: from ?? dynamic ?? bare ?? "",
    isType: type !== undefined,
  }));
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
}
