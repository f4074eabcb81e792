import { messages } from "../reply/messages.ts";
import type { Quote, ReplyBlock } from "../reply/reply.ts";
import type { Entry, Exported } from "./exported.ts";
import { madeLine } from "./made-line.ts";
import { markdownAddress, markdownLine, markdownText } from "./markdown-text.ts";
import type { Reference } from "./references.ts";

/** Answers with their quotes and a footnote for each, to be pasted into an article or a wiki. */
export function toMarkdown(exported: Exported): string {
  const { entries, title, isList } = exported;
  const parts = [
    ...(isList ? [`# ${markdownLine(title)}`] : []),
    ...entries.flatMap((entry) => section(entry, isList ? "##" : "#")),
    "---",
    emphasis(madeLine(exported)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Each question with its own footnotes, so that it can be taken out alone. */
function section(entry: Entry, heading: string): readonly string[] {
  const { question, headline, blocks, references, numbersBefore } = entry;
  const notes = [...references].map(([number, reference]) => footnote(number + numbersBefore, reference));
  return [
    `${heading} ${markdownLine(question || messages.nothingAsked)}`,
    markdownText(headline),
    ...blocks.flatMap((block) => blockParts(block, numbersBefore)),
    ...(notes.length > 0 ? [notes.join("\n")] : []),
  ];
}

function blockParts(block: ReplyBlock, before: number): readonly string[] {
  switch (block.kind) {
    case "text":
      return [markdownText(block.text)];
    case "strip":
      return [strong(block.text)];
    case "finding":
      return [
        ...(block.title === null ? [] : [strong(block.title)]),
        ...(block.detail === null ? [] : [markdownText(block.detail)]),
        ...block.quotes.flatMap((quote) => [
          blockquote(quote, before),
          ...(quote.corrected === null ? [] : [strong(quote.corrected)]),
        ]),
      ];
    case "items":
      return [
        block.items
          .map(({ title, detail }) => `- ${markdownLine([title, detail].filter(Boolean).join(": "))}`)
          .join("\n"),
      ];
    case "copyable":
      return [markdownText(block.text)];
    case "note":
      return [emphasis(block.text)];
    default:
      return block satisfies never;
  }
}

function blockquote({ text, mark, number }: Quote, before: number): string {
  return `${markdownText(text, mark)}[^${number + before}]`
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

function footnote(number: number, reference: Reference): string {
  const { author, title, publisher, note, day, place, url, retrieved, also } = reference;
  const plain = [author, `“${title}”`, publisher, note, day, place, retrieved].filter(Boolean).join(", ");
  const link = url === null ? "" : ` ${markdownAddress(url)}`;
  return `[^${number}]: ${markdownLine(plain)}.${link}${also === null ? "" : ` ${markdownLine(also)}`}`;
}

function strong(text: string): string {
  return `**${markdownLine(text)}**`;
}

function emphasis(text: string): string {
  return `*${markdownLine(text)}*`;
}
