import { expect } from "vitest";
import type { AtLeastOne } from "../../../src/core/types.ts";
import { messages } from "../../../src/reply/messages.ts";
import { card, reply } from "../../builders.ts";
import { HOSTILE } from "../hostile.ts";
import { type Kit, only } from "../kit.ts";
import { botSaying } from "../stand-ins.ts";

export function quoteCases({ start, check }: Kit): void {
  for (const [what, words] of Object.entries(HOSTILE)) {
    check(`a quote with ${what} arrives as it stands in the source, and notifies nobody`, ["direct"], async () => {
      const harness = await start(botSaying(reply([card([words])])));
      const delivered = only(await harness.direct("what do they say?"));
      expect(delivered.quotes).toEqual([words]);
      expect(delivered.pings).toBe(false);
    });
  }

  check(
    "hostile words in a headline, a title or a source line are shown as they are, and notify nobody",
    ["direct"],
    async () => {
      const words = "<!channel> @everyone **b** `c` <@U1> & <b> :smile: [a](http://x.example)";
      const [quoted] = card(["Plain words."]).quotes;
      const block = {
        ...card(["Plain words."]),
        title: words,
        detail: words,
        quotes: [{ ...quoted, source: words }] as const,
      };
      const harness = await start(botSaying(reply([block, { kind: "note", text: words }], { headline: words })));
      const delivered = only(await harness.direct("what do they say?"));
      expect(delivered.text.split(words).length - 1).toBeGreaterThanOrEqual(5);
      expect(delivered.pings).toBe(false);
    },
  );

  check("several quotes arrive in order, each under its number and with its source", ["direct"], async () => {
    const harness = await start(
      botSaying(reply([card(["One said so.", "Two said so."]), card(["Three did not."], 3)])),
    );
    const { quotes, text } = only(await harness.direct("what do they say?"));
    expect(quotes).toEqual(["One said so.", "Two said so.", "Three did not."]);
    for (const n of [1, 2, 3]) expect(text).toContain(`Report ${n} · undated · ¶1`);
    const numbers = [1, 2, 3].map((n) => text.indexOf(`[${n}]`));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers).not.toContain(-1);
  });

  check("a quote of 5,000 characters is shown whole or not at all", ["direct"], async () => {
    const long = sentence(5000);
    const harness = await start(botSaying(reply([card(["A short one.", long])])));
    const { quotes, text } = only(await harness.direct("what do they say?"));
    expect(quotes[0]).toBe("A short one.");
    if (quotes.length > 1) expect(quotes).toEqual(["A short one.", long]);
    else {
      expect(text).not.toContain(long.slice(0, 200));
      expect(text).toContain(messages.quotesLeftOut(1));
    }
  });

  check("a reply which is too long loses whole quotes from its end and says how many", ["direct"], async () => {
    const all = Array.from({ length: 60 }, (_, i) => `${i}: ${sentence(900)}`);
    const harness = await start(botSaying(reply([card(all as unknown as AtLeastOne<string>)])));
    const { quotes, text } = only(await harness.direct("what do they say?"));
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes).toEqual(all.slice(0, quotes.length));
    const dropped = all.length - quotes.length;
    if (dropped > 0) expect(text).toContain(messages.quotesLeftOut(dropped));
    for (const hidden of all.slice(quotes.length)) expect(text).not.toContain(hidden.slice(0, 100));
  });

  check("a headline and a list of any length still give exactly one reply", ["direct"], async () => {
    const items = Array.from({ length: 200 }, (_, i) => ({
      title: `Document ${i} ${sentence(80)}`,
      detail: sentence(80),
    }));
    const harness = await start(botSaying(reply([{ kind: "items", items }], { headline: sentence(9000) })));
    expect(only(await harness.direct("what do you know?")).text.length).toBeGreaterThan(100);
  });
}

/** Ordinary words, exactly this long. */
function sentence(length: number): string {
  return "the boats left the harbour in the morning and came back at night, "
    .repeat(Math.ceil(length / 66))
    .slice(0, length - 1)
    .concat(".");
}
