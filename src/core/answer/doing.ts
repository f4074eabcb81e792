import type { Placed } from "../claims/claim.ts";
import { read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { CHANGES } from "../language/data/numbers.ts";
import { HAVING, PLAIN_VERBS } from "../language/data/plain-verbs.ts";
import { REPORTING_VERBS, STOPWORDS } from "../language/data/stopwords.ts";
import { AUXILIARIES, BARE_VERBS, RUNS, UNCHANGED } from "../language/data/verbs.ts";
import type { Token } from "../language/tokens.ts";
import { isDoing, isVerbForm } from "../language/verbs.ts";
import { askedStrength } from "./asked.ts";
import type { Query } from "./question/query.ts";

/** From here on a verb of the document tells of what the question asks. */
const ASKED = 0.4;

/**
 * What the verb to which a value belongs tells of:
 *
 *     asked   “40 homes were destroyed”, when destroyed homes are asked for
 *     plain   “had 40 homes”, “put the number at 40”: nothing but that there are so many
 *     other   “damaged 40 homes”
 */
export function doingOf(corpus: Corpus, query: Query, claim: Placed): "asked" | "plain" | "other" {
  const { tokens } = read(corpus, claim.passage);
  const label = labelOf(tokens, claim);
  if (label.length > 0)
    return label.some((token) => askedStrength(corpus, query, token) >= ASKED)
      ? "asked"
      : label.some(({ form }) => isDoing(form))
        ? "other"
        : "plain";
  // “Built in 1931, the hospital has 120 beds”: a verb right before the value is its own.
  if (HAVING.has(tokens[claim.from - 1]?.form ?? "")) return "plain";
  // “pays for the repair of 40 homes”
  const done = tokens[claim.from - 1]?.form === "of" ? tokens[claim.from - 2] : undefined;
  if (done && askedStrength(corpus, query, done) >= ASKED) return "asked";
  const verb = tokens[governorOf(tokens, claim)];
  if (verb === undefined) return "plain";
  if (askedStrength(corpus, query, verb) >= ASKED) return "asked";
  if (sharedVerbs(tokens, claim).some((at) => askedStrength(corpus, query, tokens[at] as Token) >= ASKED))
    return "asked";
  return PLAIN_VERBS.has(verb.form) ? "plain" : "other";
}

/** “Injured: 17”: the words before the colon say what the figure is of. */
export function labelOf(tokens: readonly Token[], { from, quantity }: Placed): readonly Token[] {
  const colon = (quantity?.from ?? from) - 1;
  if (tokens[colon]?.form !== ":") return [];
  let at = colon;
  while (at > 0 && tokens[at - 1]?.kind === "word") at -= 1;
  return tokens.slice(at, colon);
}

/**
 * The verb a value belongs to: the one before it with no other between (its object), or the one after it (its subject); -1 when there is none.
 *
 *     destroyed 40 homes and damaged 300 homes     40: destroyed · 300: damaged
 *     250 people have been killed and 40 displaced 250: killed · 40: displaced
 */
export function governorOf(tokens: readonly Token[], claim: Placed): number {
  // How old somebody is, is of no doing: “the rider who fell, aged 43, broke a rib”.
  if (claim.unit?.class === "age") return -1;
  // “All flats are let, 213 people live there”
  if (tokens[claim.from - 1]?.form === "," && BARE_VERBS.has(tokens[claim.to]?.form ?? "")) return claim.to;
  const before = findVerb(tokens, claim.from - 1, -1, claim.clause.from - 1);
  // “down to 12 since the nurse came”: another clause begins.
  const joint = tokens.slice(claim.to, claim.clause.to).findIndex(({ form }) => JOINING.test(form));
  const after = findVerb(tokens, claim.to, 1, joint < 0 ? claim.clause.to : claim.to + joint);
  const opens = /^(and|but|,|or)$/.test(tokens[claim.from - 1]?.form ?? "");
  return before < 0 || (opens && after >= 0) ? after : before;
}

/**
 * Further verbs of which the value is the subject:
 *
 *     buried 12 people who died in the flood              died
 *     12 people belong to the crew and will be taken home   taken
 */
export function sharedVerbs(tokens: readonly Token[], claim: Placed): readonly number[] {
  const relative = /^(?:who|that|which)$/.test(tokens[claim.to]?.form ?? "");
  if (relative) return found(findVerb(tokens, claim.to + 1, 1, tokens.length));
  const governor = governorOf(tokens, claim);
  if (governor < claim.to) return [];
  const and = tokens.findIndex(({ form }, at) => at > governor && form === "and");
  let next = and + 1;
  while (and > 0 && AUXILIARIES.has(tokens[next]?.form ?? "")) next += 1;
  return and > 0 && next < tokens.length && isEvent(tokens, next) ? [next] : [];
}

function found(at: number): readonly number[] {
  return at < 0 ? [] : [at];
}

function findVerb(tokens: readonly Token[], from: number, step: 1 | -1, end: number): number {
  for (let at = from; at !== end && at >= 0 && at < tokens.length; at += step) if (isEvent(tokens, at)) return at;
  return -1;
}

const JOINING = /^(since|because)$/;
const MODAL = /^(will|would|can|could|must|should|may|might|cannot)$/;

/** Verbs of saying are passed over, and those of change: “rose to 31 people” tells nothing of what the people did. */
export function isEvent(tokens: readonly Token[], at: number): boolean {
  const { form, kind } = tokens[at] as Token;
  if (kind !== "word" || AUXILIARIES.has(form) || REPORTING_VERBS.has(form)) return false;
  const next = tokens[at + 1]?.form ?? "";
  if (CHANGES.has(form) && /^(to|from|by|at)$/.test(next)) return false;
  if (/^(go|goes|going|gone|went|come|comes|came)$/.test(form) && /^(up|down)$/.test(next)) return false;
  return (
    isVerbForm(form) ||
    RUNS.has(form) ||
    (UNCHANGED.has(form) && AUXILIARIES.has(tokens[at - 1]?.form ?? "")) ||
    (BARE_VERBS.has(form) && tokens[at - 1]?.form === "to") ||
    // “may book”, “will host”: behind these words stands a verb, whatever else the word may be.
    (MODAL.test(tokens[at - 1]?.form ?? "") && !STOPWORDS.has(form) && !form.endsWith("ly"))
  );
}
