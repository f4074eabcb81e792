const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that only say that something is there, or that somebody counted it: “had 40 members”, “carrying 312 people”, “measured 48 mm”. */
export const PLAIN_VERBS: ReadonlySet<string> = words(`
have has had having is are was were be been being include includes included including hold holds held holding contain contains contained
containing carry carries carried carrying number numbered numbering count counts counted counting tally tallied list lists listed seat seats
seated total totals totalled totaled put puts set sets comprise comprises comprised consist consists consisted belong belongs belonged boast boasts boasted own owns owned run runs ran employ
employs employed house houses housed say says said estimate estimates estimated give gives gave given report reports reported see sees saw
seen find finds found record records recorded register registers registered measure measures measured log logged show shows showed shown
confirm confirms confirmed know knows knew known amount amounts amounted reach reaches reached stand stands stood spoke speak speaks
remain remained involve involves involved draw draws drew drawn attract attracted price priced value valued feature features featured offer offers offered provide provides provided
need needs needed require requires required receive receives received get gets got
`);

/** They say that so much is there: their tense is the time for which it holds. */
export const HAVING: ReadonlyMap<string, "past" | "present"> = new Map([
  ..."have has is are holds hold employs owns runs seats houses contains comprises"
    .split(" ")
    .map((form) => [form, "present"] as const),
  ..."had was were held employed owned ran seated housed contained comprised"
    .split(" ")
    .map((form) => [form, "past"] as const),
]);
