import { unescapeText } from "./escape.ts";

/**
 * What a person wrote, as plain text: Slack sends `how many <@U0BOT> &lt;first wave&gt; <http://a.b|here>`.
 * The bot's own name goes, and so do people and channels that Slack names only by their id.
 */
export function plainText(text: string, me: string): string {
  const [head = "", ...parts] = text.split("<");
  let plain = unescapeText(head);
  for (const part of parts) {
    const close = part.indexOf(">");
    const token = close < 0 ? undefined : readToken(part.slice(0, close), me);
    plain += token === undefined ? `<${unescapeText(part)}` : token + unescapeText(part.slice(close + 1));
  }
  return withoutGaps(plain);
}

/** What stands for `<inside>`; undefined when it is no token of Slack's. */
function readToken(inside: string, me: string): string | undefined {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? "" : unescapeText(inside.slice(bar + 1));
  const name = target.slice(1);
  switch (target[0]) {
    case "@":
      return name === me || label === "" ? "" : `@${label}`;
    case "#":
      return label === "" ? "" : `#${label}`;
    case "!":
      return label === "" ? `@${name}` : label;
    default:
      if (!isLink(target)) return undefined;
      return label === "" ? unescapeText(target) : label;
  }
}

function isLink(target: string): boolean {
  return ["http://", "https://", "mailto:", "tel:"].some((scheme) => target.startsWith(scheme));
}

/** Taking a name out of a sentence leaves two spaces. */
function withoutGaps(text: string): string {
  return text
    .split("\n")
    .map((line) => line.split(" ").filter(Boolean).join(" "))
    .join("\n")
    .trim();
}
