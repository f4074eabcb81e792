/**
 * Groups of words that people use for much the same thing. One strong group a line; `|` parts word classes for the reader's eye only.
 * General language alone: a team's own words belong into its dossier.yaml.
 * A group helps to recognise a passage; it never counts as the word itself.
 */
export const CONCEPTS: readonly string[] = `
leave depart go-away withdraw evacuate exit retreat flee escape vacate relocate transport transfer bus ship-away | departure withdrawal evacuation retreat exodus removal evacuee
arrive reach come-in land enter | arrival entry
return come-back go-back | homecoming
board embark climb-aboard
carry transport convey haul ferry bring deliver
wave group batch convoy contingent party tranche round
bus coach minibus vehicle
car vehicle automobile lorry truck van
people person resident inhabitant citizen individual evacuee villager townspeople folk population
resident inhabitant dweller villager local citizen occupant
live reside dwell inhabit home population inhabitant resident housing
population inhabitant resident live
fighter militant rebel gunman insurgent combatant soldier guerrilla militiaman
soldier troop serviceman military army force
police officer policeman constable
army military troop force
civilian noncombatant
passenger guest traveller traveler rider commuter customer
customer client buyer shopper subscriber user
user account member subscriber
crew staff sailor seaman
worker employee staff labourer workforce personnel
volunteer helper
child kid infant baby minor youngster pupil
pupil student schoolchild learner
woman female
man male
family relative household kin
mother parent father
member participant attendee
stay remain keep-on
kill die dead death fatality perish slay murder lose-life toll victim drown | deadly fatal
injure wound hurt harm injury casualty bruise
casualty victim
destroy demolish wreck ruin raze | destruction
damage harm ruin
bomb bombard shell shelling bombardment airstrike strike attack assault raid
attack assault raid offensive
fight battle combat clash war conflict
war conflict fighting hostilities
siege besiege blockade encircle
truce ceasefire armistice
surrender capitulate lay-down hand-over give-up
weapon arm gun rifle firearm ammunition
agreement deal accord pact settlement treaty contract arrangement
sign strike reach conclude seal agree
negotiate negotiation talk mediate broker
broker mediate guarantee sponsor back support
oversee supervise monitor watch run manage control | overseer supervisor supervision
govern rule administer
government regime authority state administration
governor prefect
mayor council councillor
president leader head chief chair chairman chairwoman chairperson director
head lead chief director manager boss run
manager director head boss supervisor
minister secretary
secretary
officer official
official officer authority bureaucrat representative
spokesman spokesperson spokeswoman representative
captain skipper commander
commander officer chief
opposition rebel dissident
activist campaigner protester
protest demonstration rally march riot unrest
uprising revolt rebellion insurgency revolution
criticise criticize condemn denounce decry slam blame | criticism critical critic condemnation
blame fault accuse responsible | accusation
praise commend applaud laud
amnesty pardon
prison jail detention custody imprison detain arrest
arrest detain seize apprehend
seize capture take-over confiscate grab divert
capture seize take-over recapture retake conquer regain control
retake recapture regain recover
search frisk inspect check examine
inspect check examine inspection audit survey review
investigate inquire probe examine | inquiry investigation
find discover detect establish determine | finding discovery
help assist aid support | assistance assistant lend-a-hand
aid assistance relief supply help
food meal provision
water rain flood
belonging luggage baggage possession suitcase bag
hospital clinic infirmary
doctor physician medic
medical health
illness disease sickness infection
emergency crisis urgency
ambulance paramedic
patient case
district neighbourhood quarter area suburb ward borough
area region zone territory place
border frontier boundary
town village settlement municipality city
city town metropolis
province region governorate county
outskirts edge periphery fringe
house home dwelling residence building apartment flat
street road avenue lane
road street route motorway highway
bridge crossing viaduct
ship boat vessel ferry craft liner
boat vessel ship lifeboat
train rail railway locomotive
plane aircraft aeroplane airplane jet flight
helicopter chopper
tow tug pull haul
drift float adrift
reef rock shoal
touch hit strike graze scrape contact
collide crash collision smash accident
sink founder capsize sinking
fire blaze burn flame
explode explosion blast detonate
stop halt cease end break-down fail stall suspend
stall stop suspend break-down collapse halt interrupt
fail failure break breakdown outage fault crash
outage downtime disruption unavailable incident down
incident outage accident event
error bug fault defect problem issue
problem issue trouble difficulty fault
fix repair mend solve resolve patch correct
repair fix mend maintain maintenance service
cause reason trigger lead-to result due
begin start launch commence open | start beginning launch outset onset
end finish complete conclude close | completion ending final
open opening reopen
close shut closure
delay postpone late hold-up
cancel call-off abandon scrap drop
continue go-on persist resume
increase rise grow climb raise step-up intensify soar | growth surge
decrease fall drop decline shrink reduce cut lower | reduction
raise increase lift
change alter modify amend revise update
build construct erect make | construction
replace substitute succeed swap in-place-of
succeed follow replace take-over | successor
resign step-down quit leave-office stand-down | resignation
appoint name elect choose nominate | appointment election
elect vote election ballot poll
vote ballot poll
hire recruit employ engage
dismiss fire sack lay-off redundancy
own belong owner possess property
buy purchase acquire | buyer purchase acquisition
sell sale vend | seller
pay payment salary wage remunerate compensate
price cost fare fee charge expense tariff worth
cost price expense bill spend budget
worth value
money fund cash sum
fund finance grant pay-for subsidy budget
budget spending fund
voucher coupon
compensation compensate refund reimburse damages
refund reimburse money-back
tax levy duty
loan credit debt
profit earnings income revenue
revenue turnover income sales
company firm business corporation enterprise operator line
supplier vendor provider
union association
meeting assembly session conference gathering
meet gather convene
attend join participate come-to | attendance
decide resolve determine vote approve | decision resolution
approve adopt accept pass endorse | approval
reject refuse decline turn-down
allow permit let grant authorise authorize enable | permission
forbid ban prohibit disallow bar
require need must demand oblige | requirement
recommend advise suggest propose | recommendation advice
plan scheme project proposal intend
propose suggest put-forward | proposal
promise pledge vow commit
law rule regulation statute act
rule policy regulation
court tribunal judge judiciary
sue lawsuit litigation libel
crime offence felony
steal theft rob robbery loot
school classroom college academy
teach teacher instructor tutor lesson
library bookshop
book volume title
read reader
write author writer
letter mail message
email mail message
phone telephone call
call ring phone
speak talk tell say
ask request question demand
answer reply respond response
announce declare proclaim publish | announcement
publish issue release print
release version edition update
install installation set-up setup deploy
configure configuration setting set-up option
delete remove erase
add insert include
save store keep
backup copy
restore recover recovery
export download
import upload
login sign-in log-in
password passphrase credential
key token credential
limit cap maximum quota restriction
maximum limit most
minimum least
speed velocity pace rate
support back endorse
feature function capability
compatible support work-with
require need depend
plan subscription tier
free gratis complimentary
dispatch send deploy station post mobilise
deploy station position send post
send dispatch deliver
receive get obtain
give hand provide supply offer
provide supply offer
offer give
show display present
wait queue
expect anticipate await foresee
hope optimistic confident | optimism
fear worry concern afraid | anxiety
danger risk peril threat hazard dangerous
safe secure safety security
warn alert caution | warning
rescue save winch evacuate
winch lift hoist take-off
search-for look-for
photo photograph picture image
woman lady
old elderly aged
big large great huge vast major
small little tiny minor
new recent fresh
early soon
last final closing
first initial opening
worst severe serious
bad faulty poor defective
worn old faulty
cheap inexpensive
expensive costly dear
fast quick rapid swift
slow sluggish
divert redirect detour
spread extend expand
weather climate
storm gale wind hurricane
rain rainfall shower precipitation
flood inundate flooding overflow
temperature heat warm cold
snow ice frost
depth deep
height tall high
length long
width wide broad
distance far close near away
weight heavy
area surface
oil petrol fuel diesel gasoline
engine motor propulsion power
power electricity energy
pump valve
life-jacket lifejacket life-vest
describe call label term characterise characterize portray
role part function position
group organisation body agency association
agency bureau office news-agency
monitor observe watch
station channel broadcaster
describe account depict
purpose aim goal objective intention
displace uproot expel drive-out
refugee migrant displaced
enemy foe
ally partner supporter
name title
guilty convict
innocent acquit
marry wedding wed
born birth
bury funeral grave
church mosque temple
farm farmer agriculture
animal livestock
tree wood forest
river stream creek
sea ocean
island isle
mountain hill peak
win victory triumph beat defeat
lose loss defeat
prize award medal
play match game
team squad side
music song sing
museum gallery
film movie
visit visitor tourist
hotel inn lodging
restaurant cafe
test trial experiment exam
study research survey
science scientist researcher
computer machine server
software program application app
data information record
network connection internet
website site web page
free-of-charge
`
  .trim()
  .split("\n");
