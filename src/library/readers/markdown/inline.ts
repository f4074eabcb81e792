import type { Token } from "marked";
import { joined, tidy } from "../visible-block.ts";
import { decodeEntities } from "./entities.ts";

/** The end of a line which does not show; no text has this sign. */
const SOFT_BREAK = "\u0001";

/** Inline tokens → the words a reader sees: no emphasis marks, links by their label, images by their description. */
export function inlineText(tokens: readonly Token[]): string {
  return tidy(joined(tokens.map(visible).join("").split(SOFT_BREAK)));
}

function visible(token: Token): string {
  switch (token.type) {
    case "br":
      return "\n";
    case "html":
      return /^<br\b/i.test(token.raw) ? "\n" : "";
    case "checkbox":
    case "footnoteMark":
      return "";
    case "codespan":
    case "escape":
      return token.text;
    case "image":
      return decodeEntities(token.text);
    default:
      if ("tokens" in token && token.tokens) return token.tokens.map(visible).join("");
      return "text" in token ? decodeEntities(String(token.text)).replaceAll("\n", SOFT_BREAK) : "";
  }
}
