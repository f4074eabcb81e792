/** A list of whole numbers that grows without an object for each: it doubles its room when it is full. */
export interface IntList {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
  /** Adds the numbers of another list, each raised by as much. */
  append(values: Int32Array, raise?: number): void;
  /** Empties the list, to be filled again. */
  clear(): void;
  /** The numbers as an array of their own, no larger than they are. */
  finish(): Int32Array;
}

/** `first`: numbers that it begins with. */
export function intList(room = 1024, first: Int32Array = new Int32Array()): IntList {
  let values = new Int32Array(Math.max(room, first.length));
  let length = first.length;
  values.set(first);
  const widen = (least: number): void => {
    const larger = new Int32Array(Math.max(2 * values.length, least));
    larger.set(values.subarray(0, length));
    values = larger;
  };
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) widen(length + 1);
      values[length++] = value;
    },
    at: (index) => values[index] as number,
    set(index, value) {
      values[index] = value;
    },
    append(added, raise = 0) {
      if (length + added.length > values.length) widen(length + added.length);
      values.set(added, length);
      if (raise !== 0) for (let i = length; i < length + added.length; i++) values[i] = (values[i] as number) + raise;
      length += added.length;
    },
    clear() {
      length = 0;
    },
    finish: () => values.slice(0, length),
  };
}
