import { REPORTING_VERBS } from "../language/data/stopwords.ts";
import { numberStands } from "../language/numbers.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { agents, counters } from "./agents.ts";
import type { Reading } from "./reading.ts";
import { AUXILIARIES, phraseEnd, subjectBefore } from "./subject.ts";
import { readVia } from "./via.ts";

/** Somebody says something: where the speaker stands, and which words are theirs. Token ranges are half-open. */
export interface Attribution {
  readonly subject: { readonly from: number; readonly to: number };
  readonly verb: number;
  readonly says: { readonly from: number; readonly to: number };
  /** Token range of the outlet: “told Reuters”. */
  readonly via: { readonly from: number; readonly to: number } | null;
}

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
const CONTRASTS = words("but while whereas although however");
const CLAUSE_OPENERS = words("but while and ; : although that - —");
const JOINING = words(
  "however meanwhile moreover nevertheless conversely instead still yet similarly likewise afterwards",
);
const DETERMINERS = words("the a an his her its their");

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
  const spoken = limit(found, tokens.length);
  // Whoever puts a figure forward without a word of saying, where nobody else speaks.
  const figures = [...agents(tokens), ...counters(tokens)].filter(
    ({ says }) => !spoken.some((other) => other.says.from <= says.from && says.to <= other.says.to),
  );
  return [...spoken, ...figures];
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
  const { form } = tokens[at] as Token;
  if (form === "put" || form === "puts") return putsAt(tokens, at);
  return one === "that" || one === '"' || (one === "," && two === '"') || NAMING_VERBS.has(form);
}

/** “put the crowd at 4,000”, not “put 40 crates in the van”. */
function putsAt(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens.findIndex(({ form }, i) => i > at && i < at + 10 && form === "at");
  return preposition > 0 && numberStands(tokens, preposition + 1, 4);
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
  const subject = afterQuote ? undefined : (subjectBefore(tokens, verb) ?? goingOn(tokens, verb));
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

/** “The captain described the fire and said”: the verbs share the subject of the first. */
function goingOn(tokens: readonly Token[], verb: number): { from: number; to: number } | undefined {
  if (tokens[verb - 1]?.form !== "and") return undefined;
  const first = tokens.findIndex(
    ({ form }, at) => at > 0 && at < verb - 1 && (isVerbForm(form) || REPORTING_VERBS.has(form)),
  );
  const subject = first > 0 ? subjectBefore(tokens, first) : undefined;
  return subject?.from === 0 || (subject && afterComma(tokens, subject.from)) ? subject : undefined;
}

function afterComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.form === ",";
}

/** “…, she said, and …” goes on speaking; “…, she said, but …” may not. */
function contrast(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ form }, i) => i > from && CONTRASTS.has(form));
  return at < 0 ? tokens.length : at;
}

/** Does a clause begin here: at the start of the sentence or after “but”, “;”, “while”? */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form ?? "";
  // “However, the union said”: a word that only joins the sentence to the one before.
  const joined = at === 2 && before === "," && JOINING.has(tokens[0]?.form ?? "");
  return at === 0 || joined || CLAUSE_OPENERS.has(before) || (at === 1 && before === '"');
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.capital || DETERMINERS.has(token.form));
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
