export const A_TO_B = `
a-and-e > emergency
abandon > derelict evacuate
able > possible capacity
abroad > emigrate
absent > sick not-attend
accept > allow valid welcome admit
accident > injury overturn
accommodation > hotel room hostel bed stay
accomplice > helper assist together-with co-conspirator
accountant > treasurer auditor finance bookkeeper
achieve > reach complete succeed win
add > include extra new attach
address > street road located postcode contact
admin > office secretary manager
adopt > introduce accept
adverts > poster campaign
affect > damage disrupt suffer
afford > cost price budget
afraid > worry concern
after-hours > evening night closed weekend out-of-hours
afterparty > reception celebration drinks
age > born long
agm > annual-meeting general-meeting annual-general-meeting assembly
agree > approve support unanimous
aid > donate supply
aim > target
air-con > air-conditioning ventilation cooling
airport > flight terminal runway
alarm > bell detector
alcohol > spirits bar
alive > survive
allergy > nuts gluten ingredient
allow > prohibit
alone > single unaccompanied by-himself by-herself lone
alternative > instead replacement
ambulance > hospital emergency
america > usa united-states
amount > total figure
ancient > century historic
angry > protest criticise condemn object
anniversary > years founded birthday
announce > statement
annoy > nuisance disturb
antibiotics > medicine
appear > seen arrive emerge
appetite > hungry eat
apply > request form register eligible
appoint > elect become hire select
appointment > booking meeting consultation date
appreciate > praise
approve > agree back
argue > claim disagree
arrest > custody police suspect charge
arrive > due delivered
artist > performer
ask > demand call
asleep > sleep bed
attack > shell bomb shoot
attract > visitor
available > stock open free obtain order buy
avoid > stay-away escape
aware > inform warn
baby > birth born
babysit > childcare creche
back > return rear restore
back-again > return
backlash > criticism protest complaint
backup > reserve restore
bad > damage worst
badge > card name-tag id
bag > luggage suitcase rucksack
bail-out > loan
bake > oven bread cake
balcony > terrace
band > musicians music play
bang > explosion blast noise
bank > account transfer payment
barbecue > grill bbq fire
bare > naked minimum
bath > shower
bathroom > shower
beach > coast sand
beautiful > scenic
bed > dormitory
bedroom > room bed
bedtime > night quiet lights-out
beer > ale pub brewery
beforehand > prior
begin > open
behave > conduct rule
belong > member
benefit > help payment improve
best > winner winning top highest favourite
bet > gamble wager
better > recover
bicycle > rack
big > size area measure heaviest tallest longest widest best record
bill > charge cost payment
bin > discard dispose throw-away throw-out refuse
binman > refuse-collector waste collection
birth > baby
birthday > born age
bite > sting wound
blackout > interruption supply loss
blame > cause criticise
blast > bomb
blaze > burn
blind > impaired
block > close barrier clog
blood > donor
blow-up > destroy bomb demolish
board > council directors
body > remains dead
boil > water heat
bomb > blast
bonfire > fire burn
bonus > extra premium
book > register copy appointment
boost > improve
boot > start
bored > dull tedious
born > native
borrow > hire
boss > chairman chairwoman chair executive president
bother > disturb trouble nuisance
bottle > container
bottom > foot lowest
bounce > reject return
boundary > limit edge fence
box > crate container carton
boy > son youth lad pupil
boycott > refuse
boyfriend > partner
break > holiday insolvent repair
break-down > stop fault failure
break-in > broken-into forced-entry
breakfast > morning meal
breath > respiratory
breed > species variety
bribe > pay
bridge > span
bring > provide supply
britain > england uk
broadband > internet
bucket > pail
budget > cost
bug > insect issue
build > create block premises
builder > contractor
bullet > shot gunfire
bump > collide hit increase
burglar > break-in broken-into
burn > flames destroy
burst > leak break
bury > grave
business > shop crowded full peak
buy > price cost
buyer > bidder sold-to
`;
