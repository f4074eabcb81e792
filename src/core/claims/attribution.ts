import { REPORTING_VERBS } from "../language/data/stopwords.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { afterOpening } from "./opening.ts";
import type { Reading } from "./reading.ts";

/** Somebody says something: where the speaker stands, and which words are theirs. Token ranges are half-open. */
export interface Attribution {
  readonly subject: { readonly from: number; readonly to: number };
  readonly verb: number;
  readonly says: { readonly from: number; readonly to: number };
  /** Token range of the outlet: “told Reuters”. */
  readonly via: { readonly from: number; readonly to: number } | null;
}

const AUXILIARIES = new Set(
  "is was are were has have had also later then now still again further reportedly publicly privately".split(" "),
);
const LONGEST_SUBJECT = 18;
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const TO_BE = words("is was are were been being be");
const BEFORE_NOUNS = words(
  "a an the this that his her their its our no any every to of in on by for with from annual new latest official final",
);
/** They are verbs of speech only where speech follows. */
const LOOSE_VERBS = words(
  "put puts find finds found call calls called post note notes state states describe describes described agree agrees agreed ask asks asked demand demands demanded hope hopes hoped promise promises promised answer answered urge urges urged",
);
const NAMING_VERBS = words("describe call calls called describes described put puts");
const PERFECT = words("has have had");
const TELLING = words("told tells tell");
const INSIDE_NAMES = words("' ( ) & .");
const CONTRASTS = words("but while whereas although however");
const CLAUSE_OPENERS = words("but while and ; : although that - —");
const DETERMINERS = words("the a an his her its their");
const SUBJECT_STARTS = words(
  "but while and that although because when as if who which where why how what whether after before since by",
);
const OUTLET_ENDS = words(
  "that in on after last this of about how why what it he she they to later earlier yesterday today when while at by for during",
);
const PHRASE_STOPS = words("that who which when after before while but as in on at last this adding and");
const ROLE_STARTS = /^(the|a|an|head|director|chief|mayor|spokes\w+|president|chair\w*)$/;

/** All attributions of a sentence, each over its own words: leading, trailing, inverted, and “according to”. */
export function attributions({ tokens }: Reading): Attribution[] {
  const found: Attribution[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]?.form ?? "";
    if ((token.form === "according" || token.form === "acc") && next === "to") {
      const to = phraseEnd(tokens, at + 2);
      found.push({ subject: { from: at + 2, to }, verb: at, says: spread(tokens, at, to), via: null });
    } else if (REPORTING_VERBS.has(token.form) && !isNoun(tokens, at)) {
      const attribution =
        token.form.endsWith("ing") && !TO_BE.has(tokens[at - 1]?.form ?? "")
          ? participle(tokens, at, found.at(-1))
          : readVerb(tokens, at);
      if (attribution) found.push(attribution);
    }
  });
  return limit(found, tokens.length);
}

/** “a report”, “the claim”, “state media”: the same letters, no verb. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const { form } = tokens[at] as Token;
  if (before && BEFORE_NOUNS.has(before.form)) return true;
  if (before?.form === "-" && !before.spaced) return true;
  // “called on the mayor to resign”, “put up a tent”: another verb altogether.
  if (NAMING_VERBS.has(form) && /^(on|for|off|up|out|in|upon)$/.test(tokens[at + 1]?.form ?? "")) return true;
  if (LOOSE_VERBS.has(form)) return !followedBySpeech(tokens, at);
  return false;
}

function followedBySpeech(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at + 1]?.form ?? "", tokens[at + 2]?.form ?? ""];
  return one === "that" || one === '"' || (one === "," && two === '"') || NAMING_VERBS.has(tokens[at]?.form ?? "");
}

/** “…, adding that”: the speaker before goes on. */
function participle(tokens: readonly Token[], verb: number, before: Attribution | undefined): Attribution | undefined {
  return before && { subject: before.subject, verb, says: { from: verb + 1, to: tokens.length }, via: before.via };
}

