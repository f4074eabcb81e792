import { type APIContainerComponent, ComponentType, ContainerBuilder } from "discord.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCustomId } from "../../../src/adapters/discord/buttons.ts";
import { renderComponents as render, renderPlain } from "../../../src/adapters/discord/render.ts";
import type { AtLeastOne } from "../../../src/core/types.ts";
import { messages } from "../../../src/reply/messages.ts";
import type { Reply } from "../../../src/reply/reply.ts";
import { card, quote, reply, SHARE_ACTION } from "../../builders.ts";
import { flatten } from "../../standins/discord/check-components.ts";
import { messageProblems } from "../../standins/discord/check-message.ts";
import type { Json, Sent } from "../../standins/discord/state.ts";
import { read } from "./read.ts";

const renderComponents = (given: Reply) => render(given, { kind: "private" });

test("a reply becomes one container in the colour of its tone, and a row with the Share button", () => {
  const text = "Over 1,500 people, he said.";
  const quoted = quote(text, 1, {
    mark: { start: 0, end: 10 },
    url: "https://example.org/a",
    also: "Same wording in 1 more",
  });
  const given = reply(
    [
      { kind: "strip", text: "Sources differ" },
      { kind: "finding", title: "over 1,500", detail: "Talal al-Barazi", quotes: [quoted] },
      {
        kind: "items",
        items: [
          { title: "A", detail: "one" },
          { title: "B", detail: null },
        ],
      },
      { kind: "text", text: "Two\nlines" },
      { kind: "note", text: "Left out: 450" },
    ],
    { tone: "disputed", headline: "Sources give different figures", actions: [SHARE_ACTION] },
  );
  const [container, row] = renderComponents(given).components;
  expect(container).toEqual({
    type: ComponentType.Container,
    accent_color: 0xef6c00,
    components: [
      "### Sources give different figures",
      "**Sources differ**",
      [
        "**over 1,500**",
        "Talal al-Barazi",
        "> **Over 1,500** people, he said.",
        "-# \\[1\\] Report 1 · undated · ¶1 · [open](<https://example.org/a>)",
        "-# Same wording in 1 more",
      ].join("\n"),
      "- **A** — one\n- **B**",
      "Two\nlines",
      "-# Left out\\: 450",
    ].map((content) => ({ type: ComponentType.TextDisplay, content })),
  });
  expect(row).toMatchObject({ components: [{ label: messages.shareButton, custom_id: "share:q-1" }] });
});

test("a dispute does not have the colour of anything else", () => {
  const tones = ["plain", "agreed", "disputed", "none", "problem"] as const;
  const colours = tones.map((tone) => JSON.stringify(renderComponents(reply([], { tone })).components[0]));
  expect(new Set(colours).size).toBe(tones.length);
});

test("every line of a quote stands in the quotation, also the marked ones and the empty ones", () => {
  const text = "one\ntwo\n\nthree";
  const given = reply([{ ...card([text]), quotes: [quote(text, 1, { mark: { start: 1, end: 11 } })] }]);
  expect(markdown(given)).toContain("> o**ne**\n> **two**\n> \n> **th**ree\n-#");
  expect(shown(given).quotes).toEqual([text]);
});

test("struck words are struck through, a marked one among them in bold as well, with the correction below", () => {
  const struck = [{ start: 0, end: 13 }];
  const given = quote("Some 40 boats left.", 1, { mark: { start: 5, end: 7 }, struck, corrected: "Now *42*" });
  expect(markdown(reply([{ ...card(["x"]), quotes: [given] }]))).toContain(
    "> ~~Some~~ **~~40~~** ~~boats~~ left.\n**Now \\*42\\***\n-#",
  );
});

test("a mark which would cut a character in two is left out, and the words stay whole", () => {
  const text = "see 👩 here";
  const given = reply([{ ...card([text]), quotes: [quote(text, 1, { mark: { start: 0, end: 5 } })] }]);
  expect(markdown(given)).toContain("> see 👩 here");
});

test("a source which is no web address is named without a link", () => {
  const given = reply([{ ...card(["Words."]), quotes: [quote("Words.", 1, { url: "javascript:alert(1)" })] }]);
  expect(markdown(given)).not.toContain("javascript");
  expect(shown(given).text).toContain("[1] Report 1 · undated · ¶1");
});

