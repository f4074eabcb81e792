import { read } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import { AUXILIARIES } from "../../language/data/verbs.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank.ts";
import { asksOf } from "../spans/asks.ts";
import { nameBeside } from "../spans/name-beside.ts";
import { isOutright } from "./relate.ts";
import { type Telling, voiceFor } from "./telling.ts";

/** “We have a new ferryman! Ana Ruiz starts on Monday.”: whom one sentence speaks of, the next one names. Undefined where it does not. */
export function introduced(corpus: Corpus, query: Query, ranked: Ranked): Telling | undefined {
  const { number, tokens } = ranked.reading;
  if (query.sought !== "person" || asksOf(corpus, query).side !== "same" || !isOutright(query, ranked))
    return undefined;
  if (nameBeside(corpus, query, ranked.reading) !== undefined) return undefined;
  if (!tokens.some(({ form }) => /^(a|an|new|another|our)$/.test(form))) return undefined;
  if (corpus.paragraphOf[number + 1] !== corpus.paragraphOf[number]) return undefined;
  const reading = read(corpus, number + 1);
  const name = nameInFront(reading.tokens);
  if (!name) return undefined;
  const [first, last] = [reading.tokens[name.from] as Token, reading.tokens[name.to - 1] as Token];
  return {
    ranked: { ...ranked, reading },
    voice: voiceFor(corpus, query, reading),
    mark: { start: first.start, end: last.end },
    terms: reading.tokens.slice(name.from, name.to).map(({ form }) => corpus.terms.of(form)),
    denies: false,
  };
}

const TITLE = /^(mr|mrs|ms|miss|dr|prof|professor|sir|father|sister)$/;

/** “Ana Ruiz starts”, “Mrs Ruiz is”. */
function nameInFront(tokens: readonly Token[]): Range | undefined {
  let to = 0;
  while (tokens[to]?.capital && tokens[to]?.kind === "word" && to < 5) to += 1;
  const next = tokens[to]?.form ?? "";
  const isName = to > 1 && (TITLE.test(tokens[0]?.form ?? "") || to < 4);
  const goesOn = next === "," || AUXILIARIES.has(next) || isVerbForm(next) || /[a-z]s$/.test(next);
  return isName && goesOn ? { from: 0, to } : undefined;
}
