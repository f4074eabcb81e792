import type { Token, Tokens } from "marked";
import type { VisibleBlock } from "../visible-block.ts";
import { parserFor } from "./footnotes.ts";
import { htmlText } from "./html-text.ts";
import { inlineText } from "./inline.ts";
import { linesIn } from "./line-at.ts";

/** `line`: in which line of the file it begins. */
export function visibleBlocks(markdown: string, line = 1): readonly VisibleBlock[] {
  return placed(parserFor(markdown).lexer(markdown), line, (token, at) => blockOf(token, "paragraph", at)).filter(
    ({ text }) => text !== "",
  );
}

/** Each token is as many lines long as stand in the file for it. */
function placed(
  tokens: readonly Token[],
  line: number,
  read: (token: Tokens.Generic, line: number) => readonly VisibleBlock[],
): readonly VisibleBlock[] {
  let at = line;
  return tokens.flatMap((token) => {
    const blocks = read(token as Tokens.Generic, at).map((block) => ({ ...block, place: block.place ?? { line: at } }));
    at += linesIn(token.raw);
    return blocks;
  });
}

/** Inside a list item, a paragraph is an item too. */
function blockOf(token: Tokens.Generic, kind: "paragraph" | "item", line: number): readonly VisibleBlock[] {
  switch (token.type) {
    case "heading":
      return [{ kind: "heading", text: oneLine(inlineText(token.tokens ?? [])), level: Number(token.depth) }];
    case "paragraph":
    case "footnote":
      return [{ kind, text: inlineText(token.tokens ?? []) }];
    case "text":
      return [{ kind, text: inlineText(token.tokens ?? [token as Token]) }];
    case "list":
      return itemsOf(token as Tokens.List, line);
    case "table":
      return rowsOf(token as Tokens.Table, line);
    case "blockquote":
      return placed(token.tokens ?? [], line, (inner, at) => blockOf(inner, kind, at));
    case "code":
      return [{ kind, text: String(token.text).trim() }];
    case "html":
      return htmlText(token.raw).map((text) => ({ kind, text }));
    default:
      return [];
  }
}

function itemsOf(list: Tokens.List, line: number): readonly VisibleBlock[] {
  const blocks = placed(list.items, line, (item, at) =>
    placed(item.tokens ?? [], at, (token, inner) => blockOf(token, "item", inner)),
  );
  return blocks.length === 1 ? blocks.map((block) => ({ ...block, lone: true })) : blocks;
}

/** The header is a row of its own. Cells are parted by bars. */
function rowsOf(table: Tokens.Table, line: number): readonly VisibleBlock[] {
  const textOf = (row: readonly Tokens.TableCell[]) => row.map(({ tokens }) => oneLine(inlineText(tokens))).join(" | ");
  const rows = table.rows.map(
    (row, i): VisibleBlock => ({
      kind: "row",
      text: textOf(row),
      // The names of the columns and the rule below them take two lines.
      place: { line: line + 2 + i },
    }),
  );
  const isEmpty = table.header.every(({ text }) => text.trim() === "");
  return isEmpty
    ? rows
    : [{ kind: "row", text: textOf(table.header), ...(rows.length > 0 && { names: "columns" }) }, ...rows];
}

function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}
