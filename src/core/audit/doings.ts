import { governorOf, labelOf, sharedVerbs } from "../answer/doing.ts";
import type { Claim } from "../claims/claim.ts";
import { PLAIN_VERBS } from "../language/data/plain-verbs.ts";
import { EXPECTING_WORDS, FRAME_WORDS, LIGHT_WORDS, STOPWORDS } from "../language/data/stopwords.ts";
import { AUXILIARIES } from "../language/data/verbs.ts";
import type { Token } from "../language/tokens.ts";
import { isDoing, isVerbForm } from "../language/verbs.ts";

/** So far behind a value the verb of its sentence may stand. */
const REACH = 12;
/** A label of more words is a sentence. */
const LABEL = 4;

/**
 * Where the words stand that say what happens to what is counted; nowhere when the sentence only says that there are so many.
 *
 *     40 homes were destroyed               destroyed
 *     a plan to move 40 families            move
 *     40 families are expected to leave     leave
 *     40 people were ill                    ill
 *     Injured: 17                           Injured
 *     the number of injured was put at 17   injured
 *     had 40 members                        nothing
 */
export function doingsOf(tokens: readonly Token[], claim: Claim): readonly number[] {
  const label = labelOf(tokens, claim);
  if (label.length > 0) return labelled(tokens, label);
  const before = claim.from - 1;
  if (tokens[before - 1]?.form === "to" && isTelling(tokens[before])) return [before];
  // “a ship carrying 40 people ran aground”: its own verb, whatever the sentence goes on to tell.
  if (tokens[before]?.form.endsWith("ing") && isDoing(tokens[before].form))
    return isTelling(tokens[before]) ? [before] : [];
  const coming = comingVerb(tokens, claim);
  if (coming !== undefined) return isTelling(tokens[coming]) ? [coming] : [];
  const state = claim.to + 1;
  if (claim.kind !== "date" && /^(?:is|are|was|were)$/.test(tokens[claim.to]?.form ?? "") && isTelling(tokens[state]))
    return [state];
  const counted = tokens.findIndex(({ form }, at) => at > claim.clause.from && at < claim.from && form === "of");
  if (/^(?:number|toll)$/.test(tokens[counted - 1]?.form ?? "")) {
    const of = tokens[counted + 1]?.form === "the" ? counted + 2 : counted + 1;
    if (isVerbForm(tokens[of]?.form ?? "") && isTelling(tokens[of])) return [of];
  }
  return [governorOf(tokens, claim), ...sharedVerbs(tokens, claim)].filter((at) => isTelling(tokens[at]));
}

/** Words before a colon at the head of a sentence or of a point of a list. */
function labelled(tokens: readonly Token[], label: readonly Token[]): readonly number[] {
  const from = tokens.indexOf(label[0] as Token);
  const opens = from === 0 || tokens[from - 1]?.kind !== "word";
  const doing = label.findIndex(({ form }) => isDoing(form));
  return opens && label.length <= LABEL && doing >= 0 ? [from + doing] : [];
}

/** “40 people will leave”, “are expected to leave”: the word behind what only says that it is to come. Undefined when nothing is. */
function comingVerb(tokens: readonly Token[], { to, clause }: Claim): number | undefined {
  for (let at = to; at < Math.min(clause.to, to + REACH); at++) {
    const { form } = tokens[at] as Token;
    const infinitive = form === "to" && at > to && isToCome(tokens[at - 1]);
    if (!infinitive && !/^(?:will|would|shall|may|might|could|can|must|should)$/.test(form)) continue;
    let verb = at + 1;
    while (/^(?:have|be|been|also|then|only|not)$/.test(tokens[verb]?.form ?? "")) verb += 1;
    return verb;
  }
  return undefined;
}

function isToCome(token: Token | undefined): boolean {
  return token !== undefined && (EXPECTING_WORDS.has(token.form) || AUXILIARIES.has(token.form));
}

function isTelling(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    ![STOPWORDS, LIGHT_WORDS, FRAME_WORDS, PLAIN_VERBS, EXPECTING_WORDS, AUXILIARIES].some((list) =>
      list.has(token.form),
    )
  );
}
