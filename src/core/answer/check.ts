import type { Corpus } from "../corpus.ts";
import type { Citation } from "../documents/citation.ts";
import { NEGATIONS, STOPWORDS } from "../language/data/stopwords.ts";
import { type Quantity, quantities } from "../language/numbers.ts";
import { sentences } from "../language/sentences.ts";
import { type Token, tokenize } from "../language/tokens.ts";
import type { AtLeastOne } from "../types.ts";
import type { Answer, Finding } from "./answer.ts";
import { answer } from "./pipeline.ts";

/** What the sources say to one sentence of somebody's. */
export type Checked =
  | { readonly kind: "supported" | "otherwise"; readonly sentence: string; readonly citations: AtLeastOne<Citation> }
  | { readonly kind: "absent"; readonly sentence: string };

/** Checks each sentence that states something; questions, greetings and the like are passed over. */
export function check(corpus: Corpus, text: string): readonly Checked[] {
  return sentences(text, 0, text.length).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).trim();
    const tokens = tokenize(sentence);
    return states(corpus, tokens) ? [checkSentence(corpus, sentence, tokens)] : [];
  });
}

const LEAST_KNOWN = 2;

/** It ends in no question mark, and the documents know at least two of its telling words. */
function states(corpus: Corpus, tokens: readonly Token[]): boolean {
  if (tokens.some(({ form }) => form === "?")) return false;
  const known = tokens.filter(
    ({ form, kind }) => kind !== "mark" && !STOPWORDS.has(form) && corpus.terms.of(form) >= 0,
  );
  return new Set(known.map(({ form }) => form)).size >= LEAST_KNOWN;
}

function checkSentence(corpus: Corpus, sentence: string, tokens: readonly Token[]): Checked {
  const [figure] = quantities(tokens);
  const found = answer(corpus, figure ? askedFigure(sentence, tokens, figure) : `is it true that ${sentence}`);
  if (found.verdict === "unanswered") return { kind: "absent", sentence };
  const [first, ...rest] = found.findings;
  const agreeing = [first, ...rest].filter((finding) => supports(finding, tokens, figure));
  const [citation, ...others] = (agreeing.length > 0 ? agreeing : [first, ...rest]).flatMap(
    ({ citations }) => citations,
  );
  if (!citation || (agreeing.length === 0 && !comparable(found))) return { kind: "absent", sentence };
  return { kind: agreeing.length > 0 ? "supported" : "otherwise", sentence, citations: [citation, ...others] };
}

/** “Over 1,500 people left” asks “how many people left”. */
function askedFigure(sentence: string, tokens: readonly Token[], { from, to }: Quantity): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return sentence;
  return `how many ${sentence.slice(last.end).replace(/[.!]+$/, "")} ${sentence.slice(0, first.start)}`
    .replace(/\s+/g, " ")
    .trim();
}

/** As for figures of two sources: what a reader takes from the words decides, and denials must match. */
function supports(finding: Finding, tokens: readonly Token[], figure: Quantity | undefined): boolean {
  if (!figure) return isNegated(tokens) === finding.notes.some(({ kind }) => kind === "negated");
  const [theirs] = quantities(tokenize(finding.value ?? ""));
  return theirs !== undefined && theirs.least <= figure.most && figure.least <= theirs.most;
}

/** Figures of other things, or passages that only come near, contradict nothing. */
function comparable({ verdict, findings }: Answer): boolean {
  return (
    verdict !== "separate" &&
    (verdict !== "quoted" || findings.some(({ notes }) => notes.some(({ kind }) => kind === "negated")))
  );
}

function isNegated(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => NEGATIONS.has(form));
}
