import type { Reading } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import { PHRASE_ENDS } from "../../language/data/stopwords.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { askedStrength as strength } from "../asked.ts";
import { newNames } from "../evidence.ts";
import type { Query } from "../question/query.ts";
import { askedCell } from "./asked-cell.ts";

/** “which station”, “the name of the ship”: the name that stands beside that noun. */
export function nameBeside(corpus: Corpus, query: Query, reading: Reading): Range | undefined {
  const { noun } = query;
  if (noun === null) return undefined;
  const cell = askedCell(corpus, query, reading);
  if (cell) return cell;
  const at = reading.tokens.flatMap((token, i) =>
    token.kind === "word" && (noun.get(corpus.terms.of(token.form)) ?? 0) > 0.6 ? [i] : [],
  );
  // A name with words of the question in it (“Chinese TV”) only where no wholly new one stands there.
  const fresh = (range: Range) =>
    reading.tokens
      .slice(range.from, range.to)
      .every((token) => token.kind !== "word" || strength(corpus, query, token) < 0.9);
  // “Ana Ruiz, safety officer”: what the question says of the office may stand between.
  const isAsked = (token: Token) => strength(corpus, query, token) > 0.6;
  const names = newNames(corpus, query, reading);
  return [...names.filter(fresh), ...names].find(({ from, to }) =>
    at.some(
      (i) =>
        (i >= from && i < to) ||
        gap(reading.tokens, to, i, isAsked) ||
        gap(reading.tokens, i + 1, from, isAsked) ||
        isIt(reading.tokens, to, i) ||
        isNamed(reading.tokens, i, from),
    ),
  );
}

/** At most “of”, “the”, “called” and a comma stand between. */
function gap(tokens: readonly Token[], from: number, to: number, isAsked: (token: Token) => boolean): boolean {
  return (
    from <= to &&
    to - from <= 3 &&
    tokens
      .slice(from, to)
      .every((token) => isAsked(token) || /^(,|of|the|a|an|called|named|known|as|-|"|al|el)$/.test(token.form))
  );
}

/** “Ann Orr was the first curator”: nothing but a noun phrase stands behind the verb. */
function isIt(tokens: readonly Token[], name: number, noun: number): boolean {
  const to = made(tokens, name);
  return (
    to >= 0 &&
    noun > to &&
    noun - to <= 7 &&
    tokens
      .slice(to + 1, noun)
      .every(
        ({ form, kind }) =>
          kind !== "mark" &&
          (/^(the|a|an|its|their|his|her|of|first|last)$/.test(form) || (!PHRASE_ENDS.has(form) && !isVerbForm(form))),
      )
  );
}

/** The last word of what makes a name the holder of an office: “is”, “was elected”, “was confirmed as”, “serves as”. -1 when none does. */
function made(tokens: readonly Token[], at: number): number {
  const form = (place: number) => tokens[place]?.form ?? "";
  const as = (place: number) => (form(place + 1) === "as" ? place + 1 : place);
  if (/^(serves|served|acts|acted|works|worked|stays|stayed|continues|continued)$/.test(form(at)))
    return form(at + 1) === "as" ? at + 1 : -1;
  if (!/^(is|was|became|becomes)$/.test(form(at))) return -1;
  return /^(appointed|confirmed|elected|named|made|chosen|reappointed)$/.test(form(at + 1)) ? as(at + 1) : at;
}

/** “The curator of the old mint is Ann Orr”: the noun with what belongs to it, and the name right behind the verb. */
function isNamed(tokens: readonly Token[], noun: number, from: number): boolean {
  let verb = from - 1;
  // “was the mason Josiah Pell”
  while (verb > from - 4 && (/^(the|a|an)$/.test(tokens[verb]?.form ?? "") || isPlain(tokens[verb]))) verb -= 1;
  return (
    /^(is|was|became|remains)$/.test(tokens[verb]?.form ?? "") &&
    noun < verb &&
    verb - noun <= 8 &&
    tokens.slice(noun + 1, verb).every(({ form, kind }) => (kind !== "mark" || form === "-") && !isVerbForm(form))
  );
}

function isPlain(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !token.capital &&
    !/^(is|was|became|remains)$/.test(token.form) &&
    !PHRASE_ENDS.has(token.form) &&
    !isVerbForm(token.form)
  );
}
