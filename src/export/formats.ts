import { toCsv } from "./csv.ts";
import type { Exported } from "./exported.ts";
import { toHtml } from "./html.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";

/** How answers are written down, by the end of the file. */
export const FORMATS: Readonly<Record<string, (exported: Exported) => string>> = {
  md: toMarkdown,
  html: toHtml,
  csv: toCsv,
  json: toJson,
};
