import type { Reading } from "../../claims/reading.ts";
import { voicesOf } from "../../claims/speaker-reader.ts";
import type { Corpus } from "../../corpus.ts";
import { CARDINALS } from "../../language/data/numbers.ts";
import { STOPWORDS } from "../../language/data/stopwords.ts";
import { AUXILIARIES } from "../../language/data/verbs.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { isBaseForm, isVerbForm } from "../../language/verbs.ts";
import { passiveAgent } from "../agent.ts";
import type { Query } from "../question/query.ts";
import { phrasesIn } from "./candidates.ts";
import { featuresOf, isPeople, type Scene, sceneOf, sideOf } from "./features.ts";
import weights from "./weights.json" with { type: "json" };

/** What a phrase is sought for; each has weights of its own. */
export type Kind = "person" | "place" | "thing";

export interface Choice extends Range {
  /** How likely the phrase is the answer, among all phrases of its sentence. */
  readonly likely: number;
}

/** The phrases of a sentence that may answer, likeliest first. A log-linear model: the weights of what is true of a phrase add up. */
function choices(scene: Scene, kind: Kind): Choice[] {
  const table: Readonly<Record<string, number>> = weights[kind];
  const scored = phrasesIn(scene.tokens).map((range) => ({
    ...range,
    score: featuresOf(scene, range).reduce((sum, name) => sum + (table[name] ?? 0), 0),
  }));
  const top = scored.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  return scored
    .map(({ from, to, score }) => ({ from, to, likely: Math.exp(score - top) / total }))
    .toSorted((a, b) => b.likely - a.likely || a.from - b.from);
}

export function kindOf(query: Query): Kind {
  return query.sought === "person" || query.sought === "place" ? query.sought : "thing";
}

/** The likeliest phrase that can be what is sought, with the article of a plain thing: “the old mill”, but “Larkspur”. Undefined when none is likely enough. */
export function likeliest(corpus: Corpus, query: Query, reading: Reading, least: number): Range | undefined {
  const kind = kindOf(query);
  const scene = sceneOf(corpus, query, reading.tokens, reading.dates);
  const outright =
    kind === "person" && scene.asks.side === "subject" ? passiveAgent(corpus, query, reading.tokens) : undefined;
  if (outright) return outright;
  if (kind === "person" && isPronouns(scene)) return undefined;
  const all = choices(scene, kind);
  // Who says that somebody did it has not done it.
  const speakers = voicesOf(corpus, reading)
    .filter(({ attribution }) => scene.asks.focus.size === 0 && scene.met[attribution.verb] === 0)
    .map(({ attribution }) => attribution.subject);
  const likely = all.find(
    (choice) =>
      choice.likely < least ||
      (mayBe(scene, choice, kind) &&
        !(kind === "person" && speakers.some((one) => one.from <= choice.from && choice.to <= one.to))),
  );
  if (!likely || likely.likely < least) return undefined;
  const best = scene.asks.plural || kind === "person" ? withPartner(scene, likely, all) : likely;
  const [before, first] = [reading.tokens[best.from - 1], reading.tokens[best.from]];
  const article = before !== undefined && /^(the|a|an)$/.test(before.form) && first?.capital === false;
  return { from: article ? best.from - 1 : best.from, to: best.to };
}

/** “He played it for two hours”: the sentence knows who did it, and does not say so. */
function isPronouns({ tokens, met, asks }: Scene): boolean {
  if (asks.side !== "subject") return false;
  const verbs = tokens.flatMap(({ form }, at) => ((met[at] as number) > 0.6 && isVerbForm(form) ? [at] : []));
  return (
    verbs.length > 0 &&
    verbs.every((at) => {
      let before = at - 1;
      while (
        AUXILIARIES.has(tokens[before]?.form ?? "") ||
        /ly$|^(also|then|later|now|not)$/.test(tokens[before]?.form ?? "")
      )
        before -= 1;
      return /^(he|she|they|we|i|you)$/.test(tokens[before]?.form ?? "") && tokens[at + 1]?.form !== "by";
    })
  );
}

/** “rebels and civilians”: both, where a phrase of both is nearly as likely as the one alone. */
function withPartner({ tokens }: Scene, one: Choice, all: readonly Choice[]): Choice {
  const pair = all.find(
    ({ from, to, likely }) =>
      likely >= PARTNER * one.likely &&
      ((to === one.to && from < one.from && tokens[one.from - 1]?.form === "and") ||
        (from === one.from && to > one.to && tokens[one.to]?.form === "and")),
  );
  return pair ?? one;
}

const PARTNER = 0.25;

/** No day is a person, no number alone is anybody; where something is stands behind a preposition. */
function mayBe(scene: Scene, range: Range, kind: Kind): boolean {
  const { tokens, dated, proper, met, asks } = scene;
  const { from, to } = range;
  if (kind === "thing") return true;
  const words = [...tokens.keys()].slice(from, to).filter((at) => tokens[at]?.kind === "word");
  if (words.length === 0 || dated.slice(from, to).includes(true)) return false;
  const fresh = words.filter((at) => (met[at] as number) < 0.9 && !STOPWORDS.has(tokens[at]?.form ?? ""));
  if (fresh.length === 0 || (words.length === 1 && tokens[from]?.form.length === 1)) return false;
  if (kind === "person" && fresh.every((at) => CARDINALS.has(tokens[at]?.form ?? ""))) return false;
  // “who followed Ann Orr”: not Ann Orr did.
  if (
    kind === "person" &&
    asks.side !== "same" &&
    [words.at(-1) as number, to].some((at) => proper[at] && (met[at] ?? 0) > 0.9)
  )
    return false;
  // “responsible for the harbour”: not the harbour is.
  if (kind === "person" && tokens[from - 1]?.form === "for" && (met[from - 2] ?? 0) > 0.6) return false;
  const [before, first] = [tokens[from - 1], tokens[from] as Token];
  // “until 17:00 UTC”, “to buy a boat”
  if (
    kind === "place" &&
    (before?.kind === "number" || (before?.form === "to" && !first.capital && isBaseForm(first.form)))
  )
    return false;
  if (kind === "place" && asks.focus.size === 0)
    return tokens.slice(Math.max(0, from - 4), from).some(({ form }) => PLACING.has(form));
  return (
    kind === "place" ||
    fresh.some((at) => proper[at]) ||
    isPeople(tokens[to - 1]) ||
    sideOf(scene, from, to) !== undefined
  );
}

const PLACING = new Set(
  "in at to from near on off into towards toward outside inside behind under beside between above below of along across around through via by".split(
    " ",
  ),
);
