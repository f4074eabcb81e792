import type { Corpus } from "../../corpus.ts";
import { DAY_PARTS, MONTHS, PERIODS, TIME_UNITS, WEEKDAYS } from "../../language/data/calendar.ts";
import { PHRASE_ENDS, REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import { KINDS_OF_PEOPLE, PEOPLE } from "../../language/data/units.ts";
import { AUXILIARIES } from "../../language/data/verbs.ts";
import type { Range } from "../../language/phrases.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { askedStrength } from "../asked.ts";
import type { Query } from "../question/query.ts";
import { type Asks, asksOf } from "./asks.ts";
import { isOfTheFirst, pastInsertion } from "./between.ts";

/** A sentence beside a question: what is known before any phrase is looked at. Each list has one entry a token. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly asks: Asks;
  /** How much the token stands for a word of the question. */
  readonly met: readonly number[];
  readonly focus: readonly boolean[];
  /** Tokens to the nearest met word before it, and after it. */
  readonly metBefore: readonly number[];
  readonly metAfter: readonly number[];
  readonly dated: readonly boolean[];
  /** It is written as a name: not only because it opens the sentence. */
  readonly proper: readonly boolean[];
}

const FAR = 99;
const VERB_NEAR = 9;

export function sceneOf(corpus: Corpus, query: Query, tokens: readonly Token[], dates: readonly Range[]): Scene {
  const asks = asksOf(corpus, query);
  const met = tokens.map((token) =>
    token.kind === "mark" || STOPWORDS.has(token.form) ? 0 : askedStrength(corpus, query, token),
  );
  const dated = tokens.map(() => false);
  for (const { from, to } of dates) dated.fill(true, from, to);
  return {
    tokens,
    asks,
    met,
    focus: tokens.map((token) => token.kind === "word" && (asks.focus.get(corpus.terms.of(token.form)) ?? 0) > 0.6),
    metBefore: distances(met, false),
    metAfter: distances(met, true),
    dated,
    proper: tokens.map((token, at) => token.capital && (!opens(tokens, at) || isName(corpus, tokens, at))),
  };
}

function isName(corpus: Corpus, tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at] as Token;
  return (tokens[at + 1]?.capital === true && !STOPWORDS.has(form)) || corpus.terms.isName(corpus.terms.of(form));
}

function distances(met: readonly number[], backwards: boolean): number[] {
  const found: number[] = Array.from(met, () => FAR);
  let last = -FAR;
  for (let i = 0; i < met.length; i++) {
    const at = backwards ? met.length - 1 - i : i;
    found[at] = Math.min(FAR, i - last);
    if ((met[at] as number) > 0) last = i;
  }
  return found;
}

