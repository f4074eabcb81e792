import type { Loaded } from "../library/library.ts";
import type { Feedback, Gap } from "../store/store.ts";
import { messages } from "./messages.ts";
import { noteReply } from "./notices.ts";
import type { Item, Reply } from "./reply.ts";
import { ago, oneLine } from "./words.ts";

/** Questions without an answer: what the dossier lacks. */
export function gapsReply(gaps: readonly Gap[], now: Date): Reply {
  if (gaps.length === 0) return forAdmin(messages.noGaps, []);
  return forAdmin(messages.gaps(gaps.length), gapItems(gaps, now));
}

export function gapItems(gaps: readonly Gap[], now: Date): readonly Item[] {
  return gaps.map(({ text, count, last }) => ({
    title: oneLine(text),
    detail: messages.gapCount(count, ago(last, now)),
  }));
}

/** What people think of answers. */
export function opinionsReply(feedback: readonly Feedback[], now: Date): Reply {
  if (feedback.length === 0) return forAdmin(messages.noFeedback, []);
  return forAdmin(messages.feedbackList(feedback.length), feedbackItems(feedback, now));
}

export function feedbackItems(feedback: readonly Feedback[], now: Date): readonly Item[] {
  return feedback.map(({ question, kind, note, at }) => ({
    title: oneLine(question),
    detail: [messages.feedbackKinds[kind], note && oneLine(note), ago(at, now)].filter(Boolean).join(" · "),
  }));
}

/** Which dossier answers here, and which there are. */
export function bindingReply(here: Loaded | undefined, all: readonly Loaded[]): Reply {
  const items = all.map(({ name, title, corpus, isPrivate }) => ({
    title: name,
    detail: messages.dossierItem(oneLine(title), corpus.documents.length, isPrivate),
  }));
  return forAdmin(here ? messages.answersHere(oneLine(here.title)) : messages.nothingAnswersHere, items);
}

function forAdmin(headline: string, items: readonly Item[]): Reply {
  return { ...noteReply(headline), blocks: items.length > 0 ? [{ kind: "items", items }] : [], audience: "asker" };
}
