import type { types } from "@slack/bolt";
import type { Item, Quote, ReplyBlock } from "../../reply/reply.ts";
import { runsOf } from "../../reply/runs.ts";
import { LIMITS } from "./limits.ts";

/*
 * Rich text shows its words as they are: no `*bold*`, no `<!channel>`, no `:smile:` in a document can become markup or a ping.
 * https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */

type Finding = Extract<ReplyBlock, { kind: "finding" }>;
type Part = types.RichTextBlock["elements"][number];

export function paragraph(text: string, style?: { bold: true }): types.RichTextBlock {
  return { type: "rich_text", elements: [section(words(text, style))] };
}

/** “Sources differ”. */
export function strip(text: string): types.RichTextBlock {
  const sign = { type: "emoji", name: "left_right_arrow" } as const;
  return { type: "rich_text", elements: [section([sign, ...words(` ${text}`, { bold: true })])] };
}

/** The value and who says it; below, each quote with its source. */
export function card({ title, detail, quotes }: Finding): types.RichTextBlock {
  const head = lines([title === null ? [] : words(title, { bold: true }), detail === null ? [] : words(detail)]);
  const parts: Part[] = head.length > 0 ? [section(head)] : [];
  for (const quote of quotes) parts.push({ type: "rich_text_quote", elements: drawn(quote) }, section(origin(quote)));
  return { type: "rich_text", elements: parts };
}

export function list(items: readonly Item[]): types.RichTextBlock {
  const elements = items.map(({ title, detail }) =>
    section([...words(title, { bold: true }), ...(detail === null ? [] : words(` — ${detail}`))]),
  );
  return { type: "rich_text", elements: [{ type: "rich_text_list", style: "bullet", elements }] };
}

/** A text to take away, in a box that copies it as it is. */
export function copyable(label: string, text: string): types.RichTextBlock {
  const box = { type: "rich_text_preformatted", elements: words(text), border: 0 } as const;
  return { type: "rich_text", elements: [section(words(label, { bold: true })), box] };
}

/** The quote with its value in bold. Put end to end, the elements are the quote: nothing added, nothing lost. */
function drawn(quote: Quote): types.RichTextText[] {
  return runsOf(quote).flatMap(({ text, marked, struck }) =>
    words(text, marked || struck ? { ...(marked && { bold: true }), ...(struck && { strike: true }) } : undefined),
  );
}

function origin({ number, source, url, also, corrected }: Quote): types.RichTextElement[] {
  const named: types.RichTextElement[] = linkable(url) ? [{ type: "link", url, text: source }] : words(source);
  return lines([
    corrected === null ? [] : words(corrected, { bold: true }),
    [...words(`[${number}] `), ...named],
    also === null ? [] : words(also),
  ]);
}

/** Slack refuses the whole message for one address it does not like. */
function linkable(url: string | null): url is string {
  if (url === null || url.length > LIMITS.url.most || !URL.canParse(url)) return false;
  return ["http:", "https:"].includes(new URL(url).protocol);
}

/** Slack refuses empty text elements. */
function words(text: string, style?: { readonly bold?: true; readonly strike?: true }): types.RichTextText[] {
  if (text === "") return [];
  return [style ? { type: "text", text, style } : { type: "text", text }];
}

/** Sections that stand next to each other may run together, so lines are broken inside one. */
function lines(all: readonly (readonly types.RichTextElement[])[]): types.RichTextElement[] {
  return all.filter((line) => line.length > 0).flatMap((line, i) => (i === 0 ? line : [...words("\n"), ...line]));
}

function section(elements: types.RichTextElement[]): types.RichTextSection {
  return { type: "rich_text_section", elements };
}
