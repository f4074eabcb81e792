import { messages } from "../../reply/messages.ts";
import type { Item, Quote, Reply, ReplyBlock } from "../../reply/reply.ts";
import { runsOf } from "../../reply/runs.ts";
import { bold, codeBlock, escapeLine, escapeText, linkTarget, strike } from "./escape.ts";
import { LIMITS } from "./limits.ts";

/** A reply in Discord's markdown: one string for each part that stands on its own, from top to bottom. */
export function sections(reply: Reply): readonly string[] {
  const headline = `### ${escapeLine(shorten(reply.headline, LIMITS.headline))}`;
  return [headline, ...reply.blocks.map(section)].filter((text) => text.trim() !== "");
}

/** Small print, one line. */
export function small(text: string): string {
  return `-# ${escapeLine(text)}`;
}

/** For our own words and for questions; a quote is never shortened. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function section(block: ReplyBlock): string {
  switch (block.kind) {
    case "text":
      return escapeText(block.text);
    case "strip":
      return bold(escapeLine(block.text));
    case "finding":
      return card(block);
    case "items":
      return block.items.map(item).join("\n");
    case "copyable":
      return `${bold(escapeLine(block.label))}\n${codeBlock(block.text)}`;
    case "note":
      return small(block.text);
    default:
      return block satisfies never;
  }
}

function card({ title, detail, quotes }: Extract<ReplyBlock, { kind: "finding" }>): string {
  const above = [title && bold(escapeLine(title)), detail && escapeLine(detail)].filter(Boolean);
  return [...above, ...quotes.map(quotation)].join("\n");
}

function quotation(quote: Quote): string {
  const target = quote.url === null ? null : linkTarget(quote.url);
  const link = target === null ? "" : ` · [${messages.openSource}](<${target}>)`;
  const source = `-# \\[${quote.number}\\] ${escapeLine(quote.source)}${link}`;
  const also = quote.also === null ? [] : [small(quote.also)];
  const corrected = quote.corrected === null ? [] : [bold(escapeLine(quote.corrected))];
  return [
    ...drawn(quote)
      .split("\n")
      .map((line) => `> ${line}`),
    ...corrected,
    source,
    ...also,
  ].join("\n");
}

/** Two bold pieces side by side would run into each other, so what is struck stands inside of what is bold. */
function drawn(quote: Quote): string {
  const pieces: { marked: boolean; text: string }[] = [];
  for (const { text, marked, struck } of runsOf(quote)) {
    const escaped = escapeText(text);
    const drawnText = struck ? eachLine(escaped, strike) : escaped;
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += drawnText;
    else pieces.push({ marked, text: drawnText });
  }
  return pieces.map(({ marked, text }) => (marked ? eachLine(text, bold) : text)).join("");
}

/** Markup is closed at every line end and opened again: it would not reach over the next line's `> `. */
function eachLine(text: string, draw: (line: string) => string): string {
  return text.split("\n").map(draw).join("\n");
}

function item({ title, detail }: Item): string {
  return `- ${bold(escapeLine(title))}${detail === null ? "" : ` — ${escapeLine(detail)}`}`;
}
