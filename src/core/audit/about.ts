import { governorOf } from "../answer/doing.ts";
import type { QueryTerm } from "../answer/question/query.ts";
import type { Claim, Unit } from "../claims/claim.ts";
import { type Reading, read } from "../claims/reading.ts";
import { voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { AUXILIARIES } from "../language/data/verbs.ts";
import { nounPhraseBefore } from "../language/phrases.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { countedBy } from "./counted.ts";
import { doingsOf } from "./doings.ts";
import { tellsOfCounted, termOf } from "./telling-words.ts";

/** A claim with the words by which somebody would ask for its value. */
export interface About {
  readonly claim: Claim;
  readonly reading: Reading;
  /** What a number counts; null where that is not plain. */
  readonly counted: Unit | null;
  /** What happens to what is counted; none where the sentence only says that there are so many. */
  readonly doings: readonly QueryTerm[];
  /** Names in its clause. */
  readonly names: readonly QueryTerm[];
  /** Nouns it cannot be asked for without: who does it, and what a preposition ties to it. */
  readonly bound: readonly QueryTerm[];
  /** The other telling words of its clause. */
  readonly beside: readonly QueryTerm[];
}

/** What a claim is about. The speaker and the words of saying are no part of it. */
export function aboutOf(corpus: Corpus, claim: Claim): About {
  const reading = read(corpus, claim.passage);
  const { tokens, dates } = reading;
  const doings = doingsOf(tokens, claim);
  const verb = doings[0] ?? governorOf(tokens, claim);
  const speakers = voicesOf(corpus, reading).map(({ attribution: { subject } }) => subject);
  const left = [...speakers, ...dates, { from: claim.to - 1, to: claim.to }];
  const tied = new Set([...subjectOf(tokens, verb, claim), ...tiedTo(tokens, claim)]);
  const [names, bound, beside]: [QueryTerm[], QueryTerm[], QueryTerm[]] = [[], [], []];
  for (let at = claim.clause.from; at < claim.clause.to; at++) {
    const token = tokens[at] as Token;
    if (
      at === verb ||
      doings.includes(at) ||
      left.some(({ from, to }) => from <= at && at < to) ||
      !tellsOfCounted(token)
    )
      continue;
    const term = termOf(corpus, reading, token);
    (term.role === "name" ? names : tied.has(at) ? bound : beside).push(term);
  }
  const happening = doings.map(
    (at) => ({ ...termOf(corpus, reading, tokens[at] as Token), role: "content", verb: true }) as const,
  );
  const counted = claim.kind === "number" ? countedBy(reading, claim) : claim.unit;
  return { claim, reading, counted, doings: happening, names, bound, beside };
}

/** The head of who does it, where the value is not the doer itself: “a ferry carrying 40 people”. */
function subjectOf(tokens: readonly Token[], verb: number, claim: Claim): number[] {
  if (verb < 0 || verb >= claim.from) return [];
  let end = verb;
  while (AUXILIARIES.has(tokens[end - 1]?.form ?? "") || tokens[end - 1]?.form.endsWith("ly")) end -= 1;
  const phrase = nounPhraseBefore(tokens, end);
  if (!phrase) return [];
  const of = tokens.findIndex(({ form }, at) => at > phrase.from && at < phrase.to && form === "of");
  return [(of > 0 ? of : phrase.to) - 1];
}

/** “40 residents of the clinic”, “12 crates for the camp”. */
function tiedTo(tokens: readonly Token[], { to, clause }: Claim): number[] {
  if (!/^(?:of|for|in|at|on|from|to|with|against)$/.test(tokens[to]?.form ?? "")) return [];
  const noun = tokens.findIndex(({ kind, form }, at) => at > to && kind === "word" && !STOPWORDS.has(form));
  return noun > 0 && noun < Math.min(clause.to, to + 4) && !isVerbForm((tokens[noun] as Token).form) ? [noun] : [];
}