test("under an answer for all stands no Share button, under a private one no Copy button, and never more than four", () => {
  const actions = (["context", "sources", "share", "copy", "not-right"] as const).map((kind) => ({
    kind,
    label: kind,
    state: "q-1",
  }));
  const ids = (audience: Parameters<typeof render>[1]) =>
    read({ body: render(reply([], { actions }), audience) as unknown as Json } as Sent).buttons.map(
      ({ customId }) => customId,
    );
  expect(ids({ kind: "private" })).toEqual(["context:q-1", "sources:q-1", "share:q-1", "not-right:q-1"]);
  expect(ids({ kind: "public" })).toEqual(["context:q-1", "sources:q-1", "copy:q-1", "not-right:q-1"]);
});

test("what a button says is read back", () => {
  expect(readCustomId("turn:documents.2")).toEqual({ kind: "action", action: "turn", state: "documents.2" });
  expect(readCustomId("verdict:other:q-1")).toEqual({ kind: "verdict", verdict: "other", state: "q-1" });
  expect(readCustomId("of an older version")).toBeUndefined();
});

test("a list which is too long loses its last lines and says how many", () => {
  const items = Array.from({ length: 100 }, (_, n) => ({ title: `Document ${n}`, detail: "x".repeat(100) }));
  const { text } = shown(reply([{ kind: "items", items }]));
  const listed = items.filter(({ title }) => text.includes(`${title} —`)).length;
  expect(listed).toBeGreaterThan(20);
  expect(text).toContain(messages.moreNotListed(100 - listed));
});

describe("whatever is to be said", () => {
  const words = fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ minLength: 1, maxLength: 3_000 }));
  const quotation = fc.tuple(words, fc.nat(), fc.nat()).map(([text, a, b]) => {
    const start = a % text.length;
    return quote(text, 1, { mark: { start, end: start + 1 + (b % (text.length - start)) } });
  });
  const finding = fc
    .record({
      title: fc.option(words),
      detail: fc.option(words),
      quotes: fc.array(quotation, { minLength: 1, maxLength: 8 }),
    })
    .map(
      (one) =>
        ({ kind: "finding", ...one, quotes: one.quotes as unknown as AtLeastOne<ReturnType<typeof quote>> }) as const,
    );
  const note = words.map((text) => ({ kind: "note", text }) as const);
  const items = fc.array(fc.record({ title: words, detail: fc.option(words) }), { minLength: 1, maxLength: 60 });
  const list = items.map((all) => ({ kind: "items", items: all }) as const);
  const given = fc
    .record({
      blocks: fc.array(fc.oneof(finding, note, list), { maxLength: 50 }),
      headline: words,
      actions: fc.constantFrom([], [SHARE_ACTION]),
    })
    .map(({ blocks, headline, actions }) => reply(blocks, { headline: `H${headline}`, actions }));

  test("Discord takes it, and every quote shown is word for word one of the source's, in order", () => {
    fc.assert(
      fc.property(given, (one) => {
        const body = { ...renderComponents(one), allowed_mentions: { parse: [] } } as unknown as Json;
        expect(messageProblems(body, "channel", undefined)).toEqual([]);
        const all = one.blocks.flatMap((block) =>
          block.kind === "finding" ? block.quotes.map(({ text }) => text) : [],
        );
        const { quotes } = read({ body } as Sent);
        expect(quotes).toEqual(all.slice(0, quotes.length));
      }),
      { numRuns: 300 },
    );
  });

  test("the plain form fits into a plain message", () => {
    fc.assert(
      fc.property(given, (one) => {
        const body = { ...renderPlain(one), allowed_mentions: { parse: [] } } as Json;
        expect(messageProblems(body, "channel", undefined)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test("more cards than Discord has components lose the last ones and say how many", () => {
  const many = Array.from({ length: 60 }, (_, n) => card([`W${n}.`], n + 1));
  const { quotes, text } = shown(reply(many));
  expect(flatten(renderComponents(reply(many)).components as unknown as readonly Json[])).toHaveLength(40);
  expect(text).toContain(messages.quotesLeftOut(60 - quotes.length));
});

test("the library's own builders find nothing wrong with a reply", () => {
  const [container] = renderComponents(reply([card(["Some words."]), { kind: "note", text: "Left out" }])).components;
  expect(new ContainerBuilder(container as APIContainerComponent).toJSON()).toEqual(container);
});

test("no quote is lost while it has room: forty components are not the limit of a reply", () => {
  const many = Array.from({ length: 12 }, (_, n) => card([`Words ${n}.`], n + 1));
  expect(shown(reply(many)).quotes).toHaveLength(12);
});

function shown(given: Reply) {
  return read({ body: renderComponents(given) as unknown as Json } as Sent);
}

function markdown(given: Reply): string {
  const all = flatten(renderComponents(given).components as unknown as readonly Json[]);
  return all.map(({ content }) => String(content ?? "")).join("\n");
}
