import type { Loaded } from "../library/library.ts";
import { messages } from "./messages.ts";
import type { Item, Reply } from "./reply.ts";
import { ago, counted, oneLine } from "./words.ts";

/** Is the bot well, and what does it know? */
export function statusReply(
  { title, version, corpus, rejected, notices, loadedAt }: Loaded,
  context: { readonly now: Date; readonly platforms: readonly string[]; readonly startedAt: Date | null },
): Reply {
  const items: Item[] = [
    { title: messages.statusDocuments, detail: messages.statusSize(corpus.documents.length, corpus.passageCount) },
    { title: messages.statusVersion, detail: `${version} · ${oneLine(title)}` },
    { title: messages.statusLoaded, detail: ago(loadedAt, context.now) },
  ];
  if (context.startedAt) items.push({ title: messages.statusRunning, detail: ago(context.startedAt, context.now) });
  if (rejected.length > 0) items.push({ title: messages.statusRejected, detail: counted(rejected.length, "file") });
  if (notices.length > 0) items.push({ title: messages.statusRemarks, detail: messages.remarksOn(notices.length) });
  if (context.platforms.length > 0)
    items.push({ title: messages.statusPlatforms, detail: context.platforms.join(", ") });
  return {
    tone: "plain",
    headline: messages.status,
    blocks: [{ kind: "items", items }],
    actions: [],
    audience: "as-asked",
  };
}
