const numbered = (text: string): ReadonlyMap<string, number> =>
  new Map(text.split(" ").flatMap((entry, i) => entry.split("/").map((word) => [word, i] as const)));

/** 0 is unused, so that January is 1. */
export const MONTHS = numbered(
  "- january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
);
/** Sunday is 0. */
export const WEEKDAYS = numbered(
  "sunday/sun/sundays monday/mon/mondays tuesday/tue/tues/tuesdays wednesday/wed/wednesdays thursday/thu/thur/thurs/thursdays friday/fri/fridays saturday/sat/saturdays",
);
export const DAY_PARTS: ReadonlySet<string> = new Set(
  "morning afternoon evening night noon midday midnight dawn dusk daybreak lunchtime".split(" "),
);
export const PERIODS: ReadonlySet<string> = new Set(
  "week month year quarter decade century weekend day summer winter spring autumn fall season".split(" "),
);
/** Seconds in one of them. */
export const TIME_UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    night: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_800,
    quarter: 7_889_400,
    year: 31_557_600,
    decade: 315_576_000,
    century: 3_155_760_000,
  }).flatMap(([unit, seconds]) => [
    [unit, seconds] as const,
    [unit === "century" ? "centuries" : `${unit}s`, seconds] as const,
  ]),
);
