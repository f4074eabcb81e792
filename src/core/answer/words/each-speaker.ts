import { read } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank.ts";
import { type Telling, tellingOf } from "./telling.ts";

/** The best telling of each speaker asked for: “what do the mayor and the union say”. Empty when fewer than two of them speak. */
export function tellingOfEach(corpus: Corpus, query: Query, passages: readonly Ranked[]): readonly Telling[] {
  if (query.speakers.length < 2) return [];
  const tellings = [...passages.filter(({ features }) => features.speaker > 0.5), ...answersTo(corpus, passages)].map(
    (entry) => tellingOf(corpus, query, entry),
  );
  const found = query.speakers.flatMap((speaker) => {
    const own = tellings.filter(({ voice }) => voice && speaker.every((term) => voice.terms.includes(term)));
    // “The opposition” goes before “some opposition activists”.
    const themselves = own.find(({ mark, voice }) => mark !== null && new Set(voice?.terms).size === speaker.length);
    return themselves ?? own[0] ?? [];
  });
  return new Set(found).size === query.speakers.length ? found : [];
}

/** “how does each describe it”, “do they agree”: the question itself sets them against each other. */
export function setsApart(query: Query): boolean {
  return query.comparison || /\b(each|respectively|both sides|on the other hand)\b/i.test(query.text);
}

/** “However, the union calls it …”: the sentence right behind one that was found, which sets its own speaker against it. */
function answersTo(corpus: Corpus, passages: readonly Ranked[]): readonly Ranked[] {
  return passages.flatMap((entry) => {
    const next = entry.reading.number + 1;
    if (next >= corpus.passageCount || corpus.passages.documentOf(next) !== entry.reading.passage.document) return [];
    const reading = read(corpus, next);
    return /^(however|but|yet|whereas|conversely)$/.test(reading.tokens[0]?.form ?? "") ? [{ ...entry, reading }] : [];
  });
}
