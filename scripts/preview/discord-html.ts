import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import { type Html, html, raw } from "./html.ts";

/** Draws components much as Discord does. */
export function discordHtml(
  components: readonly APIMessageTopLevelComponent[],
  look: { readonly isPrivate: boolean },
): Html {
  const aside = look.isPrivate ? html`<div class="private">Only you can see this</div>` : "";
  return html`<div class="discord"><div class="avatar">W</div><div class="body">
    <div class="name">Wellsourced <span class="app">APP</span> <span class="time">Today at 9:41 AM</span></div>
    ${components.map(component)}${aside}</div></div>`;
}

function component(one: APIMessageTopLevelComponent): Html {
  switch (one.type) {
    case ComponentType.Container: {
      const color = `#${(one.accent_color ?? 0).toString(16).padStart(6, "0")}`;
      const texts = one.components.flatMap((child) =>
        child.type === ComponentType.TextDisplay ? [child.content] : [],
      );
      return html`<div class="container" style="border-left-color: ${color}">${texts.map(markdown)}</div>`;
    }
    case ComponentType.TextDisplay:
      return markdown(one.content);
    case ComponentType.ActionRow:
      return html`<div class="buttons">${one.components.map((button) =>
        "label" in button ? html`<span class="button">${button.label ?? ""}</span>` : "",
      )}</div>`;
    default:
      return html`<div>${one.type}</div>`;
  }
}

/** The little of Discord's markdown that the bot writes: headings, quotes, small print, lists, bold, links, boxes, escapes. */
function markdown(text: string): Html {
  const boxes = text.split(/```\n([\s\S]*?)\n```/);
  return html`<div class="text">${boxes.map((piece, i) => (i % 2 === 1 ? html`<pre>${piece}</pre>` : lines(piece)))}</div>`;
}

function lines(text: string): Html {
  return html`${text.split("\n").map((line) => {
    if (line.startsWith("### ")) return html`<h3>${inline(line.slice(4))}</h3>`;
    if (line.startsWith("> ")) return html`<blockquote>${inline(line.slice(2))}</blockquote>`;
    if (line.startsWith("-# ")) return html`<small>${inline(line.slice(3))}</small>`;
    if (line.startsWith("- ")) return html`<p class="item">• ${inline(line.slice(2))}</p>`;
    return line === "" ? html`` : html`<p>${inline(line)}</p>`;
  })}`;
}

const TOKEN = /\\([\s\S])|\*\*([\s\S]+?)\*\*|\[([^\]]+)\]\(<([^>]*)>\)/g;

function inline(text: string): Html {
  const found: Html[] = [];
  let at = 0;
  for (const token of text.matchAll(TOKEN)) {
    found.push(html`${text.slice(at, token.index)}`);
    const [all, escaped, bold, label] = token;
    if (escaped !== undefined) found.push(html`${escaped}`);
    else if (bold !== undefined) found.push(html`<b>${inline(bold)}</b>`);
    else found.push(html`<a>${label ?? ""}</a>`);
    at = token.index + all.length;
  }
  return raw([...found, html`${text.slice(at)}`].map(String).join(""));
}
