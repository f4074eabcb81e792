/*
 * How fast the adapter answers on loopback, with a bot that answers at once: node tests/adapters/slack/speed.ts
 * Prints milliseconds: to the acknowledgement, to the reply; and how long nobody listens when Slack renews the connection.
 */
import type { AtLeastOne } from "../../../src/core/types.ts";
import { card, reply } from "../../builders.ts";
import { botSaying } from "../../contracts/stand-ins.ts";
import * as payloads from "../../standins/slack/payloads.ts";
import { BOT } from "../../standins/slack/world.ts";
import { createHarness } from "./harness.ts";

const quotes = Array.from({ length: 5 }, (_, i) => `Quote ${i + 1}. ${"Some forty boats left. ".repeat(10)}`);
const harness = await createHarness(botSaying(reply([card(quotes as unknown as AtLeastOne<string>)])));
const { socket, world } = harness.slack;

print("first mention", [await ask()]);
print("one mention", [await ask()]);
for (const round of [1, 2, 3]) print(`50 at once (${round})`, await Promise.all(Array.from({ length: 50 }, ask)));

const deaf: number[] = [];
for (let i = 0; i < 5; i++) {
  const from = performance.now();
  socket.refresh();
  await socket.connected();
  deaf.push(performance.now() - from);
}
write("deaf on a refresh", deaf);

const from = performance.now();
await harness.stop();
write("stop", [performance.now() - from]);

interface Times {
  readonly ack: number;
  readonly answer: number;
}

async function ask(): Promise<Times> {
  const ts = world.nextTs();
  const begin = performance.now();
  const event = payloads.mention({ text: `<@${BOT.user}> how many?`, ts, user: "U0ANA" });
  await socket.send("events_api", payloads.eventCallback(event));
  const ack = performance.now() - begin;
  for (;;) {
    const answer = world.messages.find(({ thread }) => thread === ts);
    if (answer) return { ack, answer: answer.at - begin };
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function print(what: string, times: readonly Times[]): void {
  write(
    `${what}: ack`,
    times.map(({ ack }) => ack),
  );
  write(
    `${what}: reply`,
    times.map(({ answer }) => answer),
  );
}

function write(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(1);
  process.stdout.write(`${what.padEnd(26)} p50 ${at(0.5).padStart(7)}   p95 ${at(0.95).padStart(7)}\n`);
}
