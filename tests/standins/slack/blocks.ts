import { z } from "zod";

/** Checks blocks as strictly as Slack, and where it is not known how strict Slack is, more strictly. Returns Slack's error, or nothing. */
export function refuseBlocks(blocks: unknown): { error: string; detail: string } | undefined {
  const { success, error } = Blocks.safeParse(blocks);
  if (!success) return { error: "invalid_blocks", detail: z.prettifyError(error) };
  const length = textLength(blocks);
  if (length > 13_200) return { error: "msg_blocks_too_long", detail: `${length} characters over all blocks` };
  return undefined;
}

const text = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((value) => value.isWellFormed(), "half a character");

const plainText = (most: number) =>
  z.strictObject({ type: z.literal("plain_text"), text: text(most), emoji: z.boolean().optional() });
const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal("mrkdwn"), text: text(most), verbatim: z.boolean().optional() });
const anyText = (most: number) => z.union([plainText(most), mrkdwn(most)]);

const style = z
  .strictObject({ bold: z.boolean(), italic: z.boolean(), strike: z.boolean(), code: z.boolean() })
  .partial()
  .optional();
const address = z.url({ protocol: /^(https?|mailto)$/ }).max(3_000);

const inline = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: text(13_200), style }),
  z.strictObject({ type: z.literal("link"), url: address, text: text(13_200).optional(), style }),
  z.strictObject({ type: z.literal("emoji"), name: z.string().regex(/^[a-z0-9_+-]+$/) }),
  z.strictObject({ type: z.literal("user"), user_id: z.string().regex(/^[UW]/), style }),
  z.strictObject({ type: z.literal("channel"), channel_id: z.string().regex(/^C/), style }),
  z.strictObject({ type: z.literal("broadcast"), range: z.enum(["here", "channel", "everyone"]) }),
]);
const section = z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(inline).min(1) });
const richText = z.discriminatedUnion("type", [
  section,
  z.strictObject({ type: z.literal("rich_text_quote"), elements: z.array(inline).min(1) }),
  z.strictObject({
    type: z.literal("rich_text_preformatted"),
    elements: z.array(inline).min(1),
    border: z.literal([0, 1]).optional(),
  }),
  z.strictObject({
    type: z.literal("rich_text_list"),
    style: z.enum(["bullet", "ordered"]),
    elements: z.array(section).min(1),
  }),
]);

const button = z.strictObject({
  type: z.literal("button"),
  action_id: text(255),
  text: plainText(75),
  value: text(2_000).optional(),
  url: address.optional(),
  style: z.enum(["primary", "danger"]).optional(),
});

const thumb = z.strictObject({ text: plainText(75), value: text(2_000) });
const feedbackButtons = z.strictObject({
  type: z.literal("feedback_buttons"),
  action_id: text(255),
  positive_button: thumb,
  negative_button: thumb,
});

const block_id = text(255).optional();
const Block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("rich_text"), block_id, elements: z.array(richText).min(1) }),
  z.strictObject({ type: z.literal("section"), block_id, text: anyText(3_000) }),
  z.strictObject({ type: z.literal("header"), block_id, text: plainText(150) }),
  z.strictObject({ type: z.literal("context"), block_id, elements: z.array(anyText(3_000)).min(1).max(10) }),
  z.strictObject({
    type: z.literal("actions"),
    block_id,
    elements: z
      .array(button)
      .min(1)
      .max(25)
      .refine((all) => new Set(all.map(({ action_id }) => action_id)).size === all.length, "action_id must be unique"),
  }),
  z.strictObject({ type: z.literal("context_actions"), block_id, elements: z.array(feedbackButtons).min(1).max(5) }),
  z.strictObject({ type: z.literal("divider"), block_id }),
]);

const blocksUpTo = (most: number) =>
  z
    .array(Block)
    .max(most)
    .refine((blocks) => {
      const ids = blocks.flatMap((block) => block.block_id ?? []);
      return new Set(ids).size === ids.length;
    }, "block_id must be unique");

const Blocks = blocksUpTo(50);

/** Home tab: the blocks of a message, more of them, and no thumbs. */
export const HomeView = z.strictObject({
  type: z.literal("home"),
  blocks: blocksUpTo(100).refine((all) => all.every(({ type }) => type !== "context_actions"), "only in messages"),
});

const option = z.strictObject({ text: plainText(75), value: text(150) });
const input = z.strictObject({
  type: z.literal("input"),
  block_id,
  optional: z.boolean().optional(),
  label: plainText(2_000),
  element: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("radio_buttons"), action_id: text(255), options: z.array(option).min(1).max(10) }),
    z.strictObject({
      type: z.literal("plain_text_input"),
      action_id: text(255),
      multiline: z.boolean().optional(),
      max_length: z.int().min(1).max(3_000).optional(),
    }),
  ]),
});

export const ModalView = z.strictObject({
  type: z.literal("modal"),
  callback_id: text(255),
  private_metadata: text(3_000),
  title: plainText(24),
  submit: plainText(24),
  close: plainText(24),
  blocks: z.array(input).min(1).max(100),
});

export type SlackBlock = z.infer<typeof Block>;
export type Inline = z.infer<typeof inline>;

function textLength(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, child) => sum + textLength(child), 0);
  if (typeof node !== "object" || node === null) return 0;
  return Object.entries(node).reduce(
    (sum, [key, value]) => sum + (typeof value === "string" ? (key === "text" ? value.length : 0) : textLength(value)),
    0,
  );
}
