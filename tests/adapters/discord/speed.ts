/**
 * How long people wait on Discord: `node tests/adapters/discord/speed.ts`. Not a test, as it measures the machine.
 * Stand-in and bot share one process, so the figures hold the work of both and no network.
 */
import { card, reply } from "../../builders.ts";
import { botSaying } from "../../contracts/stand-ins.ts";
import { ANNA } from "../../standins/discord/people.ts";
import { createDiscordHarness } from "./harness.ts";

const ROUNDS = 20;
const QUESTION = [{ type: 3, name: "question", value: "how many left?" }];

const started = performance.now();
const harness = await createDiscordHarness(
  botSaying(reply([card(["Some words of a source.", "And some more of them."])])),
);
print(`ready after ${(performance.now() - started).toFixed(0)} ms`);
await ask(1);
await report("1 question", 1, ROUNDS);
await report("50 at once", 50, ROUNDS / 4);
await harness.stop();

async function report(what: string, atOnce: number, rounds: number): Promise<void> {
  const times: Awaited<ReturnType<typeof ask>> = [];
  for (let n = 0; n < rounds; n += 1) times.push(...(await ask(atOnce)));
  for (const kind of ["first", "full"] as const) {
    const sorted = times.map((time) => time[kind]).toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1);
    print(`${what}: ${kind} response p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${sorted.length} questions)`);
  }
}

async function ask(times: number): Promise<{ readonly first: number; readonly full: number }[]> {
  const since = performance.now();
  const { people, quiet } = harness.discord;
  const asked = Array.from({ length: times }, () => people.slash(ANNA, "ask", QUESTION));
  while (asked.some(({ answeredAt }) => answeredAt === undefined)) await quiet();
  return asked.map(({ respondedAt = Number.NaN, answeredAt = Number.NaN }) => ({
    first: respondedAt - since,
    full: answeredAt - since,
  }));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
