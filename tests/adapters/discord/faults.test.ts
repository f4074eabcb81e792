import { expect, onTestFinished, test } from "vitest";
import type { Bot } from "../../../src/bot/adapter.ts";
import { messages } from "../../../src/reply/messages.ts";
import { card, reply } from "../../builders.ts";
import { botSaying, botWith } from "../../contracts/stand-ins.ts";
import type { Fault } from "../../standins/discord/faults.ts";
import type { Call } from "../../standins/discord/state.ts";
import { TOKEN } from "../../standins/discord/world.ts";
import { createDiscordHarness } from "./harness.ts";
import { recorder } from "./recorder.ts";

const POST = ({ method, path }: Call) => method === "POST" && path.startsWith("/channels/");
const EDIT = ({ method }: Call) => method === "PATCH";
const FIRST = ({ path }: Call) => path.endsWith("/callback");

/** Questions with `/ask` are answered at once; commands get a first sign, and then the answer in its place. */
const ANSWERS = [
  { way: "direct", on: POST },
  { way: "slash", on: FIRST },
  { way: "command", on: EDIT },
] as const;
const REQUESTS = [...ANSWERS, { way: "command", on: FIRST }] as const;

const FAULTS = [
  { what: "a rate limit", fault: { kind: "status", status: 429 } },
  { what: "an outage of a moment", fault: { kind: "status", status: 503 } },
  { what: "a broken connection", fault: { kind: "drop" } },
  { what: "an answer which got lost", fault: { kind: "drop-after" } },
] as const;

const CASES = REQUESTS.flatMap((request) => FAULTS.map((fault) => ({ ...request, ...fault })));

test.each(CASES)("$what on the way ($way) costs nobody the reply, and doubles none", async ({ way, on, fault }) => {
  const { harness, discord, lines } = await start();
  discord.fault({ on, times: 1, ...fault } as Fault);
  const delivered = await harness[way]("status");
  expect(lines().filter(({ level }) => level === "error")).toEqual([]);
  expect(delivered.map(({ quotes }) => quotes)).toEqual([["Some words."]]);
});

test.each(ANSWERS)(
  "when Discord refuses the components ($way), the answer comes as plain text",
  async ({ way, on }) => {
    const { harness, discord, lines } = await start();
    discord.fault({ on, times: 1, kind: "status", status: 400, code: 50035 });
    const [answer, ...more] = await harness[way]("status");
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ quotes: ["Some words."], private: way !== "direct" });
    expect(answer?.buttons).toEqual([]);
    expect(lines()).toMatchObject([{ level: "warn", event: "discord.send-failed", code: 50035, status: 400 }]);
  },
);

test("when the history of a channel may not be read, the answer comes without being a reply", async () => {
  const { harness, discord } = await start();
  discord.fault({ on: POST, times: 1, kind: "status", status: 403, code: 160002 });
  const [answer] = await harness.mention("how many left?");
  expect(answer).toMatchObject({ quotes: ["Some words."], threaded: false, pings: false });
});

test("when nothing goes through it is logged twice under one id, without token, question or answer", async () => {
  const { harness, discord, lines } = await start();
  for (const on of [POST, FIRST]) discord.fault({ on, times: 9, kind: "status", status: 403, code: 50001 });
  expect(await harness.slash("how many left?")).toEqual([]);
  expect(await harness.mention("how many left?")).toEqual([]);

  const [first, second, third, fourth] = lines();
  expect(lines().map(({ level }) => level)).toEqual(["warn", "error", "warn", "error"]);
  expect(first?.id).toBe(second?.id);
  expect(third?.id).toBe(fourth?.id);
  expect(first?.id).not.toBe(third?.id);
  const logged = JSON.stringify(lines());
  for (const secret of [TOKEN, "token-", "how many left", "Some words"]) expect(logged).not.toContain(secret);
});

test("an answer is its own first sign", async () => {
  const { harness, discord } = await start();
  await harness.slash("how many left?");
  expect(discord.state.calls.filter(({ path }) => path.includes("token-"))).toHaveLength(1);
});

test("an answer which takes long is announced in time and comes later", async () => {
  const { harness } = await start(
    botWith({
      async handle() {
        await new Promise((resolve) => setTimeout(resolve, 3_200));
        return reply([card(["Some words."])]);
      },
    }),
  );
  const [answer, ...more] = await harness.slash("how many left?");
  expect(more).toEqual([]);
  expect(answer).toMatchObject({ quotes: ["Some words."], private: true });
});

test.each([
  ["drop", [0, 204]],
  ["drop-after", [204, 400]],
] as const)("a command is acknowledged before the bot begins, also after a %s", async (kind, expected) => {
  let responses: readonly number[] = [];
  const { harness, discord, lines } = await start(
    botWith({
      async handle() {
        responses = discord.state.calls.filter(FIRST).map(({ status }) => status);
        return reply([]);
      },
    }),
  );
  discord.fault({ on: FIRST, times: 1, kind });
  await harness.command("reload");
  expect(responses).toEqual(expected);
  expect(lines()).toEqual([]);
});

test("a first sign which Discord did not get at all is made up for by a direct, private reply", async () => {
  const { harness, discord } = await start();
  discord.fault({ on: FIRST, times: 2, kind: "drop" });
  const [answer, ...more] = await harness.command("status");
  expect(more).toEqual([]);
  expect(answer).toMatchObject({ quotes: ["Some words."], private: true });
});

test("a bot which breaks its promise gives a reply with the number that stands in the log", async () => {
  const { harness, lines } = await start(botWith({ handle: () => Promise.reject(new Error("broken")) }));
  const [answer, ...more] = await harness.slash("how many left?");
  expect(more).toEqual([]);
  const [line] = lines();
  expect(line).toMatchObject({ level: "error", event: "discord.failed", error: "Error: broken" });
  expect(answer?.text).toContain(messages.problem(String(line?.id)));
});

async function start(bot: Bot = botSaying(reply([card(["Some words."])]))) {
  const { log, lines } = recorder();
  const harness = await createDiscordHarness(bot, { log });
  onTestFinished(() => harness.stop());
  return { harness, discord: harness.discord, lines };
}