function readVerb(tokens: readonly Token[], verb: number): Attribution | undefined {
  // “was told”, “is described”: somebody else speaks.
  const auxiliary = AUXILIARIES.has(tokens[verb - 1]?.form ?? "") && !PERFECT.has(tokens[verb - 1]?.form ?? "") ? 2 : 1;
  if (
    (TO_BE.has(tokens[verb - 1]?.form ?? "") || TO_BE.has(tokens[verb - auxiliary]?.form ?? "")) &&
    !(tokens[verb] as Token).form.endsWith("ing")
  )
    return undefined;
  const comma = tokens[verb - 1]?.form === ",";
  const afterQuote = tokens[verb - 1]?.form === '"' || (comma && tokens[verb - 2]?.form === '"');
  const subject = afterQuote ? undefined : subjectBefore(tokens, verb);
  const apposed = comma && subject?.from === 0 && (tokens[0] as Token).capital;
  if (
    afterQuote ||
    (comma && !apposed && startsName(tokens, verb + 1) && !/^tell|told/.test((tokens[verb] as Token).form))
  ) {
    // “…,” said the governor.
    const to = phraseEnd(tokens, verb + 1);
    if (to > verb + 1) return { subject: { from: verb + 1, to }, verb, says: spread(tokens, verb, to), via: null };
  }
  if (!subject) return undefined;
  const via = readVia(tokens, verb);
  // “said to be 40”, “told passengers to wait”: nobody tells that something is so.
  if (tokens[verb + 1]?.form === "to" && /^(be|have)$/.test(tokens[verb + 2]?.form ?? "")) return undefined;
  if (via && tokens[via.to]?.form === "to") return undefined;
  const after = (via?.to ?? verb + 1) < tokens.length && !/^[.,]$/.test(tokens[via?.to ?? verb + 1]?.form ?? ".");
  const trailing = subject.from > 0 && !opens(tokens, subject.from);
  const goesOn = (via?.to ?? verb + 1) + 1 < tokens.length;
  const says =
    trailing && !after && !goesOn
      ? { from: 0, to: subject.from }
      : trailing && !after
        ? { from: 0, to: contrast(tokens, verb) }
        : after && !trailing
          ? { from: verb + 1, to: tokens.length }
          : { from: 0, to: tokens.length };
  return { subject, verb, says, via };
}

/** “…, she said, and …” goes on speaking; “…, she said, but …” may not. */
function contrast(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ form }, i) => i > from && CONTRASTS.has(form));
  return at < 0 ? tokens.length : at;
}

/** Does a clause begin here: at the start of the sentence or after “but”, “;”, “while”? */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form ?? "";
  return at === 0 || CLAUSE_OPENERS.has(before) || (at === 1 && before === '"');
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.capital || DETERMINERS.has(token.form));
}

/** The noun phrase that ends before the verb, with its apposition: “Ann Orr, the mayor,” or “the state agency”. */
function subjectBefore(tokens: readonly Token[], verb: number): { from: number; to: number } | undefined {
  let to = verb;
  while (to > 0 && AUXILIARIES.has(tokens[to - 1]?.form ?? "")) to -= 1;
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
    if (kind === "mark" && !INSIDE_NAMES.has(form) && !(form === "-" && !spaced)) break;
    // “J. R. Okoro said”: the full stop of an initial.
    if (kind === "mark" && form === "." && tokens[from]?.spaced && !isInitial(tokens[from - 2])) break;
    // “Ana Ruiz, head of the trust and mother of two, who …,”: all of it up to the comma after the name is one apposition.
    if (apposition && (form === "and" || ((form === "which" || form === "who") && tokens[from - 2]?.form !== ","))) {
      from -= 1;
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

function isInitial(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && token.form.length === 1;
}

/** “Russian and Syrian officials”: part of the name, not a new clause. */
function coordinates(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.form === "the" ? tokens[at + 1] : tokens[at];
  return tokens[at - 2]?.capital === true && next?.capital === true;
}

const STARTS_SPEECH = new Set("the a an some about over more his her its their there".split(" "));

/** “told Reuters”, “told the media outlet”, “said on state TV”. */
function readVia(tokens: readonly Token[], verb: number): { from: number; to: number } | null {
  if (!TELLING.has(tokens[verb]?.form ?? "")) return null;
  let to = verb + 1;
  while (to < tokens.length && to - verb < 6) {
    const { form, kind } = tokens[to] as Token;
    if (kind === "mark" && form !== "-") break;
    // “told reporters 40 boats were lost”: what is told begins.
    if (OUTLET_ENDS.has(form) || kind === "number" || isVerbForm(form) || (to > verb + 1 && STARTS_SPEECH.has(form)))
      break;
    to += 1;
  }
  const pronoun = to === verb + 2 && /^(him|her|them|us|me|it|you)$/.test(tokens[verb + 1]?.form ?? "");
  return to > verb + 1 && !pronoun ? { from: verb + 1, to } : null;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
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

/** “According to X” and “…, said X” speak for the rest of their clause on both sides. */
function spread(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  return from === 0 ? { from: to, to: tokens.length } : { from: 0, to: to < tokens.length ? tokens.length : from };
}

/** Where one speaker begins, the one before ends. */
function limit(found: readonly Attribution[], length: number): Attribution[] {
  return found.map((attribution, i) => {
    const next = found[i + 1];
    const before = found[i - 1];
    const leadsNext = next && next.says.from > next.subject.from;
    const to = Math.min(attribution.says.to, leadsNext ? next.subject.from : length);
    const from =
      before && attribution.subject.from > before.verb && attribution.says.from < before.verb
        ? before.verb
        : attribution.says.from;
    return { ...attribution, says: { from: Math.min(from, to), to } };
  });
}
