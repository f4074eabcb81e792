import type { Corpus } from "../../corpus.ts";
import { HEDGES } from "../../language/data/hedges.ts";
import { FRAME_WORDS, LIGHT_WORDS, REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { idfOf, matchesOf, matchesOfGroups, SURE } from "./match.ts";
import type { QueryTerm } from "./query.ts";
import { softIdf, UNKNOWN_VERB } from "./relatives.ts";
import type { Seek } from "./seek.ts";

const DETERMINERS = /^(the|a|an|this|that|these|those|his|her|its|their|our|my|your)$/;
/** What one word of a phrase counts for the phrase. */
const LITERAL = 0.9;
/** “broke into” is hardly “broke”. */
const INTO = 0.5;
/** Longer words are not read as initials. */
const LONGEST_ACRONYM = 5;

/** Names of several words and acronyms which the corpus knows as one thing. */
export function aliasTerms(corpus: Corpus, text: string, tokens: readonly Token[]) {
  const covered = new Set<number>();
  const terms = corpus.aliases.find(tokens).map(({ group, from, to }): QueryTerm => {
    for (let at = from; at < to; at++) covered.add(at);
    const term = corpus.terms.count + group;
    const word = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return {
      word,
      stem: word,
      term,
      idf: idfOf(corpus, term),
      role: "name",
      match: new Map([[term, 1]]),
      verb: false,
      opposite: null,
      groups: [],
    };
  });
  return { terms, covered };
}

/** “UN” where the documents only write “United Nations”: the words of that name. */
export function initialTerms(corpus: Corpus, text: string, token: Token): QueryTerm[] {
  const { form, kind } = token;
  const readable =
    kind === "word" && form.length <= LONGEST_ACRONYM && !STOPWORDS.has(form) && corpus.terms.of(form) < 0;
  const words = (readable ? (corpus.acronyms.expand(form) ?? []) : []).filter((word) => !STOPWORDS.has(word));
  return words.map((word) => {
    const term = corpus.terms.of(word);
    return {
      word: text.slice(token.start, token.end),
      stem: word,
      term,
      idf: idfOf(corpus, term) / words.length,
      role: "name",
      match: new Map([[term, 1]]),
      verb: false,
      opposite: null,
      groups: [],
    };
  });
}

/** “clean up” where the documents write “cleanup”, “post code” where they write “postcode”. */
export function compoundTerms(
  corpus: Corpus,
  text: string,
  tokens: readonly Token[],
  isTaken: (at: number) => boolean,
): readonly { readonly term: QueryTerm; readonly at: readonly number[] }[] {
  const found: { term: QueryTerm; at: readonly number[] }[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [one, two] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (one.kind !== "word" || two.kind !== "word" || isTaken(at) || isTaken(at + 1)) continue;
    if (STOPWORDS.has(one.form) || (STOPWORDS.has(two.form) && !PARTICLE.test(two.form))) continue;
    const match = writtenAsOne(corpus, [one.form, two.form]);
    if (match.size === 0) continue;
    for (const { form } of [one, two]) {
      const term = STOPWORDS.has(form) ? -1 : corpus.terms.of(form);
      if (term >= 0) match.set(term, LITERAL);
    }
    const word = text.slice(one.start, two.end);
    found.push({ term: termOf(word, softIdf(corpus, -1, match), match), at: [at, at + 1] });
    at += 1;
  }
  return found;
}

/** The little words that make one word with a verb: “cleanup”, “shutdown”, “takeover”. */
const PARTICLE = /^(up|out|off|down|over|in|on|back|away)$/;
/** Two shorter words make another word by chance: “do” and “or”. */
const LEAST_COMPOUND = 6;

/** The terms of a compound that the documents write as one word. Names are no compounds: “North Star” is not “northstar.example”. */
function writtenAsOne(corpus: Corpus, forms: readonly string[]): Map<number, number> {
  const joined = forms.join("");
  if (forms.some((form) => corpus.terms.isName(corpus.terms.of(form)))) return new Map();
  // “wood lying” is not “woodlying”, whose stem is that of wood.
  if (forms.some((form) => stem(form) === stem(joined))) return new Map();
  const term = joined.length < LEAST_COMPOUND || STOPWORDS.has(joined) ? -1 : corpus.terms.of(joined);
  return term < 0 ? new Map() : new Map(matchesOf(corpus, term, stem(joined)));
}

/** So many words may stand between a verb and what belongs to it: “lent the two of them a hand”, “put us up”. */
const PARTED = 3;

/** “lend a hand”, “step down”: phrases that are said for one word, where the documents have a word of that group. */
export function phraseTerms(corpus: Corpus, text: string, tokens: readonly Token[], asks: Seek) {
  const stems = tokens.map(({ form, kind }) => (kind === "mark" ? "" : stem(form)));
  const found: { term: QueryTerm; at: readonly number[] }[] = [];
  const taken = new Set<number>();
  // Words that stand together belong together, before any that stand apart.
  for (const parted of [0, PARTED]) {
    for (let at = 0; at < stems.length; at++) {
      if (
        taken.has(at) ||
        (at >= asks.from && at < asks.to) ||
        /^(how|what|who|when|where|which|why)$/.test(tokens[at]?.form ?? "") ||
        // “how long did the talks go on”: as long as they took.
        (asks.sought === "duration" && /^(go|goes|went)$/.test(tokens[at]?.form ?? "")) ||
        // “how much rent did she pay for the hut”: what is paid is asked, not whether.
        (asks.sought === "number" && /^(pay|pays|paid)$/.test(tokens[at]?.form ?? ""))
      )
        continue;
      const phrase = corpus.concepts.phrasesFrom(stems[at] as string).flatMap(({ stems: words, asks: groups }) => {
        // What only stands for others is no phrase of the question.
        const places = groups.length > 0 ? placesOf(words, stems, at, parted) : undefined;
        return places?.every((place) => !taken.has(place)) ? [{ groups, places }] : [];
      })[0];
      const term = phrase && phraseTerm(corpus, text, tokens, phrase, asks);
      if (!term) continue;
      found.push({ term, at: phrase.places });
      for (const place of phrase.places) taken.add(place);
    }
  }
  return found;
}

/** Undefined where the documents have nothing for it, or its little word belongs to what follows: “under the deal”. */
function phraseTerm(
  corpus: Corpus,
  text: string,
  tokens: readonly Token[],
  { groups, places }: { readonly groups: readonly number[]; readonly places: readonly number[] },
  { sought }: Seek,
): QueryTerm | undefined {
  const [at, last] = [places[0] as number, places.at(-1) as number];
  const apart = last - at >= places.length;
  const little = tokens[last]?.form ?? "";
  if (/^(under|in|at|on|by|from|to|with)$/.test(little) && (apart || DETERMINERS.test(tokens[last + 1]?.form ?? "")))
    return undefined;
  // “went on strike”, “go on holiday”: no going on.
  const next = tokens[last + 1];
  if (
    little === "on" &&
    /^(go|goes|went|going)$/.test(tokens[at]?.form ?? "") &&
    next?.kind === "word" &&
    !STOPWORDS.has(next.form)
  )
    return undefined;
  // “looking for the key”: here the little word belongs to the verb.
  if (little === "for" && apart) return undefined;
  const forms = places.map((place) => (tokens[place] as Token).form);
  const literal = forms
    .filter((form) => !STOPWORDS.has(form) && !HEDGES.has(form))
    .map((form) => corpus.terms.of(form));
  const match = new Map([
    ...matchesOfGroups(corpus, groups),
    ...literal.filter((term) => term >= 0).map((term) => [term, little === "into" ? INTO : LITERAL] as const),
    ...(apart ? [] : writtenAsOne(corpus, forms)),
  ]);
  const word = text.slice(tokens[at]?.start, tokens[last]?.end);
  // “step down”: where no document has anything for it, “step” alone says something else.
  const general = (form: string) => LIGHT_WORDS.has(form) || FRAME_WORDS.has(form) || REPORTING_VERBS.has(form);
  if (match.size === 0 && (apart || !PARTICLE.test(little) || forms.some(general))) return undefined;
  // A doing may be said in many ways: where no document has one of these, it proves less.
  const sure = sought === "yes-no" || Math.max(0, ...match.values()) >= SURE;
  return { ...termOf(word, softIdf(corpus, -1, match) * (sure ? 1 : UNKNOWN_VERB), match), verb: true, groups };
}

function termOf(word: string, idf: number, match: ReadonlyMap<number, number>): QueryTerm {
  return { word, stem: word, term: -1, idf, role: "content", match, verb: false, opposite: null, groups: [] };
}

/** Where the words of a phrase stand, the first at `at`, up to `parted` others behind it; undefined where they do not. */
function placesOf(
  phrase: readonly string[],
  stems: readonly string[],
  at: number,
  parted: number,
): readonly number[] | undefined {
  for (let gap = 0; gap <= parted; gap++) {
    const places = phrase.map((_, i) => (i === 0 ? at : at + gap + i));
    if (places.every((place, i) => stems[place] === phrase[i])) return places;
  }
  return undefined;
}
