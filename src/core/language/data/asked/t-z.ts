export const T_TO_Z = `
table > seat
take-ages > slow delay
take-off > depart
take-over > become in-place-of
take-part > enter
take-place > held
takeaway > food
talent > skill
tall > biggest record
tap > water
target > aim
tea > drink
teach > lesson
teacher > professor
tech > technical
technician > engineer
teen > young
temperature > degrees
tenant > rent resident
tent > camp
term > condition
terrible > severe
terrorist > attack
theatre > play
thief > break-in
thieve > steal
thirsty > water
threat > warn
threaten > warn
throw-away > dispose waste
throw-up > sickness vomit diarrhoea
thunder > storm
ticket > issue
tide > sea
tight > narrow
time > hour clock
tip > advice
toll > dead
tool > equipment
top > highest
torch > light
touch > contact
towel > linen
tower > high
toy > play
trader > shop stall
tradition > custom
traffic > vehicle
trainer > shoe
translate > language
trap > free rescue
treasurer > accounts
tree > wood
trial > evaluation
trick > deceive
trip > residential
true > confirm
trust > rely
truth > fact
tummy-bug > sickness
tunnel > underground
turn-into > become convert
turn-off > shut
turn-on > start boot
tv > broadcast
twice > two
typo > error
tyre > wheel
ugly > unattractive
uk > britain england
umbrella > rain
underage > minor child
understand > know
unhappy > complain
uniform > wear clothes
union > worker
unit > apartment
unknown > not-known unidentified
unpaid > owe
update > new
upgrade > version
urge > call
urgent > emergency
use > usage second-hand help
user > customer
valley > hill
vandal > damage
vandalise > damage
various > several
vase > pot
vault > safe
veg > crop produce
vegan > vegetarian meat-free
vegetable > crop produce
vegetarian > vegan meat-free
vendor > stall
venue > hall held
verdict > court
vet > veterinary animal
victim > killed injured
violence > attack clash
violent > attack
virus > infection
visa > passport
visible > see
visiting-hours > visit
volunteer > help
vomit > sickness
vote > motion carried favour
voter > ballot
wagon > cart
wait > delay
waiter > serve staff
wake > rise
walk > foot
wallet > purse
want > ask seek insist
ward > hospital
wardrobe > cupboard
warehouse > store
warn > advise
wash > laundry
washing-machine > laundry
watch > view
water > drink
way > route
weak > poor
wear > dress clothing
weather > forecast
website > online
week > days every-week each-week
weigh > kilo
weight > kilo tonne
wheel > tyre
wheelchair > ramp
widow > husband wife
wifi > password
wild > nature
win > first
window > glass
winner > award prize first
wipe > clean
wonder > ask
work > employ
worse > deteriorate
worship > church
worst > deadliest lowest heaviest
wrap > pack
write > letter
wrong > error
yard > court
yearly > annual every-year
yield > harvest
young > child age
zero > none
`;
