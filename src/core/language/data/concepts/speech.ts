/** Saying, agreeing and disagreeing, promising, negotiating, believing. */
export const SPEECH = `
say state remark comment tell
tell inform notify let-know
mention refer cite
state statement declare
announce declare proclaim reveal unveil
reveal disclose divulge expose leak make-public | disclosure revelation
admit acknowledge concede confess own-up | admission
deny reject refute dispute | denial
claim assert allege maintain contend insist
confirm verify corroborate | verification
explain clarify explanation clarification
describe depict portray characterise characterize | description
call label term dub brand
call name title
emphasise emphasize stress underline highlight
criticise criticize condemn denounce slam decry blast lambaste | denunciation
criticise criticize complain object
complain complaint grievance grumble
object oppose opposition
oppose resist fight | opponent
opponent critic
praise commend applaud hail compliment laud
welcome greet hail
thank gratitude grateful appreciate
apologise apologize sorry regret
regret remorse rue
insult abuse offend slur
mock ridicule make-fun-of
warn alert caution alarm
advise recommend suggest counsel | advice
propose suggest put-forward come-up-with
urge encourage call-on appeal-to exhort
demand insist call-for require
beg plead implore appeal | plea
ask request seek
ask inquire enquire query question inquiry enquiry
answer reply respond | response
reply react reaction respond
accept agree consent assent go-along-with
agree concur share-view
agreement contract arrangement
consensus unanimous
disagree differ dissent | disagreement
disagreement dispute row quarrel argument | argue
dispute conflict feud
debate discuss talk-about
discuss talk
negotiate talks bargain haggle
mediate broker arbitrate intermediary
broker arrange negotiate
guarantee assure ensure pledge
promise pledge vow commit undertake
conversation chat talk dialogue
speak talk address
speech address lecture talk
speaker lecturer
spokesman spokesmen spokesperson spokeswoman spokeswomen representative
representative delegate envoy
predict forecast foresee prognosis outlook
expect anticipate await
estimate reckon assess guess
believe think reckon consider | belief
view opinion belief stance
attitude stance position
hope optimistic optimism
doubt sceptical skeptical uncertain
rumour rumor gossip hearsay
lie untrue false falsehood
exaggerate overstate
joke humour humor funny
shout yell scream cry
silence silent quiet
note observe remark
repeat reiterate restate | repetition
summarise summarize summary sum-up abstract overview
convince persuade win-over talk-into | persuasion
translate interpreter translator
language tongue
meaning signify
word term expression
quote cite
misquote quote-wrongly out-of-context
say think
feel think believe
tell-off criticise rebuke
thank praise gratitude
joke quip
swear promise
put-it say
own-words quote
nickname call
`;
