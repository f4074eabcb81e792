import type { Corpus } from "../corpus.ts";
import { attributions } from "./attribution.ts";
import { maySpeak } from "./may-speak.ts";
import { type Mention, parseMention } from "./mention.ts";
import { type Reading, read } from "./reading.ts";

const rosters = new WeakMap<Corpus, Map<number, readonly Mention[]>>();

/** “al-Barazi” and “the governor” become the fullest name which the same document gives. */
export function expand(corpus: Corpus, reading: Reading, mention: Mention): Mention {
  if (mention.role !== null) return mention;
  const roster = rosterOf(corpus, reading.passage.document);
  if (mention.surname !== "") {
    const term = corpus.terms.of(mention.surname);
    const same = roster.filter((other) => other.surname !== "" && corpus.terms.of(other.surname) === term);
    return same.find(({ role }) => role !== null) ?? mention;
  }
  const people = new Map(
    roster
      .filter(
        ({ role, roleStems }) =>
          role !== null &&
          roleStems.at(-1) !== undefined &&
          mention.roleStems.length > 0 &&
          mention.roleStems.every((word) => roleStems.includes(word)),
      )
      .map((other) => [corpus.terms.of(other.surname), other] as const),
  );
  // Two mayors in one document: then “the mayor” stays unnamed.
  return people.size === 1 ? ([...people.values()][0] as Mention) : mention;
}

/** Names with roles in one document: “Talal Orr, the mayor, said”. */
function rosterOf(corpus: Corpus, document: number): readonly Mention[] {
  let known = rosters.get(corpus);
  if (!known) {
    known = new Map();
    rosters.set(corpus, known);
  }
  let roster = known.get(document);
  if (!roster) {
    const { from, to } = corpus.ranges[document] as { from: number; to: number };
    const found: Mention[] = [];
    for (let passage = from; passage < to; passage++) {
      if (!maySpeak(corpus, passage)) continue;
      const reading = read(corpus, passage);
      for (const { subject } of attributions(reading)) {
        const mention = parseMention(reading, reading.tokens.slice(subject.from, subject.to));
        if (mention?.role && mention.surname) found.push(mention);
      }
    }
    roster = found;
    known.set(document, roster);
  }
  return roster;
}
