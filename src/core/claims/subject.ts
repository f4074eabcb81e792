import { isAdverb } from "../language/adverbs.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { afterOpening } from "./opening.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
export const AUXILIARIES = new Set(
  "is was are were has have had also later then now still again further first initially originally earlier previously reportedly publicly privately".split(
    " ",
  ),
);
const LONGEST_SUBJECT = 18;
const INSIDE_NAMES = words("' ( ) & .");
const SUBJECT_STARTS = words(
  "but while and that although because when as if who which where why how what whether after before since by",
);
const PHRASE_STOPS = words("that who which when after before while but as in on at last this adding and");
const ROLE_STARTS = /^(the|a|an|head|director|chief|mayor|spokes\w+|president|chair\w*)$/;

/** The noun phrase that ends before the verb, with its apposition: “Ann Orr, the mayor,” or “the state agency”. */
export function subjectBefore(tokens: readonly Token[], verb: number): { from: number; to: number } | undefined {
  let to = verb;
  while (to > 0 && isBesideVerb(tokens[to - 1] as Token)) to -= 1;
  let apposition = tokens[to - 1]?.form === ",";
  if (apposition) to -= 1;
  let from = to;
  while (from > 0 && to - from < LONGEST_SUBJECT) {
    const { form, kind, spaced } = tokens[from - 1] as Token;
    if (form === "," && apposition) {
      apposition = false;
      from -= 1;
      continue;
    }
    // “Police in Sagara, Norland said”: the land behind the town.
    if (form === "," && isLand(tokens, from, to)) {
      from -= 1;
      continue;
    }
    if (kind === "mark" && !INSIDE_NAMES.has(form) && !(form === "-" && !spaced)) break;
    // “J. R. Okoro said”: the full stop of an initial.
    if (kind === "mark" && form === "." && tokens[from]?.spaced && !isInitial(tokens[from - 2])) break;
    // “Ana Ruiz, head of the trust and mother of two, who …,”: all of it up to the comma after the name is one apposition.
    if (apposition && (form === "and" || ((form === "which" || form === "who") && tokens[from - 2]?.form !== ","))) {
      from -= 1;
      continue;
    }
    // “A farmer who keeps his own gauge said”: the subject stands before the relative clause.
    if (form === "who" && !apposition && tokens[from - 2]?.kind === "word") {
      if (!isVerbLike(tokens[from])) return undefined;
      to = from - 1;
      from = to;
      continue;
    }
    if ((form === "which" || form === "who") && apposition && tokens[from - 2]?.form === ",") {
      // “The union, which has 40 members, says”: the name stands before the comma.
      apposition = false;
      from -= 2;
      continue;
    }
    if (SUBJECT_STARTS.has(form)) {
      if (form !== "and" || !coordinates(tokens, from)) break;
    }
    from -= 1;
  }
  const start = afterOpening(tokens, from, to);
  return start < to ? { from: start, to } : undefined;
}

/** “has since”, “famously” */
function isBesideVerb({ form, capital }: Token): boolean {
  return AUXILIARIES.has(form) || (!capital && isAdverb(form));
}

function isInitial(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && token.form.length === 1;
}

/** “Russian and Syrian officials”: part of the name, not a new clause. */
function coordinates(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.form === "the" ? tokens[at + 1] : tokens[at];
  return tokens[at - 2]?.capital === true && next?.capital === true;
}

/** “keeps”, “has”, “lived”: after “who” a verb follows, unless somebody else is the subject: “who police said”. */
function isVerbLike(token: Token | undefined): boolean {
  return (
    token?.kind === "word" && (isVerbForm(token.form) || AUXILIARIES.has(token.form) || /[^su]s$/.test(token.form))
  );
}

/** Nothing but capitals behind a comma, and a place before it: “in Sagara, Norland”. */
function isLand(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens.slice(from, to);
  return (
    behind.length > 0 &&
    behind.length < 4 &&
    behind.every(({ capital }) => capital) &&
    tokens[from - 2]?.capital === true &&
    tokens.slice(Math.max(0, from - 5), from - 2).some(({ form }) => /^(in|at|of|from|near)$/.test(form))
  );
}

/** Where the noun phrase that begins at `from` ends, with its apposition. */
export function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < LONGEST_SUBJECT) {
    const { form, kind, spaced } = tokens[at] as Token;
    if (kind === "mark" && form !== "'" && form !== "&" && !(form === "-" && !spaced)) {
      // An apposition belongs to it: “said Ann Orr, the mayor.”
      const role = form === "," && ROLE_STARTS.test(tokens[at + 1]?.form ?? "");
      if (!role) break;
    }
    if (PHRASE_STOPS.has(form) && at > from) break;
    at += 1;
  }
  return at;
}
