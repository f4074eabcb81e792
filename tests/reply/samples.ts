import type { Answer } from "../../src/core/answer/answer.ts";
import { answered, citation, document, finding, speaker, unanswered } from "../builders.ts";

const gazette = document({
  id: "gazette.txt",
  title: "Flood in the valley",
  publisher: "The Gazette",
  published: { kind: "stated", day: "2019-06-03" },
  url: "https://gazette.example/flood",
  text: "More than 300 people fled on the first night, mayor Ada Okoye said. The river fell on Sunday.",
});
const courier = document({
  id: "reports/courier.txt",
  title: "Valley under water",
  publisher: "Courier",
  note: "local weekly",
  published: { kind: "inferred", day: "2019-06-05", reason: "“5 June 2019” at the top of the text" },
  text: "Rescue workers counted 480 people on the first night. The river fell on Sunday. In all, 900 people fled.",
});
const copy = document({ id: "copy.txt", title: "A copy", text: "The river fell on Sunday." });
const bulletin = document({
  id: "bulletin.txt",
  title: "Bulletin",
  text: "The water should be gone within two weeks.\n“They” will not come back, officials said. No road is open.",
});

const mayor = speaker("Ada Okoye", { role: "mayor", via: "Radio Valley" });
const fled = finding({
  value: "More than 300 people",
  speaker: mayor,
  citations: [
    citation(gazette, "More than 300 people fled on the first night, mayor Ada Okoye said.", "More than 300 people"),
  ],
  notes: [{ kind: "inherited-scope", scope: "first" }],
});
const counted = finding({
  value: "480 people",
  speaker: speaker("Rescue workers", { how: "role" }),
  citations: [citation(courier, "Rescue workers counted 480 people on the first night.", "480 people")],
});
const river = finding({
  origins: 1,
  citations: [
    citation(gazette, "The river fell on Sunday."),
    citation(courier, "The river fell on Sunday."),
    citation(copy, "The river fell on Sunday."),
  ],
});
const twoWeeks = finding({
  value: "within two weeks",
  stance: "expected",
  citations: [citation(bulletin, "The water should be gone within two weeks.", "within two weeks")],
});
const theyStay = finding({
  speaker: speaker("They", { how: "unnamed" }),
  stance: "denied",
  citations: [citation(bulletin, "“They” will not come back, officials said.", undefined, 2)],
  notes: [
    { kind: "negated" },
    { kind: "unclear-whole" },
    { kind: "attribution-differs", speakers: ["Ada Okoye", "officials"] },
  ],
});
const inAll = {
  ...finding({ value: "900 people", citations: [citation(courier, "In all, 900 people fled.", "900 people", 2)] }),
  why: { kind: "total", words: "In all" },
} as const;

/** One answer for each verdict and each reason of having none: together they use every field there is. */
export const SAMPLES: Readonly<Record<string, Answer>> = {
  single: answered("single", [fled]),
  "single, one wording in three reports": answered("single", [river], { sought: "text" }),
  "single, expected": answered("single", [twoWeeks], { sought: "duration" }),
  agreed: answered("agreed", [fled, finding({ ...counted, value: "some 310 people" })]),
  disputed: answered("disputed", [fled, counted], {
    related: [inAll],
    missing: ["boats"],
    mended: [{ from: "vally", to: "valley" }],
  }),
  updated: answered("updated", [counted, fled]),
  separate: answered("separate", [fled, counted, { ...inAll }]),
  quoted: answered("quoted", [river, theyStay], { sought: "yes-no" }),
  "unknown words": unanswered({ kind: "unknown-words", words: ["helicopter"] }, [citation(copy)], {
    missing: ["helicopter"],
  }),
  "words apart": unanswered({ kind: "apart", words: ["river", "road"] }, [
    citation(gazette, "The river fell on Sunday."),
  ]),
  "no value": unanswered({ kind: "no-value", sought: "date" }),
  "too thin": unanswered({ kind: "too-thin" }),
};

export const SEARCHED = [gazette, courier, copy, bulletin];
