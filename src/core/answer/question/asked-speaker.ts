import { FRAME_WORDS, PHRASE_ENDS, REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import type { Seek } from "./seek.ts";

const SAYING =
  /^(say|says|said|tell|told|give|gave|given|claim|report|put|estimate|call|describe|mention|announce|think|write|warn|add|deny|explain|admit|promise|criticise|criticize|make|comment)$/;

/** “what did [the mayor] say about”, “according to [the union]”. */
export function speakerAsked(tokens: readonly Token[]): Range | null {
  const according = tokens.findIndex(
    ({ form }, i) => /^(according|acc)$/.test(form) && /^(to|\.)$/.test(tokens[i + 1]?.form ?? ""),
  );
  if (according >= 0) {
    const from = according + (tokens[according + 1]?.form === "." ? 3 : 2);
    let to = from;
    while (
      to < tokens.length &&
      tokens[to]?.kind !== "mark" &&
      !(PHRASE_ENDS.has(tokens[to]?.form ?? "") && !/^(the|a|an|of|for)$/.test(tokens[to]?.form ?? ""))
    )
      to += 1;
    const frame = tokens.slice(from, to).every(({ form }) => FRAME_WORDS.has(form) || STOPWORDS.has(form));
    return frame || /^(which|what|whom|whose)$/.test(tokens[from]?.form ?? "") ? null : { from, to };
  }
  const aux = tokens.findIndex(({ form }) => /^(did|does|do|has|have)$/.test(form));
  if (aux < 0) return null;
  const verb = tokens.findIndex(({ form }, i) => i > aux + 1 && SAYING.test(form));
  if (
    verb < 0 ||
    verb - aux > 8 ||
    tokens
      .slice(aux + 1, verb)
      .some(({ form }) => /^(who|which|what|to|not|was|were|been|sources|reports|documents)$/.test(form))
  )
    return null;
  if (tokens[verb]?.form === "make" || tokens[verb]?.form === "put") return null;
  // “how much does the mill give the village”: something is given, and nothing said.
  const counts = tokens.slice(0, aux).some(({ form }) => /^(much|many)$/.test(form));
  if (counts && /^(give|gave)$/.test(tokens[verb]?.form ?? "")) return null;
  // “did the club accept the mayor's claim”: something else is done, and the claim is a noun.
  if (
    tokens
      .slice(aux + 3, verb)
      .some(({ form }, i) => DETERMINERS.test(form) && !LINKS.test(tokens[aux + 2 + i]?.form ?? ""))
  )
    return null;
  // “what do the house rules say”: a document is read, not heard.
  if (DOCUMENTS.test(tokens[verb - 1]?.form ?? "")) return null;
  return { from: aux + 1, to: verb };
}

const DETERMINERS = /^(the|a|an|his|her|their|its|our|this|these|those)$/;
/** What stands before a determiner within one speaker's name: “the head of the union”, “the mayor and his deputy”. */
const LINKS = /^(of|and|or|for|in|at|from|with|on|to|&)$/;

const DOCUMENTS =
  /^(rule|rules|handbook|manual|guide|guidelines|policy|policies|law|laws|contract|lease|terms|faq|faqs|docs|instructions|regulations|statutes|bylaws|minutes|page|website|notice|sign|label|licence|license|agreement|book)$/;

/** “who said that …”, “which agency reports …”, “according to whom”. */
export function asksWhoSaid(tokens: readonly Token[], asks: Seek): boolean {
  const words = tokens.map(({ form }) => form);
  const reports = (word: string | undefined) =>
    REPORTING_VERBS.has(word ?? "") && !/^(put|found|find|call|called|describe|described)$/.test(word ?? "");
  if (
    words.some(
      (word, at) =>
        /^(according|acc)$/.test(word) &&
        words.slice(at + 1, at + 4).some((next) => /^(which|what|whom|whose)$/.test(next)),
    )
  )
    return true;
  if (asks.sought === "person") {
    const next = words.findIndex(
      (word, at) => at >= asks.to && !/^(has|have|had|also|first|ever|else|really|it|is|was|that|actually)$/.test(word),
    );
    if (reports(words[next]) || words.slice(asks.to, asks.to + 3).includes("source")) return true;
  }
  const which = words.indexOf("which");
  const asked =
    which >= 0 &&
    words.slice(which + 2, which + 5).some(reports) &&
    !words.slice(which + 1, which + 3).some((word) => /^(did|does|do)$/.test(word));
  // “what agency reported”, not “what the mayor said”.
  const what = words.indexOf("what");
  return (
    asked ||
    (what >= 0 && !tokens[what + 1]?.capital && !STOPWORDS.has(words[what + 1] ?? "") && reports(words[what + 2]))
  );
}
