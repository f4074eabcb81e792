export const F_TO_H = `
facility > equipment
fail > reject
failure > break-down
fake > false
fall > collapse cut-down
family > parents
famous > known
far > miles kilometres
farming > crops
fast > km record
fat > overweight
fate > happen
father > son daughter
fault > cause
faulty > fault
favour > support
feed > food eat
feedback > response
ferry > vessel
festival > event
field > pitch
fighter > soldier
fill > full
film > screen shoot
finance > pay money
find > recover establish create set-up start
finish > close
finish-line > race
firework > explosive
first > opening earliest
first-aid > medical
first-performance > debut
fish > catch
fit > room install
fix > replace
flag > banner
flammable > burn
flash > blink
flatmate > share roommate
flood > water submerge
flower > plant
flu > illness
fly > plane
focus > concentrate
fog > visibility
fold > collapse
food > catering
foot > pedestrian walk
football > match
forbid > must-not
force > army
forecast > expect
forest > tree
fortnight > fourteen-days
founder > found set-up create
free > available
frequent > often
fresh > new
fridge > kitchen
friend > colleague
front > entrance
frost > cold
fruit > crop
full > booked sold-out
fun > enjoy
fund > pay
future > plan next
gain > rise win
gang > group armed
garden > plot grounds
gate > door
general > commander
generator > power
get-back > refund
get-fired > sack dismiss
get-hurt > injury wound
get-in-touch > email phone
get-out > escape evacuate exit finish close end
get-paid > salary wage pay earn
get-rid > remove dispose abolish
get-sick > ill disease
get-stolen > theft steal missing
get-together > party
get-up > rise
giant > large
girl > daughter pupil
girlfriend > partner
give > provide supply offer grant
glass > window
go-wrong > error problem
gone > missing
goods > product stock merchandise
government > ministry minister
governor > head
grandchild > grandson granddaughter
grant > award
grass > mow
grave > bury
green > environment
grill > barbecue
ground > field soil
guard > security
guide > tour
guilty > verdict
gunman > armed
gunshot > shot fire
gym > fitness
habit > usual
hack > break-into
hair > barber
half > fifty-per-cent
half-term > break
handbag > bag
handout > leaflet distribute
handover > transfer
happen > event incident
happy > satisfied welcome
harbour > quay
harvest > yield
haul > catch
have-a-baby > baby
head-teacher > school
headache > pain
headmaster > school
health > medical
hear > sound noise listen
heart-attack > cardiac
heater > boiler
heaviest > biggest largest record best kilo
height > metre
heir > inherit
helicopter > airlift
high > metre record
hijack > seize
hint > tip
hire > lend vacancy job
historic > old
history > past
hit > collide crash
hob > cooker stove
hold-up > robbery
holiday > break
home > flat
homeless > rough displaced shelter
hope > expect
horse > rider riding
hose > hosepipe sprinkler
hospital > ward
hospitalised > injured
hostage > kidnap
hotel > accommodation room
hour > minute
house > building
huge > large
hungry > food
husband > married
hygiene > clean
`;
