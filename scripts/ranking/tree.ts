import { AT_MOST, type Forest, NEXT, readForest } from "../../src/core/answer/rank/trees.ts";

/** A leaf, or a question about one input: at most so much goes left, more goes right. */
export type Tree =
  | number
  | { readonly input: string; readonly most: number; readonly left: Tree; readonly right: Tree };

/** A tree on one line, as the product reads it. */
export function writeTree(tree: Tree): string {
  if (typeof tree === "number") return String(tree);
  return [`${tree.input}${AT_MOST}${tree.most}`, writeTree(tree.left), writeTree(tree.right)].join(NEXT);
}

export function forestOf(trees: readonly Tree[], names: readonly string[]): Forest {
  return readForest(trees.map(writeTree), names);
}
