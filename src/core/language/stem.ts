import { DEGREES } from "./data/adjectives.ts";
import { APART } from "./data/apart.ts";
import { IRREGULAR } from "./data/irregular.ts";

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/**
 * The stem of a folded English word: irregular forms first (left → leave, men → man), then words that must stay apart
 * (an operator is no operation), then Porter2 (snowballstem.org).
 */
export function stem(form: string): string {
  const known = cache.get(form);
  if (known !== undefined) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const result = freshStem(form);
  cache.set(form, result);
  return result;
}

/** The same, for those who ask for each word but once. */
export function freshStem(form: string): string {
  const base = IRREGULAR.get(form) ?? DEGREES.get(form) ?? prefixed(form) ?? singularMan(form);
  return whole(base) ?? porter2(base.includes("'") ? base.replace(/'s$|'$/, "") : base);
}

/** “firemen” → “fireman”. */
function singularMan(form: string): string {
  return form.endsWith("men") ? form.replace(/(?<=[a-z]{2})men$/, "man") : form;
}

/** “retaken”, “overtook”, “undergone”: an irregular form behind a prefix. */
function prefixed(form: string): string | undefined {
  const prefix = PREFIXES.find((start) => form.startsWith(start) && form.length > start.length + 2);
  const base = prefix === undefined ? undefined : IRREGULAR.get(form.slice(prefix.length));
  return base === undefined ? undefined : `${prefix}${base}`;
}

const PREFIXES = ["re", "over", "under", "out", "fore", "mis", "with"];

function whole(form: string): string | undefined {
  if (APART.has(form)) return form;
  const singular = form.endsWith("ies") ? `${form.slice(0, -3)}y` : form.endsWith("s") ? form.slice(0, -1) : "";
  return APART.has(singular) ? singular : undefined;
}

const EXCEPTIONS = new Map(
  "skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const AFTER_1A = new Set("inning outing canning herring earring proceed exceed succeed".split(" "));
const DOUBLES = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

function porter2(input: string): string {
  const special = EXCEPTIONS.get(input);
  if (special !== undefined) return special;
  if (input.length <= 2 || !/^[a-z']+$/.test(input)) return input;
  let word = input.startsWith("'") ? input.slice(1) : input;
  if (word.includes("y")) word = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const r1 = regionOne(word);
  const r2 = regionAfterVowelConsonant(word, r1);
  word = step1a(word);
  if (AFTER_1A.has(word)) return word;
  word = step1b(word, r1);
  if (word.length > 2 && /y$/i.test(word) && !isVowel(word, word.length - 2)) word = `${word.slice(0, -1)}i`;
  word = step2(word, r1);
  word = step3(word, r1, r2);
  word = step4(word, r2);
  return step5(word, r1, r2).replaceAll("Y", "y");
}

/** Behind the first consonant that follows a vowel, both from `from` on. */
function regionAfterVowelConsonant(word: string, from: number): number {
  for (let at = from; at + 1 < word.length; at++) if (isVowel(word, at) && !isVowel(word, at + 1)) return at + 2;
  return word.length;
}

/** A “y” that was marked as a consonant is a capital. */
function isVowel(word: string, at: number): boolean {
  return "aeiouy".includes(word[at] as string);
}

function regionOne(word: string): number {
  const prefix = /^(gener|commun|arsen)/.exec(word);
  return prefix ? prefix[0].length : regionAfterVowelConsonant(word, 0);
}

function step1a(word: string): string {
  if (!word.endsWith("s") && !word.endsWith("ied")) return word;
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/[us]s$/.test(word)) return word;
  if (word.endsWith("s") && /[aeiouy]/.test(word.slice(0, -2))) return word.slice(0, -1);
  return word;
}

function step1b(word: string, r1: number): string {
  if (!word.endsWith("ed") && !word.endsWith("ing") && !word.endsWith("ly")) return word;
  const eed = /eed(ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const match = /(ed|edly|ing|ingly)$/.exec(word);
  if (!match || !/[aeiouy]/.test(word.slice(0, match.index))) return word;
  const base = word.slice(0, match.index);
  if (/(at|bl|iz)$/.test(base)) return `${base}e`;
  if (DOUBLES.test(base)) return base.slice(0, -1);
  return r1 >= base.length && endsInShortSyllable(base) ? `${base}e` : base;
}

function endsInShortSyllable(word: string): boolean {
  return /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word);
}

type Rule = readonly [suffix: string, replacement: string];
/** The rules by the last letter of their suffix: most words meet only a few of them. */
const rules = (text: string): ReadonlyMap<string, readonly Rule[]> => {
  const found = new Map<string, Rule[]>();
  for (const pair of text.split(" ")) {
    const [suffix = "", replacement = ""] = pair.split(":");
    const last = suffix.slice(-1);
    found.set(last, [...(found.get(last) ?? []), [suffix, replacement]]);
  }
  return found;
};

function ruleFor(rules: ReadonlyMap<string, readonly Rule[]>, word: string): Rule | undefined {
  return rules.get(word.slice(-1))?.find(([suffix]) => word.endsWith(suffix));
}

const STEP2 = rules(
  "ization:ize ational:ate fulness:ful ousness:ous iveness:ive tional:tion biliti:ble lessli:less entli:ent ation:ate alism:al aliti:al ousli:ous iviti:ive fulli:ful enci:ence anci:ance abli:able izer:ize ator:ate alli:al bli:ble ogi:og li:",
);
const STEP3 = rules("ational:ate tional:tion alize:al icate:ic iciti:ic ative: ical:ic ness: ful:");
const STEP4 = rules("ement: ance: ence: able: ible: ment: ant: ent: ism: ate: iti: ous: ive: ize: ion: al: er: ic:");

function step2(word: string, r1: number): string {
  const rule = ruleFor(STEP2, word);
  if (!rule || word.length - rule[0].length < r1) return word;
  const base = word.slice(0, -rule[0].length);
  if (rule[0] === "ogi" && !base.endsWith("l")) return word;
  if (rule[0] === "li" && !/[cdeghkmnrt]$/.test(base)) return word;
  return base + rule[1];
}

function step3(word: string, r1: number, r2: number): string {
  const rule = ruleFor(STEP3, word);
  if (!rule || word.length - rule[0].length < r1) return word;
  if (rule[0] === "ative" && word.length - 5 < r2) return word;
  return word.slice(0, -rule[0].length) + rule[1];
}

function step4(word: string, r2: number): string {
  const rule = ruleFor(STEP4, word);
  if (!rule || word.length - rule[0].length < r2) return word;
  const base = word.slice(0, -rule[0].length);
  return rule[0] === "ion" && !/[st]$/.test(base) ? word : base;
}

function step5(word: string, r1: number, r2: number): string {
  if (!word.endsWith("e") && !word.endsWith("ll")) return word;
  const base = word.slice(0, -1);
  if (word.endsWith("e") && (base.length >= r2 || (base.length >= r1 && !endsInShortSyllable(base)))) return base;
  return word.endsWith("ll") && base.length >= r2 ? base : word;
}
