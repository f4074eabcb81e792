/** Going, coming, carrying: vehicles, ships, aircraft, travellers, migration. */
export const MOVEMENT = `
bring-home bring-back take-home take-back
trip expedition journey voyage tour
leave depart exit go-away set-off set-out head-off | departure
leave quit abandon desert walk-out walk-away
evacuate leave withdraw pull-out move-out ship-out bus-out clear-out | evacuee exodus
withdraw retreat pull-back pull-out fall-back
flee displace uproot refugee evacuee asylum | exodus
expel evict oust drive-out throw-out kick-out force-out deport banish exile send-back | expulsion
deport repatriate send-home
arrive reach come-in turn-up show-up get-in get-to
arrive land dock touch-down
enter come-in go-in walk-in access | entry entrance admission
enter intrude trespass break-in | intrusion
return come-back go-back get-back move-back | homecoming
resettle relocate rehouse move-to
relocate transfer shift move
transport carry convey haul ferry ship bring deliver fetch
carry hold seat accommodate | capacity
lug drag haul tow pull tug | towage
travel journey trip voyage ride
tour excursion outing trip visit
passenger traveller rider commuter
visitor tourist holidaymaker sightseer guest
migrant immigrant migrate refugee
move shift budge | movement
walk stroll hike march | pedestrian walker
run jog sprint race
drive motor | driver motorist chauffeur
driver motorist operator
cycle bicycle bike | cyclist biker
motorbike motorcycle moped scooter | motorcyclist
bus coach minibus shuttle vehicle
car automobile auto motorcar vehicle
lorry truck juggernaut vehicle
taxi cab minicab
tram streetcar trolley tramway
train railway rail railroad locomotive
metro subway underground tube
wagon carriage railcar compartment
plane aircraft aeroplane airplane airliner jet
flight fly airborne | aviation
helicopter chopper copter
airport airfield aerodrome airstrip
pilot captain aviator
ship vessel liner freighter tanker boat craft
ferry boat ship crossing
dinghy raft lifeboat boat
yacht sailboat boat
port harbour dock marina
dock berth moor tie-up
quay pier jetty wharf dock
sail voyage cruise
sailor seaman seamen mariner seafarer
crew staff crewman crewmen crewmember
board embark climb-aboard get-on
disembark alight get-off go-ashore land
aboard onboard on-board
cargo freight load shipment consignment
load stow pack
unload discharge offload
convoy column motorcade caravan
convoy escort accompany go-with come-with
batch group wave tranche contingent
stop station halt platform
route path course itinerary
detour diversion divert reroute redirect bypass
follow chase pursue track trail | pursuit
lead guide steer usher
cross traverse
approach come-near draw-near
climb ascend mount scale | ascent climber
descend go-down climb-down come-down | descent
float drift adrift
jam congestion gridlock tailback hold-up
traffic congestion
overtake pass
luggage baggage suitcase belongings
belongings possessions effects
timetable schedule roster rota
roam wander stray
slip slide skid
hurry rush hasten
carry-away sweep-away wash-away
emigrate move-abroad
excursion outing day-trip
arrive get-there reach at-the-scene on-the-scene
scene site
head-for travel
drop-in visit
move-house move relocate
pass-through cross
lift ride
crossing passage
destination bound-for
route path road
`;
