import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor, Command } from "../../../src/bot/command.ts";
import { messages } from "../../../src/reply/messages.ts";
import { card, reply, SHARE_ACTION } from "../../builders.ts";
import { labels, pressed } from "../../contracts/kit.ts";
import { botWith } from "../../contracts/stand-ins.ts";
import * as payloads from "../../standins/slack/payloads.ts";
import { BOT, ELSEWHERE } from "../../standins/slack/world.ts";
import { createHarness, type SlackHarness } from "./harness.ts";

const QUOTE = "Some 40 boats left <!channel> & *never* came back.";
const asked: { command: Command; actor: Actor }[] = [];
const bot = botWith({
  async handle(command, actor) {
    asked.push({ command, actor });
    if (failing) throw new Error("secret");
    return reply([card([QUOTE])], { actions: [SHARE_ACTION] });
  },
});
let failing = false;
let harness: SlackHarness;

beforeEach(async () => {
  asked.length = 0;
  failing = false;
  harness = await createHarness(bot);
});
afterEach(async () => {
  expect(harness.slack.socket.unacked()).toBe(0);
  await harness.stop();
});

describe("a mention", () => {
  test("is answered once, in its thread, for all to see", async () => {
    const [answer, ...more] = await harness.mention("how many boats left?");
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ quotes: [QUOTE], private: false, threaded: true, pings: false, buttons: [] });
    expect(asked[0]?.command).toEqual({ kind: "ask", question: "how many boats left?" });
    expect(asked[0]?.actor).toMatchObject({ platform: "slack", id: "U0ANA" });
  });

  test("inside a thread is answered in that thread", async () => {
    const said = {
      text: `<@${BOT.user}> why?`,
      ts: harness.slack.world.nextTs(),
      user: "U0ANA",
      thread: "1700000000.000100",
    };
    await harness.send("events_api", payloads.eventCallback(payloads.mention(said)));
    expect(harness.slack.world.messages.map(({ thread }) => thread)).toEqual(["1700000000.000100"]);
  });

  test("which arrives five times is answered once", async () => {
    expect(await harness.repeated("how many?", 5)).toHaveLength(1);
  });

  test("whose first delivery was lost is answered when it comes again", async () => {
    const said = { text: `<@${BOT.user}> how many?`, ts: harness.slack.world.nextTs(), user: "U0ANA" };
    const payload = payloads.eventCallback(payloads.mention(said));
    expect(await harness.send("events_api", payload, { retry_attempt: 2, retry_reason: "timeout" })).toHaveLength(1);
  });

  test("which also arrives as a message is answered once", async () => {
    const said = { text: `<@${BOT.user}> how many?`, ts: harness.slack.world.nextTs(), user: "U0ANA" };
    const both = [payloads.mention(said), payloads.channelMessage(said), payloads.mention(said)];
    for (const event of both) await harness.slack.socket.send("events_api", payloads.eventCallback(event));
    expect(await harness.settled(0)).toHaveLength(1);
  });
});

describe("a direct message", () => {
  test("is answered where it stands", async () => {
    const answers = await harness.direct("how many?");
    expect(answers).toMatchObject([{ quotes: [QUOTE], private: false, threaded: false }]);
  });

  test("in a thread is answered in the thread", async () => {
    const said = { text: "why?", ts: harness.slack.world.nextTs(), user: "U0ANA", thread: "1700000000.000100" };
    expect(await harness.send("events_api", payloads.eventCallback(payloads.directMessage(said)))).toMatchObject([
      { threaded: true },
    ]);
  });

  test("which was edited or deleted is not answered again", async () => {
    const ts = harness.slack.world.nextTs();
    const said = payloads.directMessage({ text: "how many?", ts, user: "U0ANA" });
    for (const subtype of ["message_changed", "message_deleted", "bot_message"]) {
      const event = {
        ...said,
        subtype,
        deleted_ts: ts,
        ts: harness.slack.world.nextTs(),
        message: said,
        previous_message: said,
      };
      expect(await harness.send("events_api", payloads.eventCallback(event))).toEqual([]);
    }
  });
});

test("what is not for the bot is met with silence", async () => {
  expect(await harness.overhear("how many boats left?")).toEqual([]);
  expect(await harness.echo("how many boats left?")).toEqual([]);
  expect(await harness.otherBot("how many boats left?")).toEqual([]);
  expect(asked).toEqual([]);
});

