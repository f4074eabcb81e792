import { expect } from "vitest";
import { messages } from "../../../src/reply/messages.ts";
import { reply } from "../../builders.ts";
import { BUTTONS, type Kit, only, words } from "../kit.ts";
import { botSaying, HARBOUR_QUOTE, harbourBot } from "../stand-ins.ts";

export function questionCases({ start, check }: Kit): void {
  for (const way of ["slash", "mention"] as const) {
    check(`a ${way} gets the same answer as a direct message`, [way, "direct"], async () => {
      const harness = await start(harbourBot());
      const here = only(await harness[way]("how many boats left?"));
      const there = only(await harness.direct("how many boats left?"));
      expect(here.quotes).toEqual([HARBOUR_QUOTE]);
      expect(here.quotes).toEqual(there.quotes);
      expect(words(here, BUTTONS)).toBe(words(there, BUTTONS));
    });
  }

  check("an answer shows its headline, its value, its quote and where it stands", ["direct"], async () => {
    const harness = await start(harbourBot());
    const { text, quotes } = only(await harness.direct("how many boats left?"));
    expect(text).toContain("Harbour Office says “Some 40 boats”");
    expect(text).toContain("Harbour report · Harbour Office · 4 May 2021 · ¶1");
    expect(quotes).toEqual([HARBOUR_QUOTE]);
  });

  check("the bot is asked the question without the mention around it", ["mention"], async () => {
    const bot = botSaying(reply([]));
    const harness = await start(bot);
    only(await harness.mention("how many boats left?"));
    expect(bot.commands).toEqual([{ kind: "ask", question: "how many boats left?" }]);
  });

  check("a question with markup characters reaches the bot as it was typed", ["direct"], async () => {
    const bot = botSaying(reply([]));
    const harness = await start(bot);
    only(await harness.direct("did A&B say 3 < 4 > 2 *really*?"));
    expect(bot.commands).toEqual([{ kind: "ask", question: "did A&B say 3 < 4 > 2 *really*?" }]);
  });

  check("a mention without a question gets a hint", ["mention"], async () => {
    const harness = await start(harbourBot());
    expect(only(await harness.mention("")).text).toContain(messages.emptyQuestion);
  });

  check("a slash command without a question gets a hint", ["slash", "empty-question"], async () => {
    const harness = await start(harbourBot());
    expect(only(await harness.slash("   ")).text).toContain(messages.emptyQuestion);
  });

  check("a direct message of nothing but punctuation gets a hint", ["direct"], async () => {
    const harness = await start(harbourBot());
    expect(only(await harness.direct("?!")).text).toContain(messages.emptyQuestion);
  });

  check("a question of 10,000 characters is told that it is too long, and how long it may be", ["direct"], async () => {
    const harness = await start(harbourBot());
    const { text } = only(await harness.direct("why ".repeat(2500)));
    expect(text).toContain("9,999 characters long");
    expect(text).toContain("500");
  });

  check("control characters in a question are taken away before it is looked up", ["direct"], async () => {
    const asked: string[] = [];
    const bot = harbourBot();
    const harness = await start({
      ...bot,
      handle(command, actor, scene) {
        if (command.kind === "ask") asked.push(command.question);
        return bot.handle(command, actor, scene);
      },
    });
    const { quotes } = only(await harness.direct("how many\u0007 boats \u001b[31mleft\u202e the harbour?"));
    expect(asked).toHaveLength(1);
    expect(quotes).toEqual([HARBOUR_QUOTE]);
  });
}
