import { STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import type { Reading } from "./reading.ts";

/** A name and a role as one document words them. */
export interface Mention {
  readonly name: string;
  readonly role: string | null;
  readonly surname: string;
  readonly roleStems: readonly string[];
}

const NOBODY = new Set(
  "nobody somebody someone anyone there which who it they we you i this that these those one".split(" "),
);

/** Splits “Ann Orr, the mayor” and “the ferry's captain, Ben Hale” into name and role. Undefined when it is no clean noun phrase. */
export function parseMention(reading: Reading, subject: readonly Token[]): Mention | undefined {
  const words = trim(subject);
  const [first] = words;
  if (!first || words.length > 18 || (words.length === 1 && NOBODY.has(first.form)) || isOurselves(words))
    return undefined;
  const comma = words.findIndex(({ form }) => form === ",");
  const one = trim(comma < 0 ? words : words.slice(0, comma));
  const two = asRole(one, trim(comma < 0 ? [] : withoutRelative(words.slice(comma + 1))));
  if (
    [...one, ...two].some(({ kind }) => kind === "number") ||
    [one, two].some((part) => part.some((_, i) => i > 0 && unfit(part, i)))
  )
    return undefined;
  const [name, role] = two.length > 0 && (!hasName(one) || isTitle(one)) && hasName(two) ? [two, one] : [one, two];
  if (name.length === 0) return undefined;
  return {
    name: phrase(reading, name),
    role: role.length > 0 ? phrase(reading, role) : null,
    surname: hasName(name) ? (name.findLast((word) => word.capital)?.form ?? "") : "",
    roleStems: (role.length > 0 ? role : name).filter(({ form }) => !STOPWORDS.has(form)).map(({ form }) => stem(form)),
  };
}

/** “Ben Hale, 52,” and “police in Sagara, Norland” have no role behind the comma; “surnamed Quist” is none. */
function asRole(name: readonly Token[], words: readonly Token[]): readonly Token[] {
  const [first] = words;
  if (!first || (words.length === 1 && first.kind === "number") || isVerbForm(first.form)) return [];
  const place =
    hasName(words) && words.every(({ capital }) => capital) && name.some(({ form }) => /^(in|at|of|from)$/.test(form));
  return place ? [] : words;
}

/** “which is an activist group” is a role; “who has lived here for years” is none. */
function withoutRelative(words: readonly Token[]): readonly Token[] {
  if (!/^(which|who)$/.test(words[0]?.form ?? "")) return words;
  return /^(is|was|are|were)$/.test(words[1]?.form ?? "") ? words.slice(2) : [];
}

/** A verb inside means that more than a noun phrase was caught. */
function unfit(words: readonly Token[], at: number): boolean {
  const { form } = words[at] as Token;
  const compound = words[at - 1]?.form === "-";
  return (
    /^(is|are|was|were|wants?|has|have|had|will|would|to|not)$/.test(form) ||
    (isVerbForm(form) &&
      !compound &&
      !/^(armed|united|displaced|wounded|injured|retired|elected|leading|led)$/.test(form))
  );
}

/** “Transport minister”: a capital only because it opens the sentence. */
function isTitle(words: readonly Token[]): boolean {
  return words.length > 1 && words.slice(1).every(({ capital }) => !capital);
}

function hasName(words: readonly Token[]): boolean {
  return (
    words.some(
      (word, i) =>
        word.capital && (i > 0 || words.length === 1 || words[1]?.capital === true) && !STOPWORDS.has(word.form),
    ) ||
    (words.length > 0 && (words[0] as Token).capital && !STOPWORDS.has((words[0] as Token).form) && words.length <= 2)
  );
}

export function trim(words: readonly Token[]): readonly Token[] {
  let [from, to] = [0, words.length];
  const loose = (token: Token | undefined) =>
    token !== undefined && (token.kind === "mark" || /^(but|and|that|however|so|then)$/.test(token.form));
  while (from < to && loose(words[from])) from += 1;
  while (to > from && words[to - 1]?.kind === "mark") to -= 1;
  return words.slice(from, to);
}

/** “an earlier version of this article” is no speaker. */
function isOurselves(words: readonly Token[]): boolean {
  return words.some(
    ({ form }, at) =>
      /^(article|story|page|report|post|notice)$/.test(form) && /^(this|our)$/.test(words[at - 1]?.form ?? ""),
  );
}

export function phrase(reading: Reading, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last
    ? reading.text
        .slice(first.start, last.end)
        .replace(/\s+/g, " ")
        .replace(/['’›]s$/, "")
    : "";
}
