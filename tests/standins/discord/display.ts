/** What a person sees of a piece of Discord markdown, and which markup was at work in it. */
export interface Displayed {
  readonly text: string;
  readonly markup: readonly string[];
}

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What is left to see; undefined: the first group, read again as markdown. */
  readonly show?: (found: RegExpExecArray) => string;
}

/**
 * A model of how Discord reads markdown inside a line, in the order in which its rules are tried. It errs on the side
 * of markup: what may be markup in any client counts as markup here.
 */
const INLINE: readonly Rule[] = [
  { name: "escape", pattern: /\\([^0-9A-Za-z\s])/y, show: ([, character]) => character ?? "" },
  { name: "code", pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y, show: ([, , code]) => code ?? "" },
  { name: "link", pattern: /\[([^[\]]+)\]\(\s*<?([^\s<>()\\]+)>?\s*\)/y },
  { name: "address", pattern: /[A-Za-z][A-Za-z\d+.-]*:\/\/[^\s<]+/y, show: ([all]) => all },
  { name: "angle address", pattern: /<(?:[a-z]+:[^\s>]+|[^\s<>@]+@[^\s<>]+)>/y, show: ([all]) => all.slice(1, -1) },
  { name: "mention", pattern: /<(?:@[!&]?|#|\/[^:>]+:|a?:\w+:|t:|id:)[^<>\s]*>/y, show: ([all]) => all },
  { name: "everybody", pattern: /@(?:everyone|here)/y, show: ([all]) => all },
  { name: "emoji", pattern: /:[^\s:]+:/y, show: ([all]) => all },
  { name: "bold", pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y },
  { name: "underline", pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y },
  { name: "italics", pattern: /\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)|_((?:\\[\s\S]|[^\\_])+?)_(?!_)/y },
  { name: "strikethrough", pattern: /~~((?:\\[\s\S]|[^\\])+?)~~/y },
  { name: "spoiler", pattern: /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y },
];

/** Markup at the start of a line. Every kind of line break counts as one. */
const LINE: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "quote", pattern: /^[ \t]*>(?:>>)? ?/ },
  { name: "small print", pattern: /^[ \t]*-# / },
  { name: "heading", pattern: /^[ \t]*#{1,6}\s/ },
  { name: "list", pattern: /^[ \t]*(?:[-*+]|\d+[.)])\s/ },
];

/** The markup which opens a line, and the rest of the line. */
export function opened(line: string): { readonly name: string | null; readonly rest: string } {
  for (const { name, pattern } of LINE) {
    const found = pattern.exec(line);
    if (found) return { name, rest: line.slice(found[0].length) };
  }
  return { name: null, rest: line };
}

/** Any text: lines first, then what stands in them. */
export function display(markdown: string): Displayed {
  const parts = markdown.split(/(?<=[\n\v\f\r\u0085\u2028\u2029])/).map((line) => {
    const { name, rest } = opened(line);
    const { text, markup } = inline(rest);
    return { text, markup: name === null ? markup : [name, ...markup] };
  });
  return { text: parts.map(({ text }) => text).join(""), markup: parts.flatMap(({ markup }) => markup) };
}

export function inline(markdown: string): Displayed {
  const markup: string[] = [];
  let text = "";
  let at = 0;
  while (at < markdown.length) {
    const { rule, found } = match(markdown, at) ?? {};
    if (!rule || !found) {
      text += markdown[at];
      at += 1;
      continue;
    }
    at += found[0].length;
    if (rule.name === "escape") {
      text += rule.show?.(found);
      continue;
    }
    const inside = rule.show ? { text: rule.show(found), markup: [] } : inline(found[1] ?? found[2] ?? "");
    markup.push(rule.name, ...inside.markup);
    text += inside.text;
  }
  return { text, markup };
}

function match(markdown: string, at: number): { readonly rule: Rule; readonly found: RegExpExecArray } | undefined {
  for (const rule of INLINE) {
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(markdown);
    if (found) return { rule, found };
  }
  return undefined;
}
