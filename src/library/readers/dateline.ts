import { beginsWithCapital, wordsOf } from "./text/shape.ts";

/** How far an agency may reach into a paragraph: “HOMS, Syria, March 18 (Courier News) - ”. */
const LONGEST = 60;
const DASHES = [" - ", " – ", " — ", " -- "];

/**
 * The length of a dateline at the start of a first paragraph or headline: “COURIER - ”, “PARIS (AP) — ”.
 * 0 when there is none, or when the dash may as well belong to the sentence.
 */
export function datelineLength(text: string, kind: "heading" | "paragraph"): number {
  const start = text.slice(0, LONGEST);
  const found = DASHES.map((dash) => ({ dash, at: start.indexOf(dash) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => a.at - b.at)[0];
  if (!found) return 0;
  const before = text.slice(0, found.at).trimEnd();
  const after = text.slice(found.at + found.dash.length).trimStart();
  if (!looksLikePlaceOrAgency(before, kind) || !beginsWithCapital(after) || wordsOf(after).length < 5) return 0;
  // “Homs – Syria’s third city – has …”: a second dash makes it an aside.
  const sentence = after.slice(0, 300).split(/[.!?]\s/, 1)[0] ?? "";
  if (!before.endsWith(")") && DASHES.some((dash) => sentence.includes(dash))) return 0;
  return text.length - after.length;
}

function looksLikePlaceOrAgency(before: string, kind: "heading" | "paragraph"): boolean {
  const words = wordsOf(before);
  if (words.length > 7 || words.some((word) => word === word.toLowerCase() && !/\d/.test(word))) return false;
  const [first = ""] = words;
  const shouted = first.length > 1 && beginsWithCapital(first) && first === first.toUpperCase();
  return shouted || before.endsWith(")") || (kind === "paragraph" && words.length <= 2);
}
