import { tokenize } from "../../language/tokens.ts";
import type { Query } from "../question/query.ts";

/** What kind of answer a question waits for, as far as the look of a sentence can tell. */
export const QUESTION_TYPES = [
  "number",
  "money",
  "percent",
  "date",
  "year",
  "duration",
  "person",
  "place",
  "reason",
  "other",
] as const;

export type QuestionType = (typeof QUESTION_TYPES)[number];

export function questionType(query: Query): QuestionType {
  switch (query.sought) {
    case "number":
      return query.unit?.class === "money" ? "money" : query.unit?.class === "percent" ? "percent" : "number";
    case "date":
      return tokenize(query.text).some(({ form }) => form === "year") ? "year" : "date";
    case "duration":
    case "person":
    case "place":
    case "reason":
      return query.sought;
    case "yes-no":
    case "wording":
    case "text":
      return "other";
    default:
      return query.sought satisfies never;
  }
}
