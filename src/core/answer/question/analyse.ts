import { readScopes } from "../../claims/readers/circumstance.ts";
import type { Corpus } from "../../corpus.ts";
import { MONTHS, TIME_UNITS } from "../../language/data/calendar.ts";
import { CHAT } from "../../language/data/chat.ts";
import { ORDINALS } from "../../language/data/numbers.ts";
import { FRAME_WORDS, STOPWORDS } from "../../language/data/stopwords.ts";
import { MEASURE_NOUNS, PORTIONS } from "../../language/data/units.ts";
import { quantities } from "../../language/numbers.ts";
import { stem } from "../../language/stem.ts";
import { type Token, tokenize } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { isYear } from "../../language/years.ts";
import { askedDoing } from "./asked-doing.ts";
import { askedEnd } from "./asked-end.ts";
import { nameOwned, nounNamed, officeAsked } from "./asked-noun.ts";
import { asksWhoSaid, speakerAsked } from "./asked-speaker.ts";
import { askedTerms } from "./asked-terms.ts";
import { unitAfter, unitOf } from "./asked-unit.ts";
import { askingPart } from "./asking-part.ts";
import { demandsOf } from "./demands.ts";
import type { Query } from "./query.ts";
import { NOTHING, seek } from "./seek.ts";

/** Reads a question against the words of a corpus. */
export function analyse(corpus: Corpus, text: string): Query {
  const { tokens, beside, whether } = askingPart(meant(corpus, tokenize(quiet(text))));
  const speakerRange = speakerAsked(tokens);
  const demands = demandsOf(tokens);
  // A phone number is written, not counted.
  const asks = demands.contact ? NOTHING : seek(tokens, { said: speakerRange !== null, whether });
  const unitRange = unitAfter(tokens, asks);
  const scope = readScopes(tokens, 0, tokens.length).find(({ noun }) => PORTIONS.has(noun)) ?? null;
  const scopeAt = scope
    ? [scope.at, scope.at + 1, scope.at + 2].filter(
        (at) => at === scope.at || stem(tokens[at]?.form ?? "") === scope.noun,
      )
    : [];
  const { terms, missing, mended } = askedTerms(corpus, text, tokens, {
    asks,
    unit: unitRange,
    scopeAt,
    contactAt: demands.contactAt,
    speaker: speakerRange,
    beside,
  });
  const holder = asks.sought === "person" ? officeAsked(corpus, tokens, asks) : null;
  const bound = has(tokens, /^since$/) ? "after" : has(tokens, /^(until|till)$/) ? "before" : null;
  const roles = new Set(terms.map(({ role }) => role));
  return {
    text,
    sought: asks.sought,
    terms,
    missing,
    mended,
    unit: unitOf(corpus, tokens, unitRange, asks),
    scope: scope && { ordinal: scope.ordinal, noun: scope.noun },
    undergone: asks.sought === "person" && asksWhom(tokens.slice(asks.to)),
    doing: speakerRange || asks.sought === "person" ? null : askedDoing(corpus, tokens),
    whoSaid: asksWhoSaid(tokens, asks),
    speakers: speakerRange ? speakersIn(corpus, tokens.slice(speakerRange.from, speakerRange.to)) : [],
    defines:
      /^what('s|s)?$/.test(tokens[0]?.form ?? "") &&
      asks.sought === "text" &&
      !tokens.some(({ form }, at) => at > 1 && (isVerbForm(form) || /^(do|does|did|the|about)$/.test(form))),
    noun: holder ?? nounNamed(corpus, tokens),
    named: holder !== null || hasPhrase(tokens, /^name$/, /^of$/) || nameOwned(tokens) > 0,
    about: asks.sought === "person" && roles.has("name") && !roles.has("content") && !roles.has("unit"),
    dimension:
      tokens[asks.from]?.form === "how" && MEASURE_NOUNS.has(tokens[asks.from + 1]?.form ?? "")
        ? (tokens[asks.from + 1]?.form ?? null)
        : null,
    // A year tells when, and is no figure to choose.
    offered: quantities(tokens)
      .filter(({ from }) => !isYear(tokens[from]?.form ?? ""))
      .map(({ value }) => value),
    bound,
    end: askedEnd(terms, bound),
    demands,
    clock: hasPhrase(
      tokens,
      /^(what|which|exact|opening|closing|departure|arrival|starting|start|end|earliest|latest)$/,
      /^(time|times|hour|hours)$/,
    ),
    rate:
      has(tokens, /^(weekly|daily|monthly|yearly|hourly)$/) ||
      tokens.some(({ form }, at) => /^(per|every)$/.test(form) && !FRAME_WORDS.has(tokens[at + 1]?.form ?? "")) ||
      // “how much does each house pay” asks for no rate.
      tokens.some(({ form }, at) => form === "each" && TIME_UNITS.has(tokens[at + 1]?.form ?? "")) ||
      hasPhrase(tokens, /^an?$/, /^(hour|day|week|month|year|head)$/) ||
      hasPhrase(tokens, /^how$/, /^often$/),
    often: hasPhrase(tokens, /^how$/, /^often$/),
    total: has(tokens, /^(total|altogether|overall)$/) || hasPhrase(tokens, /^in$/, /^all$/),
    comparison: has(
      tokens,
      /^(dis)?agrees?$|^(compare|differs?|contradicts?|conflict|conflicting|versus|vs|consistent)$/,
    ),
  };
}

/** A QUESTION IN CAPITALS is read as if it were typed small; letters keep their places. */
function quiet(text: string): string {
  const small = text.toLowerCase();
  return /\p{Ll}/u.test(text) || small.length !== text.length ? text : small;
}

/** What chat shortens is read in full, unless a document writes it the same way. */
function meant(corpus: Corpus, tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const word = meantHere(tokens, at) ?? CHAT.get(token.form);
    return word === undefined || (token.form.length > 2 && corpus.terms.of(token.form) >= 0)
      ? token
      : { ...token, form: word };
  });
}

