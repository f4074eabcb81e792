import fc from "fast-check";
import { expect, test } from "vitest";
import { renderComponents } from "../../src/adapters/discord/render.ts";
import { render as renderSlack } from "../../src/adapters/slack/render.ts";
import { answer, buildCorpus } from "../../src/core/index.ts";
import { present } from "../../src/reply/present.ts";
import { document } from "../builders.ts";
import { HOSTILE } from "../contracts/hostile.ts";
import { messageProblems } from "../standins/discord/check-message.ts";
import type { Json, Sent } from "../standins/discord/state.ts";
import { refuseBlocks, type SlackBlock } from "../standins/slack/blocks.ts";
import type { Message } from "../standins/slack/world.ts";
import { read as readDiscord } from "./discord/read.ts";
import { readDelivered as readSlack } from "./slack/read.ts";

/** FUZZ_RUNS=5000 looks longer. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 120);

const hostile = fc.constantFrom(...Object.values(HOSTILE));
const plain = fc.constantFrom(
  "Some 40 boats left the harbour.",
  "The keeper said 90 boats left the harbour.",
  "“Nobody left,” said Ana Lind, the keeper.",
);
const noise = fc.string({ unit: "binary", maxLength: 200 }).map((text) => text.toWellFormed());
const text = fc
  .array(fc.oneof(hostile, plain, noise), { minLength: 1, maxLength: 8 })
  .chain((pieces) => fc.constantFrom(" ", "\n", "\n\n").map((joint) => pieces.join(joint)));
const place = fc.tuple(fc.nat(300), fc.nat(40));
const corrected = fc.record({ place, instead: fc.option(fc.oneof(hostile, plain)), note: fc.option(hostile) });
const documents = fc.array(
  fc.record({ title: fc.oneof(hostile, plain), text, corrected: fc.array(corrected, { maxLength: 3 }) }),
  { minLength: 1, maxLength: 4 },
);
const question = fc.oneof(
  fc.constantFrom(
    "how many boats left the harbour?",
    "who said nobody left?",
    "what did they write",
    "did boats leave?",
  ),
  hostile,
);

test("whatever stands in documents and questions, no limit is broken, nobody is pinged, and every quote arrives as it stands", () => {
  fc.assert(
    fc.property(documents, question, (given, asked) => {
      const all = given.map(({ title, text, corrected }, i) => {
        const corrections = corrected.flatMap(({ place: [start, length], ...rest }) => {
          const span = { start, end: start + 1 + length };
          // Half a character is never corrected.
          return text.slice(span.start, span.end).isWellFormed() ? [{ span, day: "2024-02-01", ...rest }] : [];
        });
        return document({ id: `${i}.txt`, title, text: text || "x", corrections });
      });
      const found = answer(buildCorpus(all, { aliases: [], synonyms: [] }), asked);
      const reply = present(found, { searched: all, id: "q-4711" });
      const isQuoted = (quote: string) => all.some((one) => one.text.includes(quote));

      const blocks = JSON.parse(JSON.stringify(renderSlack(reply, { kind: "public" }).blocks)) as SlackBlock[];
      expect(refuseBlocks(blocks)).toBeUndefined();
      const slack = readSlack({ blocks, text: "" } as unknown as Message, "U1", []);
      expect(slack.pings).toBe(false);
      expect(slack.quotes.every(isQuoted)).toBe(true);

      const body = {
        ...renderComponents(reply, { kind: "public" }),
        allowed_mentions: { parse: [] },
      } as unknown as Json;
      expect(messageProblems(body, "channel", undefined)).toEqual([]);
      const discord = readDiscord({ body } as Sent);
      expect(discord.pings).toBe(false);
      expect(discord.quotes.every(isQuoted)).toBe(true);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
