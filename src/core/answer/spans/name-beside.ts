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
  const names = newNames(corpus, query, reading);
  return [...names.filter(fresh), ...names].find(({ from, to }) =>
    at.some(
      (i) =>
        (i >= from && i < to) ||
        gap(reading.tokens, to, i) ||
        gap(reading.tokens, i + 1, from) ||
        isIt(reading.tokens, to, i) ||
        isNamed(reading.tokens, i, from),
    ),
  );
}

/** At most “of”, “the”, “called” and a comma stand between. */
function gap(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    from <= to &&
    to - from <= 3 &&
    tokens.slice(from, to).every(({ form }) => /^(,|of|the|a|an|called|named|known|as|-|"|al|el)$/.test(form))
  );
}

/** “Ann Orr was the first curator”: nothing but a noun phrase stands behind the verb. */
function isIt(tokens: readonly Token[], to: number, noun: number): boolean {
  return (
    /^(is|was|became)$/.test(tokens[to]?.form ?? "") &&
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

/** “The curator of the old mint is Ann Orr”: the noun with what belongs to it, and the name right behind the verb. */
function isNamed(tokens: readonly Token[], noun: number, from: number): boolean {
  const verb = from - 1;
  return (
    /^(is|was|became|remains)$/.test(tokens[verb]?.form ?? "") &&
    noun < verb &&
    verb - noun <= 8 &&
    tokens.slice(noun + 1, verb).every(({ form, kind }) => (kind !== "mark" || form === "-") && !isVerbForm(form))
  );
}
