import { FRAME_WORDS, LIGHT_WORDS, STOPWORDS } from "../../language/data/stopwords.ts";
import { stem } from "../../language/stem.ts";
import { tokenize } from "../../language/tokens.ts";

/** The same for questions that ask the same with other small words, endings, order or case: “Who owns the boats?”, “boats: who owned them”. */
export function questionKey(question: string): string {
  const words = tokenize(question).filter(({ kind }) => kind !== "mark");
  const small = (form: string) => STOPWORDS.has(form) || LIGHT_WORDS.has(form) || FRAME_WORDS.has(form);
  const telling = words.filter(({ form }) => !small(form));
  const asking = words.filter(({ form }) => ASKING.has(form)).map(({ form }) => form);
  const stems = (telling.length > 0 ? telling : words).map(({ form }) => stem(form));
  return [...asking, ...new Set(stems.toSorted())].join(" ");
}

/** “who” and “when” of the same thing are two questions. */
const ASKING: ReadonlySet<string> = new Set(["who", "when", "where", "why", "how"]);
