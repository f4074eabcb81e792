import type { Differences, Differing, Reload } from "../library/library.ts";
import { messages } from "./messages.ts";
import type { Item, Reply, ReplyBlock } from "./reply.ts";
import { MOST_LISTED, noticeBlocks, rejectedItems } from "./sources.ts";
import { oneLine } from "./words.ts";

/** What a reload did. Only admins see it, so that it may name files. */
export function reloadReply(reload: Reload): Reply {
  switch (reload.outcome) {
    case "replaced":
      return done(messages.reloaded(reload.before, reload.after), reload);
    case "unchanged":
      return done(messages.nothingChanged(reload.after), reload);
    case "kept":
      return {
        tone: "problem",
        headline: messages.reloadFailed(reload.version),
        blocks: [{ kind: "text", text: reload.reason }],
        actions: [],
        audience: "as-asked",
      };
    default:
      return reload satisfies never;
  }
}

function done(headline: string, reload: Exclude<Reload, { outcome: "kept" }>): Reply {
  const items = [
    ...fileItem(messages.added, reload.added),
    ...fileItem(messages.changedFiles, reload.changed),
    ...fileItem(messages.removed, reload.removed),
  ];
  const blocks: ReplyBlock[] = items.length > 0 ? [{ kind: "items", items }] : [];
  if (reload.rejected.length > 0) {
    blocks.push({ kind: "note", text: messages.rejectedFiles(reload.rejected.length) });
    blocks.push({ kind: "items", items: rejectedItems(reload.rejected) });
  }
  blocks.push(...noticeBlocks(reload.notices), ...differenceBlocks(reload.differences));
  return { tone: "plain", headline, blocks, actions: [], audience: "as-asked" };
}

/** What has changed in the answers. */
function differenceBlocks(differences: Differences | null): readonly ReplyBlock[] {
  if (differences === null) return [{ kind: "note", text: messages.tooMuchToCompare }];
  const { appeared, resolved } = differences;
  return [
    ...differing(messages.newlyDiffering(appeared.length), appeared),
    ...differing(messages.noLongerDiffering(resolved.length), resolved),
  ];
}

function differing(heading: string, all: readonly Differing[]): readonly ReplyBlock[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_LISTED).map(({ values, documents }) => ({
    title: values.map(oneLine).join(" · "),
    detail: documents.join(", "),
  }));
  const more = all.length - shown.length;
  const items = more > 0 ? [...shown, { title: messages.andMoreValues(more), detail: null }] : shown;
  return [
    { kind: "note", text: heading },
    { kind: "items", items },
  ];
}

function fileItem(title: string, files: readonly string[]): readonly Item[] {
  if (files.length === 0) return [];
  const more = files.length - MOST_LISTED;
  const names = [...files.slice(0, MOST_LISTED), ...(more > 0 ? [messages.andMoreValues(more)] : [])];
  return [{ title, detail: names.join(", ") }];
}
