import { LONGEST_QUESTION, readQuestion } from "../bot/question.ts";
import { answer, type Corpus } from "../core/index.ts";
import { UsageError } from "./errors.ts";
import { corpusOf, libraryOptions, reportFaults } from "./open.ts";
import { readOptions } from "./options.ts";
import { progressOn } from "./progress.ts";
import { words } from "./words.ts";
import { print, type World } from "./world.ts";

const OPTIONS = {
  data: { type: "string" },
  questions: { type: "string" },
  json: { type: "boolean" },
  explain: { type: "boolean" },
} as const;

/** Answers one question, or those of a file. Loads nothing that an answer does not need. */
export async function ask(args: readonly string[], world: World): Promise<number> {
  const { values, positionals } = readOptions("ask", args, OPTIONS);
  const open = async () => {
    const opened = await corpusOf({
      ...libraryOptions(values.data, world.env.DATA_DIR),
      progress: progressOn(world),
    });
    await reportFaults(opened, world);
    return opened.corpus;
  };
  if (values.questions !== undefined) {
    if (positionals.length > 0) throw new UsageError(words.askedTwice);
    await answerFile(values.questions, open, world);
    return 0;
  }
  const question = await questionOf(positionals, world);
  await answerOne(question, await open(), { json: values.json === true, explain: values.explain === true }, world);
  return 0;
}

async function questionOf(positionals: readonly string[], world: World): Promise<string> {
  const piped = positionals.length === 0 && !world.stdin.isTTY;
  const question = readQuestion(piped ? await allOf(world.stdin) : positionals.join(" "));
  if (question.kind === "empty") throw new UsageError(words.nothingAsked);
  if (question.kind === "too-long") {
    const { messages } = await import("../reply/messages.ts");
    throw new UsageError(messages.questionTooLong(question.length, LONGEST_QUESTION));
  }
  return question.text;
}

async function allOf(stdin: World["stdin"]): Promise<string> {
  const { text } = await import("node:stream/consumers");
  return text(stdin);
}

async function answerOne(
  question: string,
  corpus: Corpus,
  { json, explain }: { readonly json: boolean; readonly explain: boolean },
  world: World,
): Promise<void> {
  const { stdout, color } = world;
  const elapsed = stopwatch();
  const found = answer(corpus, question);
  const ms = elapsed();
  if (json) {
    const { answerToJson } = await import("../reply/json.ts");
    await print(stdout, `${JSON.stringify(answerToJson(found, { ms }))}\n`);
  } else {
    const { present } = await import("../reply/present.ts");
    const { renderTerminal } = await import("../adapters/terminal/render.ts");
    const reply = present(found, { searched: corpus.documents, quotes: "all" });
    await print(stdout, `${renderTerminal(reply, { width: stdout.columns ?? null, color })}\n`);
  }
  if (explain) {
    const lines = (await import("../reply/explain.ts")).explain(found);
    // With --json, standard output holds one line and nothing else.
    await print(json ? world.stderr : stdout, `\n${[words.explanation, ...lines].join("\n")}\n`);
  }
}

/** Milliseconds since the call. Node has this clock at hand; `performance` would first be loaded. */
function stopwatch(): () => number {
  const started = process.hrtime.bigint();
  return () => Number(process.hrtime.bigint() - started) / 1e6;
}

/** Every line of the file is read before the first answer is printed. */
async function answerFile(file: string, open: () => Promise<Corpus>, world: World): Promise<void> {
  const { readQuestions } = await import("./questions-file.ts");
  const { answerToJson } = await import("../reply/json.ts");
  const questions = await readQuestions(file);
  const corpus = await open();
  for (const { id, question } of questions) {
    const elapsed = stopwatch();
    const found = answer(corpus, question);
    const ms = elapsed();
    const json = answerToJson(found, id === undefined ? { ms } : { id, ms });
    await print(world.stdout, `${JSON.stringify(json)}\n`);
  }
}
