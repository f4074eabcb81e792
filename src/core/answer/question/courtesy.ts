import { LIGHT_WORDS, STOPWORDS } from "../../language/data/stopwords.ts";
import type { Token } from "../../language/tokens.ts";

const FILLERS = new Set(
  "um uh er hi hello hey ok okay so well please and but folks all everyone team guys quick question".split(" "),
);
/** After these an asked clause may begin: “I wonder who …”, “can somebody check if …”. */
const KNOWING = new Set(
  "know tell wonder wondering ask asking asks find check remember recall sure curious interested remind idea clue clarify confirm understand explain say learn hear determine establish matter info information need".split(
    " ",
  ),
);
const BEFORE_CLAUSE = /^(me|us|you|out|about|again|to|of|on|in|please|exactly|him|her|them|,|:)$/;
const CLAUSE = /^(who|whom|whose|what|which|when|where|why|how|whether|if)$/;
/** Words of courtesy that may stand around the verb of knowing. */
const COURTEOUS = new Set(
  "please kindly quickly anyone anybody somebody someone possible possibly help love like know want wanted need trying wish happen hoping able ask asked quick question idea one boss colleague friend team our my".split(
    " ",
  ),
);
/** Without a clause behind it: “tell me the fare”, “give me a list of the ports”. */
const PLAIN = ["please tell me", "tell me", "give me", "show me", "remind me of", "let me know", "find me"].map(
  (phrase) => phrase.split(" "),
);

/** “um, could you tell me how many …” asks how many; `whether`: “I need to know if …”. */
export function withoutCourtesy(tokens: readonly Token[]): {
  readonly tokens: readonly Token[];
  readonly whether: boolean;
} {
  let from = 0;
  while (from < tokens.length - 2 && (FILLERS.has(tokens[from]?.form ?? "") || tokens[from]?.kind === "mark"))
    from += 1;
  const clause = clauseAt(tokens, from);
  if (clause > 0 && tokens.length - clause > 1) {
    const whether = /^(whether|if)$/.test(tokens[clause]?.form ?? "");
    return { tokens: tokens.slice(whether ? clause + 1 : clause), whether };
  }
  const held = heldTrue(tokens, from);
  if (held > 0) return { tokens: tokens.slice(held), whether: true };
  const plain = PLAIN.find((words) => words.every((word, i) => tokens[from + i]?.form === word));
  const rest = tokens.slice(from + (plain?.length ?? 0));
  return { tokens: rest.length > 1 ? rest : tokens, whether: false };
}

/** Where the clause begins in “is it true that …”, “was it really the case that …”; -1 when the question is none such. */
function heldTrue(tokens: readonly Token[], from: number): number {
  const forms = tokens.slice(from, from + 8).map(({ form }) => form);
  if (!/^(is|was)$/.test(forms[0] ?? "") || forms[1] !== "it") return -1;
  let at = /^(really|actually|indeed|still)$/.test(forms[2] ?? "") ? 3 : 2;
  if (forms[at] === "the" && forms[at + 1] === "case") at += 2;
  else if (/^(true|correct|right|so)$/.test(forms[at] ?? "")) at += 1;
  else return -1;
  return forms[at] === "that" && tokens.length > from + at + 2 ? from + at + 1 : -1;
}

/** Where the clause begins that is asked indirectly; -1 when none is. Nothing but courtesy may stand before it. */
function clauseAt(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at < from + 12; at++) {
    const { form, kind } = tokens[at] as Token;
    if (KNOWING.has(form)) {
      let next = at + 1;
      while (BEFORE_CLAUSE.test(tokens[next]?.form ?? "")) next += 1;
      // “what do you know about …” asks for itself.
      if (CLAUSE.test(tokens[next]?.form ?? "") && !tokens.slice(from, at).some(({ form: word }) => WH.test(word)))
        return next;
    }
    const courteous =
      kind === "mark" || STOPWORDS.has(form) || LIGHT_WORDS.has(form) || KNOWING.has(form) || COURTEOUS.has(form);
    if (!courteous) return -1;
  }
  return -1;
}

const WH = /^(who|whom|whose|what|which|when|where|why|how)$/;
