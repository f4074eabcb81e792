/** What people do: helping, forcing, seeing, finding, keeping, changing. */
export const ACTIONS = `
stall break-down collapse fall-through falter
help assist aid support | lend-a-hand helping-hand
force compel coerce oblige pressure | coercion
force-into push-into drive-into pressure-into
allow permit enable authorise | permission
forbid ban prohibit bar outlaw disallow off-limits
prevent hinder hamper impede obstruct thwart | hindrance
obstacle hurdle barrier hindrance
employ utilise utilize apply | usage
possess | ownership owner
property asset possession estate
contain hold include comprise
see spot notice sight glimpse catch-sight-of
see witness observe watch | onlooker
look glance gaze stare
detect discover find notice spot uncover unearth come-across turn-up | discovery
find locate trace track-down
recognise recognize identify | recognition identification
show shown demonstrate indicate reveal
show shown display exhibit present
hide conceal cover-up mask
check inspect examine verify look-over | verification
check audit review
supervise oversee monitor supervisor overseer
break smash shatter snap
tear rip shred
cut slash chop
close shut shut-down | closure
open unlock reopen
start begin commence launch
stop halt cease discontinue
stop quit give-up
stay remain linger
stay lodge spend-the-night
retain preserve hold-on-to | retention
replace substitute supersede swap in-place-of
replace succeed take-over take-the-place-of successor
hand present donate gift
provide supply offer furnish | provision
hand-over deliver transfer surrender turn-over
distribute hand-out give-out share-out
equip fit-out kit-out outfit
receive obtain accept | recipient
obtain acquire gain secure get-hold-of
collect gather pick-up
gather assemble collect
accumulate build-up amass pile-up
remove take-away strip
throw toss hurl fling
discard scrap throw-away throw-out
lose mislay misplace
send dispatch forward deliver despatch
mix blend combine
join link connect attach
attach fasten fix tie
separate split divide
hold grip grasp clutch
press squeeze push shove force
turn rotate spin
shake tremble sway
lift raise hoist elevate
create produce generate | creation
create form establish founded | foundation
affect influence impact
depend rely count-on
understand comprehend grasp | comprehension
know aware knowledge familiar
remember recall recollect
ignore disregard neglect overlook
consider think-about weigh-up
compare contrast | comparison
require | necessity necessary
dislike hate
prefer favour favor
cope manage get-by
operate run work
consume use-up | consumption
run-out deplete
solve resolve settle work-out settlement | solution
meet satisfy fulfil
face encounter confront
endanger jeopardise jeopardize risk | jeopardy
protect shield safeguard guard
wash clean rinse
situation circumstance condition
information info detail facts
sign indication signal
prove demonstrate | proof
reason explanation
link connection tie | relationship
choose pick select opt | choice
exchange swap trade switch
imitate copy mimic
wake awaken rouse
hit strike beat beaten
`;
