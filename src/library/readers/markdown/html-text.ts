import { decodeEntities } from "./entities.ts";

const BREAKS = new Set(
  "address article aside blockquote br dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul".split(
    " ",
  ),
);
const UNSEEN = new Set(["script", "style", "template", "noscript"]);

/** What a reader sees of raw HTML inside Markdown: no tags, no comments, no scripts. One line per block. */
export function htmlText(html: string): readonly string[] {
  let seen = "";
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    seen += html.slice(at, open);
    const tag = tagAt(html, open);
    if (tag.name !== undefined && BREAKS.has(tag.name)) seen += "\n";
    if (tag.end === open + 1) seen += "<";
    at = tag.end;
  }
  return decodeEntities(seen + html.slice(at))
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** `end` right behind the sign when it opens no tag. */
function tagAt(html: string, open: number): { readonly name?: string; readonly end: number } {
  if (html.startsWith("<!--", open)) return { end: behind(html, "-->", open + 4) };
  const name = /^<\/?([a-z][a-z0-9-]{0,30})/i.exec(html.slice(open, open + 34))?.[1]?.toLowerCase();
  if (name === undefined) return { end: /^[!?]/.test(html.charAt(open + 1)) ? behind(html, ">", open) : open + 1 };
  const end = behind(html, ">", open);
  if (!UNSEEN.has(name) || html.charAt(open + 1) === "/") return { name, end };
  const close = html.toLowerCase().indexOf(`</${name}`, end);
  return { name, end: close < 0 ? html.length : behind(html, ">", close) };
}

function behind(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}
