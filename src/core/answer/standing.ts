import type { Corpus } from "../corpus.ts";
import { ORDINALS } from "../language/data/numbers.ts";
import { dates } from "../language/dates.ts";
import { type Token, tokenize } from "../language/tokens.ts";

/** What is said of the whole document stands in its first passages. */
const HEAD = 4;

/** How far a document has come: its version, or the day from which it holds or on which it appeared. */
export interface Standing {
  readonly version: readonly number[] | null;
  readonly day: string | null;
  /** The document says itself that the day is the one from which it holds. */
  readonly held: boolean;
  /** It says that it holds no longer. */
  readonly laidAside: boolean;
}

export function standing(corpus: Corpus, number: number): Standing {
  const document = corpus.documents[number];
  const range = corpus.ranges[number];
  if (!document || !range) return { version: null, day: null, held: false, laidAside: false };
  const heads = Array.from({ length: Math.min(HEAD, range.to - range.from) }, (_, i) =>
    corpus.tokensOf(range.from + i),
  );
  const titles = [tokenize(document.title), ...heads];
  const version = titles.map(versionIn).find((found) => found !== null) ?? fileVersion(document.id);
  const held = titles.map(dayIn).find((found) => found !== null) ?? yearOfRules(titles[0] ?? []);
  const day = held ?? (document.published.kind === "unknown" ? null : document.published.day);
  return { version, day, held: held !== null, laidAside: titles.some(isLaidAside) };
}

export function compareStandings(one: Standing, other: Standing): number {
  if (one.laidAside !== other.laidAside) return one.laidAside ? -1 : 1;
  if (one.version && other.version) {
    for (let i = 0; i < Math.max(one.version.length, other.version.length); i++) {
      const step = (one.version[i] ?? 0) - (other.version[i] ?? 0);
      if (step !== 0) return step;
    }
  }
  if (one.day === null || other.day === null || one.day === other.day) return 0;
  return one.day < other.day ? -1 : 1;
}

/** The year in which a document began to hold, as far as it says so; null when it does not. */
export function yearOf(corpus: Corpus, document: number): string | null {
  const found = standing(corpus, document);
  const version = found.version?.[0] ?? 0;
  return found.day?.slice(0, 4) ?? (version > 1900 ? String(version) : null);
}

/** “Version 2.1”, “v3”, “Release 4.0”, “3rd edition”. */
function versionIn(tokens: readonly Token[]): readonly number[] | null {
  for (const [at, { form }] of tokens.entries()) {
    if (/^(version|release|revision|edition|issue|rev)$/.test(form)) {
      const number = tokens[at + 1]?.form === ":" ? tokens[at + 2] : tokens[at + 1];
      const found = numbersIn(number?.form ?? "");
      if (found) return found;
    }
    const ordinal = ORDINALS.get(form);
    if (ordinal !== undefined && ordinal > 0 && /^(edition|revision|version)$/.test(tokens[at + 1]?.form ?? ""))
      return [ordinal];
    const short = form.startsWith("v") ? numbersIn(form.slice(1)) : null;
    if (short) return short;
  }
  return null;
}

function numbersIn(form: string): readonly number[] | null {
  const parts = form.split(".");
  return parts.every((part) => part !== "" && [...part].every((digit) => digit >= "0" && digit <= "9"))
    ? parts.map(Number)
    : null;
}

/** “handbook-2023.md”, “rules_v2.txt”: a year or a version in the name of the file. A leading number only puts files in order. */
function fileVersion(id: string): readonly number[] | null {
  const name = id.slice(id.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const parts = name.slice(0, dot < 0 ? name.length : dot).split(/[-_ ]/);
  const last = parts.findLast((part) => /^(v\d|(19|20)\d\d$)/.test(part));
  return last === undefined || parts.length < 2 ? null : numbersIn(last.startsWith("v") ? last.slice(1) : last);
}

/** “In force since 1 March 2023”, “valid from …”, “updated …”, or a heading with nothing but a name and a date. */
function dayIn(tokens: readonly Token[]): string | null {
  const cue = tokens.findIndex(
    ({ form }, at) => /^(since|from|effective|updated|revised|amended|issued|published|dated)$/.test(form) && at < 8,
  );
  if (cue < 0) return null;
  const date = dates(tokens).find(({ from }) => from > cue && from <= cue + 4);
  return date && /^\d{4}/.test(date.key) ? date.key : null;
}

/** Pages of this kind hold until the next one does; “Festival 2024” and “Festival 2025” are two festivals. */
const RULES = new Set(
  "fees fee prices price tariff tariffs rates charges rules regulations guidelines guide handbook manual policy policies terms conditions statutes bylaws hours timetable faq".split(
    " ",
  ),
);

/** “Fees 2023”: the year in the title of what holds for a time. */
function yearOfRules(title: readonly Token[]): string | null {
  if (!title.some(({ form }) => RULES.has(form))) return null;
  return dates(title).find(({ key }) => /^\d{4}/.test(key))?.key ?? null;
}

/** A note of more words says something else. */
const NOTE = 14;
const LAID_ASIDE = [
  "archived",
  "outdated",
  "obsolete",
  "superseded by",
  "superseded version",
  "replaced by",
  "withdrawn",
  "out of date",
  "old version",
  "no longer valid",
  "no longer in force",
  "no longer applies",
  "for reference only",
];

/** “This page is out of date”, “superseded by version 4”, “Prices (archived)”. */
function isLaidAside(tokens: readonly Token[]): boolean {
  const forms = tokens.flatMap(({ form, kind }) => (kind === "mark" ? [] : [form]));
  const words = ` ${forms.join(" ")} `;
  return forms.length <= NOTE && LAID_ASIDE.some((phrase) => words.includes(` ${phrase} `));
}
