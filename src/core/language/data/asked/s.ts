export const S = `
sad > regret
safety > protect
sailor > crew
sample > test
sandwich > lunch food
satisfied > happy
save > sparing economise reduction
say > claim
scary > fear
school > pupil class
schoolkid > pupil schoolchild
scientist > professor
script > write
search > look
seaside > beach
second-hand > used
secure > guard
seek > want
send > mail
sentence > prison years
separate > apart
servant > staff
service > mass
set-fire > burn
set-up > found
settle > agree
sewage > drain
sex > male female
shape > form
share > divide per-cent
sheep > livestock flock
sheet > page
shift > hours
ship > postage
shock > surprise
shoot > gun
shop > buy shopkeeper trader hut kiosk
shop-assistant > sales clerk
shopkeeper > trader
shower > bath
shutdown > close
sick > vomit diarrhoea
sick-leave > ill absence
signal > light
similar > like
sing > choir
singer > song vocal
size > big area
ski > snow
slap > hit
slide > fall
slip > fall
slum > poor
small > size lightest shortest lowest
smoker > smoke
smuggle > illegal
sneak > enter
sneakers > shoe trainer
snow > ice winter
snow-day > close
soap > wash
social > community
socket > power
soil > ground
sold-out > full
soldier > army military fighter
solve > repair
song > music
sort-out > repair solve
source > origin
spare > replacement
speaker > talk
speed > km
spell > write
spend > money
spoil > ruin
sponsor > fund pay
sport > team
spy > intelligence
square > area
stab > wound
stair > step
staircase > stairwell
stamp > post
star > lead
start > open
starve > food
state > condition
stay > overnight live
steal > break-in
steep > slope
step > measure
stick > glue free rescue
stock > supply
stop > prohibit block
storage > store
storm > wind
stove > cooker
stranger > unknown
strict > rule
struggle > difficult
student > study
stuff > thing items belongings
style > design
subscribe > membership
suffer > affected damage
suicide > kill
supermarket > shop
supplier > deliver
supply > deliver
support > favour
suppose > expect
surgeon > operation
surplus > extra
surprise > unexpected
survive > alive
survivor > rescue alive
suspect > arrest
suspend > stop
sweater > jumper
swim > pool bathe
system > network
`;
