import { CONCEPTS } from "../../src/core/language/data/concepts.ts";
import { STOPWORDS } from "../../src/core/language/data/stopwords.ts";
import { tokenize } from "../../src/core/language/tokens.ts";

/** How often a word is left out, and how often another of its group stands for it. */
const [LEFT_OUT, REPLACED] = [0.12, 0.3];

const groups = new Map<string, string[]>();
for (const line of CONCEPTS) {
  const words = line.split(" ").filter((entry) => /^[a-z]+$/.test(entry));
  for (const word of words) groups.set(word, [...(groups.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/**
 * The question as somebody might type it who has not seen the text: small letters, words left out, others of the same concept.
 * Question sets are written from the text and keep to its words; people do not. The same question gives the same noise.
 */
export function noised(question: string): string {
  const random = randomFrom(question);
  const tokens = tokenize(question).filter(({ kind }) => kind !== "mark");
  const words = tokens.flatMap(({ form, capital }, i) => {
    const fixed = i < 2 || STOPWORDS.has(form) || (capital && i > 0) || /\d/.test(form);
    const chance = random();
    if (fixed) return [form];
    if (chance < LEFT_OUT) return [];
    const others = groups.get(form) ?? [];
    return chance < LEFT_OUT + REPLACED && others.length > 0
      ? [others[Math.floor(random() * others.length)] ?? form]
      : [form];
  });
  return words.join(" ");
}

/** Numbers from 0 to 1 in a fixed row for each text: xorshift over its FNV hash. */
function randomFrom(text: string): () => number {
  let state = 2166136261;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 16777619);
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
