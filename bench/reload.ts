// What a reload, a new start and a build cost: one changed file of many, the way to the first answer, and memory.
//   npm run bench -- reload [--files 10000] [--sentences 10] [--restart 100000] [--memory 100000,1000000]
// Every measurement is a process of its own.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { answer, buildCorpus, changedDisagreements, columnsOf, readingOf } from "../src/core/index.ts";
import { engineOf } from "../src/library/engine.ts";
import { openLibrary } from "../src/library/open-library.ts";
import { generate } from "./text/generate.ts";
import { writeFolder } from "./text/write-folder.ts";

const RELOADS = 7;
/** More sentences than the generator gives to a document on average. */
const LONGEST = 50;
const ROOM = "--max-old-space-size=16000";
const MEGABYTE = 2 ** 20;

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "10000" },
    sentences: { type: "string", default: "10" },
    restart: { type: "string", default: "100000" },
    memory: { type: "string", default: "100000,1000000" },
    part: { type: "string" },
    size: { type: "string", default: "0" },
    folder: { type: "string", default: "" },
    cache: { type: "string" },
  },
});
const PARTS: Readonly<Record<string, () => Promise<void> | void>> = { start, changed, memory };

const part = values.part === undefined ? all : PARTS[values.part];
if (!part) throw new Error(`There is no part “${values.part}”.`);
await part();

async function all(): Promise<void> {
  const load = () => loadavg()[0]?.toFixed(1);
  console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${load()}, Node ${process.version}`);
  inFolder((folder) =>
    inProcess("changed", ["--folder", folder, "--size", values.files, "--sentences", values.sentences]),
  );
  inFolder((folder) => {
    const cache = join(folder, "var");
    const documents = join(folder, "documents");
    writeFolder(documents, generate(Number(values.restart)).documents);
    console.log(`\nFrom the start of the process to the first answer, load ${load()}`);
    inProcess("start", ["--folder", documents]);
    inProcess("start", ["--folder", documents, "--cache", cache]);
    for (let run = 0; run < 3; run++) inProcess("start", ["--folder", documents, "--cache", cache]);
  });
  console.log("\nMemory of a build, MB");
  for (const size of values.memory.split(",")) inProcess("memory", ["--size", size]);
}

/** Builds a library of so many files, and reloads after a change of one of them. */
async function changed(): Promise<void> {
  const count = Number(values.size);
  // Cut to about the length that was asked for: documents of the generator differ in length.
  const long = Number(values.sentences);
  const { documents } = generate(Math.max(3 * long, LONGEST) * count);
  const short = documents
    .slice(0, count)
    .map((one) => ({ ...one, blocks: one.blocks.slice(0, Math.ceil(long / 4) + 1) }));
  const paths = writeFolder(values.folder, short);
  const library = await timed("full build", () =>
    openLibrary({ folder: values.folder, arrangement: "dossier", build: buildCorpus, compare: changedDisagreements }),
  );
  const { corpus } = library.current;
  console.log(`  ${corpus.documents.length} files, ${corpus.passageCount} sentences`);
  for (let run = 0; run < RELOADS; run++) {
    appendFileSync(paths[(run * 997) % paths.length] ?? "", `\n\nThe ferry of line ${run} was sold.`);
    const { outcome } = await timed("one file changed", () => library.reload());
    if (outcome !== "replaced") throw new Error(`The reload ended with “${outcome}”.`);
  }
  await timed("nothing changed", () => library.reload());
}

/** As the bot starts, up to its first answer. */
async function start(): Promise<void> {
  const warn = (problem: string) => console.error(problem);
  const cache = values.cache && { folder: values.cache, engine: engineOf(), columnsOf, readingOf, warn };
  let taken = 0;
  const library = await openLibrary({
    folder: values.folder,
    arrangement: "dossier",
    build(documents, vocabulary, earlier) {
      taken = earlier?.reading.documents.length ?? 0;
      return buildCorpus(documents, vocabulary, earlier);
    },
    ...(cache && { cache }),
  });
  answer(library.current.corpus, "How many passengers left on Monday?");
  const how = taken > 0 ? `kept: ${taken} documents` : cache ? "nothing kept yet, and written" : "nothing kept";
  report(how, performance.now(), cpuTime(process.cpuUsage()));
  console.log(`    ${library.current.corpus.passageCount} sentences`);
}

function memory(): void {
  const { documents } = generate(Number(values.size));
  globalThis.gc?.();
  const before = process.memoryUsage();
  const corpus = buildCorpus(documents, { aliases: [], synonyms: [] });
  const most = process.resourceUsage().maxRSS / 1024;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const kept = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / MEGABYTE;
  const texts = documents.reduce((total, { text }) => total + text.length, 0) / MEGABYTE;
  console.log(
    `  ${corpus.passageCount} sentences: ${most.toFixed(0)} at most, of which ${(before.rss / MEGABYTE).toFixed(0)} before the build with ` +
      `${texts.toFixed(0)} of text; ${kept.toFixed(0)} added in the end`,
  );
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  report(name, performance.now() - started, cpuTime(process.cpuUsage(cpu)));
  return result;
}

function report(name: string, wall: number, cpu: number): void {
  console.log(`  ${name.padEnd(32)} wall ${wall.toFixed(0).padStart(6)} ms   cpu ${cpu.toFixed(0).padStart(6)} ms`);
}

function cpuTime({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function inProcess(name: string, options: readonly string[]): void {
  if (name === "changed") console.log(`\nA reload of ${options[3]} files, load ${loadavg()[0]?.toFixed(1)}`);
  const args = ["--expose-gc", ROOM, fileURLToPath(import.meta.url), "--part", name, ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`The part “${name}” ended with ${status}.`);
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "wellsourced-bench-"));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
