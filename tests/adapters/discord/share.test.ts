import { expect, onTestFinished, test } from "vitest";
import { messages } from "../../../src/reply/messages.ts";
import { card, reply, SHARE_ACTION } from "../../builders.ts";
import { HOSTILE } from "../../contracts/hostile.ts";
import { labels, pressed } from "../../contracts/kit.ts";
import { botSaying } from "../../contracts/stand-ins.ts";
import { ANNA } from "../../standins/discord/people.ts";
import type { Call } from "../../standins/discord/state.ts";
import { Permission } from "../../standins/discord/world.ts";
import { createDiscordHarness } from "./harness.ts";
import { recorder } from "./recorder.ts";

const FOLLOW_UP = ({ method, path }: Call) => method === "POST" && path.startsWith("/webhooks/");
const WORDS = Object.values(HOSTILE).slice(0, 6) as [string, ...string[]];

test("sharing after a restart says the very same quotes to everybody, and who shared it", async () => {
  const { harness } = await start();
  const [answer] = await harness.slash("how many left?");
  await harness.restart();
  const delivered = await pressed(answer!, messages.shareButton);

  const [post, ...others] = delivered.filter((one) => !one.private);
  expect(others).toEqual([]);
  expect(post?.quotes).toEqual(WORDS);
  expect(post?.text).toContain(messages.sharedBy(`<@${ANNA.id}>`));
  expect(post?.pings).toBe(false);
  expect(labels(post!)).not.toContain(messages.shareButton);
});

test("after sharing, the private answer is replaced by a word that it is shared", async () => {
  const { harness } = await start();
  const [answer] = await harness.slash("how many left?");
  const [own] = (await pressed(answer!, messages.shareButton)).filter((one) => one.private);
  expect(own?.text.trim()).toBe(messages.shared);
  expect(own?.buttons).toEqual([]);
});

test("two presses in a hurry share once", async () => {
  const { harness } = await start();
  const { people, state } = harness.discord;
  await harness.slash("how many left?");
  const [sent] = state.sent;
  const delivered = await harness.because(() => {
    if (!sent) throw new Error("no answer");
    const asShown = { ...sent };
    for (let n = 0; n < 2; n += 1) people.press(ANNA, sent, "share:q-1", asShown);
    return undefined;
  });
  expect(delivered.filter((one) => !one.private)).toHaveLength(1);
});

test("who may not write in the channel cannot write there through the bot", async () => {
  const { harness } = await start();
  const silenced = { ...ANNA, permissions: Permission.viewChannel };
  const question = [{ type: 3, name: "question", value: "how many?" }];
  const [answer] = await harness.because(() => void harness.discord.people.slash(silenced, "ask", question), silenced);
  const [told, ...more] = await pressed(answer!, messages.shareButton);
  expect(more).toEqual([]);
  expect(told).toMatchObject({ private: true });
  expect(told?.text.trim()).toBe(messages.shareNotAllowed);
});

test("when sharing fails the person is told, the answer stays, and the button works again", async () => {
  const { harness, lines } = await start();
  const [answer] = await harness.slash("how many left?");
  harness.discord.fault({ on: FOLLOW_UP, times: 1, kind: "status", status: 403, code: 50001 });
  const [told, ...more] = await pressed(answer!, messages.shareButton);
  expect(more).toEqual([]);
  expect(told).toMatchObject({ private: true, quotes: [] });
  expect(told?.text.trim()).toBe(messages.notShared);
  expect(lines()).toMatchObject([{ level: "error", event: "discord.send-failed", what: "share", code: 50001 }]);

  const again = await pressed(answer!, messages.shareButton);
  expect(again.filter((one) => !one.private)).toMatchObject([{ quotes: WORDS }]);
});

test("a button which nobody knows any more says so, in private", async () => {
  const { harness } = await start();
  await harness.slash("how many left?");
  const [sent] = harness.discord.state.sent;
  if (!sent) throw new Error("no answer");
  const [told, ...more] = await harness.because(() => void harness.discord.people.press(ANNA, sent, "gone"));
  expect(more).toEqual([]);
  expect(told).toMatchObject({ private: true });
  expect(told?.text.trim()).toBe(messages.discordUnknownControl);
});

async function start(said = reply([card(WORDS)], { actions: [SHARE_ACTION] })) {
  const { log, lines } = recorder();
  const harness = await createDiscordHarness(botSaying(said), { log });
  onTestFinished(() => harness.stop());
  return { harness, lines };
}
