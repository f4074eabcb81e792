export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Plain text → Markdown that shows exactly this text in one paragraph: CommonMark with GitHub's additions and footnotes. Line ends become
 * line breaks. The mark is printed bold, where signs for that can stand there. https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function markdownText(text: string, mark: Mark | null = null): string {
  const signs = text.split("\n").flatMap((line, i) => [...(i === 0 ? [] : ["\\\n"]), ...escaped(line)]);
  if (mark === null || !canBeBold(text, mark)) return signs.join("");
  const { start, end } = mark;
  return [...signs.slice(0, start), "**", ...signs.slice(start, end), "**", ...signs.slice(end)].join("");
}

/** For a heading or a footnote, which end with their line. */
export function markdownLine(text: string): string {
  return markdownText(text.replaceAll(/[\r\n]+/g, " ").trim());
}

/** The address of a link, in pointed brackets. */
export function markdownAddress(url: string): string {
  return `<${url.replaceAll(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>`;
}

/** Emphasis, links, code, tables, tags, characters by name, mentions, formulas. */
const SIGNS = new Set("\\`*_[]<>&|~$@^");

/** Each UTF-16 unit of a line as Markdown writes it. */
function escaped(line: string): string[] {
  const start = line.length - line.trimStart().length;
  const end = line.trimEnd().length;
  // “12.” and “12)” begin a list, as do some signs; others begin headings, rules and tables. Number signs end a heading as well.
  const list = start + (/^\d*/.exec(line.slice(start, end))?.[0].length ?? 0);
  const closing = end - (/#*$/.exec(line.slice(start, end))?.[0].length ?? 0);
  return line.split("").map((sign, at) => {
    // Blanks at the ends of a line would be lost, and some programs end a line at these.
    if (at < start || at >= end || "\r\u2028\u2029".includes(sign)) return `&#${sign.charCodeAt(0)};`;
    const begins = (at === start && "#+-=:".includes(sign)) || (at === list && at > start && ".)".includes(sign));
    const ends = sign === "#" && at >= closing;
    return begins || ends || SIGNS.has(sign) || makesLink(line, at) ? `\\${sign}` : sign;
  });
}

/** “https://…” and “www.…” are made links without any sign. */
function makesLink(line: string, at: number): boolean {
  return line.startsWith("://", at) || (line[at] === "." && /^www$/i.test(line.slice(Math.max(0, at - 3), at)));
}

/** Programs differ on what a sign is, so only what is plain to all of them: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function canBeBold(text: string, { start, end }: Mark): boolean {
  const value = text.slice(start, end);
  if (value !== value.trim() || value.includes("\n") || value === "") return false;
  const isWord = (sign = "") => /[\p{L}\p{N}]/u.test(sign);
  const isApart = (sign: string | undefined) => sign === undefined || /^[\s\p{P}]$/u.test(sign);
  const isInside = (inner: string | undefined, outer: string | undefined) => isWord(inner) || isApart(outer);
  return isInside([...value][0], text[start - 1]) && isInside([...value].at(-1), text[end]);
}
