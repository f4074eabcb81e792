/**
 * Trees laid out for speed, each node before what stands left of it, and that before what stands right: node `i` looks at `inputs[i]` and
 * goes on at `i + 1` or at `right[i]`; a leaf looks at none (-1) and gives `values[i]`.
 */
export interface Forest {
  readonly roots: readonly number[];
  readonly inputs: Int16Array;
  readonly values: Float64Array;
  readonly right: Int32Array;
}

/** What parts an input from the highest value that goes left. */
export const AT_MOST = " ≤ ";
export const NEXT = "; ";

/** Reads trees, each on a line: a question, then what stands left of it, then what stands right: “lacking ≤ 0.4; 0.1; -0.2”. */
export function readForest(lines: readonly string[], names: readonly string[]): Forest {
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const inputs: number[] = [];
  const values: number[] = [];
  const right: number[] = [];
  const roots = lines.map((line) => {
    const root = inputs.length;
    /** Nodes of which only the left side has been read. */
    const open: number[] = [];
    for (const part of line.split(NEXT)) {
      const cut = part.indexOf(AT_MOST);
      const isLeaf = cut < 0;
      if (!isLeaf) open.push(inputs.length);
      inputs.push(isLeaf ? -1 : (numberOf.get(part.slice(0, cut)) ?? -1));
      values.push(Number(isLeaf ? part : part.slice(cut + AT_MOST.length)));
      right.push(-1);
      const parent = isLeaf ? open.pop() : undefined;
      if (parent !== undefined) right[parent] = inputs.length;
    }
    return root;
  });
  return {
    roots,
    inputs: Int16Array.from(inputs),
    values: Float64Array.from(values),
    right: Int32Array.from(right),
  };
}

/** What all trees together add for one row of inputs. */
export function sumOfTrees({ roots, inputs, values, right }: Forest, row: Float64Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let input = inputs[at] as number; input >= 0; input = inputs[at] as number)
      at = (row[input] as number) <= (values[at] as number) ? at + 1 : (right[at] as number);
    sum += values[at] as number;
  }
  return sum;
}
