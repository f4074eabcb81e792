/** Irregular forms and the word they belong to: verbs, plurals, spellings. */
const VERBS = `
be: am is are was were been being
have: has had having
do: does did done doing
say: said says
go: went gone goes
get: got gotten
leave: left leaving
begin: began begun
beat: beaten
burn: burnt
show: shown showed
slay: slain slew
overthrow: overthrew overthrown
overrun: overran
spill: spilt
spoil: spoilt
dwell: dwelt
sow: sown
sew: sewn
drink: drank drunk
undo: undid undone
sue: sued suing
break: broke broken
bring: brought
build: built
buy: bought
catch: caught
choose: chose chosen
come: came
deal: dealt
draw: drew drawn
drive: drove driven
eat: ate eaten
fall: fell fallen
feel: felt
fight: fought
find: found
free: freed
flee: fled
fly: flew flown
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
give: gave given
grow: grew grown
hear: heard
hide: hid hidden
hold: held
keep: kept
know: knew known
lay: laid
lead: led
lend: lent
lose: lost
make: made
mean: meant
meet: met
oversee: oversaw overseen
overtake: overtook overtaken
pay: paid
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
speak: spoke spoken
spend: spent
stand: stood
steal: stole stolen
strike: struck stricken
swear: swore sworn
swim: swam swum
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
cancel: cancelled cancelling canceled canceling
travel: travelled travelling traveled traveling
label: labelled labelling labeled labeling
focus: focused focussed
organise: organize organized organised organizing organising organizes
understand: understood
undertake: undertook undertaken
wake: woke woken
wear: wore worn
win: won
withdraw: withdrew withdrawn
withhold: withheld
write: wrote written
become: became
overcome: overcame
arise: arose arisen
bear: bore borne
bite: bit bitten
blow: blew blown
breed: bred
cling: clung
creep: crept
dig: dug
feed: fed
forbid: forbade forbidden
hang: hung
kneel: knelt
leap: leapt
learn: learnt
light: lit
mistake: mistook mistaken
prove: proven
repay: repaid
rebuild: rebuilt
shine: shone
slide: slid
spin: spun
spring: sprang sprung
stick: stuck
sting: stung
sweep: swept
swing: swung
uphold: upheld
weave: wove woven
weep: wept
`;

const NOUNS = `
shoot: shots
think: thoughts
man: men
woman: women
child: children kids kid
person: people persons
foot: feet
tooth: teeth
mouse: mice
goose: geese
knife: knives
wolf: wolves
shelf: shelves
wife: wives
life: lives
half: halves
thief: thieves
crisis: crises
analysis: analyses
basis: bases
criterion: criteria
datum: data
medium: media
phenomenon: phenomena
bus: buses busses
colour: color colors colours
centre: center centers centres
metre: meter meters metres
kilometre: kilometer kilometers kilometres km
neighbourhood: neighborhood neighborhoods neighbourhoods
organisation: organization organizations organisations
harbour: harbor harbors harbours
labour: labor
programme: program programs programmes
defence: defense
offence: offense
licence: license licenses licences
judgement: judgment
grey: gray
tyre: tire tires tyres
`;

const entries = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [base = "", forms = ""] = line.split(": ");
      return forms.split(" ").map((form) => [form, base] as const);
    });

export const IRREGULAR: ReadonlyMap<string, string> = new Map([...entries(VERBS), ...entries(NOUNS)]);

/** Inflected forms of irregular verbs: “left”, “given”. */
export const IRREGULAR_VERBS: ReadonlySet<string> = new Set(entries(VERBS).map(([form]) => form));

/** Irregular verbs in their bare form: “leave”, “give”. */
export const IRREGULAR_BASES: ReadonlySet<string> = new Set(entries(VERBS).map(([, base]) => base));
