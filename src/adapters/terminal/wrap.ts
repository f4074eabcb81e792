/** Breaks our own text at spaces so that lines keep to `width`; following lines begin with `indent`. Long words stay whole. */
export function wrap(text: string, { width, first = "", indent = first }: Layout): string {
  const lines: string[] = [];
  let line = first;
  let filled = columns(first);
  let isEmpty = true;
  for (const word of text.split(/[ \t\r\n]/u)) {
    if (word === "") continue;
    const size = columns(word);
    if (!isEmpty && filled + 1 + size > width) {
      lines.push(line);
      line = indent + word;
      filled = columns(line);
    } else {
      line += isEmpty ? word : ` ${word}`;
      filled += isEmpty ? size : 1 + size;
    }
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}

export interface Layout {
  /** Columns; infinite when the output is no terminal. */
  readonly width: number;
  readonly first?: string;
  readonly indent?: string;
}

/** Near enough: letters which are two columns wide count as one, and the terminal breaks the line itself. */
function columns(text: string): number {
  return [...text].length;
}
