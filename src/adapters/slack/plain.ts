import { fit as shorten } from "../../reply/fit.ts";
import { messages } from "../../reply/messages.ts";
import type { Reply, ReplyBlock } from "../../reply/reply.ts";
import { escapeText } from "./escape.ts";
import { LIMITS } from "./limits.ts";
import type { Audience, SlackMessage } from "./render.ts";

/** The same without any component: what is tried when Slack will not have the other. */
export function renderPlain(reply: Reply, audience: Audience): SlackMessage {
  const write = (shorter: Reply) => escapeText(writePlain(shorter, audience));
  const fitting = shorten(reply, (shorter) => write(shorter).length <= LIMITS.text.keepTo);
  return { text: write({ ...fitting, headline: opening(fitting.headline) }), mrkdwn: false };
}

/** A text of ordinary length as it is; of a longer one, the beginning. */
export function opening(text: string): string {
  const most = LIMITS.textObject.most / 2;
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function writePlain(reply: Reply, audience: Audience): string {
  const shared = audience.kind === "shared" ? [messages.sharedBy(audience.by)] : [];
  return [reply.headline, ...reply.blocks.map(writeBlock), ...shared].join("\n\n");
}

function writeBlock(block: ReplyBlock): string {
  switch (block.kind) {
    case "text":
    case "strip":
    case "note":
      return block.text;
    case "copyable":
      return `${block.label}:\n${block.text}`;
    case "finding": {
      const quotes = block.quotes.flatMap(({ number, text, source, also, corrected }) => [
        `“${text}”`,
        corrected,
        `[${number}] ${source}`,
        also,
      ]);
      return [block.title, block.detail, ...quotes].filter((line) => line !== null).join("\n");
    }
    case "items":
      return block.items
        .map(({ title, detail }) => (detail === null ? `• ${title}` : `• ${title} — ${detail}`))
        .join("\n");
    default:
      return block satisfies never;
  }
}
