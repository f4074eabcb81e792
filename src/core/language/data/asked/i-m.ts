export const I_TO_M = `
id > document
idea > proposal suggestion plan
illegal > law
import > abroad
in-advance > prior beforehand
in-charge > chairman chairwoman chair president
inch > centimetre
income > receive
infect > disease virus illness
inflation > price
influence > effect
inn > pub
insect > bug pest
inspect > visit
install > put-in fit build
instruct > steps manual
instructor > trainer
interest > rate
internet > broadband
interrupt > stop break
interval > break
invade > enter
invent > develop create
invest > spend fund money
invite > ask
involve > take-part
item > property belongings
jail > sentence
jam > traffic queue
job > employ
join > enter
joint > together
journey > route
judge > jury
jump > leap rise
jumper > sweater
junk > rubbish
jury > court verdict
keen > willing
kick-out > ban
kidnap > hostage
kill > shoot victim
killer > suspect
kitchen > cook
know > inform
label > mark
lake > water
land > ground
landslide > mud slope
language > speak
laptop > computer device
large > area heaviest tallest longest widest best record
last > previous
last-name > surname
launch > open
laundry > wash washing-machine
law > rule
lawn > mow
lawsuit > court
lay-off > job
lead > command
leak > pipe
learn > teach study
lease > contract
leave > remain
leave-behind > abandon
leave-job > resign retire
lecture > instructor
left-over > surplus
legal > permit
length > metre
let > rent
letter > write
licence-key > licence
licensed > permit licence
life-jacket > buoyancy
light > fire
like > similar expect probable
list > name
listen > hear
lives > resident home address
lobby > entrance reception
locate > stand lie address
lock > padlock secure
lock-out > key password
lockdown > curfew
log > record
log-in > password account
logo > design
long > hour metre biggest farthest record
look-after > maintain
look-like > describe
lose > forfeit void expire
lose-job > redundant dismiss lay-off sack
lose-power > without-electricity without-power
loss > damage
lost-property > found items
loud > noise
loudspeaker > music amplify
love > like
low > little
luggage > bag
lunch > meal dinner
luxury > expensive
mad > angry
maintain > repair
make > produce build create manufacture
makeup > consist
mall > shopping
manage > direct
mandatory > need law
map > plan
margin > difference
market > stall trade
marry > wife husband spouse
mask > face-covering
massacre > kill
master > original
material > metal
maternity > birth
maximum > no-more
mayor > council
mean > define
measure > step
meat > beef pork
mechanic > garage repair
mediate > talks
medic > nurse
meds > medicine
member > belong
memorial > monument
menu > dish food
mess > dirty
midwife > birth
mileage > miles kilometres
military > soldier
milk > dairy
miss > late
mission > task
mix-up > mistake error
model > type
modern > new
money > cost pay income
monthly > every-month each-month
mouse > rodent
move > change transport
move-in > arrive
move-out > vacate
mow > cut grass
mud > dirt
mug > rob
murder > death
music > concert band song
musician > band
`;
