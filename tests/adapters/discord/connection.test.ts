import { expect, onTestFinished, test, vi } from "vitest";
import { card, reply } from "../../builders.ts";
import { botSaying } from "../../contracts/stand-ins.ts";
import { ANNA } from "../../standins/discord/people.ts";
import { BOT_ID } from "../../standins/discord/world.ts";
import { createDiscordHarness } from "./harness.ts";
import { read } from "./read.ts";
import { recorder } from "./recorder.ts";

test.each([
  ["Discord asks for a reconnect", "reconnect"],
  ["the connection breaks", "drop"],
] as const)("when %s, what was written meanwhile is answered, once", async (_what, how) => {
  const { harness, bot } = await start();
  const { gateway, people, state } = harness.discord;
  const resumed = gateway.resumed();
  gateway[how]();
  people.write(ANNA, `<@${BOT_ID}> written meanwhile`);
  await vi.waitFor(() => expect(gateway.resumed()).toBe(resumed + 1), { timeout: 10_000 });
  await vi.waitFor(() => expect(state.sent).toHaveLength(1), { timeout: 10_000 });
  await harness.discord.quiet();
  expect(state.sent).toHaveLength(1);
  expect(bot.commands).toEqual([{ kind: "ask", question: "written meanwhile" }]);
});

test("when Discord forgets the session the bot comes back and answers", async () => {
  const { harness } = await start();
  const { gateway, people, state } = harness.discord;
  gateway.invalidate();
  await vi.waitFor(() => expect(gateway.identified).toHaveLength(2), { timeout: 15_000 });
  people.write(ANNA, `<@${BOT_ID}> how many left?`);
  await vi.waitFor(() => expect(state.sent.map((sent) => read(sent).quotes)).toEqual([["Some words."]]), {
    timeout: 10_000,
  });
});

test("a question answered before a reconnect is not answered again when it is delivered again", async () => {
  const { harness, bot } = await start();
  const { gateway } = harness.discord;
  await harness.mention("how many left?");
  const last = harness.discord.state.calls.length;
  gateway.replayAll();
  await harness.discord.quiet();
  expect(harness.discord.state.calls).toHaveLength(last);
  expect(bot.commands).toHaveLength(1);
});

test("a token which is taken away while the bot runs is an error in the log, and does not end the process", async () => {
  const { harness, lines } = await start();
  harness.discord.gateway.close(4004);
  await vi.waitFor(
    () => expect(lines()).toContainEqual({ level: "error", event: "discord.disconnected", code: 4004 }),
    {
      timeout: 10_000,
    },
  );
});

async function start() {
  const { log, lines } = recorder();
  const bot = botSaying(reply([card(["Some words."])]));
  const harness = await createDiscordHarness(bot, { log });
  onTestFinished(() => harness.stop());
  return { harness, bot, lines };
}
