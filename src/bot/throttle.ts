/** So many questions one person, and everybody in one place, may ask in a minute. */
const PER_PERSON = 12;
const PER_PLACE = 60;
const WINDOW_MS = 60_000;

/** May somebody ask now? What was refused does not count. */
export type Throttle = (person: string, place: string) => boolean;

/** Counts the questions of the last minute. Nothing is kept longer than that. */
export function createThrottle(now: () => Date): Throttle {
  const times = new Map<string, number[]>();

  function recent(key: string, since: number): number[] {
    const kept = (times.get(key) ?? []).filter((time) => time > since);
    if (kept.length === 0) times.delete(key);
    else times.set(key, kept);
    return kept;
  }

  let swept = 0;
  return (person, place) => {
    const time = now().getTime();
    const since = time - WINDOW_MS;
    if (swept < since) {
      swept = time;
      for (const key of times.keys()) recent(key, since);
    }
    const [one, all] = [`person ${person}`, `place ${place}`];
    if (recent(one, since).length >= PER_PERSON || recent(all, since).length >= PER_PLACE) return false;
    for (const key of [one, all]) times.set(key, [...(times.get(key) ?? []), time]);
    return true;
  };
}
