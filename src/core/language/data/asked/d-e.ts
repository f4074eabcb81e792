export const D_TO_E = `
daily > each-day
dairy > milk
damage > loss repair
dance > ballroom
dark > night light
data-loss > lost
dead > body
deadline > close no-later-than must-reach
deaf > hearing
dearest > highest expensive
decade > ten-years
decide > vote agree rule carried
decision > vote
deck > floor
decorate > paint
deep > metres
delay > wait
deliver > arrive post
demo > protest march demonstration
deny > refuse
deploy > on-duty
design > plan
desk > office
destroy > burn lost
detective > inspector police
develop > build create builder
devil > evil
diagnose > illness
diary > journal
die > victim drown
diet > food
differ > contradict change
difficult > problem
digger > excavator
dinner > meal evening-meal
dinner-lady > cook
direct > run lead
dirt > soil
dirty > pollute contaminate
disagree > oppose dispute contradict deny
disappointed > regret unhappy
disconnect > cut-off
discount > percent cheaper
discover > report
disease > infection
dish > meal
dismiss > reject
disrupt > delay
distance > km metres miles
ditch > trench scrap
dive > underwater
divorce > dissolve
document > paper record
dodgy > suspicious faulty
door > gate
doorman > porter
dorm > room bed
dose > tablets
double > two
doubt > question
download > install
draft > version
draw > attract
drawback > problem
dress > wear
drive > car vehicle
driver > wheel
drone > unmanned
drop > reduce
drown > water death sink die
due > expected
dump > rubbish
duration > long hours
duty > responsible
early > morning ahead first
earn > receive
earth > ground
earthquake > magnitude
ease > relax
eat > lunch dinner
edge > border
edit > revise
editor > edited publication
educate > school
effect > result force
elect > appoint become
electric > supply current
eligible > apply
email > address
emergency > urgent
employ > staff job
employee > employ
empty > deserted
end > close expire
engaged > marry
engineer > technician
enjoy > like
environment > nature
equipment > tool
er-visit > emergency
error > wrong
establish > found
estimate > approximately believed
evacuate > clear
evening > pm
evict > remove tenancy end
ex-husband > divorce
ex-wife > divorce
excess > deductible
excuse > reason
execute > kill shoot carry-out
exempt > free not-apply
exhibition > gallery
expand > grow
expect > forecast predict likely due
expel > ban
expensive > high
experience > years
expert > professor researcher
expire > end
explain > reason
explode > bomb
export > sell abroad ship
express > fast
extend > longer extra
extension > longer extra
extra > supplement surcharge
eye > sight
eyewitness > saw
`;
