import { text } from "node:stream/consumers";
import { LONGEST_QUESTION, readQuestion } from "../bot/question.ts";
import { answer } from "../core/index.ts";
import { type OpenLibrary, openLibrary } from "../library/open-library.ts";
import { messages } from "../reply/messages.ts";
import { UsageError } from "./errors.ts";
import { libraryOptions, reportRejected } from "./open.ts";
import { readOptions } from "./options.ts";
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
  const open = () => openLibrary(libraryOptions(values.data, world.env.DATA_DIR));
  if (values.questions !== undefined) {
    if (positionals.length > 0) throw new UsageError(words.askedTwice);
    await answerFile(values.questions, open, world);
    return 0;
  }
  const question = await questionOf(positionals, world);
  const library = await open();
  await reportRejected(library.current.rejected, world);
  await answerOne(question, library, { json: values.json === true, explain: values.explain === true }, world);
  return 0;
}

async function questionOf(positionals: readonly string[], { stdin }: World): Promise<string> {
  const piped = positionals.length === 0 && !stdin.isTTY;
  const question = readQuestion(piped ? await text(stdin) : positionals.join(" "));
  if (question.kind === "empty") throw new UsageError(words.nothingAsked);
  if (question.kind === "too-long") throw new UsageError(messages.questionTooLong(question.length, LONGEST_QUESTION));
  return question.text;
}

async function answerOne(
  question: string,
  library: OpenLibrary,
  { json, explain }: { readonly json: boolean; readonly explain: boolean },
  { stdout, stderr, color }: World,
): Promise<void> {
  const { corpus } = library.current;
  const started = performance.now();
  const found = answer(corpus, question);
  const ms = performance.now() - started;
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
    await print(json ? stderr : stdout, `\n${[words.explanation, ...lines].join("\n")}\n`);
  }
}

/** Every line of the file is read before the first answer is printed. */
async function answerFile(file: string, open: () => Promise<OpenLibrary>, world: World): Promise<void> {
  const { readQuestions } = await import("./questions-file.ts");
  const { answerToJson } = await import("../reply/json.ts");
  const questions = await readQuestions(file);
  const library = await open();
  await reportRejected(library.current.rejected, world);
  const { corpus } = library.current;
  for (const { id, question } of questions) {
    const started = performance.now();
    const found = answer(corpus, question);
    const ms = performance.now() - started;
    const json = answerToJson(found, id === undefined ? { ms } : { id, ms });
    await print(world.stdout, `${JSON.stringify(json)}\n`);
  }
}
