import { expect, onTestFinished, test } from "vitest";
import { withoutMention } from "../../../src/adapters/discord/parse.ts";
import { messages } from "../../../src/reply/messages.ts";
import { card, reply, SHARE_ACTION } from "../../builders.ts";
import { labels } from "../../contracts/kit.ts";
import { botSaying, botWith } from "../../contracts/stand-ins.ts";
import { ANNA } from "../../standins/discord/people.ts";
import type { Json } from "../../standins/discord/state.ts";
import { BOT, BOT_ID, BOT_ROLE_ID, user } from "../../standins/discord/world.ts";
import { createDiscordHarness } from "./harness.ts";

const ME = user(BOT);
const TO_ME = { type: 19, message_reference: { message_id: "77" }, referenced_message: { id: "77", author: ME } };

test.each<[string, string, Json]>([
  ["@everyone", "@everyone how many left?", { mention_everyone: true }],
  ["the bot's role", `<@&${BOT_ROLE_ID}> how many left?`, { mention_roles: [BOT_ROLE_ID] }],
  ["a webhook which mentions the bot", `<@${BOT_ID}> how many left?`, { webhook_id: "88" }],
  ["a reply to the bot without a word in it", "", { ...TO_ME, mentions: [ME] }],
  ["a reply to the bot whose text Discord keeps back", "thanks all", TO_ME],
  ["a message of Discord itself", `<@${BOT_ID}>`, { type: 7 }],
  ["somebody else being mentioned", "<@1500000000000000007> how many left?", {}],
])("%s is not for the bot", async (_what, content, changes) => {
  const { bot, harness } = await start();
  expect(await harness.because(() => harness.discord.people.write(ANNA, content, changes))).toEqual([]);
  expect(bot.commands).toEqual([]);
});

test("a reply to a message of the bot is a question, though its name is not in it", async () => {
  const { bot, harness } = await start();
  const write = () => harness.discord.people.write(ANNA, "and how many stayed?", { ...TO_ME, mentions: [ME] });
  const [answer] = await harness.because(write);
  expect(bot.commands).toEqual([{ kind: "ask", question: "and how many stayed?" }]);
  expect(answer?.threaded).toBe(true);
});

test("a mention in the middle of a sentence is taken out of the question", () => {
  expect(withoutMention(`so <@${BOT_ID}> how many, <@!${BOT_ID}>`, BOT_ID)).toEqual({
    question: "so how many,",
    mentioned: true,
  });
  expect(withoutMention("<@2> how many", BOT_ID)).toEqual({ question: "<@2> how many", mentioned: false });
});

test("a direct message is answered as a reply to it, and notifies nobody", async () => {
  const { harness } = await start();
  const [answer] = await harness.direct("how many left?");
  expect(answer).toMatchObject({ threaded: true, private: false, pings: false, quotes: ["Some words."] });
});

test("a private answer in direct messages has no Share button: there is no channel", async () => {
  const { harness } = await start();
  const question = [{ type: 3, name: "question", value: "how many?" }];
  const [answer] = await harness.because(() => void harness.discord.people.slash(ANNA, "ask", question, "direct"));
  expect(answer?.quotes).toEqual(["Some words."]);
  expect(labels(answer!)).not.toContain(messages.shareButton);
});

test("in direct messages nobody runs the place; in a server whoever may manage it does", async () => {
  const runs: boolean[] = [];
  const harness = await createDiscordHarness(
    botWith({
      async handle(_command, actor) {
        runs.push(await actor.runsThePlace());
        return reply([]);
      },
    }),
  );
  onTestFinished(() => harness.stop());
  await harness.command("reload", { id: "1500000000000000003", runsThePlace: true });
  await harness.command("reload", { id: "1500000000000000004", runsThePlace: false });
  await harness.because(() => {
    const administrator = { id: "1500000000000000005", username: "root", permissions: 8n };
    harness.discord.people.slash(administrator, "wellsourced", [{ type: 1, name: "reload", options: [] }]);
    return undefined;
  });
  await harness.direct("how many?");
  expect(runs).toEqual([true, false, true, false]);
});

test("a command which the gateway delivers twice is answered once", async () => {
  const { bot, harness } = await start();
  const delivered = await harness.because(() => {
    harness.discord.people.slash(ANNA, "wellsourced", [{ type: 1, name: "status", options: [] }]);
    harness.discord.gateway.replayLast();
    return undefined;
  });
  expect(delivered).toHaveLength(1);
  expect(bot.commands).toEqual([{ kind: "status" }]);
});

async function start() {
  const bot = botSaying(reply([card(["Some words."])], { actions: [SHARE_ACTION] }));
  const harness = await createDiscordHarness(bot);
  onTestFinished(() => harness.stop());
  return { bot, harness };
}
