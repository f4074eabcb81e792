import { readFile } from "node:fs/promises";
import { LONGEST_QUESTION, readQuestion } from "../bot/question.ts";
import { decode } from "../library/decode.ts";
import { reasonOf } from "../library/walk.ts";
import { messages } from "../reply/messages.ts";
import { InputError } from "./errors.ts";
import { words } from "./words.ts";

export interface AskedQuestion {
  readonly id: string | undefined;
  readonly question: string;
}

/** Reads one `{id, question}` a line; blank lines are passed over. Throws an InputError that names the first wrong line. */
export async function readQuestions(file: string): Promise<readonly AskedQuestion[]> {
  const content = await readFile(file).catch((error: unknown) => {
    throw new InputError(words.questionsUnreadable(file, reasonOf(error)));
  });
  const decoded = decode(content);
  if ("reason" in decoded) throw new InputError(words.questionsUnreadable(file, decoded.reason));
  return decoded.text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const read = readLine(line);
    if ("wrong" in read) throw new InputError(words.questionsLine(file, i + 1, read.wrong));
    return [read];
  });
}

function readLine(line: string): AskedQuestion | { readonly wrong: string } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { wrong: words.notJson };
  }
  if (typeof record !== "object" || record === null) return { wrong: words.notJson };
  const { id, question } = record as { readonly id?: unknown; readonly question?: unknown };
  if (typeof question !== "string") return { wrong: words.noQuestion };
  if (id !== undefined && typeof id !== "string") return { wrong: words.idNotText };
  const tidied = readQuestion(question);
  if (tidied.kind === "too-long") return { wrong: messages.questionTooLong(tidied.length, LONGEST_QUESTION) };
  // Nothing asked is a question too: its answer is that there is nothing to look for.
  return { id, question: tidied.kind === "question" ? tidied.text : "" };
}
