import { messages } from "../reply/messages.ts";
import type { Quote, ReplyBlock } from "../reply/reply.ts";
import { type Run, runsOf } from "../reply/runs.ts";
import type { Entry, Exported } from "./exported.ts";
import { html } from "./html-text.ts";
import { madeLine } from "./made-line.ts";
import { STYLE } from "./page-style.ts";
import type { Reference } from "./references.ts";

/** One page that needs nothing else: no script, no picture, no font, nothing from the network. */
export function toHtml(exported: Exported): string {
  const { entries, title, isList } = exported;
  const name = isList ? title : (entries[0]?.question ?? title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${html(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${isList ? `<h1>${html(title)}</h1>\n${contents(entries)}` : ""}
${entries.map((entry, i) => section(entry, i, isList ? "h2" : "h1")).join("\n")}
${sources(entries)}
</main>
<footer><p>${html(madeLine(exported))}</p></footer>
</body>
</html>
`;
}

function contents(entries: readonly Entry[]): string {
  const items = entries.map((entry, i) => `<li><a href="#q${i + 1}">${html(nameOf(entry))}</a> ${verdict(entry)}</li>`);
  return `<nav aria-label="${html(messages.exportedQuestions)}"><ol>\n${items.join("\n")}\n</ol></nav>`;
}

function section(entry: Entry, i: number, heading: "h1" | "h2"): string {
  const blocks = entry.blocks.map((block) => blockHtml(block, entry));
  return `<article id="q${i + 1}">
<header><${heading}>${html(nameOf(entry))}</${heading}>
<p class="headline">${html(entry.headline)}</p></header>
${blocks.join("\n")}
</article>`;
}

function blockHtml(block: ReplyBlock, entry: Entry): string {
  switch (block.kind) {
    case "text":
    case "copyable":
      return `<p>${html(block.text)}</p>`;
    case "strip":
      return `<p class="strip">${html(block.text)}</p>`;
    case "finding": {
      const title = block.title === null ? "" : `<h3>${html(block.title)}</h3>\n`;
      const detail = block.detail === null ? "" : `<p class="detail">${html(block.detail)}</p>\n`;
      return `<section class="finding">\n${title}${detail}${block.quotes.map((quote) => figure(quote, entry)).join("\n")}\n</section>`;
    }
    case "items": {
      const items = block.items.map(
        ({ title, detail }) => `<li>${html([title, detail].filter(Boolean).join(": "))}</li>`,
      );
      return `<ul>${items.join("")}</ul>`;
    }
    case "note":
      return `<p class="note">${html(block.text)}</p>`;
    default:
      return block satisfies never;
  }
}

/** `dir="auto"`: a quote in Arabic or Hebrew reads the right way and turns nothing around it. */
function figure(quote: Quote, { references, numbersBefore }: Entry): string {
  const { number, corrected } = quote;
  const reference = references.get(number);
  const n = number + numbersBefore;
  const words = runsOf(quote).map(runHtml).join("");
  const correction = corrected === null ? "" : `<p class="corrected">${html(corrected)}</p>\n`;
  const language = reference?.language ? ` lang="${html(reference.language)}"` : "";
  const place = reference ? [reference.publisher ?? reference.title, reference.day, reference.place].join(" · ") : "";
  return `<figure><blockquote id="c${n}"><p dir="auto"${language}>${words}</p></blockquote>
${correction}<figcaption><a href="#s${n}">[${n}]</a> ${html(place)}</figcaption></figure>`;
}

function runHtml({ text, marked, struck }: Run): string {
  const words = struck ? `<s>${html(text)}</s>` : html(text);
  return marked ? `<mark>${words}</mark>` : words;
}

function sources(entries: readonly Entry[]): string {
  const items = entries.flatMap(({ references, numbersBefore }) =>
    [...references].map(([number, reference]) => source(number + numbersBefore, reference)),
  );
  if (items.length === 0) return "";
  return `<section class="sources"><h2>${html(messages.exportedSources)}</h2>\n<ol>\n${items.join("\n")}\n</ol></section>`;
}

function source(n: number, reference: Reference): string {
  const { author, title, publisher, note, day, place, url, retrieved, also } = reference;
  const name = `<cite>${html(title)}</cite>`;
  const link = url === null ? name : `<a href="${html(url)}" rel="noreferrer">${name}</a>`;
  const rest = [publisher, note, day, place, retrieved].filter(Boolean).join(", ");
  const address = url === null ? "" : ` <span class="address">${html(url)}</span>`;
  const more = also === null ? "" : `<br><small>${html(also)}</small>`;
  return `<li id="s${n}" value="${n}">${author === null ? "" : `${html(author)}, `}${link}, ${html(rest)}.${address} <a class="back" href="#c${n}" aria-label="${html(messages.exportedBack)}">↩</a>${more}</li>`;
}

function verdict({ verdict }: Entry): string {
  return `<span class="verdict ${verdict}">${html(messages.verdicts[verdict])}</span>`;
}

function nameOf({ question }: Entry): string {
  return question || messages.nothingAsked;
}
