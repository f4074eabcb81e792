/** A leaf, or a question about one input: at most so much goes left, more goes right. */
export type Tree =
  | number
  | { readonly input: string; readonly most: number; readonly left: Tree; readonly right: Tree };

/** Trees laid out for speed: node `i` looks at `inputs[i]` and goes on at `left[i]` or `right[i]`; a leaf looks at none (-1) and gives `values[i]`. */
export interface Forest {
  readonly roots: readonly number[];
  readonly inputs: Int16Array;
  readonly values: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export function layOut(trees: readonly Tree[], names: readonly string[]): Forest {
  const nodes: { input: number; value: number; left: number; right: number }[] = [];
  const place = (tree: Tree): number => {
    const leaf = typeof tree === "number";
    const node = { input: leaf ? -1 : names.indexOf(tree.input), value: leaf ? tree : tree.most, left: -1, right: -1 };
    const at = nodes.push(node) - 1;
    if (!leaf) {
      node.left = place(tree.left);
      node.right = place(tree.right);
    }
    return at;
  };
  const roots = trees.map(place);
  return {
    roots,
    inputs: Int16Array.from(nodes, ({ input }) => input),
    values: Float64Array.from(nodes, ({ value }) => value),
    left: Int32Array.from(nodes, ({ left }) => left),
    right: Int32Array.from(nodes, ({ right }) => right),
  };
}

/** What all trees together add for one row of inputs. */
export function sumOfTrees({ roots, inputs, values, left, right }: Forest, row: Float64Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let input = inputs[at] as number; input >= 0; input = inputs[at] as number)
      at = ((row[input] as number) <= (values[at] as number) ? left[at] : right[at]) as number;
    sum += values[at] as number;
  }
  return sum;
}

/** A tree on one line: each question, then what stands left of it, then what stands right: “lacking ≤ 0.4; 0.1; -0.2”. */
export function writeTree(tree: Tree): string {
  if (typeof tree === "number") return String(tree);
  return `${tree.input} ≤ ${tree.most}; ${writeTree(tree.left)}; ${writeTree(tree.right)}`;
}

export function readTree(line: string): Tree {
  const parts = line.split("; ");
  let at = 0;
  const next = (): Tree => {
    const [one = "", most] = (parts[at++] ?? "0").split(" ≤ ");
    return most === undefined ? Number(one) : { input: one, most: Number(most), left: next(), right: next() };
  };
  return next();
}
