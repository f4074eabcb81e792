import type { VisibleBlock } from "../visible-block.ts";

/** In lines: the head of a message has no more. */
const LONGEST_HEAD = 8;

/**
 * A message below another one begins with its head: “From: … Sent: … To: … Subject: …”. Of an answer it is what is answered, and stays
 * visible without answering anything itself. What is handed on to others is what the mail is about, and only its head is furniture.
 */
export function withoutEarlierMessages(blocks: readonly VisibleBlock[], subject: string): readonly VisibleBlock[] {
  const lines = blocks.flatMap(({ text }, block) => text.split("\n").map((line) => ({ line: line.trim(), block })));
  const from = lines.findIndex((_, i) => headLength(lines.slice(i, i + LONGEST_HEAD).map(({ line }) => line)) > 0);
  const head = lines[from];
  if (head === undefined) return blocks;
  const length = headLength(lines.slice(from, from + LONGEST_HEAD).map(({ line }) => line));
  const above = blocks[head.block - 1];
  const isRuled = above !== undefined && /^[-_\s]*(?:-{3}|_{3})/.test(above.text);
  const first = head.block - (isRuled ? 1 : 0);
  const last = lines[from + length - 1]?.block ?? head.block;
  const isHandedOn = /^(?:fwd?|wg):/i.test(subject.trim()) || (isRuled && /forwarded/i.test(above.text)) || first === 0;
  const own = blocks.slice(0, first);
  const [rest, earlier] = [blocks.slice(first, last + 1), blocks.slice(last + 1)];
  return [
    ...own,
    ...rest.map(asFurniture),
    ...(isHandedOn ? withoutEarlierMessages(earlier, "") : earlier.map(asFurniture)),
  ];
}

function asFurniture({ text }: VisibleBlock): VisibleBlock {
  return { kind: "furniture", text };
}

/** How many of these lines are the head of a message; 0 when none is. */
function headLength(lines: readonly string[]): number {
  if (!/^\*?from:\*?\s/i.test(lines[0] ?? "")) return 0;
  const end = lines.findIndex((line) => !/^\*?[a-z][a-z-]{1,11}:\*?(?:\s|$)/i.test(line));
  const length = end < 0 ? lines.length : end;
  const labels = new Set(lines.slice(0, length).map((line) => line.replace(/^\*/, "").split(":")[0]?.toLowerCase()));
  return labels.has("subject") && ["sent", "date", "to"].some((label) => labels.has(label)) ? length : 0;
}
