export const N_TO_Q = `
native > born
naughty > misconduct
necessary > need
need > necessary
negotiate > deal agreement
neighbour > lives-near
nervous > anxious
net > total
new > replace
newbie > new beginner
next-of-kin > relative
night > overnight
nits > lice
noise > loud
noisy > noise quiet
note > write
number > total figure
nursery > creche
obey > follow
office > room
official > representative
often > daily weekly monthly yearly once twice
oil > fuel
ok > allowed
old > year-old first
once > one-time
ongoing > continue
op > operation
open > start begin hours launch
open-air > outdoor
opening-hours > open close
opening-times > open close
operator > run
organise > run
origin > source begin
outage > cut offline
outbreak > disease infect
outside > non-member
oven > cooker
overheat > hot temperature
overnight > night
overrule > reject
owner > belong property
pack > package
packed-lunch > meal
paedophile > abuse
painkiller > medicine
palace > royal
panic > fear
parcel > post
pardon > release
parent > carer guardian
park > space
parliament > mp vote
part > stretch
part-time > half
partner > spouse
party > celebration
passenger > aboard board
password > login reset
past > former
patient > treated
pavement > path
pay > payment
pay-for > stipend grant scholarship sponsor
payment > pay
peace > quiet
peak > busiest
peanut > nut
pedestrian > foot
pending > waiting
people > resident member visitor passenger
per-cent > share
percentage > per-cent
perk > benefit
pest > insect
phone-number > telephone extension call ring message dial tel
photo > camera
pick > collect
pigs > livestock
pilot > trial
pipe > tube
pirate > hijack
pitch > field
plant > sow
plaster > bandage
player > team
pleased > welcome
plot > land
plough > field
plug > socket
plumber > pipe leak
polite > courtesy
pool > swim
popular > favourite
postage > delivery shipping
poster > notice
postpone > new-date
potato > crop
pour > rain
power > strong
power-cut > electricity
predict > expect
pregnant > baby birth
premium > insurance
president > head
pressure > pump bar
pretend > claim
prevent > stop
price > pay
priciest > dearest highest expensive
principal > head
priority > first
prison > sentence
prize > raffle
proceeds > raise money
product > goods
profit > earn
promise > guarantee
proof > document certificate
property > building
protest > complain
public > open
pump > water
pupil > school children class
put-away > store
put-down > kill
quality > standard
quarter > three-months
`;
