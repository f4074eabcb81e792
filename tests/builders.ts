import type { Answer, Finding, Refusal, Related } from "../src/core/answer/answer.ts";
import { type Citation, cite } from "../src/core/documents/citation.ts";
import type { Document } from "../src/core/documents/document.ts";
import type { AtLeastOne } from "../src/core/types.ts";
import type { Action } from "../src/reply/actions.ts";
import { messages } from "../src/reply/messages.ts";
import type { Quote, Reply, ReplyBlock } from "../src/reply/reply.ts";

/** A document of one paragraph, unless told otherwise. */
export function document(given: Partial<Document> & { readonly text: string }): Document {
  return {
    id: "report.txt",
    title: "A report",
    publisher: null,
    author: null,
    published: { kind: "unknown" },
    url: null,
    note: null,
    blocks: [{ kind: "paragraph", span: { start: 0, end: given.text.length } }],
    ...given,
  };
}

/** Cites the first place where `words` stand (the whole text, when not given), with the first `mark` inside it marked. */
export function citation(source: Document, words: string = source.text, mark?: string, paragraph = 1): Citation {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`${source.id} does not say “${words}”`);
  const from = mark === undefined ? -1 : words.indexOf(mark);
  if (mark !== undefined && from < 0) throw new Error(`“${words}” does not say “${mark}”`);
  const marked = mark === undefined ? null : { start: start + from, end: start + from + mark.length };
  return cite(source, { start, end: start + words.length }, paragraph, marked);
}

export function finding(given: Partial<Finding> & { readonly citations: AtLeastOne<Citation> }): Finding {
  return { value: null, speaker: null, stance: "reported", origins: 1, notes: [], ...given };
}

export function speaker(name: string, more: Partial<Omit<NonNullable<Finding["speaker"]>, "name">> = {}) {
  return { name, role: null, via: null, how: "named", ...more } as const satisfies Finding["speaker"];
}

type Answered = Exclude<Answer, { readonly verdict: "unanswered" }>;
type Common = Pick<Answer, "question" | "sought" | "related" | "missing" | "mended" | "trace">;

const COMMON: Common = {
  question: "how many took part?",
  sought: "number",
  related: [] as readonly Related[],
  missing: [],
  mended: [],
  trace: [],
};

export function answered(
  verdict: Answered["verdict"],
  findings: readonly Finding[],
  more: Partial<Common> = {},
): Answer {
  const needed = verdict === "disputed" || verdict === "updated" ? 2 : 1;
  if (findings.length < needed) throw new Error(`${verdict} takes ${needed} findings or more`);
  return { ...COMMON, ...more, verdict, findings } as unknown as Answer;
}

export function unanswered(why: Refusal, nearest: readonly Citation[] = [], more: Partial<Common> = {}): Answer {
  return { ...COMMON, ...more, verdict: "unanswered", findings: [], why, nearest };
}

/** A quote of these very words, from a document made of them. */
export function quote(words: string, number = 1, more: Partial<Omit<Quote, "text">> = {}): Quote {
  const { quote: text } = citation(document({ text: words }));
  const source = `Report ${number} · undated · ¶1`;
  return { number, text, mark: null, struck: [], corrected: null, source, url: null, also: null, ...more };
}

export function reply(blocks: readonly ReplyBlock[], more: Partial<Reply> = {}): Reply {
  return { tone: "plain", headline: "The sources say:", blocks, actions: [], audience: "as-asked", ...more };
}

/** What a private answer may be shared by. */
export const SHARE_ACTION: Action = { kind: "share", label: messages.shareButton, state: "q-1" };

/** One card with these words as its quotes, numbered from `first`. */
export function card(words: AtLeastOne<string>, first = 1): Extract<ReplyBlock, { kind: "finding" }> {
  const [one, ...rest] = words;
  const quotes: AtLeastOne<Quote> = [quote(one, first), ...rest.map((text, i) => quote(text, first + 1 + i))];
  return { kind: "finding", title: null, detail: null, quotes };
}
