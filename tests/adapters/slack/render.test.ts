import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unescapeText } from "../../../src/adapters/slack/escape.ts";
import { LIMITS } from "../../../src/adapters/slack/limits.ts";
import { renderPlain } from "../../../src/adapters/slack/plain.ts";
import { type Audience, render, type SlackMessage } from "../../../src/adapters/slack/render.ts";
import { messages } from "../../../src/reply/messages.ts";
import type { Reply, ReplyBlock } from "../../../src/reply/reply.ts";
import { card, quote, reply, SHARE_ACTION } from "../../builders.ts";
import { HOSTILE } from "../../contracts/hostile.ts";
import { refuseBlocks, type SlackBlock } from "../../standins/slack/blocks.ts";
import type { Message } from "../../standins/slack/world.ts";
import { pressables, readDelivered } from "./read.ts";

const PUBLIC = { kind: "public" } as const;

/** The message as Slack would have it after the way over the wire. */
function arrive(message: SlackMessage): Message {
  const { text, blocks = [], mrkdwn = true } = JSON.parse(JSON.stringify(message)) as SlackMessage;
  expect(refuseBlocks(blocks)).toBeUndefined();
  const nowhere = { channel: "C", ts: "1.0", thread: undefined, onlyFor: undefined, replaces: undefined, at: 0 };
  return { ...nowhere, text, blocks: blocks as unknown as SlackBlock[], mrkdwn };
}

const show = (given: Reply, audience: Audience = PUBLIC) => readDelivered(arrive(render(given, audience)), "U0ANA", []);

describe("a quote", () => {
  test.each(Object.entries(HOSTILE))("with %s arrives as it is and pings nobody", (_, words) => {
    const marked = quote(words, 1, { mark: { start: 2, end: 5 }, source: words, also: words });
    const blocks: ReplyBlock[] = [
      { kind: "finding", title: words, detail: words, quotes: [marked] },
      { kind: "strip", text: words },
      { kind: "text", text: words },
      { kind: "items", items: [{ title: words, detail: words }] },
      { kind: "note", text: words },
    ];
    const shown = show(reply(blocks, { headline: words }), { kind: "private" });
    expect(shown.quotes).toEqual([words]);
    expect(shown.pings).toBe(false);
  });

  test("has its struck words struck through, and the correction below", () => {
    const struck = [{ start: 5, end: 13 }];
    const given = quote("Some 40 boats left.", 1, { mark: { start: 5, end: 7 }, struck, corrected: "Now 42" });
    const drawn = JSON.stringify(render(reply([{ ...card(["x"]), quotes: [given] }]), { kind: "public" }).blocks);
    expect(drawn).toContain('{"type":"text","text":"40","style":{"bold":true,"strike":true}}');
    expect(drawn).toContain('{"type":"text","text":" boats","style":{"strike":true}}');
    expect(drawn).toContain('{"type":"text","text":"Now 42","style":{"bold":true}}');
  });

  test("is the words of its elements end to end, whatever the words and wherever the mark", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const mark = start < end ? { start, end } : null;
        const blocks: ReplyBlock[] = [
          { kind: "finding", title: null, detail: null, quotes: [quote(text, 1, { mark })] },
        ];
        expect(show(reply(blocks)).quotes).toEqual([text]);
      }),
    );
  });

  test("has its value in bold, its number, and its source as a link", () => {
    const marked = quote("Some 40 boats left.", 3, { mark: { start: 5, end: 13 }, url: "https://a.example/r?x=1&y=2" });
    const { blocks } = render(reply([{ kind: "finding", title: "40", detail: "says Ana", quotes: [marked] }]), PUBLIC);
    expect(blocks?.[1]).toEqual({
      type: "rich_text",
      elements: [
        {
          type: "rich_text_section",
          elements: [
            { type: "text", text: "40", style: { bold: true } },
            { type: "text", text: "\n" },
            { type: "text", text: "says Ana" },
          ],
        },
        {
          type: "rich_text_quote",
          elements: [
            { type: "text", text: "Some " },
            { type: "text", text: "40 boats", style: { bold: true } },
            { type: "text", text: " left." },
          ],
        },
        {
          type: "rich_text_section",
          elements: [
            { type: "text", text: "[3] " },
            { type: "link", url: "https://a.example/r?x=1&y=2", text: "Report 3 · undated · ¶1" },
          ],
        },
      ],
    });
  });

  test.each([
    ["runs a script", "javascript:alert(1)"],
    ["is none", "not an address"],
    ["is too long for Slack", `https://a.example/${"x".repeat(3_000)}`],
    ["is empty", ""],
  ])("keeps its source and loses the link when the address %s", (_, url) => {
    const blocks: ReplyBlock[] = [{ kind: "finding", title: null, detail: null, quotes: [quote("Yes.", 1, { url })] }];
    expect(show(reply(blocks)).text).toContain("[1] Report 1 · undated · ¶1");
    expect(JSON.stringify(render(reply(blocks), PUBLIC))).not.toContain('"link"');
  });

  test("whose mark would cut a character in two is shown without the mark", () => {
    const cut = quote("a👩b", 1, { mark: { start: 1, end: 2 } });
    expect(show(reply([{ kind: "finding", title: null, detail: null, quotes: [cut] }])).quotes).toEqual(["a👩b"]);
  });
});

