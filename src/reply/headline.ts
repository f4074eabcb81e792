import type { Answer, Finding, Refusal } from "../core/answer/answer.ts";
import type { AtLeastOne } from "../core/types.ts";
import { correctedLine, isCorrected, standingValue } from "./corrected.ts";
import { messages } from "./messages.ts";
import { oneLine } from "./words.ts";

/** More values than this do not fit into one line. */
const MOST_VALUES = 6;

/** The finding in one line: first line of every reply, the notification, and `summary` in the JSON. */
export function headline(answer: Answer): string {
  switch (answer.verdict) {
    case "single":
      return single(answer.findings[0]);
    case "agreed":
      return messages.agree(voices(answer.findings), values(answer.findings));
    case "disputed":
      return messages.differ(answer.sought, values(answer.findings));
    case "updated":
      return messages.changed(values(answer.findings));
    case "separate":
      return messages.separate(answer.sought, values(answer.findings));
    case "quoted":
      return messages.theySay(onlySpeaker(answer.findings) ?? onlySource(answer.findings));
    case "unanswered":
      return refusal(answer.why);
    default:
      return answer satisfies never;
  }
}

function single(finding: Finding): string {
  const corrected = correctedSince(finding);
  if (corrected !== null) return corrected;
  if (finding.value === null) return wording(finding);
  const said = attributed(finding.value, finding);
  if (finding.stance === "reported") return said;
  return finding.stance === "expected" ? messages.expected(said) : messages.denied(said);
}

/** Where all that says so was corrected or withdrawn, that comes first. */
function correctedSince({ citations }: Finding): string | null {
  return citations.every(isCorrected) ? correctedLine(citations[0]) : null;
}

function attributed(value: string, { speaker, citations }: Finding): string {
  if (speaker === null) {
    const n = documents(citations);
    return n === 1 ? messages.sourceSays(nameOf(citations[0].document), value) : messages.documentsSay(n, value);
  }
  // “officials says” would be wrong, and whether a description is one or many cannot be told.
  const isName = speaker.how === "named" || speaker.how === "context";
  return isName ? messages.says(value, oneLine(speaker.name)) : messages.accordingTo(value, oneLine(speaker.name));
}

function wording(finding: Finding): string {
  const name = onlySpeaker([finding]) ?? onlySource([finding]);
  const isCopied = name === null && finding.origins === 1 && documents(finding.citations) > 1;
  return isCopied ? messages.documentsSayTheSame(documents(finding.citations)) : messages.theySay(name);
}

function documents(citations: Finding["citations"]): number {
  return new Set(citations.map(({ document }) => document.id)).size;
}

/** A speaker is one voice however many papers print it; without a speaker each independent wording is one. */
function voices(findings: readonly Finding[]): number {
  return findings.reduce((sum, { speaker, origins }) => sum + (speaker ? 1 : origins), 0);
}

function values(findings: readonly Finding[]): string {
  const all = [...new Set(findings.flatMap((finding) => standingValue(finding) ?? []))];
  const rest = all.length - MOST_VALUES;
  return [...all.slice(0, MOST_VALUES), ...(rest > 0 ? [messages.andMoreValues(rest)] : [])].join(" · ");
}

function onlySpeaker(findings: readonly Finding[]): string | null {
  const names = new Set(findings.map(({ speaker }) => (speaker?.how === "named" ? oneLine(speaker.name) : null)));
  const [name] = names;
  return names.size === 1 && name ? name : null;
}

function onlySource(findings: AtLeastOne<Finding>): string | null {
  const { document } = findings[0].citations[0];
  const isOnly = findings.every(({ citations }) => citations.every((citation) => citation.document.id === document.id));
  return isOnly ? nameOf(document) : null;
}

function nameOf({ publisher, title }: Finding["citations"][0]["document"]): string {
  return publisher ? oneLine(publisher) : `“${oneLine(title)}”`;
}

function refusal(why: Refusal): string {
  switch (why.kind) {
    case "unknown-words":
      return messages.unknownWords(why.words);
    case "apart":
      return messages.apart(why.words);
    case "no-value":
      return messages.noValue(why.sought);
    case "too-thin":
      return messages.tooThin;
    default:
      return why satisfies never;
  }
}
