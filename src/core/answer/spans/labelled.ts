import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";

/** The labels in front of which forms, minutes and notices write a place. */
const PLACE = /^(place|venue|location|address|where|room|site)$/;
const LONGEST = 12;

/** “First floor: children's books”: a place in front of what is there. */
const PLACES =
  /^(floor|room|hall|shelf|aisle|building|wing|level|desk|counter|gate|platform|stand|booth|tent|stage|basement|yard|deck)$/;

/** The words in front of a colon that name a place; undefined when none do. */
function placeInFront(tokens: readonly Token[]): Range | undefined {
  const colon = tokens.findIndex(({ form }) => form === ":");
  if (colon < 1 || colon > 4 || colon + 1 >= tokens.length || !tokens[0]?.capital) return undefined;
  const words = tokens.slice(0, colon);
  return words.every(({ kind }) => kind !== "mark") && words.some(({ form }) => PLACES.test(form))
    ? { from: 0, to: colon }
    : undefined;
}

/** “Place: Assembly Room, Guildhall”: the words behind the label, up to where the line or the next label begins. Undefined when there is none. */
export function labelledPlace(text: string, tokens: readonly Token[]): Range | undefined {
  const colon = tokens.findIndex(({ form }, at) => form === ":" && at > 0 && PLACE.test(tokens[at - 1]?.form ?? ""));
  const label = tokens[colon - 1];
  if (colon < 0 || !label || !(colon === 1 || label.capital)) return placeInFront(tokens);
  const from = tokens.findIndex(({ kind }, at) => at > colon && kind !== "mark");
  if (from < 0) return undefined;
  let to = from;
  while (to < tokens.length && to - from < LONGEST && !ends(text, tokens, to)) to += 1;
  while (to > from && tokens[to - 1]?.kind === "mark") to -= 1;
  return to > from ? { from, to } : undefined;
}

function ends(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
  return /[\n;|]/.test(text.slice(before.end, token.end)) || tokens[at + 1]?.form === ":";
}
