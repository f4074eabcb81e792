/** Keeps the `count` best of many scored numbers; of equal scores the lower number is the better. A heap with the worst on top. */
export interface BestList {
  readonly full: boolean;
  /** Score of the worst that is kept. */
  readonly worst: number;
  offer(score: number, number: number): void;
  /** Best first. */
  finish(): { readonly number: number; readonly score: number }[];
}

export function bestList(count: number): BestList {
  const scores = new Float64Array(count);
  const numbers = new Uint32Array(count);
  let size = 0;
  const worse = (a: number, b: number) =>
    (scores[a] as number) < (scores[b] as number) ||
    (scores[a] === scores[b] && (numbers[a] as number) > (numbers[b] as number));
  const swap = (a: number, b: number) => {
    const [score, number] = [scores[a] as number, numbers[a] as number];
    scores[a] = scores[b] as number;
    numbers[a] = numbers[b] as number;
    scores[b] = score;
    numbers[b] = number;
  };
  const sink = () => {
    for (let at = 0; ; ) {
      let least = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) if (worse(child, least)) least = child;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    get full() {
      return size === count;
    },
    get worst() {
      return size === 0 ? 0 : (scores[0] as number);
    },
    offer(score, number) {
      if (size === count) {
        if (count === 0 || score < (scores[0] as number)) return;
        if (score === scores[0] && number > (numbers[0] as number)) return;
        scores[0] = score;
        numbers[0] = number;
        sink();
        return;
      }
      scores[size] = score;
      numbers[size] = number;
      for (let at = size++; at > 0 && worse(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
    },
    finish() {
      return Array.from(scores.subarray(0, size), (score, i) => ({ score, number: numbers[i] as number })).sort(
        (a, b) => b.score - a.score || a.number - b.number,
      );
    },
  };
}
