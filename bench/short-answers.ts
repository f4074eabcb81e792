// How well the marked words answer: node bench/short-answers.ts [--misses TYPE] FILE...
// FILE is in the format of SQuAD. The sentence that holds the answer is given; what the product would mark in it is compared
// with the answers of the set, word for word (EM) and by shared words (F1), as the official script of that set does. One thing is
// otherwise: words of the question at the end of an answer are left out on both sides. Asked how many men, “30,000 men” says “30,000”.
// Such sets are under licences of their own: bring your own copy.
import { readFileSync } from "node:fs";
import { merely } from "../src/core/answer/merely.ts";
import { decide } from "../src/core/answer/pipeline.ts";
import { analyse } from "../src/core/answer/question/analyse.ts";
import { rank } from "../src/core/answer/rank.ts";
import { buildCorpus, type Corpus } from "../src/core/index.ts";
import { stem } from "../src/core/language/stem.ts";
import { tokenize } from "../src/core/language/tokens.ts";
import { type Article, articleDocument, type Question, readArticles } from "./squad-file.ts";
import { exactly, sharedWords } from "./squad-score.ts";

interface Outcome {
  readonly type: string;
  readonly exact: number;
  readonly shared: number;
  readonly line: string;
}

/** What a question begins with or asks for, in this order; the other two thirds have no typical value. */
const TYPES: readonly (readonly [type: string, asks: RegExp])[] = [
  ["percent", /\b(what|which) (percentage|percent|proportion)\b/i],
  ["how long", /\bhow long\b|\bhow many (\w+ )?(years|months|weeks|days|hours|minutes|decades|centuries)\b/i],
  [
    "number",
    /\bhow (many|much|far|tall|high|deep|old|wide|big|large|fast)\b|\bwhat (number|is the population|was the population)\b/i,
  ],
  ["year", /\b(what|which) year\b/i],
  ["date", /\bwhen\b|\b(what|which) (day|date|month|decade|century)\b/i],
  ["who", /\b(who|whom|whose)\b/i],
  ["where", /\bwhere\b|\b(what|which) (city|country|town|place|location|state|region|continent)\b/i],
];

const [option, wanted] = process.argv.slice(2);
const files = process.argv.slice(option === "--misses" ? 4 : 2);
for (const file of files) report(file, readArticles(JSON.parse(readFileSync(file, "utf8"))).flatMap(outcomesOf));

function outcomesOf(article: Article): Outcome[] {
  const corpus = buildCorpus([articleDocument(article)], { aliases: [], synonyms: [] });
  return article.questions.flatMap((question) => {
    const type = TYPES.find(([, asks]) => asks.test(question.text))?.[0] ?? "other";
    const given = spanFor(corpus, question);
    const score = (measure: (one: string, other: string) => number) =>
      Math.max(
        ...question.answers.map((answer) =>
          measure(withoutAsked(given ?? "", question.text), withoutAsked(answer, question.text)),
        ),
      );
    const line = `${question.text}  «${given}» not «${question.answers.join(" | ")}»`;
    return [{ type, exact: score(exactly), shared: score(sharedWords), line }];
  });
}

/** “30,000 men” without the men, where the question names them. */
function withoutAsked(answer: string, question: string): string {
  const asked = new Set(tokenize(question).map(({ form }) => stem(form)));
  const tokens = tokenize(answer);
  const last = tokens.findLastIndex(({ form, kind }) => kind !== "word" || !asked.has(stem(form)));
  return last < 0 ? answer : answer.slice(0, tokens[last]?.end);
}

/** What the product marks in the sentence that holds the answer, wherever that sentence would have been ranked. */
function spanFor(corpus: Corpus, { text, start }: Question): string | null {
  const query = analyse(corpus, text);
  const sentence = rank(corpus, query).find(
    ({ reading: { passage } }) => passage.span.start <= start && start < passage.span.end,
  );
  if (!sentence) return null;
  const decided = decide(corpus, query, { passed: [sentence], all: [] }, []) ?? merely(corpus, query, [sentence]);
  return decided?.findings[0].value ?? null;
}

function report(file: string, outcomes: readonly Outcome[]): void {
  console.log(file);
  const typed = outcomes.filter(({ type }) => type !== "other");
  const rows = [...Map.groupBy(outcomes, ({ type }) => type)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [type, some] of [...rows, ["all typed", typed] as const]) {
    const mean = (pick: (outcome: Outcome) => number) =>
      (100 * some.reduce((sum, one) => sum + pick(one), 0)) / some.length;
    console.log(
      `  ${type.padEnd(10)} ${String(some.length).padStart(5)}   EM ${mean(({ exact }) => exact).toFixed(1)}   F1 ${mean(({ shared }) => shared).toFixed(1)}`,
    );
  }
  if (option === "--misses")
    for (const { type, exact, line } of outcomes) if (type === wanted && exact === 0) console.log(`    ${line}`);
}
