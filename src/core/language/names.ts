/** A name without vowels and doubled letters: Jarabulus, Jarablous → jrbls. Names with equal skeletons may be one name. */
export function skeleton(form: string): string {
  return collapse(form)
    .replace(/ph/g, "f")
    .replace(/ck|q/g, "k")
    .replace(/(?<=.)[aeiouyh]/g, "");
}

/** Are the two folded spellings one name, written differently? `together`: both stand in one document, which speaks against it. */
export function sameName(one: string, other: string, together: boolean): boolean {
  if (collapse(one) === collapse(other)) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5 || one[0] !== other[0] || skeleton(one) !== skeleton(other)) return false;
  // Maria and Mario, Julia and Julie are two people.
  if (/[aeo]$/.test(one) && /[aeo]$/.test(other) && one.at(-1) !== other.at(-1)) return false;
  if (together) return Math.abs(one.length - other.length) === 1 && shorter >= 6 && editDistance(one, other, 1) <= 1;
  return editDistance(one, other, 2) <= (shorter >= 7 ? 2 : 1);
}

function collapse(form: string): string {
  return form.replace(/(.)\1+/g, "$1");
}

/** Levenshtein distance, or `limit + 1` as soon as it must be larger. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      const value = Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + cost);
      next.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[other.length] as number, limit + 1);
}
