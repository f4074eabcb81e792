/** A list of whole numbers that grows without an object for each: it doubles its room when it is full. */
export interface IntList {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  /** Empties the list, to be filled again. */
  clear(): void;
  /** The numbers as an array of their own, no larger than they are. */
  finish(): Int32Array;
}

export function intList(room = 1024): IntList {
  let values = new Int32Array(room);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Int32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    at: (index) => values[index] as number,
    clear() {
      length = 0;
    },
    finish: () => values.slice(0, length),
  };
}
