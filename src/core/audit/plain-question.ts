import { analyse } from "../answer/question/analyse.ts";
import type { Query, QueryTerm } from "../answer/question/query.ts";
import type { Corpus } from "../corpus.ts";

/** A question that seeks this of these words, and asks for nothing beyond. */
export function plainQuestion(corpus: Corpus, sought: Query["sought"], terms: readonly QueryTerm[]): Query {
  return { ...analyse(corpus, ""), sought, terms };
}
