/** Accidents, rescue, fire, causes and prevention. */
export const ACCIDENTS = `
accident crash mishap incident
accident disaster tragedy
disaster catastrophe calamity
collide collision crash smash run-into
derail come-off-the-rails jump-the-track jump-the-rails leave-the-rails come-off-the-track leave-the-track
overturn capsize tip-over flip fall-over turn-over roll-over topple
sink founder go-down
wreckage debris rubble wreck
aground run-aground
reef shoal rock sandbar
hit strike touch scrape graze
breakdown break-down fail
stall cut-out
malfunction fault failure defect error bug
leak seep spill spilt | leakage
spill spillage slick
burst rupture
collapse cave-in fall-down give-way
crack fracture split
tumble fall plunge
near-miss close-call close-shave
emergency-landing crash-landing forced-landing
winch hoist lift airlift
rescue save recover pull-free
rescuer lifeboat coastguard
coastguard coast-guard
firefighter fireman firemen fire-brigade fire-service fire-crew fire-chief
fire blaze inferno flame
wildfire bushfire forest-fire
burn burnt fire go-up-in-flames
ignite set-fire catch-fire
distress mayday sos distress-call
emergency crisis
lifejacket life-jacket life-vest buoyancy-aid
lifeboat life-raft
missing lost unaccounted disappear
disappear vanish go-missing
search hunt look-for comb seek
cause trigger spark set-off lead-to result-in bring-about
prevent avert avoid stave-off head-off
avoid evade dodge steer-clear
unharmed unhurt uninjured unscathed safe
captain skipper
steer navigate
seatbelt seat-belt safety-belt
black-box flight-recorder
level-crossing railway-crossing
rescue save bring-to-safety
surgery operation operate
go-back-into-service return-to-service
off-the-road out-of-service
`;
