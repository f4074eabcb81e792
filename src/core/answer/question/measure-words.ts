/** “how much money”, “how much time”: the word is a class of units itself. */
export const MEASURE_WORDS: ReadonlyMap<string, string> = new Map([
  ["money", "money"],
  ["cash", "money"],
  ["time", "time"],
  ["distance", "length"],
  ["weight", "mass"],
]);