describe("a reply which is too long", () => {
  const long = (n: number) => `${n} ${"word ".repeat(300)}end`;

  test("loses whole quotes from the end and says how many", () => {
    const all = Array.from({ length: 30 }, (_, i) => long(i + 1));
    const shown = show(reply(all.map((words, i) => card([words], i + 1))));
    expect(shown.quotes.length).toBeGreaterThan(5);
    expect(shown.quotes).toEqual(all.slice(0, shown.quotes.length));
    expect(shown.text).toContain(messages.quotesLeftOut(30 - shown.quotes.length));
  });

  test("has no more than fifty blocks", () => {
    const many = reply(
      Array.from({ length: 80 }, (_, i) => card(["Yes."], i + 1)),
      { actions: [SHARE_ACTION] },
    );
    const { blocks } = render(many, { kind: "private" });
    expect(blocks?.length).toBeLessThanOrEqual(LIMITS.blocks.most);
    expect(blocks?.at(-1)?.type).toBe("actions");
  });

  test("whose only quote is too long says so instead of cutting it", () => {
    const shown = show(reply([card(["word ".repeat(3_000)])]));
    expect(shown.quotes).toEqual([]);
    expect(shown.text).toContain(messages.quotesLeftOut(1));
  });

  test("counts what Slack escapes as long as it is after escaping", () => {
    const shown = show(reply(Array.from({ length: 5 }, (_, i) => card(["&".repeat(1_000)], i + 1))));
    expect(shown.quotes.length).toBe(2);
  });

  test("has the beginning of a very long headline as its notification", () => {
    const { text } = render(reply([], { headline: "👩".repeat(5_000) }), PUBLIC);
    expect(text.length).toBeLessThan(LIMITS.text.most);
    expect(text.isWellFormed()).toBe(true);
  });

  test("fits in plain form too, and keeps whole quotes there", () => {
    const all = Array.from({ length: 30 }, (_, i) => long(i + 1));
    const { text } = renderPlain(reply(all.map((words, i) => card([words], i + 1))), PUBLIC);
    expect(text.length).toBeLessThanOrEqual(LIMITS.text.keepTo);
    expect(text).toContain(`“${all[0]}”`);
    expect(text).toContain(messages.quotesLeftOut(28));
  });
});

test.each(Object.entries(HOSTILE))("in plain form, %s arrives as it is and pings nobody", (_, words) => {
  const shown = readDelivered(arrive(renderPlain(reply([card([words])], { headline: words }), PUBLIC)), "U0ANA", []);
  expect(shown.text).toContain(`“${words}”`);
  expect(shown.pings).toBe(false);
});

test("the notification is the headline, escaped", () => {
  const { text } = render(reply([], { headline: "<!channel> & co" }), PUBLIC);
  expect(text).toBe("&lt;!channel&gt; &amp; co");
  expect(unescapeText(text)).toBe("<!channel> & co");
});

describe("the buttons", () => {
  const ids = (given: Reply, audience: Audience) => {
    const blocks = JSON.parse(JSON.stringify(render(given, audience).blocks)) as SlackBlock[];
    return pressables(blocks).map(({ action_id, value }) => [action_id, value]);
  };
  const actions = (["context", "sources", "share", "copy", "not-right"] as const).map((kind) => ({
    kind,
    label: kind,
    state: "q-1",
  }));

  test("under a private answer are four, and copying is none of them", () => {
    expect(ids(reply([], { actions }), { kind: "private" })).toEqual([
      ["answer:context", "q-1"],
      ["answer:sources", "q-1"],
      ["answer:share", "q-1"],
      ["answer:not-right", "q-1"],
    ]);
  });

  test("under an answer for all have Slack's thumbs in place of “Not right”, and sharing is none of them", () => {
    expect(ids(reply([], { actions }), PUBLIC)).toEqual([
      ["answer:context", "q-1"],
      ["answer:sources", "q-1"],
      ["answer:copy", "q-1"],
      ["thumbs", "helpful:q-1"],
      ["thumbs", "not-right:q-1"],
    ]);
  });

  test("that turn a page have an id each, as Slack wants it", () => {
    const turns = [1, 3].map((page) => ({ kind: "turn", label: `${page}`, state: `documents.${page}` }) as const);
    expect(ids(reply([], { actions: turns }), { kind: "private" })).toEqual([
      ["answer:turn:documents.1", "documents.1"],
      ["answer:turn:documents.3", "documents.3"],
    ]);
    expect(arrive(render(reply([], { actions: turns }), { kind: "private" })).blocks).toHaveLength(2);
  });

  test("do not stand under a reply which has none", () => {
    expect(ids(reply([]), { kind: "private" })).toEqual([]);
  });
});

test("a text to take away stands in a box, unaltered", () => {
  const text = "<ref>{{cite|*a*}}</ref>\n```";
  const { blocks } = arrive(render(reply([{ kind: "copyable", label: "Wiki", text }]), PUBLIC));
  expect(blocks[1]).toMatchObject({
    elements: [{ type: "rich_text_section" }, { type: "rich_text_preformatted", elements: [{ type: "text", text }] }],
  });
});

test("an empty list and empty texts make no message which Slack refuses", () => {
  const blocks: ReplyBlock[] = [
    { kind: "items", items: [] },
    { kind: "text", text: "" },
    { kind: "note", text: "" },
  ];
  expect(show(reply(blocks)).text).toBe("The sources say:");
});
