import type { Audit } from "../../core/audit/audit.ts";
import type { Document } from "../../core/documents/document.ts";
import type { Loaded } from "../../library/library.ts";
import { copiedBlocks, disagreementBlocks, type Numbered, numbered } from "../../reply/audit.ts";
import type { Item, Reply, ReplyBlock } from "../../reply/reply.ts";
import { dayWithReason } from "../../reply/source-line.ts";
import { oneLine } from "../../reply/words.ts";
import { words } from "../words.ts";
import { type Checked, lostOf, toMend } from "./checked.ts";

/** So many of a kind are listed for people; --json lists all of them. */
const MOST = 25;

/** What was found in a dossier, what is to be mended first. */
export function report(checked: Checked): Reply {
  const { loaded, audit } = checked;
  const { corpus, title } = loaded;
  const mend = toMend(checked);
  const number = numbered();
  return {
    tone: mend === 0 ? "agreed" : "problem",
    headline: words.checkSum(oneLine(title), corpus.documents.length, corpus.passageCount, mend),
    blocks: [
      ...faults(loaded),
      ...sources(audit),
      ...section(words.checkDisputed(audit.disputed.length), disagreementBlocks(audit.disputed.slice(0, MOST), number)),
      ...section(words.checkRevised(audit.revised.length), disagreementBlocks(audit.revised.slice(0, MOST), number)),
      ...worthKnowing(audit, number),
    ],
    actions: [],
    audience: "as-asked",
  };
}

function faults(loaded: Loaded): readonly ReplyBlock[] {
  const { rejected } = loaded;
  const lost = lostOf(loaded);
  return [
    ...listed(
      words.checkRejected(rejected.length),
      rejected.map(({ file, reason }) => ({ title: file, detail: reason })),
    ),
    ...listed(
      words.checkRemarks(lost.length),
      lost.map(({ file, text }) => ({ title: file, detail: text })),
    ),
  ];
}

function sources({ undated, unnamed }: Audit): readonly ReplyBlock[] {
  return [
    ...listed(words.checkUndated(undated.length), files(undated)),
    ...listed(words.checkUnnamed(unnamed.length), files(unnamed)),
  ];
}

function worthKnowing({ inferred, copies, spellings }: Audit, number: Numbered): readonly ReplyBlock[] {
  return [
    ...listed(
      words.checkInferred(inferred.length),
      inferred.map(({ id, published }) => ({ title: id, detail: dayWithReason(published) })),
    ),
    ...section(words.checkCopied(copies.length), copiedBlocks(copies.slice(0, MOST), number)),
    ...listed(
      words.checkSpellings(spellings.length),
      spellings.map((each) => ({
        title: each.map(({ written, count }) => `${written} (${count})`).join(" · "),
        // Where the usual one stands, nobody needs to look.
        detail: words.checkSpelledIn(
          each.slice(1).map(({ written, documents }) => [written, documents.map(({ id }) => id)]),
        ),
      })),
    ),
  ];
}

/** Records of one file are told by the file. */
function files(documents: readonly Document[]): readonly Item[] {
  const byFile = Map.groupBy(documents, ({ id, part }) => part?.file ?? id);
  return [...byFile].map(([file, records]) => ({
    title: file,
    detail: records[0]?.part === undefined ? null : words.checkRecords(records.length),
  }));
}

function listed(heading: string, items: readonly Item[]): readonly ReplyBlock[] {
  const more = items.length - MOST;
  const shown = more > 0 ? [...items.slice(0, MOST), { title: words.checkMore(more), detail: null }] : items;
  return items.length === 0 ? [] : section(heading, [{ kind: "items", items: shown }]);
}

function section(heading: string, blocks: readonly ReplyBlock[]): readonly ReplyBlock[] {
  return blocks.length === 0 ? [] : [{ kind: "text", text: heading }, ...blocks];
}
