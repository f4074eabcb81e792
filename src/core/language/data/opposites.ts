/** “did not leave” is “stayed”: verbs and the words that say the opposite. */
const PAIRS = `
leave: stay remain
go: stay remain
depart: stay remain
evacuate: stay remain
stay: leave depart
open: close shut
close: open
accept: reject refuse decline
approve: reject veto
agree: refuse reject disagree
allow: ban forbid prohibit bar
permit: ban forbid prohibit bar
win: lose
pass: fail reject
survive: die perish kill
live: die
succeed: fail
work: fail break
attend: miss absent
come: miss absent
include: exclude omit
return: stay remain
pay: owe
vote: abstain
finish: abandon
continue: stop end
sell: keep unsold
find: miss
arrive: miss
start: delay postpone
`;

export const OPPOSITES: ReadonlyMap<string, readonly string[]> = new Map(
  PAIRS.trim()
    .split("\n")
    .map((line) => {
      const [word = "", others = ""] = line.split(": ");
      return [word, others.split(" ")] as const;
    }),
);
