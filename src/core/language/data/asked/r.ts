export const R = `
race > compete
radio > broadcast
raffle > prize
railway > track
raise > collect bring-in
random > chance
range > distance
ransom > kidnap
rape > assault
rat > rodent
rate > percentage score
ration > supply
raw > untreated
react > response hiss boo applaud cheer protest welcome
reaction > response
ready > finish complete
rear > back
reason > due
rebuild > restore
recall > withdraw
reception > desk
recipe > ingredient
record > highest tape
recover > regain
redo > repeat
refill > top-up
refuse > deny
regain > recover
register > apply
regular > weekly
reliable > trust
remember > memory
remote > home
rename > name
rental > hire
repair > exchange
replace > new instead become cover
reply > hear-from
report > tell inform
represent > behalf
reputation > known
request > apply
reschedule > new-date
rescue > free pull
rescuer > save rescue free
reservoir > water
reside > tenant
resource > supply
respond > hiss boo applaud cheer
responsible > charge
rest > remain break
result > score
return > back
reverse > undo
review > inspect
revise > correct
rid > remove
ride > bus
rip-off > overcharge
roadworks > repair closure
roast > cook
rob > break-into break-in
roof > tile
room > capacity
roommate > share
rotten > spoilt decay
roundabout > junction
route > way
router > internet
royal > queen
rubbish-day > collect
rumour > claim
run > chairman president
run-over > struck
runner > race
runner-up > second
rural > village
rust > corrosion
`;
