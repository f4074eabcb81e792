import { expect, onTestFinished, test } from "vitest";
import { messages } from "../../../src/reply/messages.ts";
import { card, reply } from "../../builders.ts";
import { botSaying } from "../../contracts/stand-ins.ts";
import type { Fault } from "../../standins/discord/faults.ts";
import type { Call } from "../../standins/discord/state.ts";
import { TOKEN } from "../../standins/discord/world.ts";
import { createDiscordHarness } from "./harness.ts";
import { recorder } from "./recorder.ts";

const POST = ({ method, path }: Call) => method === "POST" && path.startsWith("/channels/");
const EDIT = ({ method }: Call) => method === "PATCH";
const FIRST_RESPONSE = ({ path }: Call) => path.endsWith("/callback");

const WAYS = [
  ["direct", POST],
  ["slash", EDIT],
  ["slash", FIRST_RESPONSE],
] as const;

const FAULTS = [
  ["a rate limit", { kind: "status", status: 429 }],
  ["an outage of a moment", { kind: "status", status: 503 }],
  ["a broken connection", { kind: "drop" }],
  ["an answer which got lost", { kind: "drop-after" }],
] as const;

const CASES = WAYS.flatMap(([way, on]) => FAULTS.map(([what, fault]) => ({ way, on, what, fault })));

test.each(CASES)(
  "$what while answering ($way) costs nobody the reply, and doubles none",
  async ({ way, on, fault }) => {
    const { harness } = await start();
    harness.discord.fault({ on, times: 1, ...fault } as Fault);
    const delivered = await harness[way]("how many left?");
    expect(delivered.map(({ quotes }) => quotes)).toEqual([["Some words."]]);
  },
);

test.each([
  ["direct", POST],
  ["slash", EDIT],
] as const)("when Discord refuses the components (%s), the same answer comes as plain text", async (way, on) => {
  const { harness, lines } = await start();
  harness.discord.fault({ on, times: 1, kind: "status", status: 400, code: 50035 });
  const [answer, ...more] = await harness[way]("how many left?");
  expect(more).toEqual([]);
  expect(answer).toMatchObject({ quotes: ["Some words."], private: way === "slash" });
  expect(answer?.share).toBeUndefined();
  expect(lines()).toMatchObject([{ level: "warn", event: "discord.send-failed", code: 50035, status: 400 }]);
});

test("when the history of a channel may not be read, the answer comes without being a reply", async () => {
  const { harness } = await start();
  harness.discord.fault({ on: POST, times: 1, kind: "status", status: 403, code: 160002 });
  const [answer] = await harness.mention("how many left?");
  expect(answer).toMatchObject({ quotes: ["Some words."], threaded: false, pings: false });
});

test("when nothing goes through it is logged twice under one id, without token, question or answer", async () => {
  const { harness, lines } = await start();
  for (const on of [POST, EDIT]) harness.discord.fault({ on, times: 9, kind: "status", status: 403, code: 50001 });
  expect(await harness.slash("how many left?")).toEqual([]);
  expect(await harness.mention("how many left?")).toEqual([]);

  const [first, second, third, fourth] = lines();
  expect([first, second, third, fourth].map((line) => line?.level)).toEqual(["warn", "error", "warn", "error"]);
  expect(first?.id).toBe(second?.id);
  expect(third?.id).toBe(fourth?.id);
  expect(first?.id).not.toBe(third?.id);
  const logged = JSON.stringify(lines());
  for (const secret of [TOKEN, "token-", "how many left", "Some words"]) expect(logged).not.toContain(secret);
});

test("a first sign which Discord did not get at all is made up for by a direct, private reply", async () => {
  const { harness } = await start();
  harness.discord.fault({ on: FIRST_RESPONSE, times: 2, kind: "drop" });
  const [answer, ...more] = await harness.slash("how many left?");
  expect(more).toEqual([]);
  expect(answer).toMatchObject({ quotes: ["Some words."], private: true });
});

test("the first sign is given before the bot begins to think", async () => {
  const order: string[] = [];
  const harness = await createDiscordHarness({
    async handle() {
      order.push(...harness.discord.state.calls.filter(FIRST_RESPONSE).map(({ status }) => `acknowledged ${status}`));
      order.push("asked");
      return reply([], { share: null });
    },
  });
  onTestFinished(() => harness.stop());
  await harness.slash("how many left?");
  expect(order).toEqual(["acknowledged 204", "asked"]);
});

test("a bot which breaks its promise gives a reply with the number that stands in the log", async () => {
  const { log, lines } = recorder();
  const harness = await createDiscordHarness({ handle: () => Promise.reject(new Error("broken")) }, { log });
  onTestFinished(() => harness.stop());
  const [answer, ...more] = await harness.slash("how many left?");
  expect(more).toEqual([]);
  const [line] = lines();
  expect(line).toMatchObject({ level: "error", event: "discord.failed", error: "Error: broken" });
  expect(answer?.text).toContain(messages.problem(String(line?.id)));
});

async function start() {
  const { log, lines } = recorder();
  const harness = await createDiscordHarness(botSaying(reply([card(["Some words."])])), { log });
  onTestFinished(() => harness.stop());
  return { harness, lines };
}
