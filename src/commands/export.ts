import { realpath, writeFile } from "node:fs/promises";
import { dirname, extname, sep } from "node:path";
import { LONGEST_QUESTION, readQuestion } from "../bot/question.ts";
import { answer, type Corpus } from "../core/index.ts";
import { entriesOf } from "../export/exported.ts";
import { FORMATS } from "../export/formats.ts";
import { openLibrary } from "../library/open-library.ts";
import { reasonOf } from "../library/walk.ts";
import { messages } from "../reply/messages.ts";
import { InputError, UsageError } from "./errors.ts";
import { libraryOptions, reportFaults } from "./open.ts";
import { readOptions } from "./options.ts";
import { packageVersion } from "./package-version.ts";
import { type AskedQuestion, readQuestions } from "./questions-file.ts";
import { words } from "./words.ts";
import { print, type World } from "./world.ts";

const OPTIONS = {
  data: { type: "string" },
  questions: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
} as const;

/** Writes down one answer or many with all their quotes, ready to be published. */
export async function exportAnswers(args: readonly string[], world: World): Promise<number> {
  const { values, positionals } = readOptions("export", args, OPTIONS);
  const write = FORMATS[formatOf(values.format, values.out)];
  if (write === undefined) throw new UsageError(words.unknownForm(values.format ?? "", Object.keys(FORMATS)));
  const asked = await questionsOf(positionals, values.questions);
  const options = libraryOptions(values.data, world.env.DATA_DIR);
  if (values.out !== undefined) await mayHold(values.out, options.folder);
  const { current } = await openLibrary(options);
  await reportFaults(current, world);
  const text = write({
    title: current.title,
    version: current.version,
    documents: current.corpus.documents.length,
    program: await packageVersion(),
    made: new Date(),
    entries: entriesOf(
      asked.map((one) => answered(one, current.corpus)),
      current.corpus,
    ),
    isList: values.questions !== undefined,
  });
  if (values.out === undefined) {
    await print(world.stdout, text);
    return 0;
  }
  await writeFile(values.out, text).catch((error: unknown) => {
    throw new InputError(words.notWritten(values.out ?? "", reasonOf(error)));
  });
  await print(world.stdout, `${words.written(asked.length, values.out)}\n`);
  return 0;
}

/** As asked for, or as the file is called. */
function formatOf(format: string | undefined, out: string | undefined): string {
  if (format !== undefined) return Object.hasOwn(FORMATS, format) ? format : "";
  const end = extname(out ?? "")
    .slice(1)
    .toLowerCase();
  return Object.hasOwn(FORMATS, end) ? end : "md";
}

async function questionsOf(
  positionals: readonly string[],
  file: string | undefined,
): Promise<readonly AskedQuestion[]> {
  if (file !== undefined) {
    if (positionals.length > 0) throw new UsageError(words.askedTwice);
    return readQuestions(file);
  }
  const question = readQuestion(positionals.join(" "));
  if (question.kind === "empty") throw new UsageError(words.nothingToExport);
  if (question.kind === "too-long") throw new UsageError(messages.questionTooLong(question.length, LONGEST_QUESTION));
  return [{ id: undefined, question: question.text }];
}

function answered({ id, question }: AskedQuestion, corpus: Corpus) {
  const started = process.hrtime.bigint();
  const found = answer(corpus, question);
  return { id, answer: found, ms: Number(process.hrtime.bigint() - started) / 1e6 };
}

/** An answer among the documents would be read as a source, and quoted as one. */
async function mayHold(out: string, folder: string): Promise<void> {
  const [place, dossier] = await Promise.all([dirname(out), folder].map((path) => realpath(path).catch(() => null)));
  if (place && dossier && (place === dossier || place.startsWith(dossier + sep))) {
    throw new InputError(words.outInside(out));
  }
}
