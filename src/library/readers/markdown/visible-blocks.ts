import { lexer, type Token, type Tokens } from "marked";
import type { VisibleBlock } from "../visible-block.ts";
import { htmlText } from "./html-text.ts";
import { inlineText } from "./inline.ts";

export function visibleBlocks(markdown: string): readonly VisibleBlock[] {
  return blocksOf(lexer(markdown), "paragraph").filter(({ text }) => text !== "");
}

/** Inside a list item, a paragraph is an item too. */
function blocksOf(tokens: readonly Token[], kind: "paragraph" | "item"): readonly VisibleBlock[] {
  return tokens.flatMap((token) => blockOf(token as Tokens.Generic, kind));
}

function blockOf(token: Tokens.Generic, kind: "paragraph" | "item"): readonly VisibleBlock[] {
  switch (token.type) {
    case "heading":
      return [{ kind: "heading", text: oneLine(inlineText(token.tokens ?? [])), level: Number(token.depth) }];
    case "paragraph":
      return [{ kind, text: inlineText(token.tokens ?? []) }];
    case "text":
      return [{ kind, text: inlineText(token.tokens ?? [token as Token]) }];
    case "list":
      return itemsOf(token as Tokens.List);
    case "table":
      return rowsOf(token as Tokens.Table);
    case "blockquote":
      return blocksOf(token.tokens ?? [], kind);
    case "code":
      return [{ kind, text: String(token.text).trim() }];
    case "html":
      return htmlText(token.raw).map((text) => ({ kind, text }));
    default:
      return [];
  }
}

function itemsOf(list: Tokens.List): readonly VisibleBlock[] {
  const blocks = list.items.flatMap((item) => blocksOf(item.tokens, "item"));
  return blocks.length === 1 ? blocks.map((block) => ({ ...block, lone: true })) : blocks;
}

/** The header is a row of its own. Cells are parted by bars. */
function rowsOf(table: Tokens.Table): readonly VisibleBlock[] {
  const textOf = (row: readonly Tokens.TableCell[]) => row.map(({ tokens }) => oneLine(inlineText(tokens))).join(" | ");
  const rows = table.rows.map((row): VisibleBlock => ({ kind: "row", text: textOf(row) }));
  const isEmpty = table.header.every(({ text }) => text.trim() === "");
  return isEmpty
    ? rows
    : [{ kind: "row", text: textOf(table.header), ...(rows.length > 0 && { names: "columns" }) }, ...rows];
}

function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}
