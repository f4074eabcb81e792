/** “did not leave” is “stayed”: words, and those that say the opposite. */
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
work: fail break dead broken faulty
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
safe: unsafe dangerous
dangerous: safe harmless
legal: illegal unlawful
lawful: illegal unlawful
true: false untrue
possible: impossible
rise: fall drop
increase: decrease fall drop
guilty: innocent
innocent: guilty
empty: full
full: empty
correct: incorrect wrong
wrong: right correct
alive: dead
dead: alive
free: captive
sober: drunk
drunk: sober
asleep: awake
awake: asleep
locked: unlocked
armed: unarmed
insured: uninsured
heated: unheated
present: absent
absent: present
clean: dirty
dry: wet
calm: rough
deliberate: accidental
voluntary: forced
genuine: fake forged
known: unknown
`;

export const OPPOSITES: ReadonlyMap<string, readonly string[]> = new Map(
  PAIRS.trim()
    .split("\n")
    .map((line) => {
      const [word = "", others = ""] = line.split(": ");
      return [word, others.split(" ")] as const;
    }),
);
