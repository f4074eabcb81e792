import type { Document } from "../core/documents/document.ts";
import type { Loaded, Notice, Rejection } from "../library/library.ts";
import { pageActions } from "./actions.ts";
import { messages } from "./messages.ts";
import type { Item, Reply, ReplyBlock } from "./reply.ts";
import { dayWithReason } from "./source-line.ts";
import { oneLine, writtenDay } from "./words.ts";

/** A message of a chat holds about this many lines; the rest is counted. */
export const MOST_LISTED = 25;

interface Showing {
  readonly rejected: "named" | "counted";
  /** Counts from 1; one too high shows the last. */
  readonly page: number | "all";
  readonly stateOf: (page: number) => string;
}

/** What the bot answers from. Files that were rejected are named to admins, and counted for everybody else. */
export function sourcesReply({ title, version, corpus, rejected, notices }: Loaded, show: Showing): Reply {
  const { documents } = corpus;
  const pages = show.page === "all" ? 1 : Math.max(1, Math.ceil(documents.length / MOST_LISTED));
  const page = show.page === "all" ? 1 : Math.min(Math.max(1, Math.trunc(show.page) || 1), pages);
  const first = (page - 1) * MOST_LISTED;
  const shown = show.page === "all" ? documents : documents.slice(first, first + MOST_LISTED);
  const blocks: ReplyBlock[] = [];
  if (shown.length > 0) blocks.push({ kind: "items", items: shown.map(documentItem) });
  if (pages > 1) blocks.push({ kind: "note", text: messages.pageOf(page, pages) });
  if (rejected.length > 0) {
    blocks.push({ kind: "note", text: messages.rejectedFiles(rejected.length) });
    if (show.rejected === "named") blocks.push({ kind: "items", items: rejectedItems(rejected) });
  }
  if (show.rejected === "named") blocks.push(...noticeBlocks(notices));
  return {
    tone: "plain",
    headline: messages.sources(documents.length, oneLine(title), version),
    blocks,
    actions: pageActions(page, pages, show.stateOf),
    audience: "as-asked",
  };
}

function documentItem({ title, publisher, author, published, note, language, copy, blocks }: Document): Item {
  const paragraphs = blocks.filter(({ kind }) => kind !== "furniture").length;
  const parts = [
    publisher && oneLine(publisher),
    author && messages.by(oneLine(author)),
    dayWithReason(published),
    messages.paragraphs(paragraphs),
    language && messages.inLanguage(oneLine(language)),
    note && oneLine(note),
    copy && copyLine(copy),
  ];
  return { title: oneLine(title), detail: parts.filter(Boolean).join(" · ") };
}

/** “copied 14 October 2026 from harbour.example, SHA-256 3f8a…” */
function copyLine({ retrieved, finalUrl, original, sha256 }: NonNullable<Document["copy"]>): string {
  const from = finalUrl === null ? original && oneLine(original) : URL.parse(finalUrl)?.host;
  const day = retrieved && writtenDay(retrieved.slice(0, "2026-10-14".length));
  return messages.copied(day ?? null, from ?? null, sha256);
}

export function rejectedItems(rejected: readonly Rejection[]): readonly Item[] {
  const shown = rejected.slice(0, MOST_LISTED).map(({ file, reason }) => ({ title: file, detail: reason }));
  const more = rejected.length - shown.length;
  return more > 0 ? [...shown, { title: messages.moreFiles(more), detail: null }] : shown;
}

/** What could not be used of files that were read, for those who can mend it. */
export function noticeBlocks(notices: readonly Notice[]): readonly ReplyBlock[] {
  if (notices.length === 0) return [];
  const shown = notices.slice(0, MOST_LISTED).map(({ file, text }) => ({ title: file, detail: text }));
  const more = notices.length - shown.length;
  const items = more > 0 ? [...shown, { title: messages.moreRemarks(more), detail: null }] : shown;
  return [
    { kind: "note", text: messages.remarks(notices.length) },
    { kind: "items", items },
  ];
}
