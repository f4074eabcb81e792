/** States, offices and officials, elections, appointments. */
export const GOVERNMENT = `
government administration cabinet executive
government regime
government authorities
state country nation
country homeland
dictator tyrant despot autocrat strongman
govern rule reign administer
king monarch sovereign crown
royal crown monarchy
president head-of-state
leader head chief lead boss director in-charge
prime-minister premier pm
ministry office agency bureau
governor prefect
councillor councilor alderman aldermen councilman councilmen
council authority municipality local-government
parliament legislature assembly congress
mp lawmaker legislator parliamentarian deputy
deputy vice assistant
vice-president deputy
official authority bureaucrat civil-servant
officer official
ambassador embassy envoy diplomat emissary
embassy consulate mission
election poll ballot vote cast
elect vote choose | voter
voter electorate constituent
candidate contender nominee runner
campaign canvass electioneering
referendum plebiscite
constituency seat ward
party faction
left-wing socialist leftist
politician statesman political
reform overhaul change
bill legislation draft-law
constitution charter
citizen national
citizenship nationality
citizen resident
border frontier boundary
independence sovereignty autonomy autonomous | sovereign
separatist secession secede breakaway
unify unite reunite merge | unity union
appoint name nominate
appoint install swear-in inaugurate
elect choose select
resign step-down stand-down quit leave-office step-aside bow-out
predecessor former previous ex one-time
incumbent sitting
term tenure mandate
in-charge head lead run manage oversee
committee commission panel board
spokesman spokesmen press-officer
local regional
foreign overseas abroad
international global worldwide
bureaucracy red-tape
census count
activist campaigner protester
charity ngo nonprofit
aid-worker humanitarian
delegation mission
`;