describe("/ask", () => {
  test("is answered for the person alone, with a button to share", async () => {
    const answers = await harness.slash("how many <boats> left?");
    expect(answers).toMatchObject([{ quotes: [QUOTE], private: true, pings: false }]);
    expect(labels(answers[0]!)).toEqual([messages.shareButton]);
    expect(asked[0]?.command).toEqual({ kind: "ask", question: "how many <boats> left?" });
  });

  test("shares by asking the bot again, says who shared, and takes the private answer away", async () => {
    const [answer] = await harness.slash("how many?");
    const [shared, left] = await pressed(answer!, messages.shareButton);
    expect(shared).toMatchObject({ quotes: [QUOTE], private: false, pings: false, buttons: [] });
    expect(shared?.text).toContain(messages.sharedBy("Ana"));
    expect(left).toMatchObject({ text: messages.shared, private: true });
    expect(asked.map(({ command }) => command)).toEqual([
      { kind: "ask", question: "how many?" },
      { kind: "press", action: "share", state: "q-1" },
    ]);
  });

  test("which arrives twice is answered once", async () => {
    const to = { channel: ELSEWHERE, user: "U0ANA" };
    const responseUrl = harness.slack.responseUrl({ ...to, origin: undefined });
    const payload = payloads.slashCommand({ command: "/ask", text: "how many?", ...to, responseUrl });
    await harness.slack.socket.send("slash_commands", payload);
    await harness.slack.socket.send("slash_commands", payload);
    expect(await harness.settled(0)).toHaveLength(1);
  });

  test("does not share a failure with everybody", async () => {
    const [answer] = await harness.slash("how many?");
    failing = true;
    const told = await pressed(answer!, messages.shareButton);
    expect(told).toMatchObject([{ private: true }]);
    expect(told[0]?.text).not.toContain("secret");
    expect(harness.slack.world.messages.at(-1)?.replaces).toBeUndefined();
  });

  test("shares once, however often the button is pressed", async () => {
    const [answer] = await harness.slash("how many?");
    const both = await Promise.all([pressed(answer!, messages.shareButton), pressed(answer!, messages.shareButton)]);
    expect(both.flat().filter((message) => !message.private).length).toBeGreaterThan(0);
    expect(harness.slack.world.messages.filter(({ onlyFor }) => onlyFor === undefined)).toHaveLength(1);
  });

  test("works in a channel where the bot is no member, and so does sharing", async () => {
    const { world, responseUrl } = harness.slack;
    const to = { channel: ELSEWHERE, user: "U0ANA" };
    const url = responseUrl({ ...to, origin: undefined });
    const payload = payloads.slashCommand({ command: "/ask", text: "how many?", ...to, responseUrl: url });
    const [answer] = await harness.send("slash_commands", payload);
    await pressed(answer!, messages.shareButton);
    expect(world.messages.map(({ channel, onlyFor }) => [channel, onlyFor])).toEqual([
      [ELSEWHERE, "U0ANA"],
      [ELSEWHERE, undefined],
      [ELSEWHERE, "U0ANA"],
    ]);
  });
});

test("a button that nobody knows any more is acknowledged and does nothing", async () => {
  const on = { channel: ELSEWHERE, ts: "1700000000.000100", thread: undefined, onlyFor: "U0ANA" };
  const responseUrl = harness.slack.responseUrl({ channel: ELSEWHERE, user: "U0ANA", origin: on.ts });
  const action = { action_id: "of_an_older_version", value: "x" };
  const pressed = payloads.blockAction({ action, on, user: "U0ANA", responseUrl, trigger: "t1" });
  expect(await harness.send("interactive", pressed)).toEqual([]);
});

describe("/wellsourced", () => {
  test("is read as a command and answered for the person alone", async () => {
    expect(await harness.command("status")).toMatchObject([{ private: true }]);
    expect(await harness.command("")).toMatchObject([{ private: true }]);
    expect(await harness.command("dance")).toMatchObject([{ private: true }]);
    const kinds = asked.map(({ command }) => command.kind);
    expect(kinds).toEqual(["status", "help", "unknown"]);
  });

  test("asks Slack who runs the place only when the bot wants to know", async () => {
    await harness.command("reload", { id: "U0BOSS", runsThePlace: true });
    await harness.command("reload", { id: "U0ANA", runsThePlace: false });
    expect(harness.slack.world.calls.filter(({ method }) => method === "users.info")).toEqual([]);
    expect(await asked[0]?.actor.runsThePlace()).toBe(true);
    expect(await asked[1]?.actor.runsThePlace()).toBe(false);
  });

  test("takes somebody whom Slack does not know for no admin, and logs it", async () => {
    await harness.command("reload");
    harness.slack.world.people.clear();
    expect(await asked[0]?.actor.runsThePlace()).toBe(false);
    expect(harness.log.find("slack.person_unknown")).toMatchObject({ user: "U0ANA" });
  });
});
