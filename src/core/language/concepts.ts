import { CONCEPTS } from "./data/concepts.ts";
import { stem } from "./stem.ts";

/** stem → numbers of the groups it belongs to. */
export type Concepts = ReadonlyMap<string, readonly number[]>;

let general: Concepts | undefined;

/** The general lexicon with a team's own groups of synonyms added. */
export function concepts(synonyms: readonly (readonly string[])[] = []): Concepts {
  general ??= group(CONCEPTS.map((line) => line.split(/[\s|]+/)));
  return synonyms.length === 0
    ? general
    : group(
        synonyms.map((words) => words.flatMap((word) => word.toLowerCase().split(/\s+/))),
        general,
      );
}

function group(lines: readonly (readonly string[])[], base: Concepts = new Map()): Concepts {
  const found = new Map(base);
  const first = base.size === 0 ? 0 : CONCEPTS.length;
  lines.forEach((line, number) => {
    // A phrase such as “step-down” is looked up by its words elsewhere; here only single words count.
    for (const word of new Set(line.filter((entry) => entry && !entry.includes("-")).map(stem))) {
      found.set(word, [...(found.get(word) ?? []), first + number]);
    }
  });
  return found;
}

/** Do the two stems share a group? */
export function related(concepts: Concepts, one: string, other: string): boolean {
  const groups = concepts.get(one);
  const others = concepts.get(other);
  return groups !== undefined && others !== undefined && groups.some((group) => others.includes(group));
}
