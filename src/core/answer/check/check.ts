import type { Corpus } from "../../corpus.ts";
import type { Citation } from "../../documents/citation.ts";
import { PLAIN_VERBS } from "../../language/data/plain-verbs.ts";
import type { Span } from "../../language/span.ts";
import type { AtLeastOne } from "../../types.ts";
import { doneByAnother } from "../done-by-another.ts";
import { citePassage, printings } from "../findings.ts";
import { analyse } from "../question/analyse.ts";
import type { Query } from "../question/query.ts";
import { type Found, rank } from "../rank.ts";
import type { Bearing } from "../values.ts";
import { shareOf } from "./shares.ts";
import { type Statement, statements } from "./statements.ts";
import { holdValue } from "./values.ts";
import { saysSo } from "./words.ts";

/** What the sources say to one sentence of somebody's. */
export type Checked =
  | { readonly kind: "supported" | "otherwise"; readonly sentence: string; readonly citations: AtLeastOne<Citation> }
  /** Some say so, others do not. */
  | {
      readonly kind: "differs";
      readonly sentence: string;
      readonly citations: AtLeastOne<Citation>;
      readonly against: AtLeastOne<Citation>;
    }
  | { readonly kind: "absent"; readonly sentence: string };

/** So much of a statement a passage must have to agree in a value, to differ in one, and to say it without any. */
const LEAST = { agrees: 0.5, against: 0.7, words: 0.72 } as const;
/** A passage that has less of the statement than the best one, by so much, is of something else. */
const NEARLY = 0.15;

/**
 * Checks each sentence that states something; questions, greetings and the like are passed over. Its values are held against those of the
 * passages that speak of the same, and where it has none, its words.
 */
export function check(corpus: Corpus, text: string): readonly Checked[] {
  return statements(corpus, text).map((statement) => {
    const { agreeing, against } =
      statement.claims.length > 0 ? byValues(corpus, statement) : byWords(corpus, statement);
    return sort(statement.sentence, cited(corpus, agreeing), cited(corpus, against));
  });
}

function sort(
  sentence: string,
  citations: AtLeastOne<Citation> | undefined,
  against: AtLeastOne<Citation> | undefined,
): Checked {
  if (citations && against) return { kind: "differs", sentence, citations, against };
  if (citations) return { kind: "supported", sentence, citations };
  return against ? { kind: "otherwise", sentence, citations: against } : { kind: "absent", sentence };
}

interface Said {
  readonly agreeing: readonly Place[];
  readonly against: readonly Place[];
}

const NOTHING: Said = { agreeing: [], against: [] };

interface Place {
  readonly ranked: Found;
  readonly mark: Span | null;
}

/**
 * One value that differs is enough to differ, and one figure of which nobody speaks is enough to be absent. Days only tell when it was, where there
 * are figures.
 */
function byValues(corpus: Corpus, statement: Statement): Said {
  const { query, about } = speaking(corpus, statement, LEAST.agrees);
  const best = Math.max(0, ...about.map(({ share }) => share));
  const near = about.map(({ ranked }) => ranked);
  const close = about.flatMap(({ ranked, share }) => (share >= Math.max(LEAST.against, best - NEARLY) ? [ranked] : []));
  const held = statement.claims.map((claim) => {
    const { agreeing, against } = holdValue(corpus, query, claim, { near, close });
    const { yes = [], no = [] } = Object.groupBy(agreeing, ({ ranked }) =>
      saysSo(corpus, query, statement, ranked) ? "yes" : "no",
    );
    return { isFigure: claim.kind !== "date", agreeing: yes, against: [...against, ...no] };
  });
  const contradicted = held.filter(({ agreeing, against }) => agreeing.length === 0 && against.length > 0);
  const figures = held.filter(({ isFigure }) => isFigure);
  const decisive = contradicted.length > 0 ? contradicted : figures.length > 0 ? figures : held;
  if (decisive.some(({ agreeing, against }) => agreeing.length + against.length === 0)) return NOTHING;
  return {
    agreeing: decisive.flatMap(({ agreeing }) => agreeing.map(placeOf)),
    against: decisive.flatMap(({ against }) => against.map(placeOf)),
  };
}

function placeOf({ ranked, claim }: Bearing): Place {
  return { ranked, mark: claim.span };
}

function byWords(corpus: Corpus, statement: Statement): Said {
  const { query, about } = speaking(corpus, statement, LEAST.words);
  const best = Math.max(0, ...about.map(({ share }) => share));
  const near = about.filter(({ share }) => share >= best - NEARLY).map(({ ranked }) => ({ ranked, mark: null }));
  return {
    agreeing: near.filter(({ ranked }) => saysSo(corpus, query, statement, ranked)),
    against: near.filter(({ ranked }) => !saysSo(corpus, query, statement, ranked)),
  };
}

/** The passages that speak of what a statement speaks of. */
function speaking(corpus: Corpus, { frame, claims }: Statement, least: number) {
  const query = analysed(corpus, frame, claims.length > 0);
  const about = rank(corpus, query).flatMap((ranked) => {
    const { reading } = ranked;
    const share = shareOf(query, ranked, claims.length > 0);
    if (share < least || reading.passage.heading) return [];
    return query.doing && doneByAnother(corpus, query.doing, reading) ? [] : [{ ranked, share }];
  });
  return { query, about };
}

/** Beside a value a verb that only says that there is so much says little: “measures 3 metres”, “includes 40 people”. */
function analysed(corpus: Corpus, frame: string, withValues: boolean): Query {
  const query = analyse(corpus, frame);
  if (!withValues) return query;
  return {
    ...query,
    terms: query.terms.map((term) =>
      term.role === "content" && PLAIN_VERBS.has(term.word.toLowerCase()) ? { ...term, role: "light" } : term,
    ),
  };
}

/** Every document with the same wording is cited with it. */
function cited(corpus: Corpus, places: readonly Place[]): AtLeastOne<Citation> | undefined {
  const found = new Map<number, Citation>();
  for (const { ranked, mark } of places) {
    for (const printed of printings(corpus, ranked.reading.number)) {
      const own = printed.number === ranked.reading.number;
      if (!found.has(printed.number)) found.set(printed.number, citePassage(corpus, printed, own ? mark : null));
    }
  }
  const [first, ...rest] = found.values();
  return first && [first, ...rest];
}
