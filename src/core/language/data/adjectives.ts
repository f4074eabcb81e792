/** Adjectives with -er and -est; “later” and “latest” are left out, as they are mostly about time. */
const PLAIN =
  "large small high low long short old new young strong weak fast slow great cheap heavy light deep wide safe hard soft rich poor hot cold warm bright dark quick tall close near big thin wet busy early easy dirty healthy happy heavy noisy angry narrow simple clean clear few grave severe fair sharp rough smooth steep tight loose loud quiet rare".split(
    " ",
  );
const DOUBLED = new Set(["big", "hot", "thin", "wet"]);

function degrees(word: string): readonly string[] {
  const base = word.endsWith("e")
    ? word.slice(0, -1)
    : word.endsWith("y")
      ? `${word.slice(0, -1)}i`
      : DOUBLED.has(word)
        ? word + word.at(-1)
        : word;
  return [`${base}er`, `${base}est`];
}

/** “largest” → “large”. */
export const DEGREES: ReadonlyMap<string, string> = new Map(
  PLAIN.flatMap((word) => degrees(word).map((form) => [form, word] as const)),
);
