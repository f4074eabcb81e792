/** What things are like. */
export const QUALITIES = `
big large great sizeable
huge enormous massive giant vast immense gigantic
substantial considerable significant
major big significant
minor slight trivial small
thin slim slender
heavy weighty
light lightweight
excellent superb outstanding
good excellent great
bad poor awful terrible dreadful horrible
important significant crucial vital key
essential necessary vital indispensable
main principal chief primary key
dangerous hazardous risky unsafe perilous risk threat
safe secure | safety
strong mighty | strength
weak feeble frail fragile
difficult hard tough tricky challenging | difficulty
easy simple straightforward effortless
simple plain basic
complex complicated intricate
clear obvious apparent
unclear vague ambiguous
new novel brand-new
old aged ancient
worn old shabby worn-out
clean tidy spotless
dirty filthy unclean grimy
empty bare vacant
full packed crowded
common widespread prevalent
normal usual ordinary standard
usual typical customary
unusual strange odd peculiar weird bizarre
particular specific special
unique sole
various different | variety
different distinct
similar alike resemble
equal equivalent
contrary reverse
true correct right
wrong incorrect mistaken false
suitable appropriate proper fitting
possible feasible viable
possible potential
probable | likelihood
certain definite sure confident | certainty
helpful handy
valuable precious
beautiful pretty lovely attractive
loud noisy
noise sound racket
smell odour odor scent stench stink
wet soaked damp moisture
joint shared common
controversial disputed contentious
strict rigid stringent tough
fair equitable
unfair unjust
neutral impartial unbiased
racist racism racial
free liberty freedom
careless negligent reckless
reliable dependable trustworthy
trust confidence
keen eager enthusiastic
reluctant unwilling hesitant
able capable
fortunate lucky
cruel brutal savage
harsh severe
visible apparent
colour hue shade
advantage benefit upside
disadvantage drawback downside
sufficient adequate enough
insufficient inadequate lacking
abundant plentiful
additional extra further
`;
