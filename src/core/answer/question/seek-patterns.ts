import type { Sought } from "../answer.ts";

export interface Pattern {
  readonly sought: Sought;
  /** Alternatives for each word in order. */
  readonly options: readonly (readonly string[])[];
  /** Class of the unit asked for. */
  readonly measure: string | null;
  /** Holds at the head of a question alone. */
  readonly opening: boolean;
}

/** Of two at one place the upper one holds. `^`: only at the head; `|`: either word; behind the colon the class of the unit. */
const LINES: Readonly<Record<string, string>> = {
  wording: "word for word, exact|own|very|literal words|wording|quote, quote|verbatim|literally",
  text: "who|whom do|should|can|must|shall i|we",
  date: `at|by|from|until|till what|which time|hour, the date|deadline of|on|for, date|time|dates|times of|for|when, what|which date|day|year|month|time|week|weekday|hour|century|dates|days|times,
    earliest|latest|newest|last|first|due|exact date|day|time, opening|closing|business|office|visiting|departure|arrival|starting|kick-off|start|end hours|hour|time|times|date,
    ^deadline, ^hours, until|till|since when|whens`,
  duration: `how many|much seconds|minutes|hours|days|nights|weeks|months|years|decades, how many more minutes|hours|days|weeks|months|years, what|which period,
    what length of time, how much time|notice|warning, how much more time, how much longer, how far in advance, how far ahead|beforehand, how long, how quick|quickly|soon|late|early, ^duration, duration of`,
  number: `how many, how much, how often, how big|large:size, how strong|powerful, how old:time, what percentage|proportion|share of:percent, percentage|proportion|share of:percent,
    what number|amount of, what|which sum:money, the number|amount|count of, number|amount|count|quantity of, figure|figures|count for|of, size of:count, age of:time, minimum|maximum|average age:time`,
  "date ": "when|whens",
  place: `where|wheres, which|what place|city|town|country|village|region|area|street|part|district|location|venue|address|countries|towns|cities|places|villages, ^location|address|venue|whereabouts of|for`,
  reason:
    "why|whys, what|the reason|reasons|purpose|cause|causes|caused|motive, how come, what|whats made, ^reason|reasons|cause|purpose|motive",
  person:
    "whose job|turn|task|duty|responsibility is it to, who|whos|whom|whose|who's, which|what person|man|woman, name|names of|for the|all|those|these men|man|women|woman|people|person|persons|victims|suspects|children|girls|boys, ^contact person, ^contact for, ^contact",
};

export const PATTERNS: readonly Pattern[] = Object.entries(LINES).flatMap(([sought, line]) =>
  line.split(",").map((text) => {
    const [words = "", measure] = text.trim().split(":");
    const opening = words.startsWith("^");
    const options = (opening ? words.slice(1) : words).split(/\s+/).map((part) => part.split("|"));
    return { sought: sought.trim() as Sought, options, measure: measure ?? null, opening };
  }),
);
