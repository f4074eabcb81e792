import { unescapeText } from "../../../src/adapters/slack/escape.ts";
import type { Delivered } from "../../contracts/adapter.ts";
import type { Inline, SlackBlock } from "../../standins/slack/blocks.ts";
import type { Message } from "../../standins/slack/world.ts";

/** A message as people see it. */
export function readDelivered(message: Message, asker: string, buttons: Delivered["buttons"]): Delivered {
  const { blocks, text } = message;
  return {
    text: blocks.length > 0 ? blocks.map(visible).join("\n") : unescapeText(text),
    quotes: blocks.flatMap(quotes),
    private: message.onlyFor !== undefined,
    threaded: message.thread !== undefined,
    pings:
      /<[!@]/.test(text) ||
      blocks.some((block) => inlines(block).some((part) => pings(part, asker)) || mrkdwnPings(block)),
    buttons,
    edited: message.replaces !== undefined,
  };
}

/** A button or a thumb, with what Slack sends back when it is pressed. */
export interface Pressable {
  readonly label: string;
  readonly action_id: string;
  readonly value: string | undefined;
}

export function pressables(blocks: readonly SlackBlock[]): readonly Pressable[] {
  return blocks.flatMap((block) => {
    if (block.type === "actions")
      return block.elements.map(({ action_id, text, value }) => ({ label: text.text, action_id, value }));
    if (block.type !== "context_actions") return [];
    return block.elements.flatMap(({ action_id, positive_button, negative_button }) =>
      [positive_button, negative_button].map(({ text, value }) => ({ label: text.text, action_id, value })),
    );
  });
}

function visible(block: SlackBlock): string {
  switch (block.type) {
    case "rich_text":
      return block.elements
        .flatMap((part) => (part.type === "rich_text_list" ? part.elements : [part]))
        .map(({ elements }) => elements.map(shown).join(""))
        .join("\n");
    case "section":
    case "header":
      return block.text.text;
    case "context":
      return block.elements.map(({ text }) => text).join("\n");
    case "actions":
    case "context_actions":
      return pressables([block])
        .map(({ label }) => label)
        .join(" ");
    case "divider":
      return "";
    default:
      return block satisfies never;
  }
}

function shown(part: Inline): string {
  switch (part.type) {
    case "text":
      return part.text;
    case "link":
      return part.text ?? part.url;
    case "emoji":
      return `:${part.name}:`;
    case "user":
      return `@${part.user_id}`;
    case "channel":
      return `#${part.channel_id}`;
    case "broadcast":
      return `@${part.range}`;
    default:
      return part satisfies never;
  }
}

function quotes(block: SlackBlock): string[] {
  if (block.type !== "rich_text") return [];
  return block.elements.flatMap((part) => (part.type === "rich_text_quote" ? [part.elements.map(shown).join("")] : []));
}

function inlines(block: SlackBlock): Inline[] {
  if (block.type !== "rich_text") return [];
  return block.elements.flatMap((part) =>
    part.type === "rich_text_list" ? part.elements.flatMap(({ elements }) => elements) : part.elements,
  );
}

function pings(part: Inline, asker: string): boolean {
  return part.type === "broadcast" || (part.type === "user" && part.user_id !== asker);
}

/** Only text objects of type mrkdwn are read for markup. */
function mrkdwnPings(block: SlackBlock): boolean {
  const texts = block.type === "context" ? block.elements : block.type === "section" ? [block.text] : [];
  return texts.some(({ type, text }) => type === "mrkdwn" && /<[!@]/.test(text));
}
