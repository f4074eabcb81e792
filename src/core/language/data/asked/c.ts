export const C = `
cafe > coffee canteen
cake > bake
call > dial
calm > quiet peaceful
camera > photo video
camp > tent site
campaign > appeal drive
cancer > tumour disease
canteen > kitchen
capacity > room
captain > commander
capture > arrest
car > driver park motor
card > cash debit credit
care > caution
carer > assistant
caretaker > porter
carpark > parking car-park spaces
carrier > rack
carry > load
cartoon > drawing
case > instance
cash > coins notes
casualty > dead killed
catch > capture trap
catch-fire > fire
catering > food meal
cause > due lead result blame fault
celebrate > party anniversary
cemetery > churchyard
ceo > director head
certificate > proof document licence
chairman > preside elected
chairperson > preside
champion > win title
chance > probability likely risk
change > new revise replace
chaos > disruption confusion
charity > donation
chat > message
cheap > discount low
cheat > fraud deceive
check > control
check-in > arrival register reception
checkout > departure
cheese > dairy
chef > kitchen
chemicals > toxic substance pesticide
chemo > cancer
cheque > payment
child > young
childcare > nursery creche kindergarten
chimney > stack
choose > decision
chop-down > fell
chuck-out > expel evict discard
church > parish
cinema > screening
civilian > resident
claim > demand apply
class > group
classmate > pupil
clean > hygiene
cleanup > clear remove
clear > remove free
cliff > rock
close > end lock
clothes > wear
cloud > weather server storage
coal > mine
coast > sea
coffee > drink tea
coin > money
cold > temperature frost heating
collapse > fall crumble
collar > arrest
collide > hit
come > visit
come-from > source born native supply
come-into-force > effect apply
comfort > support
comment > statement respond
commit > carry-out
common > often frequent usual
community > resident
compensation > refund credit reimburse receive
compete > take-part enter
competition > race
complain > protest unhappy
complex > site
compose > music
compulsory > need law
computer > laptop
concert > performance music
condition > term
confused > unclear
consultant > expert
contact > phone call telephone
contest > dispute
contractor > builder firm
contribute > pay
control > check run command
cook > kitchen meal
cooker > stove oven
copy > print
corpse > dead remains
correct > revise amend mistake
cost > bill worth
cottage > house
council > town-hall
councillor > council
count > total
courier > delivery
cover > include exclude guarantee stand-in
covid > coronavirus
cow > livestock
crazy > mad
create > found build
crime > police
criminal > suspect thief
critic > serious
criticise > blame attack
crooked > corrupt
crop > yield
crowd > busy
crush > press
cult > sect
cup > trophy prize
cupboard > store
curfew > quiet night
currency > money
current > present
curtain > blind
customer > user
cut > trim mow
cutback > reduction save
`;
