import { readText } from "../text/read-text.ts";
import { visibleOf } from "../under-title.ts";
import type { VisibleBlock } from "../visible-block.ts";

/** The text of a message, in parts: what is written in it, and what is quoted or stands below the line “-- ”. */
export function mailBlocks(text: string): readonly VisibleBlock[] {
  const parts: { kind: "own" | "quoted"; lines: string[] }[] = [];
  let signed = false;
  for (const raw of text.split(/\r?\n/)) {
    signed ||= raw === "-- " || raw === "--";
    const kind = signed || raw.startsWith(">") ? "quoted" : "own";
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(raw);
    else parts.push({ kind, lines: [raw] });
  }
  return parts.flatMap(({ kind, lines }, i): readonly VisibleBlock[] => {
    const quoted = { kind: "furniture" as const, text: tidied(lines) };
    if (kind === "quoted") return quoted.text === "" ? [] : [quoted];
    const [own, intro] = parts[i + 1]?.lines[0]?.startsWith(">") ? withoutIntro(lines) : [lines, ""];
    const blocks = visibleOf(readText(own.join("\n"), 0)).map((block) => ({
      ...block,
      ...(block.kind === "heading" && { level: 2 }),
    }));
    return intro === "" ? blocks : [...blocks, { kind: "furniture" as const, text: intro }];
  });
}

/** “On Tuesday Per Holm wrote:” belongs to what is quoted below it: the last lines, up to a blank one, where they end with a colon. */
function withoutIntro(lines: readonly string[]): readonly [own: readonly string[], intro: string] {
  const end = lines.findLastIndex((line) => line.trim() !== "");
  if (end < 0 || !lines[end]?.trimEnd().endsWith(":")) return [lines, ""];
  const blank = lines.findLastIndex((line, i) => i < end && line.trim() === "");
  const from = end - blank <= 3 ? blank + 1 : end;
  return [lines.slice(0, from), tidied(lines.slice(from))];
}

function tidied(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
