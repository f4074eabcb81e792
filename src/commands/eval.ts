import { answer } from "../core/index.ts";
import { isFalseDispute, judge } from "../evaluation/judge.ts";
import { readGoldenQuestions } from "../evaluation/question-file.ts";
import { type Failure, toJson, toTable } from "../evaluation/report.ts";
import { InputError, UsageError } from "./errors.ts";
import { corpusOf, libraryOptions, reportFaults } from "./open.ts";
import { readOptions } from "./options.ts";
import { progressOn } from "./progress.ts";
import { words } from "./words.ts";
import { print, type World } from "./world.ts";

const OPTIONS = { data: { type: "string" }, min: { type: "string" }, json: { type: "boolean" } } as const;

/** Scores golden questions. Exit code 1 when the share of right answers is under `--min`. */
export async function evaluate(args: readonly string[], world: World): Promise<number> {
  const { values, positionals } = readOptions("eval", args, OPTIONS);
  const [file, second] = positionals;
  if (file === undefined) throw new UsageError(words.nothingToEvaluate);
  if (second !== undefined) throw new UsageError(words.oneFile("eval", second));
  const least = leastOf(values.min);
  const read = await readGoldenQuestions(file);
  if ("wrong" in read) throw new InputError(read.wrong);
  const opened = await corpusOf({
    ...libraryOptions(values.data, world.env.DATA_DIR),
    progress: progressOn(world),
  });
  const { corpus } = opened;
  await reportFaults(opened, world);
  const failures = read.questions.flatMap((asked): Failure[] => {
    const given = answer(corpus, asked.question);
    const faults = judge(asked, given);
    const { id, question } = asked;
    return faults.length === 0 ? [] : [{ id, question, falseDispute: isFalseDispute(asked, given), faults }];
  });
  const all = read.questions.length;
  const share = (all - failures.length) / all;
  const missed = share < least ? least : null;
  await print(world.stdout, `${values.json === true ? toJson(all, failures) : toTable(all, failures, missed)}\n`);
  return missed === null ? 0 : 1;
}

function leastOf(min: string | undefined): number {
  if (min === undefined) return 0;
  const least = Number(min);
  if (min.trim() === "" || !(least >= 0 && least <= 1)) throw new UsageError(words.notAShare(min));
  return least;
}
