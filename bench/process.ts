// What a question costs: the whole process against a bare node, and one answer inside a warm process.
// Run with `npm run bench`. Other work on the machine disturbs it, so runs alternate and medians are shown.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { corpusOf } from "../src/commands/open.ts";
import { readQuestions } from "../src/commands/questions-file.ts";
import { answer, buildCorpus, type Corpus } from "../src/core/index.ts";

const RUNS = 15;
const ROUNDS = 40;
const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const COMMANDS = {
  "node -e 0": ["-e", "0"],
  "wellsourced ask": [root("bin/wellsourced.js"), "ask", "--data", root("data"), "how many left in the first wave"],
};

measureProcesses();
await measureAnswers();

function measureProcesses(): void {
  const costs = Object.entries(COMMANDS).map(([name, args]) => ({
    name,
    args,
    wall: [] as number[],
    cpu: [] as number[],
  }));
  // The first run fills the compile cache.
  for (const { args } of costs) costOf(args);
  for (let run = 0; run < RUNS; run++) {
    for (const cost of costs) {
      const { wall, cpu } = costOf(cost.args);
      cost.wall.push(wall);
      cost.cpu.push(cpu);
    }
  }
  console.log(`Whole process, ms, ${RUNS} runs each, alternating`);
  // CPU time is counted in steps of 10 ms: only its mean tells more than that.
  const shown = costs.map(({ name, wall, cpu }) => ({ name, wall: quantile(wall, 0.5), cpu: mean(cpu) }));
  for (const { name, wall, cpu } of shown)
    console.log(`  ${name.padEnd(18)} wall ${figure(wall)}   cpu ${figure(cpu)}`);
  const [bare, ask] = shown;
  if (bare && ask) {
    console.log(`  ${"ratio".padEnd(18)} wall ${figure(ask.wall / bare.wall)}   cpu ${figure(ask.cpu / bare.cpu)}`);
  }
}

async function measureAnswers(): Promise<void> {
  const { corpus } = await corpusOf({ folder: root("data"), arrangement: "dossier", build: buildCorpus });
  const questions = (await readQuestions(root("tests/questions/sample.jsonl"))).map(({ question }) => question);
  timesOf(corpus, questions);
  const times = timesOf(corpus, questions);
  console.log(`One answer in a warm process, ms, ${questions.length} questions, ${ROUNDS} rounds`);
  console.log(`  p50 ${figure(quantile(times, 0.5))}   p95 ${figure(quantile(times, 0.95))}`);
}

function timesOf(corpus: Corpus, questions: readonly string[]): number[] {
  return Array.from({ length: ROUNDS }, () => questions)
    .flat()
    .map((question) => {
      const started = performance.now();
      answer(corpus, question);
      return performance.now() - started;
    });
}

/** Milliseconds of one run; `cpu` is NaN where the system does not tell. */
function costOf(args: readonly string[]): { readonly wall: number; readonly cpu: number } {
  const [before, started] = [cpuOfChildren(), performance.now()];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { wall: performance.now() - started, cpu: cpuOfChildren() - before };
}

/** User and system time of all ended children: fields 16 and 17 of proc_pid_stat(5), in hundredths of a second. */
function cpuOfChildren(): number {
  if (process.platform !== "linux") return Number.NaN;
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return 10 * (Number(fields[13]) + Number(fields[14]));
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function figure(value: number): string {
  return value.toFixed(value < 20 ? 2 : 0).padStart(5);
}
