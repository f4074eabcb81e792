import type { Placed } from "../../claims/claim.ts";
import { clauseAround } from "../../claims/readers/clause.ts";
import type { Corpus } from "../../corpus.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { askedStrength } from "../asked.ts";
import { otherThing, wordsAround } from "../contrast.ts";
import { circumstancesApart } from "../contrast-phrases.ts";
import type { Query } from "../question/query.ts";
import type { Told } from "./telling.ts";

/** Words that make the two tell of different things, places, times or circumstances; null when nothing does. */
export function tellingsApart(corpus: Corpus, query: Query, one: Told, other: Told): string | null {
  const [a, b] = [placedOf(corpus, query, one), placedOf(corpus, query, other)];
  const thing = otherThing(corpus, query, a, b);
  if (thing !== null) return thing.words ?? thing.kind;
  if (query.sought !== "yes-no") return null;
  const around = ({ ranked: { reading } }: Told, placed: Placed) => wordsAround(corpus, reading, placed);
  return circumstancesApart(corpus, query, around(one, a), around(other, b));
}

/** The words that answer with the clause they stand in; for a yes or no the clause that has the asked-for verb. */
function placedOf(corpus: Corpus, query: Query, { ranked: { reading }, mark }: Told): Placed {
  const { tokens, number: passage } = reading;
  const rest = { passage, kind: "number", unit: null, quantity: null, date: null, revision: null } as const;
  const range =
    mark && query.sought !== "yes-no"
      ? {
          from: tokens.findIndex((token) => token.start >= mark.start),
          to: tokens.findLastIndex((token) => token.end <= mark.end) + 1,
        }
      : null;
  if (range && range.from >= 0 && range.to > range.from)
    return { ...rest, ...range, clause: clauseAround(tokens, range.from) };
  const strengths = tokens.map((token) =>
    token.kind === "word" ? askedStrength(corpus, query, token) + (isVerbForm(token.form) ? 0.5 : 0) : 0,
  );
  const at = Math.max(0, strengths.indexOf(Math.max(...strengths)));
  return { ...rest, from: at + 1, to: at + 1, clause: clauseAround(tokens, at) };
}
