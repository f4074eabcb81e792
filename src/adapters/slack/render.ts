import type { types } from "@slack/bolt";
import { fit as shorten } from "../../reply/fit.ts";
import { messages } from "../../reply/messages.ts";
import type { Reply, ReplyBlock } from "../../reply/reply.ts";
import { escapeText } from "./escape.ts";
import { LIMITS, withinLimits } from "./limits.ts";
import { opening } from "./plain.ts";
import { card, copyable, list, paragraph, strip } from "./rich-text.ts";
import { SURFACE } from "./surface.ts";

export interface SlackMessage {
  /** Notifications and screen readers get this; with no blocks, everybody. */
  readonly text: string;
  readonly blocks?: types.KnownBlock[];
  /** Plain form: asterisks and underscores of a document stay what they are. */
  readonly mrkdwn?: false;
}

/** Who sees it. Only a private answer can be shared; a shared one says by whom. */
export type Audience =
  | { readonly kind: "private" }
  | { readonly kind: "public" }
  | { readonly kind: "shared"; readonly by: string };

export function render(reply: Reply, audience: Audience): SlackMessage {
  const fitting = shorten(reply, (shorter) => withinLimits(draw(shorter, audience)));
  return { text: escapeText(opening(reply.headline)), blocks: draw(fitting, audience) };
}

function draw(reply: Reply, audience: Audience): types.KnownBlock[] {
  return [
    paragraph(reply.headline, { bold: true }),
    ...reply.blocks.filter(saysSomething).map(drawBlock),
    ...(audience.kind === "shared" ? [smallPrint(messages.sharedBy(audience.by))] : []),
    ...(audience.kind === "private" ? shareButton(reply.share) : []),
  ];
}

/** Slack refuses the whole message for one empty text in it. */
function saysSomething(block: ReplyBlock): boolean {
  if (block.kind === "items") return block.items.length > 0;
  return block.kind === "finding" || block.text !== "";
}

function drawBlock(block: ReplyBlock): types.KnownBlock {
  switch (block.kind) {
    case "text":
      return paragraph(block.text);
    case "strip":
      return strip(block.text);
    case "finding":
      return card(block);
    case "items":
      return list(block.items);
    case "copyable":
      return copyable(block.label, block.text);
    case "note":
      return smallPrint(block.text);
    default:
      return block satisfies never;
  }
}

function smallPrint(text: string): types.KnownBlock {
  if (text.length > LIMITS.textObject.most) return paragraph(text);
  return { type: "context", elements: [{ type: "plain_text", text, emoji: false }] };
}

/** The button carries the question, so that it still works after a restart: it is asked again. */
function shareButton(question: string | null): types.KnownBlock[] {
  if (question === null || question === "" || question.length > LIMITS.buttonValue.most) return [];
  const text = { type: "plain_text", text: messages.shareButton, emoji: false } as const;
  return [{ type: "actions", elements: [{ type: "button", action_id: SURFACE.share, text, value: question }] }];
}
