import type { answerToJson, CitationJson, FindingJson } from "../../src/reply/json.ts";
import { oneLine, writtenDay } from "../../src/reply/words.ts";

/** Everything that a reader of the JSON learns, as it is written for people. */
export function sayings({ findings, related, nearest, missing }: ReturnType<typeof answerToJson>): readonly string[] {
  return [
    ...findings.flatMap(ofFinding),
    ...related.flatMap((one) => [...ofFinding(one), one.why]),
    ...nearest.flatMap(ofCitation),
    ...missing,
  ];
}

function ofFinding({ value, speaker, stance, citations }: FindingJson): readonly string[] {
  const who = [speaker?.name, speaker?.role, speaker?.via].flatMap((part) => (part ? [oneLine(part)] : []));
  return [
    ...(value ? [oneLine(value)] : []),
    ...who,
    ...(stance === "reported" ? [] : [stance]),
    ...citations.flatMap(ofCitation),
  ];
}

function ofCitation({ title, publisher, published, url, paragraph, quote }: CitationJson): readonly string[] {
  const day = published === null ? "undated" : writtenDay(published);
  return [
    oneLine(title),
    ...(publisher ? [oneLine(publisher)] : []),
    day,
    ...(url ? [url] : []),
    `¶${paragraph}`,
    quote,
  ];
}
