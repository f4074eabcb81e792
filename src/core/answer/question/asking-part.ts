import { ABBREVIATIONS } from "../../language/data/abbreviations.ts";
import { LIGHT_WORDS, STOPWORDS } from "../../language/data/stopwords.ts";
import type { Token } from "../../language/tokens.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { AUXILIARIES } from "./question-words.ts";

export interface AskingPart {
  /** The words that ask. */
  readonly tokens: readonly Token[];
  /** What is said beside them: it helps to find the passage, and need not be met. */
  readonly beside: readonly Token[];
  /** “I want to know whether …”, “…, isn't it?” */
  readonly whether: boolean;
}

/**
 *     hi. our boss asks: how many ferries sank?        how many ferries sank
 *     the shop is shut on Sunday, isn't it             the shop is shut on Sunday   (whether)
 *     people who had to leave - how many               how many people who had to leave
 */
export function askingPart(tokens: readonly Token[]): AskingPart {
  const { tokens: plain, tagged } = withoutTag(tokens);
  const parts = joined(segments(plain));
  const chosen = parts.findLast((part) => part.at(-1)?.form === "?") ?? parts.findLast(asks) ?? plain;
  const others = parts.filter((part) => part !== chosen).flat();
  // “how many?” alone: what it is about stands in the other part.
  const bare = others.length > 0 && !chosen.some(hasContent);
  const asking = withoutCourtesy(bare ? [...withoutEnd(chosen), ...others] : chosen);
  return {
    tokens: asking.tokens,
    beside: bare || chosen === plain ? [] : others.filter(({ kind }) => kind !== "mark"),
    whether: asking.whether || tagged,
  };
}

const PARTING = /^[?!;:—–…]$/;

/** A dash parts nothing where what follows only goes on: “what is the fare Amble - Wick”. Two things to choose from stand apart. */
function joined(parts: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (const part of parts) {
    const before = found.at(-1);
    const mark = before?.at(-1)?.form ?? "";
    const goesOn =
      before !== undefined &&
      asks(before) &&
      !asks(part) &&
      /^[-–—]$/.test(mark) &&
      part.every(({ form }) => form !== "or");
    if (goesOn) found[found.length - 1] = [...before, ...part];
    else found.push(part);
  }
  return found;
}

function segments(tokens: readonly Token[]): (readonly Token[])[] {
  const found: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    found.at(-1)?.push(token);
    const dot =
      token.form === "." && next?.spaced === true && !ABBREVIATIONS.has(tokens[at - 1]?.form ?? "") && !token.spaced;
    const dash = token.form === "-" && token.spaced && next?.spaced === true;
    if (token.kind === "mark" && next !== undefined && (dot || dash || (PARTING.test(token.form) && next.spaced)))
      found.push([]);
  });
  return found.filter((part) => part.some(({ kind }) => kind !== "mark"));
}

function asks(part: readonly Token[]): boolean {
  const words = part.filter(({ kind }) => kind !== "mark").map(({ form }) => form);
  return words.some((word) => WH.test(word)) || AUXILIARIES.has(words[0] ?? "");
}

const WH = /^(who|whom|whose|what|which|when|where|why|how|whos|whats)$/;

function hasContent({ form, kind }: Token): boolean {
  return kind !== "mark" && !STOPWORDS.has(form) && !LIGHT_WORDS.has(form);
}

function withoutEnd(part: readonly Token[]): readonly Token[] {
  const end = part.findLastIndex(({ kind }) => kind !== "mark");
  return part.slice(0, end + 1);
}

/** “…, right?”, “…, didn't they?” */
function withoutTag(tokens: readonly Token[]): { readonly tokens: readonly Token[]; readonly tagged: boolean } {
  const end = tokens.findLastIndex(({ kind }) => kind !== "mark");
  const comma = tokens.findLastIndex(({ form }) => form === ",");
  const tag = tokens.slice(comma + 1, end + 1).map(({ form }) => form);
  const first = tag[0] ?? "";
  const isTag =
    comma > 2 &&
    ((tag.length === 1 && /^(right|correct|true|yes|no|eh|huh)$/.test(first)) ||
      (tag.length === 2 && AUXILIARIES.has(first) && /^(it|he|she|they|you|we|there|i)$/.test(tag[1] ?? "")));
  return isTag ? { tokens: tokens.slice(0, comma), tagged: true } : { tokens, tagged: false };
}
