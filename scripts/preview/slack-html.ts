import type { types } from "@slack/bolt";
import { type Html, html } from "./html.ts";

/** Draws blocks much as Slack does: near enough to see whether a card reads well. */
export function slackHtml(blocks: readonly types.KnownBlock[], look: { readonly isPrivate: boolean }): Html {
  const aside = look.isPrivate ? html`<div class="private">Only visible to you</div>` : "";
  return html`<div class="slack"><div class="avatar">W</div><div class="body">${aside}
    <div class="name">Wellsourced <span class="app">APP</span> <span class="time">9:41 AM</span></div>
    ${blocks.map(block)}</div></div>`;
}

function block(one: types.KnownBlock): Html {
  switch (one.type) {
    case "rich_text":
      return html`<div class="block">${one.elements.map(part)}</div>`;
    case "context":
      return html`<div class="context">${one.elements.map((element) => ("text" in element ? String(element.text) : ""))}</div>`;
    case "actions":
      return html`<div class="buttons">${one.elements.map((element) =>
        element.type === "button" ? html`<span class="button">${element.text.text}</span>` : "",
      )}</div>`;
    case "context_actions":
      return html`<div class="thumbs"><span>Helpful</span><span>Not helpful</span></div>`;
    case "divider":
      return html`<hr>`;
    default:
      return html`<div>${one.type}</div>`;
  }
}

type Part = types.RichTextBlock["elements"][number];

function part(one: Part): Html {
  switch (one.type) {
    case "rich_text_quote":
      return html`<blockquote>${one.elements.map(inline)}</blockquote>`;
    case "rich_text_preformatted":
      return html`<pre>${one.elements.map(inline)}</pre>`;
    case "rich_text_list":
      return html`<ul>${one.elements.map((item) => html`<li>${item.elements.map(inline)}</li>`)}</ul>`;
    default:
      return html`<p>${one.elements.map(inline)}</p>`;
  }
}

function inline(one: types.RichTextElement): Html {
  if (one.type === "emoji") return html`<span class="emoji">↔</span>`;
  if (one.type === "link") return html`<a>${one.text ?? one.url}</a>`;
  if (one.type !== "text") return html``;
  return one.style?.bold ? html`<b>${one.text}</b>` : html`${one.text}`;
}
