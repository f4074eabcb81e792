/** How people put things in chat: everyday verbs, particles and phrases. */
export const EVERYDAY = `
fit hold seat accommodate capacity
watch spectator viewer audience crowd attend attendance
see treat receive visit
watch monitor observe look-at
hit affect strike touch hurt
hit impact influence
grill question interrogate quiz | interrogation
allow can may able
chuck throw drop put dispose
back-out cancel withdraw pull-out
cancel withdraw call-off opt-out
prolong extend renew | extension renewal
extend lengthen draw-out
grab take seize snatch
fall-out quarrel
catch-fire burn ignite break-out
break-out erupt begin start
put-out extinguish douse quench
put-out publish issue release
put-off deter discourage
put-up accommodate lodge house shelter host
put-up-with tolerate endure bear stand
hold-back restrain retain withhold keep-back
hold-up delay detain
stand-in replace substitute deputise fill-in deputize
take-over succeed replace follow
follow succeed replace successor
step-in intervene
step-down resign quit retire
get-sacked dismiss
give-up abandon quit surrender
give-up stop renounce
give-back return
give-away reveal donate
send-in submit
apply apply-for put-in-for
sign-up register enrol join
sign-off approve authorise authorize
go-ahead approval permission consent
green-light approve approval permission
sort-out resolve settle fix arrange
work-out solve calculate
find-out discover learn
figure-out understand solve
look-into investigate examine probe
look-after care tend nurse
take-care-of care look-after tend
care-for look-after nurse tend
look-at examine inspect
look-forward-to await anticipate
check-out inspect borrow
deal-with handle tackle address
cope-with manage handle
turn-up attend present arrive come
show-up appear come
turn-back return
turn-away refuse reject
bring-back return restore
bring-up raise mention
bring-in introduce
come-up arise
come-out publish release appear
come-from originate hail
come-down descend fall
go-down fall decrease sink
go-off ring sound
go-out extinguish
go-wrong fail fault
get-rid-of remove dispose discard
throw-out discard evict
clear-up clean solve
clean-up clean clear
set-up establish founded create
set-fire ignite arson
start-off begin
kick-off start begin
go-on continue happen
go-on last
pick-up collect fetch
drop-out withdraw quit
pay-out compensation payment
make-up invent comprise
make-up reconcile
split-up separate divide
break-up separate dissolve
break-down fail collapse
break-into burgle
run-out-of shortage lack
run-over knock-down hit
run manage operate head lead
run-for candidate stand
stand-for represent mean
stand-up-for defend support
stick-with keep
back support endorse
in-favour-of support
talk-about discuss mention
talk-to contact consult
talk-to speak-to contact
turn-to contact consult
get-hold-of contact reach obtain
contact person responsible
in-charge responsible head
responsible run
answer-for responsible
blame responsible fault
at-fault guilty blame responsible
to-blame guilty responsible
own belong property
belong-to own owner
stay lodge sleep
sleep-over stay
sleep bed overnight
eat meal
feed meal
drink beverage
afford pay
earn salary wage pay income
beat defeat win
play match game
teach teacher
learn hear find-out
hear learn tell inform
hear-about learn
hear-of know
mention refer raise
think-of opinion view
opinion think view
hope wish
plan-to intend
used-for purpose serve
good-for valid
valid expire validity
count-as regard
out-of-order broken fault
work function operate
lose-their-life die kill death
take-life kill
cost-lives kill death
claim-lives kill death
get-hurt injure
get-married marry
get-divorced divorce
have-a-baby birth
grow-up childhood raise
bring-up raise rear
old age year
nickname known
look-like resemble appearance
strong strength force speed
bad severe serious poor
slow delay
hang freeze stall stick
jam block stick
ram memory
lock block
reopen resume open
~ shut close open-until open-till
up-and-running in-service in-operation operational
back-to-normal resume restore
fire shoot shell
shelling bombardment fire
fight combat conflict
fighting war conflict clash
gun-battle firefight shootout
take capture seize conquer
take-control seize capture
control hold rule
release free captive
put-in-prison imprison jail
behind-bars prison jail
get-out-of leave
have-to-leave evacuate flee displace
forced-to-leave evacuate displace expel
move-in enter occupy
stay-behind remain
left-over remain
stay-put remain stay
cross border
hide shelter
give-shelter accommodate shelter
practise rehearse train exercise | rehearsal
train practice exercise
lead captain head
chair preside head
chair run
absent apology miss
miss lack
lack shortage without
short shortage lack
spare extra
too-many overcrowded
crowded overcrowded full
full capacity
large size
near close
next-to adjacent beside
opposite across
on-top above
bottom base
front face
inside within
hole leak gap
plug seal stop
seal close
leak escape
gas fumes cloud
cloud gas smoke
smoke fumes
dust ash
question interview interrogate
`;
