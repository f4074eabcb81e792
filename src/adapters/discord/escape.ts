import { LIMITS } from "./limits.ts";

/**
 * What Discord may read as markup wherever it stands. discord.js' own `escapeMarkdown` leaves quotes, mentions,
 * emoji names, timestamps and addresses alone, and a document is full of them.
 * https://discord.com/developers/docs/reference#message-formatting
 */
const EVERYWHERE = [
  { characters: "\\", because: "it is the escape itself" },
  { characters: "*_", because: "bold, italics, underline" },
  { characters: "~", because: "strikethrough" },
  { characters: "|", because: "spoiler" },
  { characters: "`", because: "code" },
  { characters: "<>", because: "<@user>, <#channel>, <:emoji:1>, <t:0>, </command:1>, <address>, block quotes" },
  { characters: "[]", because: "[text](address)" },
  { characters: "@", because: "@everyone, @here" },
  { characters: ":", because: ":smile:, and https:// which becomes a link" },
] as const;

/** Markup only at the start of a line: # heading, -# small print, - item, + item, 1. item, 1) item. */
const LINE_START = /(^|[\n\v\f\r\u0085\u2028\u2029])([ \t\u00a0]*)(\d*)([#+.)-])/g;

const SPECIAL = new RegExp(
  `[${EVERYWHERE.map(({ characters }) => characters.replace(/[\\\]^-]/g, "\\$&").replace("[", "\\[")).join("")}]`,
  "g",
);

/**
 * Makes Discord show the text as it is. A backslash before ASCII punctuation shows the punctuation and starts no
 * markup, so the text comes back by taking the backslashes away; nothing else is added or lost.
 */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, "\\$&").replace(LINE_START, "$1$2$3\\$4");
}

/** For places where a line break would end the markup: headings, titles, small print. */
export function escapeLine(text: string): string {
  return escapeText(text.replace(/\s+/g, " ").trim());
}

/** Bold, or nothing when there is nothing to see. Takes escaped text: every asterisk left in it is ours. */
export function bold(escaped: string): string {
  return wrapped(escaped, "**");
}

/** Struck through, in the same way. */
export function strike(escaped: string): string {
  return wrapped(escaped, "~~");
}

function wrapped(escaped: string, sign: string): string {
  const core = escaped.trim();
  if (core === "") return escaped;
  const at = escaped.indexOf(core);
  return `${escaped.slice(0, at)}${sign}${core}${sign}${escaped.slice(at + core.length)}`;
}

/**
 * A box that shows its text as it is and copies it so. Three backticks in the text would end it: a joiner that nobody
 * sees stands between them.
 */
export function codeBlock(text: string): string {
  return `\`\`\`\n${text.replaceAll("```", "`\u2060`\u2060`")}\n\`\`\``;
}

/**
 * Only web addresses become links, and only in a form that cannot end the link early.
 * Null when it is no such address or a very long one: then there is no link.
 */
export function linkTarget(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if ((protocol !== "https:" && protocol !== "http:") || href.length > LIMITS.link) return null;
  return href.replace(/[<>()\\`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
