import type { Loaded, Rejection } from "../library/library.ts";
import type { Feedback, Gap } from "../store/store.ts";
import { RELOAD } from "./actions.ts";
import { feedbackItems, gapItems } from "./admin.ts";
import { messages } from "./messages.ts";
import type { Reply, ReplyBlock } from "./reply.ts";
import { searchedLine } from "./searched.ts";
import { rejectedItems } from "./sources.ts";
import { oneLine } from "./words.ts";

interface Home {
  readonly platform: "slack" | "discord" | "terminal";
  readonly dossiers: readonly Loaded[];
  /** The person's last questions, newest first. */
  readonly recent: readonly string[];
  /** Only for admins. */
  readonly cares: {
    readonly gaps: readonly Gap[];
    readonly feedback: readonly Feedback[];
    readonly rejected: readonly Rejection[];
  } | null;
  readonly now: Date;
}

/** What is read, how to ask, what one asked; for admins what needs their care. */
export function homeReply({ platform, dossiers, recent, cares, now }: Home): Reply {
  const read = dossiers.map(({ title, version, corpus }) => ({
    title: oneLine(title),
    detail: `${searchedLine(corpus.documents, "read")} ${messages.versionIs(version)}`,
  }));
  const section = (heading: string, items: readonly { title: string; detail: string | null }[]): ReplyBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: "text", text: heading },
          { kind: "items", items },
        ];
  return {
    tone: "plain",
    headline: messages.help,
    blocks: [
      ...section(messages.homeReads, read),
      ...section(
        messages.homeHow,
        messages.helpOn[platform].ask.map(([title, detail]) => ({ title, detail })),
      ),
      ...section(
        messages.homeRecent,
        recent.map((text) => ({ title: oneLine(text), detail: null })),
      ),
      ...(cares ? section(messages.homeGaps, gapItems(cares.gaps, now)) : []),
      ...(cares ? section(messages.homeFeedback, feedbackItems(cares.feedback, now)) : []),
      ...(cares ? section(messages.homeRejected, rejectedItems(cares.rejected)) : []),
      { kind: "note", text: messages.helpPromise },
    ],
    actions: cares ? [RELOAD] : [],
    audience: "asker",
  };
}