/** 2: second. Of several words for one the first. */
const ORDINAL_WORDS: ReadonlyMap<number, string> = new Map(
  [...ORDINALS].toReversed().map(([word, value]) => [value, word] as const),
);

/** “id like to”, “min age”, “40k”: what is short for something else beside certain words only. */
function meantHere(tokens: readonly Token[], at: number): string | undefined {
  const { form } = tokens[at] as Token;
  const next = tokens[at + 1]?.form ?? "";
  if (form === "id" && /^(like|love|want|need|rather|prefer)$/.test(next)) return "i";
  if (form === "min" && at < tokens.length - 1 && !/^\d/.test(tokens[at - 1]?.form ?? "")) return "minimum";
  if (form === "against" && /^(is|are|was|were|be)$/.test(tokens[at - 1]?.form ?? "")) return "opposed";
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(form)?.[1];
  // “the 2nd boat” is the second; “2 May” and “the 2nd of May” are days.
  if (ordinal && !MONTHS.has(next) && next !== "of" && !MONTHS.has(tokens[at - 1]?.form ?? ""))
    return ORDINAL_WORDS.get(Number(ordinal));
  const thousands = /^(\d{1,3})k$/.exec(form)?.[1];
  return thousands === undefined ? undefined : `${thousands}000`;
}

/** Stands for a speaker whom no document names: no passage has this term. */
const NOBODY = -2;

/** “the mayor and the union” are two speakers; a name with aliases counts as one word. */
function speakersIn(corpus: Corpus, words: readonly Token[]): number[][] {
  const and = words.findIndex(({ form }, at) => form === "and" && !(words[at - 1]?.capital && words[at + 1]?.capital));
  if (and > 0) return [...speakersIn(corpus, words.slice(0, and)), ...speakersIn(corpus, words.slice(and + 1))];
  const aliases = corpus.aliases.find(words);
  const plain = words.filter((_, at) => !aliases.some(({ from, to }) => at >= from && at < to));
  const terms = plain
    .filter(({ form, kind }) => kind !== "mark" && !STOPWORDS.has(form))
    .map(({ form }) => corpus.terms.of(form))
    .map((term) => (term < 0 ? NOBODY : term));
  const all = [...terms, ...aliases.map(({ group }) => corpus.terms.count + group)];
  return all.length > 0 ? [all] : [];
}

/** “who was arrested”, “who do I call”. Not “who has left”, nor “by whom was it built”. */
function asksWhom(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (/^(do|does|did|should|shall|must|can|could|may)$/.test(first?.form ?? ""))
    return second !== undefined && (/^(i|we|you|one|they|he|she|people|the)$/.test(second.form) || second.capital);
  return (
    /^(was|were|is|are|has|have|got)$/.test(first?.form ?? "") &&
    tokens.slice(1, 3).some(({ form }) => isVerbForm(form)) &&
    !has(tokens, /^by$/) &&
    !hasPhrase(tokens, /^(has|have)$/, /^(?!been$).*$/)
  );
}

function has(tokens: readonly Token[], word: RegExp): boolean {
  return tokens.some(({ form }) => word.test(form));
}

function hasPhrase(tokens: readonly Token[], one: RegExp, two: RegExp): boolean {
  return tokens.some(({ form }, at) => one.test(form) && two.test(tokens[at + 1]?.form ?? ""));
}
