const SUFFIXES =
  "ator isation ization ation ition ement ment ance ence ancy ency ship ness ity ion ive ist ism ial al ic ant ent ee y i e".split(
    " ",
  );
const SHORTEST = 4;

/** What the words of one derivational family share: evacuee, evacuation → evacu. Takes a stem; agent nouns in -er and -or stay apart. */
export function root(stem: string): string {
  let word = stem;
  for (;;) {
    const suffix = SUFFIXES.find((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST);
    if (!suffix) return word;
    word = word.slice(0, -suffix.length);
  }
}
