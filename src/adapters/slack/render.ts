import type { types } from "@slack/bolt";
import { fit as shorten } from "../../reply/fit.ts";
import { messages } from "../../reply/messages.ts";
import type { Reply, ReplyBlock } from "../../reply/reply.ts";
import { buttons } from "./buttons.ts";
import { escapeText } from "./escape.ts";
import { LIMITS, withinLimits } from "./limits.ts";
import { opening } from "./plain.ts";
import { card, copyable, list, paragraph, strip } from "./rich-text.ts";

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

/** The home tab: what it shows, below what has just happened. https://docs.slack.dev/surfaces/app-home */
export function renderHome(reply: Reply, news?: Reply): types.KnownBlock[] {
  const above: types.KnownBlock[] = news ? [...draw(news, { kind: "private" }), { type: "divider" }] : [];
  return [...above, ...draw(reply, { kind: "private" })].slice(0, LIMITS.viewBlocks.most);
}

function draw(reply: Reply, audience: Audience): types.KnownBlock[] {
  return [
    paragraph(reply.headline, { bold: true }),
    ...reply.blocks.filter(saysSomething).map(drawBlock),
    ...(audience.kind === "shared" ? [smallPrint(messages.sharedBy(audience.by))] : []),
    ...buttons(reply.actions, audience.kind === "private" ? "private" : "public"),
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
