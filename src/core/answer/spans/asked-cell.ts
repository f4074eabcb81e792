import type { Reading } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import type { Range } from "../../language/phrases.ts";
import { askedStrength } from "../asked.ts";
import type { Query } from "../question/query.ts";

/** The cell of a row under the one column that the question names: “who is the manager of Oxmere”. */
export function askedCell(corpus: Corpus, query: Query, { cells, tokens }: Reading): Range | undefined {
  if (cells.length === 0 || query.sought === "yes-no") return undefined;
  const asked = (token: (typeof tokens)[number]) => token.kind === "word" && askedStrength(corpus, query, token) > 0.9;
  const named = cells.filter(({ name, range }) => range.to > range.from && name.some(asked));
  const [only, ...others] = named;
  // Whoever names what stands in the cell asks for another one.
  const known = only && tokens.slice(only.range.from, only.range.to).some(asked);
  return only && others.length === 0 && !known ? only.range : undefined;
}
