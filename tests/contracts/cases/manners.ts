import { expect } from "vitest";
import { reply } from "../../builders.ts";
import { type Kit, only } from "../kit.ts";
import { botSaying, botWith, HARBOUR_QUOTE, harbourBot } from "../stand-ins.ts";

export function mannersCases({ start, check }: Kit): void {
  check("the answer to a slash command is seen only by who asked", ["slash"], async () => {
    const harness = await start(harbourBot());
    expect(only(await harness.slash("how many boats left?")).private).toBe(true);
  });

  check("the answer to a mention is public and stands in the thread of the message", ["mention"], async () => {
    const harness = await start(harbourBot());
    const answer = only(await harness.mention("how many boats left?"));
    expect(answer.private).toBe(false);
    expect(answer.threaded).toBe(true);
  });

  check("a message which is not for the bot gets no answer, and the bot never hears of it", ["overhear"], async () => {
    const bot = botSaying(reply([]));
    const harness = await start(bot);
    expect(await harness.overhear("how many boats left?")).toEqual([]);
    expect(bot.commands).toEqual([]);
  });

  check("the bot does not answer itself", ["echo"], async () => {
    const bot = botSaying(reply([]));
    const harness = await start(bot);
    expect(await harness.echo("how many boats left?")).toEqual([]);
    expect(bot.commands).toEqual([]);
  });

  check("the bot does not answer other bots", ["otherBot"], async () => {
    const bot = botSaying(reply([]));
    const harness = await start(bot);
    expect(await harness.otherBot("how many boats left?")).toEqual([]);
    expect(bot.commands).toEqual([]);
  });

  check("a message which the platform delivers three times is answered once", ["repeated"], async () => {
    const harness = await start(harbourBot());
    expect(only(await harness.repeated("how many boats left?", 3)).quotes).toEqual([HARBOUR_QUOTE]);
  });

  check("the same question asked twice is answered twice", ["direct"], async () => {
    const harness = await start(harbourBot());
    expect(only(await harness.direct("how many boats left?")).quotes).toEqual([HARBOUR_QUOTE]);
    expect(only(await harness.direct("how many boats left?")).quotes).toEqual([HARBOUR_QUOTE]);
  });

  check("when answering fails, one reply gives a number to report and nothing of the inside", ["direct"], async () => {
    const harness = await start(
      harbourBot({
        newId: () => "p-4711",
        core: {
          answer: () => {
            throw new Error("ENOENT: /srv/secret/place.txt");
          },
        },
      }),
    );
    const { text } = only(await harness.direct("how many boats left?"));
    expect(text).toContain("p-4711");
    expect(text).not.toContain("ENOENT");
    expect(text).not.toContain("secret");
  });

  check("whoever asks a bot which breaks its promise and rejects still gets one reply", ["direct"], async () => {
    const harness = await start(botWith({ handle: () => Promise.reject(new Error("/srv/secret")) }));
    expect(only(await harness.direct("how many boats left?")).text).not.toContain("secret");
  });
}
