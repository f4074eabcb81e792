import { readScopes } from "../../claims/readers/circumstance.ts";
import { ORDINALS } from "../../language/data/numbers.ts";
import { PHRASE_ENDS } from "../../language/data/stopwords.ts";
import { PORTIONS } from "../../language/data/units.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";

/** What a passage must hold to answer, whatever else it says. */
export interface Demands {
  /** “third reminder”: which of several; of no portion, which have rules of their own. Null for “first” and “last”, which are often left unsaid. */
  readonly ordinal: { readonly value: number; readonly noun: string; readonly words: string } | null;
  /** “e-mail address”, “phone number”: what is written in letters of its own. */
  readonly contact: Contact | null;
  /** The tokens that only say so. */
  readonly contactAt: readonly number[];
}

export type Contact = "mail" | "phone" | "web";

export function demandsOf(tokens: readonly Token[]): Demands {
  const scope = readScopes(tokens, 0, tokens.length).find(
    ({ ordinal, noun }) => ordinal > 1 && !PORTIONS.has(noun) && !IDIOMS.has(noun),
  );
  return {
    ordinal: scope ? { value: scope.ordinal, noun: scope.noun, words: scope.words } : null,
    ...contactAsked(tokens),
  };
}

/** “second hand”, “third party”: no counting. */
const IDIOMS = new Set("hand hands parti part thought opinion world".split(" "));

const CONTACTS: readonly (readonly [contact: Contact, before: RegExp, behind: RegExp])[] = [
  ["mail", /^e?mails?$/, /^(address|addresses|contact)$/],
  ["phone", /^(phone|telephone|mobile|fax|hotline|contact)$/, /^numbers?$/],
  ["web", /^(web|website|internet)$/, /^(address|url|link)$/],
];

function contactAsked(tokens: readonly Token[]): Pick<Demands, "contact" | "contactAt"> {
  // “email of the treasurer”
  const opens = CONTACTS.find(
    ([, before]) => before.test(tokens[0]?.form ?? "") && /^(of|for)$/.test(tokens[1]?.form ?? ""),
  );
  if (opens && tokens[0]?.form !== "contact") return { contact: opens[0], contactAt: [0] };
  for (let at = 0; at + 1 < tokens.length; at++) {
    // “the number to call”
    if (
      /^numbers?$/.test(tokens[at]?.form ?? "") &&
      /^to (call|ring|phone|dial|text)$/.test(`${tokens[at + 1]?.form} ${tokens[at + 2]?.form}`)
    )
      return { contact: "phone", contactAt: [at, at + 2] };
    // “what number do I ring”
    const asking = tokens.slice(at + 1, at + 4).map(({ form }) => form);
    if (
      /^numbers?$/.test(tokens[at]?.form ?? "") &&
      /^(do|can|should|must) (i|we|you) (call|ring|phone|dial|text)$/.test(asking.join(" "))
    )
      return { contact: "phone", contactAt: [at, at + 3] };
    const found = CONTACTS.find(
      ([, before, behind]) => before.test(tokens[at]?.form ?? "") && behind.test(tokens[at + 1]?.form ?? ""),
    );
    if (found) return { contact: found[0], contactAt: [at, at + 1] };
  }
  return { contact: null, contactAt: [] };
}

/** Does the text name this one: “the second reminder”, “the second after a week”? Not “the second floor”. */
export function namesOrdinal(
  tokens: readonly Token[],
  { value }: { readonly value: number },
  isNoun: (form: string) => boolean,
): boolean {
  return tokens.some(({ form, kind }, at) => {
    if (kind === "number") return Number(form) === value && isNumberOf(tokens, at, isNoun);
    if (ORDINALS.get(form) !== value) return false;
    const next = tokens.slice(at + 1, at + 3).filter(({ kind }) => kind === "word");
    // “once a second”, but “a second building”
    const before = tokens[at - 1]?.form ?? "";
    if (form === "second" && /^(per|each|every|one|split)$/.test(before)) return false;
    if (form === "second" && before === "a" && !next.some((token) => isNoun(token.form))) return false;
    const [first] = next;
    return (
      first === undefined ||
      // “the first costs nothing, the second 5 euros”
      /^(number|mark)$/.test(tokens[at + 1]?.kind ?? "") ||
      PHRASE_ENDS.has(first.form) ||
      isVerbForm(first.form) ||
      next.some((token) => isNoun(token.form))
    );
  });
}

/** “Symphony No. 3”, “Phase 2”: the number behind a noun tells which one it is. */
function isNumberOf(tokens: readonly Token[], at: number, isNoun: (form: string) => boolean): boolean {
  let before = at - 1;
  while (/^(no|nos|nr|number|[.#])$/.test(tokens[before]?.form ?? "")) before -= 1;
  return isNoun(tokens[before]?.form ?? "");
}

/** Does the text give such an address or number? */
export function givesContact(text: string, contact: Contact): boolean {
  switch (contact) {
    case "mail":
      return /[\p{L}\d]@[\p{L}\d]/u.test(text);
    case "phone":
      return longestDigits(text) >= LEAST_DIGITS || /\b(?:ext|extension)\b/i.test(text);
    case "web":
      return text.includes("www.") || text.includes("://");
    default:
      return contact satisfies never;
  }
}

const LEAST_DIGITS = 6;

/** Digits in a row, with what stands between them in a phone number. */
function longestDigits(text: string): number {
  let [longest, digits] = [0, 0];
  for (const character of text) {
    if (character >= "0" && character <= "9") digits += 1;
    else if (!" ()/-+".includes(character)) digits = 0;
    longest = Math.max(longest, digits);
  }
  return longest;
}
