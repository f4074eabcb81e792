import type { z } from "zod";
import { readPlainYaml } from "./plain-yaml.ts";
import { reasons } from "./reasons.ts";

export interface Fields {
  readonly data: Readonly<Record<string, unknown>>;
  /** The line of a field or of an entry below it, counted from 1 in the file. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export type ParsedYaml = { readonly fields: Fields } | { readonly line: number; readonly what: string };

export interface YamlOptions {
  /** How many lines of the file stand above the YAML. */
  readonly before?: number;
  /** Nothing about these fields can be wrong. */
  readonly isPlain: (data: object) => boolean;
}

/** Reads “name: value” fields. */
export async function parseYaml(source: string, { before = 0, isPlain }: YamlOptions): Promise<ParsedYaml> {
  const plain = readPlainYaml(source);
  if (plain && isPlain(plain)) return { fields: { data: plain, lineOf: () => before + 1 } };
  const { isMap, isScalar, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + before;
  const [wrong] = document.errors;
  if (wrong) return { line: lineAt(wrong.pos[0]), what: `${wrong.message}. ${QUOTES}` };
  const root = document.contents;
  if (root === null) return { fields: { data: {}, lineOf: () => before + 1 } };
  if (!isMap(root))
    return { line: lineAt(root.range?.[0] ?? 0), what: "fields are written as “name: value”, one a line" };

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 1; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isScalar(node) && node.range) return lineAt(node.range[0]);
    }
    const key = root.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path[0]))?.key;
    return lineAt((isScalar(key) && key.range?.[0]) || 0);
  };
  try {
    return { fields: { data: document.toJS() as Record<string, unknown>, lineOf } };
  } catch (error) {
    return { line: before + 1, what: error instanceof Error ? error.message : String(error) };
  }
}

const QUOTES = "A value that holds “: ” or begins with a sign belongs in quotes";

/** What a schema found wrong, one clause a field. */
export function problems(error: z.ZodError, lineOf: Fields["lineOf"]): string {
  return error.issues
    .flatMap((issue) => {
      const keys = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      return keys.map((path) => reasons.field(lineOf(path), String(path[0] ?? ""), issue.message));
    })
    .join("; ");
}
