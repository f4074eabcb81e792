/** `counted(1, "source")` is “1 source”, `counted(1200, "source")` is “1,200 sources”. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** Whole numbers only. The first use of `Intl.NumberFormat` would cost half as much as a whole answer. */
function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

const SMALL = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** For the start of a sentence: “Two sources”, “12 sources”. */
export function countedAtStart(n: number, one: string, many = `${one}s`): string {
  const word = SMALL[n];
  return word ? `${word} ${n === 1 ? one : many}` : counted(n, one, many);
}

/** “a”, “a and b”, “a, b and c” */
export function listed(words: readonly string[], joint: "and" | "or"): string {
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1).join(", ");
  return before === "" ? last : `${before} ${joint} ${last}`;
}

export function inQuotes(text: string): string {
  return `“${oneLine(text)}”`;
}

/** For titles, names and values, which stand in a line of ours. Never for a quote. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s/gu, " ").split(" ").filter(Boolean).join(" ");
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2017-03-27` as “27 March 2017”, `2017-03` as “March 2017”; anything else as it stands. */
export function writtenDay(day: string): string {
  const [year, month, date, ...rest] = day.split("-");
  const name = MONTHS[Number(month) - 1];
  if (!year || !name || rest.length > 0) return oneLine(day);
  if (date === undefined) return `${name} ${year}`;
  const number = Number(date);
  return number >= 1 && number <= 31 ? `${number} ${name} ${year}` : oneLine(day);
}

/** “just now”, “5 minutes ago”, “3 days ago”. */
export function ago(from: Date, to: Date): string {
  const minutes = Math.floor((to.getTime() - from.getTime()) / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${counted(minutes, "minute")} ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${counted(hours, "hour")} ago` : `${counted(Math.floor(hours / 24), "day")} ago`;
}
