import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { decode } from "../library/decode.ts";
import { reasonOf } from "../library/walk.ts";
import { checkQuestion, type GoldenQuestion } from "./golden-question.ts";
import { wrongFile } from "./words.ts";

interface FileRecord {
  readonly line: number;
  readonly record: unknown;
}

type Read<T> = T | { readonly line: number; readonly wrong: string };

/**
 * Reads golden questions: a list in a `.yaml` or `.yml` file, else one JSON object a line; blank lines are passed over.
 * What is wrong is one sentence that names the file and the line.
 */
export async function readGoldenQuestions(
  file: string,
): Promise<{ readonly questions: readonly GoldenQuestion[] } | { readonly wrong: string }> {
  const content = await readFile(file).catch((error: unknown) => ({ reason: reasonOf(error) }));
  const decoded = "reason" in content ? content : decode(content);
  if ("reason" in decoded) return { wrong: wrongFile.unreadable(file, decoded.reason) };
  const isYaml = [".yaml", ".yml"].includes(extname(file).toLowerCase());
  const records = isYaml ? await yamlRecords(decoded.text) : jsonRecords(decoded.text);
  if ("wrong" in records) return { wrong: wrongFile.line(file, records.line, records.wrong) };
  const questions = check(records);
  if ("wrong" in questions) return { wrong: wrongFile.line(file, questions.line, questions.wrong) };
  return questions.length === 0 ? { wrong: wrongFile.empty(file) } : { questions };
}

function check(records: readonly FileRecord[]): Read<readonly GoldenQuestion[]> {
  const lines = new Map<string, number>();
  const questions: GoldenQuestion[] = [];
  for (const [i, { line, record }] of records.entries()) {
    const checked = checkQuestion(record, i + 1);
    if ("wrong" in checked) return { line, wrong: checked.wrong };
    const { id } = checked.question;
    const before = lines.get(id);
    if (before !== undefined) return { line, wrong: wrongFile.twice(id, before) };
    lines.set(id, line);
    questions.push(checked.question);
  }
  return questions;
}

function jsonRecords(text: string): Read<readonly FileRecord[]> {
  const records: FileRecord[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      records.push({ line: i + 1, record: JSON.parse(line) });
    } catch {
      return { line: i + 1, wrong: wrongFile.notJson };
    }
  }
  return records;
}

async function yamlRecords(text: string): Promise<Read<readonly FileRecord[]>> {
  const { isNode, isSeq, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) return { line: lines.linePos(error.pos[0]).line, wrong: error.message };
  const root = document.contents;
  if (root === null) return [];
  if (!isSeq(root)) return { line: lines.linePos(root.range?.[0] ?? 0).line, wrong: wrongFile.notList };
  return root.items.map((item) => {
    const at = isNode(item) ? (item.range?.[0] ?? 0) : 0;
    return { line: lines.linePos(at).line, record: isNode(item) ? item.toJS(document) : item };
  });
}
