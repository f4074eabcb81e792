import type { Answer } from "../core/answer/answer.ts";
import type { Corpus } from "../core/corpus.ts";
import { type AnswerJson, answerToJson } from "../reply/json.ts";
import { present } from "../reply/present.ts";
import type { ReplyBlock } from "../reply/reply.ts";
import { type Reference, referencesOf } from "./references.ts";

/** What is written down: one question or many, with where the answers come from. */
export interface Exported {
  /** Of the dossier. */
  readonly title: string;
  readonly version: string;
  readonly documents: number;
  /** Of this program. */
  readonly program: string;
  readonly made: Date;
  readonly entries: readonly Entry[];
  /** Somebody asked for a list, even where it holds one question. */
  readonly isList: boolean;
}

/** One question with its answer, as people read it and as programs do. */
export interface Entry {
  readonly question: string;
  readonly verdict: Answer["verdict"];
  readonly headline: string;
  readonly blocks: readonly ReplyBlock[];
  /** By the number of the quote in `blocks`. */
  readonly references: ReadonlyMap<number, Reference>;
  /** Add it to the number of a quote: the numbers run on from one question to the next. */
  readonly numbersBefore: number;
  readonly json: AnswerJson;
}

interface Answered {
  readonly id: string | undefined;
  readonly answer: Answer;
  readonly ms: number;
}

/** Draws up every answer with all its quotes. */
export function entriesOf(answered: readonly Answered[], { documents }: Corpus): readonly Entry[] {
  let numbersBefore = 0;
  return answered.map(({ id, answer, ms }) => {
    const { headline, blocks } = present(answer, { searched: documents, quotes: "all" });
    const references = referencesOf(blocks, answer);
    const json = answerToJson(answer, id === undefined ? { ms } : { id, ms });
    const { question, verdict } = answer;
    const entry = { question, verdict, headline, blocks, references, numbersBefore, json };
    numbersBefore += references.size;
    return entry;
  });
}
