import type { Answer } from "../core/answer/answer.ts";
import type { Document } from "../core/documents/document.ts";
import { answerActions } from "./actions.ts";
import { cards, countQuotes, type Draft, findingDraft, merged, nearestDraft, relatedDraft, within } from "./cards.ts";
import { headline } from "./headline.ts";
import { messages } from "./messages.ts";
import type { Reply, ReplyBlock } from "./reply.ts";
import { searchedLine } from "./searched.ts";

/** Six quotes fill a phone's screen twice over; the rest is counted. */
const QUOTES_IN_CHAT = 6;
const RELATED_IN_CHAT = 3;

export interface PresentContext {
  /** The documents which were searched: how much “not in the sources” rests on. */
  readonly searched?: readonly Document[];
  /** `all` where there is room to scroll: in a terminal, on a page. */
  readonly quotes?: "all" | "what-a-chat-holds";
  /** Under which id the question is kept; without it nothing can be pressed. */
  readonly id?: string;
  /** The question before, where this one was read together with it. */
  readonly leanedOn?: string | null;
}

/** Says in a few words of our own what was found. The words of the documents are only quoted. */
export function present(answer: Answer, context: PresentContext = {}): Reply {
  const found =
    answer.verdict === "unanswered" ? [nearestDraft(answer.nearest)] : merged(answer.findings.map(findingDraft));
  const related = merged(answer.related.map(relatedDraft));
  const room = context.quotes === "all" ? Number.POSITIVE_INFINITY : QUOTES_IN_CHAT;
  const shown = within(room, found);
  const left = room - countQuotes(shown);
  // One of them stays even in a full message: it keeps people from taking a like figure for the answer.
  const shownRelated = within(context.quotes === "all" ? room : Math.min(RELATED_IN_CHAT, Math.max(1, left)), related);
  return {
    tone: tone(answer),
    headline: headline(answer),
    blocks: [
      ...(context.leanedOn ? [note(messages.leanedOn(context.leanedOn))] : []),
      ...answer.mended.map(({ from, to }) => text(messages.mended(from, to))),
      ...(answer.verdict === "disputed" ? [{ kind: "strip" as const, text: messages.sourcesDiffer }] : []),
      ...cards([...shown, ...shownRelated]),
      ...leftOut(found, shown, messages.moreQuotes),
      ...leftOut(related, shownRelated, messages.moreRelated),
      ...notFound(answer),
      ...extent(answer, context.searched),
    ],
    actions: context.id === undefined ? [] : answerActions(answer, context.id),
    audience: "as-asked",
  };
}

function tone({ verdict }: Answer): Reply["tone"] {
  if (verdict === "agreed" || verdict === "disputed") return verdict;
  return verdict === "unanswered" ? "none" : "plain";
}

function leftOut(all: readonly Draft[], shown: readonly Draft[], message: (n: number) => string): ReplyBlock[] {
  const hidden = countQuotes(all) - countQuotes(shown);
  return hidden > 0 ? [note(message(hidden))] : [];
}

/** Words which no document has, unless the headline says so already. */
function notFound(answer: Answer): ReplyBlock[] {
  const said = answer.verdict === "unanswered" && answer.why.kind === "unknown-words" ? answer.why.words : [];
  const words = answer.missing.filter((word) => !said.includes(word));
  return words.length > 0 ? [note(messages.noDocumentMentions(words))] : [];
}

/** A question too thin to look for was not looked for. */
function extent(answer: Answer, searched: readonly Document[] | undefined): ReplyBlock[] {
  const wasSearched = answer.verdict === "unanswered" && answer.why.kind !== "too-thin";
  return wasSearched && searched ? [note(searchedLine(searched))] : [];
}

function text(sentence: string): ReplyBlock {
  return { kind: "text", text: sentence };
}

function note(sentence: string): ReplyBlock {
  return { kind: "note", text: sentence };
}
