/** 1 when two answers are the same words, as the official script of SQuAD counts it. */
export function exactly(one: string, other: string): number {
  return normal(one).join(" ") === normal(other).join(" ") ? 1 : 0;
}

/** Harmonic mean of the shares of words that two answers have of each other. */
export function sharedWords(one: string, other: string): number {
  const [given, right] = [normal(one), normal(other)];
  const left = new Map<string, number>();
  for (const word of right) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of given) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) same += 1;
    left.set(word, rest - 1);
  }
  return same === 0 ? 0 : (2 * same) / (given.length + right.length);
}

/** Small letters, without marks and articles. */
function normal(text: string): string[] {
  const bare = text.toLowerCase().replace(/[!-/:-@[-`{-~]/g, "");
  return bare.split(/\s+/).filter((word) => word !== "" && word !== "a" && word !== "an" && word !== "the");
}
