import { expect } from "vitest";
import { messages } from "../../../src/reply/messages.ts";
import { type Kit, only } from "../kit.ts";
import { HARBOUR_QUOTE, harbourBot } from "../stand-ins.ts";

const MINUTE = 60_000;

export function checkingCases({ start, check }: Kit): void {
  check("a message can be checked against the sources, privately", ["checkMessage"], async () => {
    const harness = await start(harbourBot());
    const shown = only(await harness.checkMessage("Forty boats *left* the harbour <!channel> @everyone."));
    expect(shown.private).toBe(true);
    expect(shown.pings).toBe(false);
    expect(shown.quotes).toEqual([HARBOUR_QUOTE]);
    expect(shown.text).toContain("Forty boats *left* the harbour <!channel> @everyone.");
  });

  check("nothing to check is said", ["checkMessage"], async () => {
    const harness = await start(harbourBot({ core: { check: () => [] } }));
    expect(only(await harness.checkMessage("Good morning!")).text).toContain(messages.nothingToCheck);
  });

  check("questions that had an answer here are offered while typing", ["typing", "slash"], async () => {
    const harness = await start(harbourBot());
    only(await harness.slash("how many boats left the harbour?"));
    expect(await harness.typing("boats harb")).toContain("how many boats left the harbour?");
    expect((await harness.typing("")).length).toBeGreaterThan(0);
  });

  check("who asks too fast is told so, privately, once for each question", ["mention"], async () => {
    let now = new Date("2021-05-05T12:00:00Z").getTime();
    const harness = await start(harbourBot({ now: () => new Date(now) }));
    let notices = 0;
    for (let i = 0; i < 14; i++) {
      const reply = only(await harness.mention("how many boats left?"));
      if (reply.text.includes(messages.tooFast)) notices += 1;
    }
    expect(notices).toBe(2);
    now += 2 * MINUTE;
    expect(only(await harness.mention("how many boats left?")).text).not.toContain(messages.tooFast);
  });
}
