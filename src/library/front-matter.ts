import { type About, NOTHING, type Remark, readAbout } from "./about.ts";
import { reasons } from "./reasons.ts";
import { parseYaml } from "./yaml-fields.ts";

export interface FrontMatter {
  readonly about: About;
  readonly remarks: readonly Remark[];
  /** Offset of the line below the front matter; 0 when there is none. */
  readonly bodyStart: number;
}

/** In UTF-16 units. Nobody says more about a text. */
const LONGEST = 65_536;

/**
 * What the team says about a document in the lines between `---` and `---` at its top. Notes come from many programs, each with fields
 * and manners of its own: whatever cannot be read is remarked on, and never costs the document.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const found = split(text);
  if (found === undefined) return { about: NOTHING, remarks: [], bodyStart: 0 };
  const { start, end, bodyStart, closed } = found;
  const yaml = text.slice(start, end);
  const broken = (remark: string): FrontMatter => {
    const { about, remarks } = readAbout(plainLines(yaml), () => null);
    const lost = remarks.filter(({ weight }) => weight === "lost");
    return { about, remarks: [{ text: remark, weight: "lost" }, ...lost], bodyStart };
  };
  if (!closed) return broken(reasons.frontMatterOpen);
  if (yaml.length > LONGEST) return broken(reasons.frontMatterLong);
  const isPlain = (data: object) => readAbout({ ...data }, () => null).remarks.length === 0;
  const parsed = await parseYaml(yaml, { before: 1, isPlain });
  if ("what" in parsed) return broken(reasons.frontMatterYaml(parsed.line, parsed.what));
  return { ...readAbout(parsed.fields.data, parsed.fields.lineOf), bodyStart };
}

interface Split {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  readonly closed: boolean;
}

/** Three dashes alone open it, but only when a field follows: a rule above a paragraph opens nothing. */
function split(text: string): Split | undefined {
  const start = endOfLine(text, 0);
  if (text.slice(0, start).trimEnd() !== "---") return undefined;
  let field: boolean | undefined;
  // Where it would end if nothing closed it: below the last line that is still a field.
  let fields: number | undefined;
  for (let at = start; at < text.length; ) {
    const next = endOfLine(text, at);
    const line = text.slice(at, next).trimEnd();
    if (line === "---" || line === "...")
      return field === false ? undefined : { start, end: at, bodyStart: next, closed: true };
    const isField = /^[\w-]+\s*:(?:\s|$)/.test(line);
    if (field === undefined && line !== "" && !line.startsWith("#")) field = isField;
    if (fields === undefined && !isField && line !== "" && !/^[\s#-]/.test(line)) fields = at;
    at = next;
  }
  const end = fields ?? text.length;
  return field ? { start, end, bodyStart: end, closed: false } : undefined;
}

/** The lines of broken YAML that say something all the same: “title: The boats: forty came”. */
function plainLines(yaml: string): Readonly<Record<string, string>> {
  const found = yaml.split("\n").flatMap((line): [string, string][] => {
    const [, name, value] = /^([\w-]+):\s+(\S.*)$/.exec(line.trimEnd()) ?? [];
    if (name === undefined || value === undefined || /^[[{|>&*!@`]/.test(value)) return [];
    const quoted = /^"[^"]*"$|^'[^']*'$/.test(value);
    return [[name, quoted ? value.slice(1, -1) : value]];
  });
  return Object.fromEntries(found);
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at + 1;
}
