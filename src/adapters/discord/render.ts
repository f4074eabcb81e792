import {
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import { fit as dropQuotes } from "../../reply/fit.ts";
import { messages } from "../../reply/messages.ts";
import type { Reply } from "../../reply/reply.ts";
import { LIMITS } from "./limits.ts";
import { sections, shorten } from "./lines.ts";
import { shortenLists } from "./shorten-lists.ts";

/** The same for ever: a button pressed after a restart or an update must still be known. What follows is the question. */
export const SHARE = "share:";

/** Components and nothing else: Discord refuses a message which has both components of this kind and `content`. */
export interface ComponentMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** The form which goes through when components are refused: nothing but text, and less of it. */
export interface PlainMessage {
  readonly content: string;
}

const ACCENT = { plain: 0x546e7a, agreed: 0x2e7d32, disputed: 0xef6c00, none: 0x9e9e9e, problem: 0xc62828 } as const;

/** Whole quotes are dropped from the end until it keeps Discord's limits, also after it has been shared. */
export function renderComponents(reply: Reply): ComponentMessage {
  const fitting = fitted(reply, (shorter) => keepsLimits(components(shorter)));
  return { flags: MessageFlags.IsComponentsV2, components: components(fitting) };
}

export function renderPlain(reply: Reply): PlainMessage {
  const content = (shorter: Reply) => sections(shorter).join("\n");
  return { content: content(fitted(reply, (shorter) => content(shorter).length <= LIMITS.content)) };
}

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** Lists give way first: a source that is not listed is missed less than a quote. */
function fitted(reply: Reply, fits: (reply: Reply) => boolean): Reply {
  return dropQuotes(shortenLists(reply, fits), fits);
}

function components(reply: Reply): APIMessageTopLevelComponent[] {
  const card = {
    type: ComponentType.Container,
    accent_color: ACCENT[reply.tone],
    components: sections(reply).map(textDisplay),
  } as const;
  return reply.share === null ? [card] : [card, shareRow(reply.share)];
}

function shareRow(question: string): APIMessageTopLevelComponent {
  const custom_id = SHARE + shorten(question.trim(), LIMITS.customId - SHARE.length);
  const label = messages.shareButton;
  const button = { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id } as const;
  return { type: ComponentType.ActionRow, components: [button] };
}

function keepsLimits(top: readonly APIMessageTopLevelComponent[]): boolean {
  const all = top.flatMap((one) => ("components" in one ? [one, ...one.components] : [one]));
  const text = all.reduce((sum, one) => sum + (one.type === ComponentType.TextDisplay ? one.content.length : 0), 0);
  return all.length <= LIMITS.components && text <= LIMITS.text - LIMITS.sharedLines;
}
