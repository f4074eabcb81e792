import { type Html, html, raw } from "./html.ts";

const ESCAPE = String.fromCharCode(27);
const STYLES: Readonly<Record<string, string>> = {
  1: "b",
  2: "dim",
  4: "u",
  7: "inverse",
  31: "red",
  32: "green",
  33: "yellow",
};

/** Draws what the terminal shows, with the styles that the bot uses. */
export function terminalHtml(command: string, output: string): Html {
  const pieces = output.split(ESCAPE);
  const open = new Set<string>();
  const shown = pieces.map((piece, i) => {
    const code = i === 0 ? null : /^\[(\d+)m/.exec(piece);
    if (code) {
      const style = STYLES[code[1] ?? ""];
      if (style) open.add(style);
      else if (code[1] === "22") for (const one of ["b", "dim"]) open.delete(one);
      else if (code[1] === "24") open.delete("u");
      else if (code[1] === "27") open.delete("inverse");
      else if (code[1] === "39") for (const one of ["red", "green", "yellow"]) open.delete(one);
    }
    const text = code ? piece.slice(code[0].length) : piece;
    return html`<span class="${[...open].join(" ")}">${text}</span>`;
  });
  return html`<div class="terminal"><div class="bar"><i></i><i></i><i></i></div><pre>$ ${command}\n${raw(shown.map(String).join(""))}</pre></div>`;
}
