import { intList } from "../int-list.ts";
import type { Aliases } from "./aliases.ts";
import type { Lexicon } from "./lexicon.ts";
import { DASH, HYPHEN } from "./lines.ts";
import type { Survey } from "./survey.ts";

/** Term of each word in order, without the marks; the aliases of a passage follow at its end. */
export function buildForward(
  { lines: { words, starts }, lexicon }: Survey,
  termOf: Int32Array,
  termCount: number,
  aliases: Aliases,
) {
  const stream = intList(words.length);
  const passageStarts = new Uint32Array(starts.length);
  const opensAlias = new Uint8Array(termOf.length);
  for (const first of aliases.firsts) {
    const word = lexicon.words.find(first);
    if (word >= 0) opensAlias[word] = 1;
  }
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    const from = starts[passage] as number;
    const to = starts[passage + 1] as number;
    let named = false;
    for (let at = from; at < to; at++) {
      const word = (words[at] as number) >> 2;
      if (word < 0) continue;
      stream.push(termOf[word] as number);
      if (opensAlias[word] === 1) named = true;
    }
    if (named) {
      const tokens = Array.from(words.subarray(from, to), (word) => ({ form: textOf(lexicon, word) }));
      for (const group of new Set(aliases.find(tokens).map(({ group }) => group))) stream.push(termCount + group);
    }
    passageStarts[passage + 1] = stream.length;
  }
  return { stream: stream.finish(), starts: passageStarts };
}

function textOf({ words }: Lexicon, written: number): string {
  return written === HYPHEN || written === DASH ? "-" : written < 0 ? "" : words.text(written >> 2);
}
