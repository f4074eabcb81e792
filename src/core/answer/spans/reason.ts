import { denialsIn } from "../../claims/readers/denial.ts";
import type { Reading } from "../../claims/reading.ts";
import { voicesOf } from "../../claims/speaker-reader.ts";
import type { Corpus } from "../../corpus.ts";
import { STOPWORDS } from "../../language/data/stopwords.ts";
import { nounPhraseFrom, type Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { askedStrength as strength } from "../asked.ts";
import { leadingAs } from "../evidence.ts";
import type { Query } from "../question/query.ts";
import { withoutEnd } from "./words-said.ts";

/** What follows “because”, “so that”, “in order to”; else a purpose: “… to oversee the count”. */
export function reasonIn(corpus: Corpus, query: Query, reading: Reading): Range | undefined {
  const { tokens } = reading;
  const named = namedCause(tokens) ?? leadingAs(tokens) ?? instead(tokens) ?? doer(corpus, query, tokens);
  if (named) return named;
  const cue = tokens.findIndex(({ form }, i) => {
    const after = tokens[i + 2];
    // “are due to leave” gives no reason for leaving.
    const again = form === "due" && after !== undefined && strength(corpus, query, after) > 0;
    return form === "because" || (!again && CUES.get(form)?.includes(tokens[i + 1]?.form ?? "") === true);
  });
  const so = cue < 0 ? soThat(tokens) : undefined;
  if (so) return so;
  const at = cue < 0 ? purpose(corpus, query, tokens) : cue;
  if (at < 0) return undefined;
  const from = cue < 0 ? at : at + (tokens[at]?.form === "because" && tokens[at + 1]?.form !== "of" ? 1 : 2);
  const end = tokens.findIndex(({ form, kind }, i) => i > from && kind === "mark" && /^[.;]$/.test(form));
  // “… by rain, the mayor said”: the speaker is no part of the reason.
  const speaker = voicesOf(corpus, reading).find(({ attribution: { subject } }) => subject.from > from)?.attribution
    .subject.from;
  const denied = tokens.findIndex(
    ({ form }, i) => i > from && form === "not" && /^(,|and|but)$/.test(tokens[i - 1]?.form ?? ""),
  );
  const to = Math.min(end < 0 ? tokens.length : end, speaker ?? tokens.length, denied < 0 ? tokens.length : denied);
  return { from, to: withoutEnd(tokens, /^(and|but)$/.test(tokens[to - 1]?.form ?? "") ? to - 1 : to) };
}

/** “It was not a gust but a broken cable that caused it”. */
function instead(tokens: readonly Token[]): Range | undefined {
  const causing = tokens.findIndex(({ form }) => CAUSING.has(form) || /^(cause|reason)$/.test(form));
  const given = denialsIn(tokens).find((denial) => denial.given !== null && denial.denied.to <= causing)?.given;
  return causing > 0 ? (given ?? undefined) : undefined;
}

/** “so the children would not hear”: what it was done for. */
function soThat(tokens: readonly Token[]): Range | undefined {
  const at = tokens.findIndex(
    ({ form }, i) =>
      form === "so" &&
      i > 1 &&
      tokens[i + 1]?.kind === "word" &&
      tokens.slice(i + 2, i + 6).some((next) => /^(would|could|can|will|might|should)$/.test(next.form)),
  );
  if (at < 0) return undefined;
  const end = tokens.findIndex(({ form }, i) => i > at && /^[.,;"]$/.test(form));
  return { from: at, to: withoutEnd(tokens, end < 0 ? tokens.length : end) };
}

/** “the cause was water in the fuel”, “a rusty fuse was the reason why”. */
function namedCause(tokens: readonly Token[]): Range | undefined {
  const noun = tokens.findIndex(({ form }) => /^(cause|causes|reason|reasons|culprit)$/.test(form));
  if (noun < 0) return undefined;
  const [before, earlier] = [tokens[noun - 1]?.form ?? "", tokens[noun - 2]?.form ?? ""];
  const determined = /^(the|a|one|main|real|true|likely|probable|chief)$/.test(before);
  if (
    determined &&
    /^(was|is|were|are)$/.test(before === "the" || before === "a" ? earlier : (tokens[noun - 3]?.form ?? ""))
  ) {
    const verb = before === "the" || before === "a" ? noun - 2 : noun - 3;
    const comma = tokens.findIndex(({ form }, at) => at < verb && form === ",");
    return phraseBetween(tokens, 0, comma < 0 ? verb : comma);
  }
  const copula = tokens.findIndex(({ form }, at) => at > noun && at <= noun + 8 && /^(was|is|were|are)$/.test(form));
  if (copula < 0 || tokens.slice(noun + 1, copula).some(({ kind }) => kind === "mark")) return undefined;
  const end = tokens.findIndex(({ form }, at) => at > copula + 1 && /^[,.;:]$/.test(form));
  return { from: copula + 1, to: end < 0 ? tokens.length : end };
}

/** “a worn pump stopped the engines”: what did it to what the question asks about. */
function doer(corpus: Corpus, query: Query, tokens: readonly Token[]): Range | undefined {
  const verb = tokens.findIndex((token, at) => {
    if (!isVerbForm(token.form) || !(CAUSING.has(token.form) || strength(corpus, query, token) > 0.6)) return false;
    return tokens
      .slice(at + 1, at + 5)
      .some((next) => next.kind === "word" && !isVerbForm(next.form) && strength(corpus, query, next) > 0.6);
  });
  if (verb <= 0) return undefined;
  const comma = tokens.findIndex(({ form }, at) => at < verb && form === ",");
  const subject = phraseBetween(tokens, 0, comma < 0 ? verb : comma);
  const thing =
    subject && tokens.slice(subject.from, subject.to).every((token) => strength(corpus, query, token) < 0.6);
  const article = /^(a|an|the)$/.test(tokens[subject?.from ?? 0]?.form ?? "");
  // “Faulty wiring, and not the oven, made it burn”: what is set against something else needs no article.
  const setApart = /^(not|and|rather|instead)$/.test(tokens[comma + 1]?.form ?? "") && comma === subject?.to;
  return thing && (comma >= 0 || subject.to === verb) && (article || setApart) ? subject : undefined;
}

function phraseBetween(tokens: readonly Token[], from: number, to: number): Range | undefined {
  const phrase = nounPhraseFrom(tokens, from);
  return phrase && phrase.to <= to ? phrase : undefined;
}

const CAUSING = new Set("caused triggered prompted brought forced provoked sparked made".split(" "));

const CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ["so", ["that"]],
  ["due", ["to"]],
  ["order", ["to"]],
  ["caused", ["by"]],
  ["owing", ["to"]],
  ["blamed", ["on"]],
  ["attributed", ["to"]],
  ["resulted", ["from"]],
]);
/** After these “to” belongs to the verb: “expected to leave”. */
const TAKES_TO =
  /^(expect|expected|due|going|want|wants|wanted|began|begin|begun|has|have|had|able|unable|according|chose|chosen|allow|allowed|forced|likely|used|seems?|agreed|agree|decided|decide|hope|hopes|hoped|plans?|planned|tried|try|need|needs|needed|ought|want|refused|promised|back|up|down|close|next|out|over|on|in|ready|ask|asked|told|continue|continued|start|started|belongs?|came|come|went|go|led|lead|leads|said|were|was|is|are|moved|taken|brought|return|returned)$/;

/** Token after the last “to” that states a purpose; -1 when none does. */
function purpose(corpus: Corpus, query: Query, tokens: readonly Token[]): number {
  const at = tokens.findLastIndex(({ form }, i) => {
    const [before, verb] = [tokens[i - 1], tokens[i + 1]];
    if (form !== "to" || i < 3 || before?.kind !== "word" || TAKES_TO.test(before.form) || !verb) return false;
    // “why do people leave”: “to leave” only says it again.
    return isBaseVerb(verb) && strength(corpus, query, verb) === 0;
  });
  return at < 0 ? -1 : at + 1;
}

function isBaseVerb(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && !STOPWORDS.has(token.form) && !/(ed|ing|s)$/.test(token.form);
}
