// What the index costs beside minisearch, SQLite FTS5 and fuse.js, on the same sentences and questions in one run.
//   npm run bench -- index [--sizes 1000,8000,100000] [--text FILE]     FILE: real text in the format of SQuAD
import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Measured, measure } from "./measure.ts";
import { generate } from "./text/generate.ts";
import { squad } from "./text/squad.ts";

const SIZES = "1000,8000,100000,1000000";
const ROOM = "--max-old-space-size=16000";

const { values } = parseArgs({
  options: { sizes: { type: "string", default: SIZES }, text: { type: "string" }, size: { type: "string" } },
});
if (values.size !== undefined) {
  const text = values.text === undefined ? generate(Number(values.size)) : squad(values.text);
  console.log(JSON.stringify(measure(text)));
} else {
  console.log(
    `${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
  );
  const sizes = values.text === undefined ? values.sizes.split(",") : ["0"];
  for (const size of sizes) show(inOwnProcess(size, values.text));
}

/** Each size has a process and a heap of its own. */
function inOwnProcess(size: string, text: string | undefined): Measured {
  const options = ["--size", size, ...(text === undefined ? [] : ["--text", text])];
  const args = ["--expose-gc", ROOM, fileURLToPath(import.meta.url), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`The bench of ${size} sentences ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

function show({ sentences, terms, engines, bytes, load }: Measured): void {
  console.log(`\n${sentences} sentences, ${terms} terms, load ${load.toFixed(1)}`);
  const row = (cells: readonly string[]) =>
    console.log(
      `  ${cells[0]?.padEnd(26)}${cells
        .slice(1)
        .map((cell) => cell.padStart(11))
        .join("")}`,
    );
  row(["ms", "p50", "p95", "mean", "× index", "× answer", "build", "heap MB", "questions"]);
  const [index, answer] = engines;
  for (const { name, p50, p95, mean, build, heap, questions } of engines) {
    const times = (than: typeof index) => (than ? (p50 / than.p50).toFixed(1) : "");
    row([
      name,
      p50.toFixed(3),
      p95.toFixed(3),
      mean.toFixed(3),
      times(index),
      times(answer),
      build.toFixed(0),
      heap.toFixed(1),
      String(questions),
    ]);
  }
  const each = Object.entries(bytes).map(([name, size]) => `${name} ${(size / sentences).toFixed(0)}`);
  console.log(`  bytes a sentence: ${each.join(", ")}`);
}
