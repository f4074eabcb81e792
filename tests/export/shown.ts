import { Parser } from "htmlparser2";

/** The text inside the elements of this name, as a browser has it: with a line end for each break. */
export function shownText(page: string, element: string): string {
  let depth = 0;
  let text = "";
  const parser = new Parser({
    onopentagname(name) {
      if (name === element) depth++;
      if (name === "br" && depth > 0) text += "\n";
    },
    ontext(some) {
      if (depth > 0) text += some;
    },
    onclosetag(name) {
      if (name === element) depth--;
    },
  });
  // Line ends between blocks are no part of what they say, nor is the one behind a break.
  parser.end(page.replaceAll(/<br\s?\/?>\n/g, "<br>").replaceAll(/\n*(<\/?(?:p|blockquote)>)\n*/g, "$1"));
  return text;
}

/** The texts of every element with this opening tag, in order. */
export function shownAll(page: string, element: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (name === element) {
        if (depth === 0) found.push("");
        depth++;
      }
    },
    ontext(some) {
      if (depth > 0) found[found.length - 1] += some;
    },
    onclosetag(name) {
      if (name === element) depth--;
    },
  });
  parser.end(page);
  return found;
}
