import { Marked, type TokenizerThis, type Tokens } from "marked";

/** The parser for this source. Only where footnotes are defined are “[^1]” their marks. */
export function parserFor(markdown: string): Marked {
  const labels = new Set([...markdown.matchAll(/^ {0,3}\[\^([^\]\s]{1,40})\]:/gm)].map(([, label]) => label));
  if (labels.size === 0) return new Marked();
  return new Marked({
    extensions: [
      {
        name: "footnoteMark",
        level: "inline",
        start: (source) => source.indexOf("[^"),
        tokenizer(source) {
          const [raw, label] = /^\[\^([^\]\s]{1,40})\]/.exec(source) ?? [];
          return raw !== undefined && labels.has(label) ? { type: "footnoteMark", raw } : undefined;
        },
      },
      { name: "footnote", level: "block", start: startOfNote, tokenizer: readNote },
    ],
  });
}

const NOTE = /^ {0,3}\[\^[^\]\s]{1,40}\]:[ \t]*/;

function startOfNote(source: string): number | undefined {
  const at = source.indexOf("\n[^");
  return at < 0 ? undefined : at + 1;
}

/** “[^1]: What it says”, up to a blank line or the next note. */
function readNote(this: TokenizerThis, source: string): Tokens.Generic | undefined {
  const mark = NOTE.exec(source)?.[0];
  if (mark === undefined) return undefined;
  let end = source.indexOf("\n");
  for (; end >= 0; end = source.indexOf("\n", end + 1)) {
    const next = source.slice(end + 1, end + 60);
    if (NOTE.test(next) || /^[ \t]*(?:\n|$)/.test(next)) break;
  }
  const raw = end < 0 ? source : source.slice(0, end + 1);
  return { type: "footnote", raw, tokens: this.lexer.inline(raw.slice(mark.length).trimEnd()) };
}
