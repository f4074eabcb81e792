import { REPORTING_VERBS } from "../../language/data/stopwords.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import type { Unit } from "../claim.ts";
import { readUnit } from "./unit.ts";

/** “nobody”, “no boats”, “free of charge”: what a source says instead of nought. */
export interface None extends Range {
  readonly unit: Unit | null;
}

const PEOPLE: Unit = { head: "person", word: "people", modifiers: [], class: "people" };
const MONEY: Unit = { head: "money", word: "money", modifiers: [], class: "money" };

/** All of a passage, left to right. */
export function readNones(tokens: readonly Token[]): readonly None[] {
  const found: None[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readNobody(tokens, at) ?? readFree(tokens, at) ?? readNo(tokens, at);
    if (read) found.push(read);
    at = read?.to ?? at + 1;
  }
  return found;
}

/** “Nobody was hurt”, “none of them came”; but “nobody knows how many” counts nobody. */
function readNobody(tokens: readonly Token[], at: number): None | undefined {
  const form = tokens[at]?.form ?? "";
  const two = form === "no" && tokens[at + 1]?.form === "one";
  if (form !== "nobody" && form !== "none" && !two) return undefined;
  const to = two ? at + 2 : at + 1;
  const verb = tokens[to]?.form ?? "";
  if (UNSURE.test(verb) || REPORTING_VERBS.has(verb) || NARROWED.test(verb)) return undefined;
  return { from: at, to, unit: form === "none" ? null : PEOPLE };
}

/** “No one under 18”, “nobody from the mill”: only of some is it none. */
const NARROWED = /^(under|over|above|below|aged|from|in|at|on|with|without|except|outside|inside|other|who|whose)$/;
const UNSURE =
  /^(knows?|knew|can|could|believes?|believed|expects?|expected|thinks?|thought|doubts?|doubted|but|else)$/;

/** “is free”, “free of charge”, “free entry”, “costs nothing”, “at no charge”. */
function readFree(tokens: readonly Token[], at: number): None | undefined {
  const [before, form, next] = [tokens[at - 1]?.form ?? "", tokens[at]?.form ?? "", tokens[at + 1]?.form ?? ""];
  const money = (to: number): None => ({ from: at, to, unit: MONEY });
  if (form === "nothing" && /^(cost|costs|pay|pays|paid|charge|charges|for)$/.test(before)) return money(at + 1);
  if (/^(no|without)$/.test(form)) {
    const noun = /^(any|a|extra|additional|further)$/.test(next) ? at + 2 : at + 1;
    return /^(charge|charges|fee|fees|cost|payment)$/.test(tokens[noun]?.form ?? "") ? money(noun + 1) : undefined;
  }
  if (form !== "free" || tokens[at - 1]?.form === "-") return undefined;
  if (next === "of" && tokens[at + 2]?.form === "charge") return money(at + 3);
  if (next === "of") return undefined;
  if (GIVEN.test(next)) return money(at + 1);
  const told = /^(is|are|was|were|be|been|stays?|remains?|for|entirely|completely|always|also)$/.test(before);
  return told && (tokens[at + 1] === undefined || ENDS.test(next)) ? money(at + 1) : undefined;
}

/** What is free of charge when it is called free. */
const GIVEN =
  /^(entry|entrance|admission|access|parking|delivery|shipping|tickets?|copies|copy|meals?|lessons?|trial)$/;
const ENDS = /^(for|on|at|in|and|or|until|till|after|before|but|if|when|[.,;:!?()])$/;

/** “no boats”, with what they are. */
function readNo(tokens: readonly Token[], at: number): None | undefined {
  if (tokens[at]?.form !== "no" || /^(longer|more|less|fewer|one|doubt|idea|matter)$/.test(tokens[at + 1]?.form ?? ""))
    return undefined;
  const number = { from: at, to: at + 1, number: at, share: false, vague: false, ...NOUGHT };
  const { unit, to } = readUnit(tokens, number);
  return unit === null ? undefined : { from: at, to, unit };
}

/** No more and no less than nothing. */
export const NOUGHT = { value: 0, low: 0, high: 0, least: 0, most: 0, qualifier: null } as const;
