import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderComponents } from "../src/adapters/discord/render.ts";
import { render as renderSlack } from "../src/adapters/slack/render.ts";
import { renderTerminal } from "../src/adapters/terminal/render.ts";
import { visible } from "../src/adapters/terminal/visible.ts";
import { cite, type Verbatim } from "../src/core/documents/citation.ts";
import type { Document } from "../src/core/documents/document.ts";
import type { Span } from "../src/core/language/span.ts";
import { present } from "../src/reply/present.ts";
import type { Quote, Reply } from "../src/reply/reply.ts";
import { read as readDiscord } from "./adapters/discord/read.ts";
import { readDelivered as readSlack } from "./adapters/slack/read.ts";
import { answered, document, finding } from "./builders.ts";
import { HOSTILE } from "./contracts/hostile.ts";
import type { Sent } from "./standins/discord/state.ts";
import type { Message } from "./standins/slack/world.ts";

/** Any text with a span and a mark in it which cut no character in two. */
const cited = fc
  .tuple(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 5, maxLength: 5 }), hostileWords())
  .map(([[before, start, middle, end, after], hostile]) => {
    const pieces = { before: before!, start: start! + hostile, marked: middle!, end: end!, after: after! };
    const text = Object.values(pieces).join("");
    const from = pieces.before.length;
    const to = text.length - pieces.after.length;
    const markFrom = from + pieces.start.length;
    return {
      source: document({ text }),
      span: { start: from, end: to },
      mark: { start: markFrom, end: markFrom + pieces.marked.length },
    };
  });

function hostileWords() {
  return fc.constantFrom("", ...Object.values(HOSTILE), "\u001b[31m", "\r\n", "\u202e", "\u0000");
}

describe("a quote", () => {
  test("is the slice of its document, whatever the text and the span", () => {
    fc.assert(
      fc.property(cited, ({ source, span, mark }) => {
        const citation = cite(source, span, 1, mark);
        expect(citation.quote).toBe(source.text.slice(span.start, span.end));
        expect(citation.quote.slice(citation.mark!.start, citation.mark!.end)).toBe(
          source.text.slice(mark.start, mark.end),
        );
      }),
    );
  });

  test("cannot be cut from outside its document, from nothing, or through a character", () => {
    const source = document({ text: "ab😀" });
    for (const [start, end] of [
      [-1, 1],
      [0, 5],
      [1, 1],
      [2, 1],
      [Number.NaN, 1],
      [0, 3],
      [3, 4],
    ] as const) {
      expect(() => cite(source, { start, end }, 1)).toThrow(RangeError);
    }
  });

  test("cannot have a mark outside itself", () => {
    const source = document({ text: "Some 40 boats left." });
    expect(() => cite(source, { start: 5, end: 13 }, 1, { start: 0, end: 7 })).toThrow(RangeError);
  });

  test("cannot be changed once it is cut", () => {
    const citation = cite(document({ text: "Some 40 boats left." }), { start: 0, end: 4 }, 1);
    expect(() => Object.assign(citation, { quote: "None" })).toThrow(TypeError);
  });

  test("cannot be made from a string: only cite makes one", () => {
    const typed = "Words which stand in no document.";
    // @ts-expect-error a string is no quote
    const forged: Verbatim = typed;
    // @ts-expect-error a slice of a document that did not go through cite is none either
    const sliced: Verbatim = document({ text: typed }).text.slice(0, 5);
    // @ts-expect-error nor is a quote that was altered
    const altered: Verbatim = cite(document({ text: typed }), { start: 0, end: 5 }, 1).quote.trim();
    // @ts-expect-error and a reply takes nothing else
    const quote: Quote = { number: 1, text: typed, mark: null, source: "", url: null, also: null };
    expect([forged, sliced, altered, quote.text]).toHaveLength(4);
  });
});

describe("a quote reaches the reader unchanged", () => {
  test("in the reply", () => {
    fc.assert(
      fc.property(cited, (sample) => {
        const { source, span } = sample;
        expect(quotesOf(replyWith(sample)).map(({ text }) => text)).toEqual([source.text.slice(span.start, span.end)]);
      }),
    );
  });

  test.each([true, false])("in the terminal, but for the controls it would obey (colour: %s)", (color) => {
    fc.assert(
      fc.property(cited, (sample) => {
        const { source, span, mark } = sample;
        const shown = renderTerminal(replyWith(sample), { width: 60, color });
        const [before, value, after] = [
          source.text.slice(span.start, mark.start),
          source.text.slice(mark.start, mark.end),
          source.text.slice(mark.end, span.end),
        ].map(visible);
        const painted = color
          ? `${before}\u001b[1m\u001b[4m${value}\u001b[24m\u001b[22m${after}`
          : `${before}${value}${after}`;
        expect(shown).toContain(`“${painted}”`);
      }),
    );
  });
});

test("a quote reaches the reader unchanged in Slack", () => {
  fc.assert(
    fc.property(cited, (sample) => {
      const { blocks } = renderSlack(replyWith(sample), { kind: "public" });
      const message = { blocks, text: "" } as unknown as Message;
      expect(readSlack(message, "U1", []).quotes).toEqual([wordsOf(sample)]);
    }),
  );
});

test("a quote reaches the reader unchanged in Discord, through its escapes", () => {
  fc.assert(
    fc.property(cited, (sample) => {
      const body = { ...renderComponents(replyWith(sample), { kind: "public" }), allowed_mentions: { parse: [] } };
      expect(readDiscord({ body } as unknown as Sent).quotes).toEqual([wordsOf(sample)]);
    }),
  );
});

type Sample = { readonly source: Document; readonly span: Span; readonly mark: Span };

function wordsOf({ source, span }: Sample): string {
  return source.text.slice(span.start, span.end);
}

function replyWith({ source, span, mark }: Sample): Reply {
  const citation = cite(source, span, 1, mark);
  return present(answered("single", [finding({ value: "a value", citations: [citation] })]));
}

function quotesOf({ blocks }: Reply): readonly Quote[] {
  return blocks.flatMap((block) => (block.kind === "finding" ? block.quotes : []));
}
