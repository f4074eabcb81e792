/** Deals `room` places out one at a time in order, so that everybody has a first before anybody has a second. */
export function shareOut(wanted: readonly number[], room: number): readonly number[] {
  const given = wanted.map(() => 0);
  let left = Math.min(
    room,
    wanted.reduce((a, b) => a + b, 0),
  );
  while (left > 0) {
    for (const [i, wish] of wanted.entries()) {
      const has = given[i] ?? 0;
      if (left === 0 || has >= wish) continue;
      given[i] = has + 1;
      left -= 1;
    }
  }
  return given;
}
