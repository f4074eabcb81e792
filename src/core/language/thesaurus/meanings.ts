import data from "./wordnet.json" with { type: "json" };

/**
 * Meanings in preorder: below each stand its narrower ones, one deeper.
 *
 *     0 animal9 beast6 creature5      with the share of each word's uses in ninths
 *     1 mammal9
 *     2 sheep8
 *     1 bird8 &3f                     &: the place of a meaning much like it
 */
let lines: readonly string[] | undefined;

/** So many narrower meanings a word may have and still say something. */
const MOST_NARROWER = 800;

function lineAt(place: number): string {
  // The whole is cut into lines when a question first needs one.
  lines ??= data.meanings.split("\n");
  return lines[place] ?? "0";
}

function depthAt(place: number): number {
  return lineAt(place).charCodeAt(0) - ZERO;
}

const ZERO = 48;
const NINTHS = 9;

/** Each word with the share of its uses that have this meaning. */
export function wordsAt(place: number): readonly { readonly word: string; readonly share: number }[] {
  return entriesAt(place).flatMap((entry) =>
    entry.startsWith("&") ? [] : [{ word: entry.slice(0, -1), share: Number(entry.slice(-1)) / NINTHS }],
  );
}

/** Adjectives of like sense, verbs of one group. */
export function likeIt(place: number): readonly number[] {
  return entriesAt(place).flatMap((entry) => (entry.startsWith("&") ? [Number.parseInt(entry.slice(1), 36)] : []));
}

function entriesAt(place: number): readonly string[] {
  return lineAt(place).slice(2).split(" ");
}

/** The meanings above, nearest first. */
export function widerThan(place: number, levels: number): readonly number[] {
  const found: number[] = [];
  let depth = depthAt(place);
  for (let at = place - 1; at >= 0 && depth > 0 && found.length < levels; at--) {
    if (depthAt(at) >= depth) continue;
    depth = depthAt(at);
    found.push(at);
  }
  return found;
}

/** The meanings below with how far below they stand. None where there are so many that the word says next to nothing. */
export function narrowerThan(
  place: number,
  levels: number,
): readonly { readonly place: number; readonly level: number }[] {
  const found: { place: number; level: number }[] = [];
  const depth = depthAt(place);
  for (let at = place + 1; depthAt(at) > depth; at++) {
    if (at - place > MOST_NARROWER) return [];
    const level = depthAt(at) - depth;
    if (level <= levels) found.push({ place: at, level });
  }
  return found;
}
