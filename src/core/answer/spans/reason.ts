import type { Reading } from "../../claims/reading.ts";
import { voicesOf } from "../../claims/speaker-reader.ts";
import type { Corpus } from "../../corpus.ts";
import { STOPWORDS } from "../../language/data/stopwords.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { askedStrength as strength } from "../asked.ts";
import type { Query } from "../question/query.ts";
import { withoutEnd } from "./words-said.ts";

/** What follows “because”, “so that”, “in order to”; else a purpose: “… to oversee the count”. */
export function reasonIn(corpus: Corpus, query: Query, reading: Reading): Range | undefined {
  const { tokens } = reading;
  const cue = tokens.findIndex(({ form }, i) => {
    const after = tokens[i + 2];
    // “are due to leave” gives no reason for leaving.
    const again = form === "due" && after !== undefined && strength(corpus, query, after) > 0;
    return form === "because" || (!again && CUES.get(form)?.includes(tokens[i + 1]?.form ?? "") === true);
  });
  const at = cue < 0 ? purpose(corpus, query, tokens) : cue;
  if (at < 0) return undefined;
  const from = cue < 0 ? at : at + (tokens[at]?.form === "because" && tokens[at + 1]?.form !== "of" ? 1 : 2);
  const end = tokens.findIndex(({ form, kind }, i) => i > from && kind === "mark" && /^[.;]$/.test(form));
  // “… by rain, the mayor said”: the speaker is no part of the reason.
  const speaker = voicesOf(corpus, reading).find(({ attribution: { subject } }) => subject.from > from)?.attribution
    .subject.from;
  return { from, to: withoutEnd(tokens, Math.min(end < 0 ? tokens.length : end, speaker ?? tokens.length)) };
}

const CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ["so", ["that"]],
  ["due", ["to"]],
  ["order", ["to"]],
  ["caused", ["by"]],
  ["owing", ["to"]],
]);
/** After these “to” belongs to the verb: “expected to leave”. */
const TAKES_TO =
  /^(expect|expected|due|going|want|wants|wanted|began|begin|begun|has|have|had|able|unable|according|chose|chosen|allow|allowed|forced|likely|used|seems?|agreed|agree|decided|decide|hope|hopes|hoped|plans?|planned|tried|try|need|needs|needed|ought|want|refused|promised|back|up|down|close|next|out|over|on|in|ready|ask|asked|told|continue|continued|start|started|belongs?|came|come|went|go|led|lead|leads|said|were|was|is|are|moved|taken|brought|return|returned)$/;

/** Token after the last “to” that states a purpose; -1 when none does. */
function purpose(corpus: Corpus, query: Query, tokens: readonly Token[]): number {
  const at = tokens.findLastIndex(({ form }, i) => {
    const [before, verb] = [tokens[i - 1], tokens[i + 1]];
    if (form !== "to" || i < 3 || before?.kind !== "word" || TAKES_TO.test(before.form) || !verb) return false;
    // “why do people leave”: “to leave” only says it again.
    return isBaseVerb(verb) && strength(corpus, query, verb) === 0;
  });
  return at < 0 ? -1 : at + 1;
}

function isBaseVerb(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && !STOPWORDS.has(token.form) && !/(ed|ing|s)$/.test(token.form);
}
