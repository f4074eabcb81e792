import type { types } from "@slack/bolt";
import { escapeText } from "./escape.ts";

const REFERENCE = "https://docs.slack.dev/reference/block-kit";

/** Slack's limits. Characters are counted in UTF-16 units; where `keepTo` is given, it leaves room for what Slack counts besides. */
export const LIMITS = {
  blocks: { most: 50, source: `${REFERENCE}/blocks` },
  viewBlocks: { most: 100, source: "https://docs.slack.dev/reference/views" },
  /** Undocumented: Slack answers `msg_blocks_too_long` somewhere above 13,170 characters over all blocks together. */
  allBlocks: { most: 13_200, keepTo: 12_800, source: "https://github.com/slackapi/bolt-js/issues/2509" },
  /** Longer texts may be split into several messages by Slack. */
  text: { most: 4_000, keepTo: 3_900, source: "https://docs.slack.dev/changelog/2018-truncating-really-long-messages" },
  textObject: { most: 3_000, source: `${REFERENCE}/composition-objects/text-object` },
  buttonText: { most: 75, source: `${REFERENCE}/block-elements/button-element` },
  buttonValue: { most: 2_000, source: `${REFERENCE}/block-elements/button-element` },
  url: { most: 3_000, source: `${REFERENCE}/block-elements/button-element` },
} as const;

/** Will Slack take these blocks in one message? */
export function withinLimits(blocks: readonly types.KnownBlock[]): boolean {
  return blocks.length <= LIMITS.blocks.most && lengthOf(blocks) <= LIMITS.allBlocks.keepTo;
}

/** Every word in `blocks`, and what stands behind links and buttons, as long as Slack has it after escaping. */
function lengthOf(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, child) => sum + lengthOf(child), 0);
  if (typeof node !== "object" || node === null) return 0;
  return Object.entries(node).reduce((sum, [key, value]) => {
    if (typeof value !== "string") return sum + lengthOf(value);
    return COUNTED.has(key) ? sum + escapeText(value).length : sum;
  }, 0);
}

const COUNTED = new Set(["text", "url", "value"]);