/** What is true of a phrase, by name. The weights of `weights.json` are for these names. */
export function featuresOf(scene: Scene, { from, to }: Range): string[] {
  const { tokens, met, asks } = scene;
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
  const capitals = scene.proper.slice(from, to).filter(Boolean).length;
  const inside = met.slice(from, to);
  const asked = inside.filter((strength) => strength > 0.8).length;
  const named = capitals === words.filter(({ form }) => !STOPWORDS.has(form)).length;
  const shape = named ? "name" : capitals > 0 ? "mixed" : "plain";
  const [before, after] = [neighbour(scene, from, -1), neighbour(scene, to, 1)];
  const found = [
    `shape ${shape}`,
    `${shape} of ${Math.min(words.length, 6)}`,
    `before ${before}`,
    `after ${after}`,
    `asked ${asked === 0 ? "none" : asked >= words.length - 1 ? "all" : "some"}`,
    `asked ${near(scene.metBefore[from] as number)} in front`,
    `asked ${near(scene.metAfter[to - 1] as number)} behind`,
    `around ${around(scene, from, to)}`,
    `${shape}, before ${before}`,
    `${shape}, after ${after}`,
    `${asks.side}, ${asks.focus.size > 0 ? "focus" : "no focus"}, ${shape}`,
  ];
  if (opens(tokens, from)) found.push("opens the sentence", `${asks.side}: opens the sentence`);
  if (SMALL_STARTS.test(tokens[from]?.form ?? "")) found.push("begins with a small word");
  if (words.every(({ form }) => STOPWORDS.has(form))) found.push("only small words");
  const pair = tokens[to]?.form === "and" || tokens[from - 1]?.form === "and";
  const listed = pair || tokens[to]?.form === "," || tokens[from - 1]?.form === ",";
  if (pair || words.some(({ form }) => form === "and"))
    found.push(`${asks.plural ? "asks several" : "asks one"}, ${pair ? "cuts a pair" : "is a pair"}`);
  if (listed) found.push(`beside a comma or “and”, ${shape}`);
  if (cuts(tokens, from - 1, from)) found.push("cuts a name in front");
  if (cuts(tokens, to - 1, to)) found.push("cuts a name behind");
  if (tokens[from]?.form && /ly$/.test(tokens[from].form)) found.push("begins with an adverb");
  for (const joint of ["of", "and", "the", "for"])
    if (words.some(({ form }) => form === joint)) found.push(`has ${joint}`);
  if (words.some(({ kind }) => kind === "number")) found.push("has a number");
  if (scene.dated.slice(from, to).includes(true) || words.some(({ form }) => MONTHS.has(form) || WEEKDAYS.has(form)))
    found.push("has a date");
  const head = words.at(-1)?.form ?? "";
  if (isPeople(words.at(-1))) found.push("head is people");
  if (DAY_PARTS.has(head) || PERIODS.has(head) || TIME_UNITS.has(head)) found.push("head is a time");
  if (isVerbForm(head) || /(ing|ly)$/.test(head)) found.push("head is no noun");
  const side = sideOf(scene, from, to);
  found.push(`asks ${asks.side}, stands as ${side ?? "neither"}`, `asks ${asks.side}, ${toVerb(scene, from, to)}`);
  if (words.length === 1 && /(an|ish|ese|ic)$/.test(head))
    found.push("may be of a people", `may be of a people, after ${after}`);
  if (/(tion|ment|ness|ity|ism|ance|ence|ship|ure)s?$/.test(head))
    found.push("head is no body", `head is no body, ${shape}`);
  if (asks.preposition !== null && tokens[from - 1]?.form === asks.preposition)
    found.push("after the asked preposition");
  found.push(...focusFeatures(scene, from, to));
  return found;
}

/** On which side the nearest asked verb stands, and how far. */
function toVerb({ tokens, met }: Scene, from: number, to: number): string {
  const isVerb = (at: number) => (met[at] ?? 0) > 0.5 && isVerbForm(tokens[at]?.form ?? "");
  for (let distance = 0; distance < VERB_NEAR; distance++) {
    if (isVerb(to + distance)) return `verb behind ${near(distance)}`;
    if (isVerb(from - 1 - distance)) return `verb in front ${near(distance)}`;
  }
  return "no verb near";
}

/** “residents”, “firefighters”. */
export function isPeople(token: Token | undefined): boolean {
  return token !== undefined && (PEOPLE.has(token.form) || KINDS_OF_PEOPLE.has(stem(token.form)));
}

