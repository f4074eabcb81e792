import type { Corpus } from "../../corpus.ts";
import { FRAME_WORDS, LIGHT_WORDS, STOPWORDS } from "../../language/data/stopwords.ts";
import { type Token, tokenize } from "../../language/tokens.ts";

/**
 * A question that leans on the one before it, as a question of its own; null when it stands by itself.
 *
 *     how many left in the first wave?   when?                         when left in the first wave
 *                                        what about the second group   how many left in the second group
 *                                        and how many were fighters?   how many were fighters left in the first wave
 *                                        who said that?                who said left in the first wave
 */
export function followUp(corpus: Corpus, previous: string, text: string): string | null {
  const all = tokenize(text).filter(({ kind }) => kind !== "mark");
  const lead = all.findIndex(({ form }) => !LEADS.has(form));
  if (lead < 0) return null;
  const words = all.slice(lead);
  const about = topicOf(words, lead > 0);
  if (about) return withTopic(corpus, previous, text.slice(about.start, about.end));
  const content = words.filter(isContent);
  const leans = lead > 0 || words.some(({ form }) => POINTING.has(form)) || content.length === 0;
  if (!leans || !words.some(({ form }) => ASKING.has(form) || AUXILIARY.has(form))) return null;
  const own = words.filter(({ form }) => !POINTING.has(form));
  const rest = restOf(previous, new Set(content.map(({ form }) => form)));
  return rest === "" ? null : [...own.map((token) => text.slice(token.start, token.end)), rest].join(" ");
}

const LEADS = words("and but so ok okay then also or well hm hmm thanks great");
const ASKING = words("who whom whose what when where why how which");
const AUXILIARY = words("is are was were did do does has have had will would can could should");
const POINTING = words("that this these those it they them their its he she him her his");

/** “what about X”, “how about X”, “and X?”: the range of X. */
function topicOf(words: readonly Token[], led: boolean): { readonly start: number; readonly end: number } | null {
  const [first, second, third] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const asks = (first.form === "what" || first.form === "how") && second?.form === "about";
  if (asks) return third ? { start: third.start, end: last.end } : null;
  const bare = led && !words.some(({ form }) => ASKING.has(form) || AUXILIARY.has(form) || POINTING.has(form));
  return bare && words.length <= 6 ? { start: first.start, end: last.end } : null;
}

/** The new topic takes the place of what is like it in the question before: a stage of a stage, a name of a name. */
function withTopic(corpus: Corpus, previous: string, topic: string): string {
  const before = tokenize(previous);
  const wanted = tokenize(topic);
  const stage = stageIn(before);
  if (stageIn(wanted) && stage) return replaced(previous, stage, withoutArticle(topic, wanted));
  const isName = ({ form, kind }: Token) => kind === "word" && corpus.terms.isName(corpus.terms.of(form));
  const name = runOf(before, isName);
  if (name && wanted.some(isName)) return replaced(previous, name, topic);
  return `${previous.replace(/[?!.\s]+$/u, "")} ${topic}`;
}

const ORDINAL = words(
  "first second third fourth fifth sixth seventh eighth ninth tenth last final initial next previous earlier later other",
);

/** “first wave”: an ordinal with its noun. */
function stageIn(tokens: readonly Token[]) {
  const at = tokens.findIndex(({ form }) => ORDINAL.has(form) || /^\d+(?:st|nd|rd|th)$/.test(form));
  const [ordinal, noun] = [tokens[at], tokens[at + 1]];
  if (!ordinal) return null;
  return { start: ordinal.start, end: noun && noun.kind !== "mark" && isContent(noun) ? noun.end : ordinal.end };
}

function runOf(tokens: readonly Token[], test: (token: Token) => boolean) {
  const from = tokens.findIndex(test);
  const [first] = tokens.slice(from);
  if (from < 0 || !first) return null;
  let last = first;
  for (const token of tokens.slice(from)) {
    if (!test(token)) break;
    last = token;
  }
  return { start: first.start, end: last.end };
}

function replaced(text: string, { start, end }: { readonly start: number; readonly end: number }, by: string): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`;
}

function withoutArticle(topic: string, [first, second]: readonly Token[]): string {
  return first && second && /^(?:the|a|an)$/.test(first.form) ? topic.slice(second.start) : topic;
}

/** The question before without the words that ask, and without what is said anew. */
function restOf(previous: string, said: ReadonlySet<string>): string {
  const tokens = tokenize(previous).filter(({ kind }) => kind !== "mark");
  const start = tokens.findIndex(isContent);
  if (start < 0) return "";
  return tokens
    .slice(start)
    .filter(({ form }) => !said.has(form) && !ASKING.has(form))
    .map((token) => previous.slice(token.start, token.end))
    .join(" ");
}

function isContent({ form }: Token): boolean {
  return !STOPWORDS.has(form) && !FRAME_WORDS.has(form) && !LIGHT_WORDS.has(form) && !ASKING.has(form);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
