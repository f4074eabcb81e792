import type { Claim } from "../claims/claim.ts";
import { claimsOf } from "../claims/extract.ts";
import { type Reading, read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import type { Answer } from "./answer.ts";
import { answer } from "./pipeline.ts";

/** So many sentences are looked at, and so many questions tried: it is done once for a corpus. */
const LOOKED_AT = 2_000;
const TRIED = 40;
const MOST = 8;
const LONGEST = 60;
const WORDS_AFTER = 6;

const known = new WeakMap<Corpus, readonly string[]>();

/** Questions that show what the documents hold, drawn from their own figures: the disputed first, then the best attested. */
export function prompts(corpus: Corpus): readonly string[] {
  let found = known.get(corpus);
  if (!found) {
    found = draw(corpus);
    known.set(corpus, found);
  }
  return found;
}

function draw(corpus: Corpus): readonly string[] {
  const tried = [...candidates(corpus)]
    .slice(0, TRIED)
    .map((question) => ({ question, found: answer(corpus, question) }));
  const telling = tried
    .map(({ question, found }) => ({ question, worth: worthOf(found), first: found.findings[0]?.citations[0].quote }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth);
  // One prompt for each passage on top: two ways to ask the same show nothing new.
  const once = new Map(telling.toReversed().map(({ question, first }) => [first, question]));
  return [...once.values()].toReversed().slice(0, MOST);
}

function worthOf({ verdict, findings }: Answer): number {
  const origins = findings.reduce((sum, finding) => sum + finding.origins, 0);
  switch (verdict) {
    case "disputed":
      return 100 + origins;
    case "updated":
      return 80 + origins;
    case "agreed":
      return 60 + origins;
    case "single":
      return findings[0].speaker === null ? 0 : 1;
    default:
      return 0;
  }
}

/** Figures of things which several documents count come first. */
function candidates(corpus: Corpus): ReadonlySet<string> {
  const asked: { readonly question: string; readonly head: string; readonly document: number }[] = [];
  for (let number = 0; number < Math.min(corpus.passageCount, LOOKED_AT); number++) {
    const reading = read(corpus, number);
    if (reading.passage.heading) continue;
    for (const claim of claimsOf(reading)) {
      const question = questionOf(reading, claim);
      if (question) asked.push({ question, head: claim.unit?.head ?? "", document: reading.passage.document });
    }
  }
  const spread = new Map<string, Set<number>>();
  for (const { head, document } of asked) spread.set(head, (spread.get(head) ?? new Set()).add(document));
  const size = (head: string) => spread.get(head)?.size ?? 0;
  return new Set(asked.toSorted((a, b) => size(b.head) - size(a.head)).map(({ question }) => question));
}

/** “2,000 residents have left the town on Monday, …” → “How many residents have left the town on Monday?” */
function questionOf({ tokens, text }: Reading, { kind, unit, to, clause, part, rate }: Claim): string | null {
  const counts = kind === "number" && (unit?.class === "people" || unit?.class === "kind" || unit?.class === "thing");
  if (!counts || part !== null || rate !== null) return null;
  let end = to;
  while (end < Math.min(clause.to, to + WORDS_AFTER) && tokens[end]?.kind === "word") end += 1;
  const [first, last] = [tokens[to], tokens[end - 1]];
  if (!first || !last || end - to < 2) return null;
  const question = `How many ${unit.word.toLowerCase()} ${text.slice(first.start, last.end)}?`.replace(/\s+/g, " ");
  return question.length <= LONGEST ? question : null;
}
