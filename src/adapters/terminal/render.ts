import { styleText } from "node:util";
import { messages } from "../../reply/messages.ts";
import type { Item, Quote, Reply, ReplyBlock } from "../../reply/reply.ts";
import { runsOf } from "../../reply/runs.ts";
import { visible } from "./visible.ts";
import { wrap } from "./wrap.ts";

export interface Look {
  /** Columns to wrap our own text at; null when the output is no terminal. */
  readonly width: number | null;
  /** False leaves out every escape code. The value marked in a quote is then read from the title above it. */
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

interface Pen {
  readonly paint: Paint;
  readonly width: number;
}

/**
 * Our own sentences are wrapped. A quote never is: it stands unbroken between “ and ”, so that copying it gives the
 * source's words, and the terminal folds it as it likes.
 */
export function renderTerminal(reply: Reply, { width, color }: Look): string {
  const paint: Paint = color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
  const pen: Pen = { paint, width: width !== null && width >= NARROWEST ? width : Number.POSITIVE_INFINITY };
  const headline = paint(HEADLINE[reply.tone], ours(reply.headline, pen));
  const stoodIn = stringsOf(reply).some((text) => visible(text) !== text);
  const blocks: readonly ReplyBlock[] = stoodIn
    ? [...reply.blocks, { kind: "note", text: messages.stoodIn }]
    : reply.blocks;
  return [headline, ...blocks.map((block) => renderBlock(block, pen))].join("\n\n");
}

/** Terminals which do not know their size say 0. */
const NARROWEST = 20;

const HEADLINE: Record<Reply["tone"], Style> = {
  plain: "bold",
  agreed: ["bold", "green"],
  disputed: ["bold", "yellow"],
  none: "bold",
  problem: ["bold", "red"],
};

function renderBlock(block: ReplyBlock, pen: Pen): string {
  switch (block.kind) {
    case "text":
      return ours(block.text, pen);
    case "strip":
      return pen.paint(["yellow", "inverse"], ` ${ours(block.text, pen)} `);
    case "copyable":
      return [pen.paint("bold", ours(block.label, pen)), visible(block.text)].join("\n");
    case "note":
      return pen.paint("dim", ours(block.text, pen));
    case "items":
      return block.items.map((item) => renderItem(item, pen)).join("\n");
    case "finding": {
      const title = block.title === null ? [] : [pen.paint("bold", ours(block.title, pen))];
      const detail = block.detail === null ? [] : [ours(block.detail, pen)];
      return [...title, ...detail, ...block.quotes.map((quote) => renderQuote(quote, pen))].join("\n");
    }
    default:
      return block satisfies never;
  }
}

function renderItem({ title, detail }: Item, pen: Pen): string {
  const line = detail === null ? title : `${title}: ${detail}`;
  return ours(line, pen, { first: "  · ", indent: "    " });
}

function renderQuote(quote: Quote, pen: Pen): string {
  const { number, source, url, also, corrected } = quote;
  const label = `  [${number}] `;
  const indent = " ".repeat(label.length);
  const under = { first: indent, indent: `${indent}  ` };
  return [
    `${label}“${drawn(quote, pen)}”`,
    ...(corrected === null ? [] : [ours(corrected, pen, under)]),
    ours(source, pen, under),
    ...(url === null ? [] : [`${indent}${visible(url)}`]),
    ...(also === null ? [] : [ours(also, pen, under)]),
  ].join("\n");
}

function drawn(quote: Quote, { paint }: Pen): string {
  const runs = runsOf(quote).map((run) => ({ ...run, text: visible(run.text) }));
  // A mark that ends inside a line end would alter it: better no mark than other words.
  if (runs.map(({ text }) => text).join("") !== visible(quote.text)) return visible(quote.text);
  return runs
    .map(({ text, marked, struck }) => {
      const styles = [...(marked ? VALUE : []), ...(struck ? STRUCK : [])];
      return styles.length > 0 ? paint(styles, text) : text;
    })
    .join("");
}

const VALUE = ["bold", "underline"] as const;
const STRUCK = ["strikethrough"] as const;

function ours(
  text: string,
  { width }: Pen,
  layout: { readonly first?: string; readonly indent?: string } = {},
): string {
  return wrap(visible(text), { width, ...layout });
}

function stringsOf({ headline, blocks }: Reply): readonly string[] {
  return [headline, ...blocks.flatMap(stringsIn)];
}

function stringsIn(block: ReplyBlock): readonly string[] {
  if (block.kind === "items") return block.items.flatMap(({ title, detail }) => [title, detail ?? ""]);
  if (block.kind === "copyable") return [block.label, block.text];
  if (block.kind !== "finding") return [block.text];
  const quotes = block.quotes.flatMap(({ text, source, url, also, corrected }) => [
    text,
    source,
    url ?? "",
    also ?? "",
    corrected ?? "",
  ]);
  return [block.title ?? "", block.detail ?? "", ...quotes];
}
