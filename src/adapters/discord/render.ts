import {
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from "discord.js";
import { fit as dropQuotes } from "../../reply/fit.ts";
import { messages } from "../../reply/messages.ts";
import type { Reply } from "../../reply/reply.ts";
import { buttonRow } from "./buttons.ts";
import { LIMITS } from "./limits.ts";
import { sections } from "./lines.ts";
import { shortenLists } from "./shorten-lists.ts";

/** Who sees it. Only a private answer can be shared; a shared one says by whom, and to what question. */
export type Audience =
  | { readonly kind: "private" }
  | { readonly kind: "public" }
  | { readonly kind: "shared"; readonly by: string };

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

/** Whole quotes are dropped from the end until it keeps Discord's limits. */
export function renderComponents(reply: Reply, audience: Audience): ComponentMessage {
  const fitting = fitted(reply, (shorter) => keepsLimits(components(shorter, audience)));
  return { flags: MessageFlags.IsComponentsV2, components: components(fitting, audience) };
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

function components(reply: Reply, audience: Audience): APIMessageTopLevelComponent[] {
  const card = {
    type: ComponentType.Container,
    accent_color: ACCENT[reply.tone],
    components: sections(reply).map(textDisplay),
  } as const;
  // `<@id>` shows a name; it notifies nobody, as no message from here does.
  const by = audience.kind === "shared" ? [textDisplay(`-# ${messages.sharedBy(`<@${audience.by}>`)}`)] : [];
  return [card, ...by, ...buttonRow(reply.actions, audience.kind === "private" ? "private" : "public")];
}

function keepsLimits(top: readonly APIMessageTopLevelComponent[]): boolean {
  const all = top.flatMap((one) => ("components" in one ? [one, ...one.components] : [one]));
  const text = all.reduce((sum, one) => sum + (one.type === ComponentType.TextDisplay ? one.content.length : 0), 0);
  return all.length <= LIMITS.components && text <= LIMITS.text;
}
