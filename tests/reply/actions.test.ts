import { describe, expect, test } from "vitest";
import { CITATION_STYLES } from "../../src/reply/citation-styles.ts";
import { citedReply } from "../../src/reply/cited.ts";
import { contextReply } from "../../src/reply/context.ts";
import { copyReply } from "../../src/reply/copy.ts";
import { messages } from "../../src/reply/messages.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { answered, citation, document, finding } from "../builders.ts";

const log = document({
  id: "log.txt",
  title: "Harbour log",
  author: "Ana Lind",
  publisher: "Harbour Office",
  published: { kind: "stated", day: "2021-05-04" },
  url: "https://harbour.example/log",
  text: "The pier opened. Some 40 boats | left [early] & came *back*. It rained.",
});
const QUOTE = "Some 40 boats | left [early] & came *back*.";
const quoted = {
  quote: { document: "log.txt", start: 17, end: 60, quote: QUOTE },
  context: { kind: "found", citation: citation(log, log.text, QUOTE) },
} as const;

const quotesOf = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === "finding" ? block.quotes : []));
const notesOf = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === "note" ? [block.text] : []));

describe("the context of an answer", () => {
  test("is the paragraph with the quote marked, shown once however many quotes stand in it, to who pressed", () => {
    const reply = contextReply([quoted.context, quoted.context]);
    expect(reply).toMatchObject({ headline: messages.contextIntro, audience: "asker" });
    const [quote, ...more] = quotesOf(reply);
    expect(more).toEqual([]);
    expect(quote?.text).toBe(log.text);
    expect(quote?.mark && quote.text.slice(quote.mark.start, quote.mark.end)).toBe(QUOTE);
  });

  test("says of each source that has gone or changed that it has", () => {
    const reply = contextReply([
      { kind: "removed", document: "old.txt" },
      { kind: "changed", document: log },
    ]);
    expect(reply.headline).toBe(messages.noContext);
    expect(notesOf(reply)).toEqual([messages.sourceRemoved("old.txt"), messages.sourceChanged("Harbour log")]);
  });

  test("is four paragraphs at most, and the rest is counted", () => {
    const many = Array.from({ length: 7 }, (_, i) => ({
      kind: "found" as const,
      citation: citation(document({ id: `${i}.txt`, text: `Paragraph ${i}.` })),
    }));
    const reply = contextReply(many);
    expect(quotesOf(reply).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(notesOf(reply)).toEqual([messages.moreContexts(3)]);
  });
});

describe("a citation to copy", () => {
  const written = (name: string, of = log) =>
    CITATION_STYLES.find((style) => style.name === name)?.write({
      quote: QUOTE,
      document: of,
      paragraph: 3,
      accessed: new Date("2026-05-01T12:00:00Z"),
    });

  test("in plain text holds the quote unaltered and whatever is known of its source", () => {
    expect(written("Plain text")).toBe(
      `“${QUOTE}” — Ana Lind, Harbour log, Harbour Office, 4 May 2021, ¶3, https://harbour.example/log`,
    );
  });

  test("in Markdown escapes what would be markup and links the title", () => {
    expect(written("Markdown")).toBe(
      "> Some 40 boats \\| left \\[early\\] & came \\*back\\*.\n>\n> — [Harbour log](<https://harbour.example/log>), Harbour Office, 4 May 2021, ¶3",
    );
  });

  test("for a wiki escapes what would end the template", () => {
    expect(written("Wiki <ref>")).toBe(
      "<ref>{{cite web |author=Ana Lind |title=Harbour log |publisher=Harbour Office |date=4 May 2021 |url=https://harbour.example/log |access-date=1 May 2026 |quote=Some 40 boats {{!}} left &#91;early&#93; &amp; came *back*.}}</ref>",
    );
  });

  test("in APA names the year in the text and the day in the reference", () => {
    expect(written("APA")).toBe(
      `“${QUOTE}” (Ana Lind, 2021, para. 3)\nAna Lind. (2021, May 4). Harbour log. Harbour Office. https://harbour.example/log`,
    );
  });

  test("says n.d. or undated where the document does, and invents nothing", () => {
    const bare = document({ title: "Notes", text: QUOTE });
    expect(written("Plain text", bare)).toBe(`“${QUOTE}” — Notes, undated, ¶3`);
    expect(written("APA", bare)).toBe(`“${QUOTE}” (Notes, n.d., para. 3)\nNotes. (n.d.).`);
    expect(written("Wiki <ref>", bare)).toContain("{{cite document |title=Notes |date=n.d. |quote=");
  });

  test("comes in four forms for two quotes, and the rest is counted", () => {
    const reply = copyReply([quoted, quoted, quoted], new Date("2026-05-01"));
    expect(reply.blocks.filter(({ kind }) => kind === "copyable")).toHaveLength(8);
    expect(notesOf(reply)).toEqual([messages.moreCitations(1)]);
    const lost = copyReply([{ ...quoted, context: { kind: "removed", document: "log.txt" } }], new Date());
    expect(lost).toMatchObject({ headline: messages.nothingToCopy, blocks: [] });
  });
});

describe("the sources of an answer", () => {
  const documents = Array.from({ length: 12 }, (_, i) => document({ id: `${i}.txt`, text: `Some ${i} boats left.` }));
  const answer = answered(
    "separate",
    documents.map((one) => finding({ citations: [citation(one)] })),
  );
  const paging = { stateOf: (page: number) => `q-1.${page}`, isOld: false };

  test("come five a page, numbered through, with buttons to turn", () => {
    const second = citedReply(answer, { ...paging, page: 2 });
    expect(quotesOf(second).map(({ number }) => number)).toEqual([6, 7, 8, 9, 10]);
    expect(second.headline).toBe("12 quotes, page 2 of 3");
    expect(second.actions.map(({ label, state }) => [label, state])).toEqual([
      ["Back", "q-1.1"],
      ["Next", "q-1.3"],
    ]);
  });

  test("a page that is not there is the nearest that is", () => {
    for (const page of [99, Number.NaN, -1]) {
      const { headline } = citedReply(answer, { ...paging, page });
      expect(headline).toMatch(/page [13] of 3/);
    }
  });

  test("say so when the documents have changed since", () => {
    expect(notesOf(citedReply(answer, { ...paging, page: 1, isOld: true }))).toEqual([messages.documentsChanged]);
  });
});
