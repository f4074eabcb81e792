import { bestList } from "./best-list.ts";
import { type Forward, FULL_IMPACT, type InvertedIndex } from "./inverted-index.ts";
import { type Asked, type Slots, withScorer } from "./scorer.ts";

/** What a search writes on, kept for the corpus: all zeros between searches. */
export interface Scratch {
  readonly slots: Slots;
  readonly sums: Float32Array;
  readonly touched: Uint32Array;
}

export interface Found {
  readonly number: number;
  readonly score: number;
}

/** One score costs about as much as adding so many postings. */
const FLOOR_COST = 50;

/** Sums are 32-bit and added in another order than the score: so much they may fall short of it. */
const SLACK = 1 - 1e-4;

export function makeScratch({ lengths, frequencies }: InvertedIndex): Scratch {
  return {
    slots: new Int32Array(frequencies.length),
    sums: new Float32Array(lengths.length),
    touched: new Uint32Array(lengths.length),
  };
}

/**
 * The `count` units with the best scores, best first; exact. Terms are taken from the weightiest down, and their postings
 * added up. As soon as all that is left could not lift a new unit among the best (MaxScore: Turtle and Flood 1995), the long
 * postings of frequent words are never touched: what may still be among the best is scored from its own words.
 * `atLeast`: a score which `count` units are known to have; what cannot reach it is passed over from the start.
 */
export function search(
  index: InvertedIndex,
  forward: Forward,
  scratch: Scratch,
  asked: readonly Asked[],
  count: number,
  atLeast = 0,
): Found[] {
  const lists = asked
    .filter(({ term, weight }) => weight > 0 && (index.frequencies[term] ?? 0) > 0)
    .toSorted((a, b) => b.weight - a.weight || a.word - b.word || a.term - b.term);
  return withScorer(forward, index, index.setting, scratch.slots, lists, (scorer) => {
    const { starts } = forward;
    const score = (unit: number) =>
      scorer(starts[unit] as number, starts[unit + 1] as number, index.lengths[unit] as number);
    return collect(index, scratch, lists, count, atLeast, score);
  });
}

function collect(
  index: InvertedIndex,
  { sums, touched }: Scratch,
  lists: readonly Asked[],
  count: number,
  atLeast: number,
  score: (unit: number) => number,
): Found[] {
  const most = index.setting.k1 + 1;
  const rest = bounds(lists, most);
  let [reached, floor, i] = [0, atLeast, 0];
  for (; i < lists.length && (rest[i] as number) >= floor * SLACK; i++) {
    const { term, weight } = lists[i] as Asked;
    const [from, to] = [index.starts[term] as number, index.starts[term + 1] as number];
    // To look for the floor costs a look at each unit reached and `count` scores: worth it before a list that costs as much.
    if (reached >= count && to - from > FLOOR_COST * count + reached / 2) {
      floor = Math.max(floor, floorOf(sums, touched, reached, count, score));
      if ((rest[i] as number) < floor * SLACK) break;
    }
    reached = addPostings(index, from, to, (weight * most) / FULL_IMPACT, sums, touched, reached);
  }
  // No new unit can be among the best any more. To add the next list to those reached may still cost less than to score them.
  for (; i < lists.length; i++) {
    const { term, weight } = lists[i] as Asked;
    const [from, to] = [index.starts[term] as number, index.starts[term + 1] as number];
    const open = countFrom(sums, touched, reached, floor * SLACK - (rest[i] as number));
    if (open <= count || to - from > FLOOR_COST * open) break;
    raise(index, from, to, (weight * most) / FULL_IMPACT, sums);
  }
  if (reached >= 4 * count) floor = Math.max(floor, floorOf(sums, touched, reached, count, score));
  const left = rest[i] as number;
  const best = bestList(count);
  for (let at = 0; at < reached; at++) {
    const unit = touched[at] as number;
    const reach = (sums[unit] as number) + left;
    sums[unit] = 0;
    if (reach < floor * SLACK) continue;
    best.offer(score(unit), unit);
    if (best.full && best.worst > floor) floor = best.worst;
  }
  return best.finish();
}

/** The most that the lists from each on can add to one unit: of each word the weightiest. */
function bounds(lists: readonly Asked[], most: number): Float64Array {
  const rest = new Float64Array(lists.length + 1);
  const weightiest = new Map<number, number>();
  for (let i = lists.length - 1; i >= 0; i--) {
    const { word, weight } = lists[i] as Asked;
    rest[i] = (rest[i + 1] as number) + most * (weight - (weightiest.get(word) ?? 0));
    weightiest.set(word, weight);
  }
  return rest;
}

/** A score that `count` units have for certain: the least of those with the highest sums so far. */
function floorOf(
  sums: Float32Array,
  touched: Uint32Array,
  reached: number,
  count: number,
  score: (unit: number) => number,
): number {
  const promising = bestList(count);
  let worst = 0;
  for (let at = 0; at < reached; at++) {
    const unit = touched[at] as number;
    const sum = sums[unit] as number;
    if (sum <= worst) continue;
    promising.offer(sum, unit);
    if (promising.full) worst = promising.worst;
  }
  return promising.finish().reduce((least, { number }) => Math.min(least, score(number)), Number.POSITIVE_INFINITY);
}

/** How many of the units reached have at least this sum. */
function countFrom(sums: Float32Array, touched: Uint32Array, reached: number, least: number): number {
  let count = 0;
  for (let at = 0; at < reached; at++) if ((sums[touched[at] as number] as number) >= least) count += 1;
  return count;
}

/** Adds to the sums of those that have one. */
function raise({ units, impacts }: InvertedIndex, from: number, to: number, weight: number, sums: Float32Array): void {
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    const sum = sums[unit] as number;
    if (sum > 0) sums[unit] = sum + weight * (impacts[at] as number);
  }
}

function addPostings(
  { units, impacts }: InvertedIndex,
  from: number,
  to: number,
  weight: number,
  sums: Float32Array,
  touched: Uint32Array,
  reached: number,
): number {
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    const sum = sums[unit] as number;
    if (sum === 0) touched[reached++] = unit;
    sums[unit] = sum + weight * (impacts[at] as number);
  }
  return reached;
}
