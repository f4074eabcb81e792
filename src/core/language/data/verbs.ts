import { stem } from "../stem.ts";

/** Forms of be, have and do, and the modals: they stand before a verb and tell of nothing themselves. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "am is are was were be been being have has had having do does did done doing will would shall should can could may might must got gotten".split(
    " ",
  ),
);

/** Common verbs in their bare form: “how many attend”, “how many remain”. */
export const BARE_VERBS: ReadonlySet<string> = new Set(
  `attend remain live work go come stay leave die agree join arrive return vote sign need want use apply pay own play win lose survive flee
   move travel sleep eat drink read speak study register qualify participate protest march sit stand wait visit drown vanish happen exist
   depart reopen open close begin start end sail swim drive ride walk fly fail pass graduate retire resign quit fall rise belong`
    .trim()
    .split(/\s+/),
);
/** Verbs of timetables in the third person, which no participle shows. */
export const RUNS: ReadonlySet<string> = new Set(
  "opens closes starts ends begins leaves arrives departs runs reopens".split(" "),
);
/** Participles which look like the bare verb: after “were” they tell of a doing. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  "hurt hit cut shut split burst spread beset cast shed".split(" "),
);

const stems = (words: string) => new Set(words.split(/\s+/).map(stem));

/** Stems of verbs that ask for the beginning of a time, or for its end. */
export const STARTING: ReadonlySet<string> = stems(
  "begin began start commence open launch found establish introduce born join arrive",
);
export const ENDING: ReadonlySet<string> = stems(
  "end finish stop close cease conclude complete expire die died leave left depart resign retire",
);
