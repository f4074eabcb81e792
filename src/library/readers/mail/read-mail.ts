import PostalMime from "postal-mime";
import { readableDay } from "../../readable-day.ts";
import { reasons } from "../../reasons.ts";
import { blocksOf } from "../html/blocks.ts";
import { parseTree } from "../html/tree.ts";
import { joinBlocks } from "../lay-out.ts";
import type { Layout } from "../layout.ts";
import type { BytesReader } from "../several.ts";
import { underTitle } from "../under-title.ts";
import type { VisibleBlock } from "../visible-block.ts";
import { withoutEarlierMessages } from "./earlier-messages.ts";
import { mailBlocks } from "./mail-blocks.ts";

/** A saved message: what its sender wrote. What is quoted of earlier messages stays visible and does not answer. */
export const readMail: BytesReader = async (bytes) => {
  const mail = await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 50 });
  const all: readonly VisibleBlock[] =
    mail.text?.trim() || !mail.html ? mailBlocks(mail.text ?? "") : blocksOf(parseTree(mail.html), true);
  const blocks = withoutEarlierMessages(all, mail.subject ?? "");
  const written = mail.headers.find(({ key }) => key === "date")?.value ?? mail.date ?? "";
  const day = readableDay(written);
  const layout: Layout = {
    ...joinBlocks(blocks, "\n\n"),
    title: null,
    author: mail.from?.name || mail.from?.address || null,
    published: day ? { kind: "stated", day } : { kind: "unknown" },
  };
  const attached = mail.attachments.flatMap(({ filename, disposition }) =>
    filename && disposition !== "inline" ? [filename] : [],
  );
  const remarks = attached.length > 0 ? [{ text: reasons.attachments(attached), weight: "minor" as const }] : [];
  return [{ ...underTitle(mail.subject?.trim() || null, layout), remarks }];
};
