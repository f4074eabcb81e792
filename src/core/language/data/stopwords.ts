const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words without content of their own: never looked for, never missing. */
export const STOPWORDS = words(`
a an the this that these those such same
i me my we us our you your he him his she her hers ours yours it its they them their theirs one ones oneself itself himself herself themselves
who whom whose which what when where why how
and or but nor so yet if then than as because since ago while although though unless until till whether
of to in on at by for from with without within into onto upon over under above below between among amongst through during before after
about against toward towards across behind beyond along around near off out up down per via
am is are was were be been being do does did doing done have has had having will would shall should can could may might must ought
not no n't never nor cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't haven't hasn't hadn't shouldn't couldn't
there here also too very just only even still already again ever now soon else etc both either neither each every any some all more most much many
anyone anybody anything someone somebody something everyone everybody everything nobody noone nothing
few less least other others another own really quite rather perhaps maybe please thanks
's s t d ll re ve m im ive whats whos didnt doesnt dont isnt wasnt arent wont hasnt havent
al el de la le von der ibn
`);

/** Verbs and nouns so general that they never decide what a question is about. */
export const LIGHT_WORDS = words(`
go goes going went gone come comes came get gets got getting make makes made making take takes took taken taking give gives gave given
put puts putting use uses used using happen happens happened happening occur occurs occurred occurring involve involves involved affect affects affected mean means meant become becomes became
keep keeps kept let lets try tries tried want wants wanted need needs needed like likely seem seems seemed
thing things way ways lot lots kind kinds sort sorts often far exactly actually currently about next latest current
`);

/** What happens takes place: beside a word for the event this says nothing more. */
export const LIGHT_PHRASES: readonly RegExp[] = [
  /^(take|takes|took|taken|taking) place$/,
  /^(come|comes|came) (about|to pass)$/,
  /^(get|gets|got) (there|here)$/,
  /^(come|comes|came) from$/,
];

/** Words in which a question speaks of answers and sources, not of its subject. */
export const FRAME_WORDS = words(`
number numbers figure figures amount count counts quantity many much name names named
source sources report reports reported reporting article articles document documents text texts passage passages sentence sentences paragraph page
quote quotes quoted quotation word words verbatim exact statement
tell tells told say says said saying according acc mention mentions mentioned describe describes described claim claims claimed
agree agrees differ differs difference compare compared comparison versus vs contradict conflict
reason reasons purpose explanation identity know find show list give explain question answer answers
approximately roughly estimated estimate total size overall altogether
`);

/** Nouns that only say what kind of answer is sought when they follow “which” or “what”: “which town”, “what day”. */
export const KIND_WORDS = words(`
person people man woman date day time year month week period moment place location city town country village region area part
total size cause
`);

/** Verbs of saying: what stands before or after them is a speaker. */
export const REPORTING_VERBS = words(`
say says said saying tell tells told telling add adds added adding note notes noted noting report reports reported reporting
state states stated stating stress stresses stressed stressing explain explains explained explaining warn warns warned warning
claim claims claimed claiming announce announces announced announcing argue argues argued arguing admit admits admitted admitting
confirm confirms confirmed confirming deny denies denied denying estimate estimates estimated estimating insist insists insisted
predict predicts predicted declare declares declared write writes wrote reply replies replied replying answer answered
conclude concludes concluded acknowledge acknowledges acknowledged assert asserts asserted allege alleges alleged emphasise emphasised emphasize emphasized
describe describes described call calls called criticise criticised criticize criticized decry decries decried recall recalls recalled
reject rejects rejected dismiss dismisses dismissed condemn condemns condemned denounce denounces denounced welcome welcomes welcomed
praise praises praised accuse accuses accused promise promises promised pledge pledges pledged urge urges urged advise advises advised
ask asks asked demand demands demanded complain complains complained agree agrees agreed hope hopes hoped believe believes believed
suggest suggests suggested tweet tweeted post posted comment commented observe observed remark remarked put puts find finds found
`);

/** Verbs that speak of what will or may be. */
export const EXPECTING_WORDS = words(`
will would shall expect expects expected expecting plan plans planned planning aim aims aimed aiming intend intends intended due
could may might should scheduled schedule hope hopes hoped forecast forecasts projected project predict predicts predicted set
propose proposes proposed proposal promise promises promised
`);

/** Words that deny. */
export const NEGATIONS = words(`no not never none nobody nothing neither nor without n't cannot
can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't haven't hasn't hadn't shouldn't couldn't
deny denies denied denying refuse refuses refused unable failed fail fails`);

/** Prepositions, conjunctions, pronouns and auxiliaries: a noun phrase ends before them. */
export const PHRASE_ENDS = words(`
of to in on at by for from with without within into onto upon over under above below between among amongst through during before after
about against toward towards across behind beyond along around near off out up down per via as than like since until till including included
and or but nor so yet if then because while although though unless whether that which who whom whose when where why how
am is are was were be been being do does did have has had having will would shall should can could may might must not no
i me we us you he him she her it they them this these those a an the there here
ago each every daily weekly monthly yearly apiece altogether alone only also still already later earlier
early late today yesterday tomorrow now
`);
