import type { Claim } from "../claims/claim.ts";
import type { Reading } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { MET } from "./gate.ts";
import type { Query } from "./question/query.ts";

const FREE_FOR_SOME = 0.3;

/** What is left of a sum of money as a price; 1 where nothing speaks against it. */
export function priceFit(corpus: Corpus, query: Query, reading: Reading, claim: Claim): number {
  if (isThreshold(reading, claim) || isOfAnotherOne(corpus, query, reading, claim)) return 0;
  return isFreeForSome(reading, claim) ? FREE_FOR_SOME : 1;
}

/** “The fuse is blown; a new one costs 2 euros”: a fuse does, and nothing that only stands around the sentence. */
function isOfAnotherOne(corpus: Corpus, { terms }: Query, { tokens }: Reading, { from }: Claim): boolean {
  const cost = tokens.slice(Math.max(0, from - 3), from).findIndex(({ form }) => /^(cost|costs)$/.test(form));
  if (cost < 0 || tokens[Math.max(0, from - 3) + cost - 1]?.form !== "one") return false;
  const content = terms.filter(({ role }) => role === "content");
  return !tokens.some(({ form }) => content.some(({ match }) => (match.get(corpus.terms.of(form)) ?? 0) >= MET));
}

/** “free from 35 euros”, “the limit stays at 35”: for what costs more, something else is paid. */
function isThreshold({ tokens }: Reading, { from }: Claim): boolean {
  if (tokens.slice(Math.max(0, from - 4), from).some(({ form }) => /^(limit|threshold)$/.test(form))) return true;
  return /^(from|over|above)$/.test(tokens[from - 1]?.form ?? "") && tokens[from - 2]?.form === "free";
}

/** “free for children”: what all the others pay is the price. */
function isFreeForSome({ tokens }: Reading, { quantity, to }: Claim): boolean {
  const everybody = /^(all|everyone)$/.test(tokens[to + 1]?.form ?? "") || tokens[to + 2]?.kind === "mark";
  return quantity?.value === 0 && /^(for|if|to)$/.test(tokens[to]?.form ?? "") && !everybody;
}