/** What kind of word stands beside a phrase. */
function neighbour({ tokens, met }: Scene, edge: number, step: 1 | -1): string {
  let at = step < 0 ? edge - 1 : edge;
  if (step < 0 && /^(the|a|an)$/.test(tokens[at]?.form ?? "")) at -= 1;
  const token = tokens[at];
  if (!token) return "nothing";
  if (token.kind === "mark") return /^[,("':;.)-]$/.test(token.form) ? token.form : "mark";
  if (SINGLE.has(token.form)) return token.form;
  if (AUXILIARIES.has(token.form)) return "auxiliary";
  if ((met[at] as number) > 0) return isVerbForm(token.form) ? "asked verb" : "asked word";
  if (REPORTING_VERBS.has(token.form)) return "saying";
  if (isVerbForm(token.form)) return "verb";
  if (PHRASE_ENDS.has(token.form)) return "small word";
  return token.capital ? "capital" : /ly$/.test(token.form) ? "adverb" : "word";
}

const SINGLE = new Set(
  "by of in at to from on for with as and or near into who which that when where called named than but".split(" "),
);

/** Share of what the sentence has of the question that stands within a few words of the phrase. */
function around({ met }: Scene, from: number, to: number): string {
  const sum = (a: number, b: number) => met.slice(Math.max(0, a), b).reduce((total, strength) => total + strength, 0);
  const all = sum(0, from) + sum(to, met.length);
  return all === 0 ? "nothing" : (Math.round((4 * (sum(from - 7, from) + sum(to, to + 7))) / all) / 4).toFixed(2);
}

function near(distance: number): string {
  return distance <= 2 ? String(distance) : distance <= 4 ? "4" : distance <= 8 ? "8" : "far";
}

const SMALL_STARTS =
  /^(both|other|others|another|some|same|such|more|most|many|much|all|each|every|any|either|neither|what|whose|his|her|its|their|own|only|instead|further|several|one|few|first)$/;

/** At the beginning of the sentence, an article or a quotation mark left aside. */
function opens(tokens: readonly Token[], from: number): boolean {
  return (
    from === 0 ||
    (from <= 2 && tokens.slice(0, from).every(({ form, kind }) => kind === "mark" || /^(the|a|an)$/.test(form)))
  );
}

/** Two capitalised words side by side, the full stop of an initial, or a hyphen between. */
function cuts(tokens: readonly Token[], one: number, two: number): boolean {
  const [left, right] = [tokens[one], tokens[two]];
  if (!left || !right) return false;
  if ((left.form === "-" && !left.spaced && !right.spaced) || (right.form === "-" && !right.spaced)) return true;
  if (right.form === "." && left.capital && left.form.length <= 2 && tokens[two + 1]?.capital) return true;
  if (left.form === "." && right.capital && tokens[one - 1]?.capital && (tokens[one - 1] as Token).form.length <= 2)
    return true;
  return left.capital && right.capital && (one > 0 || !STOPWORDS.has(left.form));
}

/** Subject: a verb of the question follows; object: one stands before; agent: “by” after one. */
export function sideOf(
  { tokens, met }: Scene,
  from: number,
  to: number,
): "subject" | "object" | "agent" | "passive" | undefined {
  const behind = pastInsertion(tokens, to);
  let next = behind;
  while (next < tokens.length && next - behind < 4 && (isFiller(tokens[next] as Token) || isOfTheFirst(tokens, next)))
    next += 1;
  if ((met[next] ?? 0) > 0)
    return /^(is|was|are|were|been|being|be)$/.test(tokens[next - 1]?.form ?? "") &&
      isVerbForm(tokens[next]?.form ?? "")
      ? "passive"
      : "subject";
  let back = from - 1;
  if (/^(the|a|an|his|her|its|their)$/.test(tokens[back]?.form ?? "")) back -= 1;
  const by = tokens[back]?.form === "by";
  if (by) back -= 1;
  if ((met[back] ?? 0) > 0) return by ? "agent" : "object";
  return by ? "agent" : undefined;
}

function isFiller({ form }: Token): boolean {
  return AUXILIARIES.has(form) || /ly$|^(also|then|later|now|first|who|which|that|,)$/.test(form);
}

/** How the phrase stands to the noun that says what is sought: “the tug Stubborn”, “Stubborn, a tug”, “Stubborn is the tug”. */
export function focusFeatures({ tokens, focus, asks }: Scene, from: number, to: number): string[] {
  if (asks.focus.size === 0) return ["no focus"];
  const found: string[] = [];
  const has = (a: number, b: number) => focus.slice(Math.max(0, a), Math.max(0, b)).includes(true);
  if (focus[to - 1]) found.push("focus is the head");
  else if (has(from, to)) found.push("focus inside");
  if (focus[from - 1]) found.push("focus right before");
  if (focus[to]) found.push("focus right after");
  if (tokens[to]?.form === "," && has(to + 1, to + 6)) found.push("focus apposed behind");
  if (tokens[from - 1]?.form === "," && has(from - 6, from - 1)) found.push("focus apposed in front");
  if (/^(is|was|are|were)$/.test(tokens[to]?.form ?? "") && has(to + 1, to + 7)) found.push("is the focus");
  const back = /^(the|a|an)$/.test(tokens[from - 1]?.form ?? "") ? from - 2 : from - 1;
  if (/^(is|was|are|were|named|called|as)$/.test(tokens[back]?.form ?? "") && has(back - 8, back))
    found.push("focus is it");
  if (found.length === 0) found.push(focus.includes(true) ? "focus elsewhere" : "focus nowhere");
  return found;
}
