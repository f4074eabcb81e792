import type { Corpus } from "../corpus.ts";
import type { Span } from "../language/span.ts";
import type { AtLeastOne } from "../types.ts";
import type { Finding } from "./answer.ts";
import { claimsAsked } from "./claims-asked.ts";
import { fairlyGood } from "./fairly.ts";
import { nearness } from "./nearness.ts";
import { isOfOtherMatter } from "./other-matter.ts";
import type { Query } from "./question/query.ts";
import type { Ranked } from "./rank.ts";
import { unitFit } from "./unit-fit.ts";
import { isForeign } from "./values.ts";
import type { Weighed } from "./weigh.ts";
import { findingOf } from "./words/finding.ts";
import { voiceFor } from "./words/telling.ts";

/** What a passage must hold of the kind of value that is sought. */
const LEAST_EVIDENCE = 0.5;
/** So likely to answer, a passage needs no more. */
const SURE = 0.5;
/** What has no form of its own. */
const FORMLESS: ReadonlySet<Query["sought"]> = new Set(["text", "reason"]);

/**
 * Where no value can be told for certain, the sources are merely quoted: the best passages that hold something of the kind that is sought.
 * The value is marked where it is plain which one is meant. Undefined when no passage holds such a thing.
 */
export function merely(corpus: Corpus, query: Query, passages: readonly Ranked[]): Weighed | undefined {
  return quoted(
    corpus,
    query,
    passages.filter((entry) => entry.features.evidence >= LEAST_EVIDENCE && !isOfOtherMatter(query, entry)),
  );
}

/**
 * A passage that very likely answers is quoted though nothing in it is known for what is sought: not every name of a thing and not every
 * reason shows itself by its form. A figure, a day, a person or a place does.
 */
export function surely(corpus: Corpus, query: Query, passages: readonly Ranked[]): Weighed | undefined {
  if (!FORMLESS.has(query.sought)) return undefined;
  return quoted(
    corpus,
    query,
    passages.filter(({ confidence }) => confidence >= SURE),
  );
}

/** These passages as they stand; undefined when there are none. */
export function quoted(corpus: Corpus, query: Query, holding: readonly Ranked[]): Weighed | undefined {
  const [best] = holding;
  if (!best) return undefined;
  const findings = fairlyGood(holding, best).map((ranked): Finding => {
    const voice = voiceFor(corpus, query, ranked.reading);
    return findingOf(corpus, query, {
      ranked,
      voice,
      mark: plainValue(corpus, query, ranked),
      terms: [],
      denies: false,
    });
  });
  return { verdict: "quoted", findings: findings as unknown as AtLeastOne<Finding>, related: [] };
}

/** Beside another value of its sentence one must stand so much nearer to what is asked. */
const NEARER = 1.3;

/** The value of the kind that is sought: the only one, or the one that clearly stands nearest to what is asked. Null where neither is there. */
function plainValue(corpus: Corpus, query: Query, { reading }: Ranked): Span | null {
  if (query.sought !== "number" && query.sought !== "duration" && query.sought !== "date") return null;
  const kind = query.sought;
  const fitting = claimsAsked(corpus, query, reading).filter(
    (claim) =>
      claim.kind === kind &&
      (kind !== "number" ||
        (unitFit(corpus, query, reading, claim) >= LEAST_EVIDENCE && !isForeign(corpus, query, claim))),
  );
  if (fitting.length < 2) return fitting[0]?.span ?? null;
  const near = nearness(corpus, query, reading, fitting);
  const [first, second] = fitting.map(({ span }, i) => ({ span, near: near[i] as number })).toSorted(byNearness);
  return first && second && first.near > NEARER * second.near ? first.span : null;
}

function byNearness(a: { readonly near: number }, b: { readonly near: number }): number {
  return b.near - a.near;
}
