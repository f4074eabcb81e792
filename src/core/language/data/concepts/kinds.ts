/** A genus and its kinds: asked for vehicles, a bus will do; asked for a bus, no vehicle will. */
export const KINDS = `
vehicle > car bus lorry truck van motorbike motorcycle taxi tram tractor bicycle minibus coach ambulance pickup scooter
vessel > ship boat ferry tanker freighter yacht trawler liner barge dinghy
aircraft > plane helicopter jet airliner drone glider airship
weapon > gun rifle pistol knife bomb grenade missile rocket mortar sword spear cannon machete revolver shotgun
official > minister mayor governor commissioner spokesman spokeswoman councillor prefect ambassador secretary magistrate inspector
politician > minister president mayor governor senator mp premier chancellor deputy
leader > president chairman chairwoman chief captain king queen commander director chancellor premier
authority > police council ministry court government municipality
animal > dog cat horse cow sheep pig goat bird fish chicken hen donkey camel lion bear wolf deer fox rabbit bull calf livestock cattle
pet > dog cat rabbit hamster parrot
bird > eagle owl gull swan duck goose hawk crow sparrow pigeon stork heron parrot
livestock > cow sheep pig goat cattle horse hen
fruit > apple pear banana orange grape cherry plum lemon strawberry peach melon mango
vegetable > potato carrot onion cabbage tomato bean pea lettuce spinach cucumber leek
drink > water tea coffee beer wine milk juice lemonade cider
meal > breakfast lunch dinner supper
food > bread meat rice fish fruit vegetable cheese flour meal soup sandwich pizza cake
furniture > chair table bed desk sofa shelf wardrobe cupboard bench
clothes > coat jacket shirt trousers dress skirt scarf hat sweater uniform gown
tool > hammer saw screwdriver drill spanner axe shovel
instrument > guitar violin piano drum flute trumpet accordion cello ukulele harp organ
instrument > thermometer telescope gauge sensor compass scale
sport > football rugby tennis cricket hockey basketball swimming athletics rowing cycling
building > house school church hospital tower castle hotel hall factory warehouse barn museum library mosque palace chapel
facility > pool gym library kitchen toilet laboratory workshop
institution > school university museum bank court hospital library college
infrastructure > road bridge railway pipeline dam tunnel port airport
metal > iron steel copper gold silver lead tin aluminium zinc
material > wood steel stone brick concrete glass plastic paper leather
colour > red blue green yellow black white brown grey purple orange pink
season > spring summer autumn winter
disease > measles cholera malaria flu influenza cancer tuberculosis typhoid polio covid diabetes plague ebola
illness > fever cough cold flu infection
injury > burn fracture bruise cut wound concussion
symptom > fever cough headache nausea rash
doctor > surgeon paediatrician cardiologist psychiatrist dentist
medicine > antibiotic painkiller vaccine aspirin insulin
relative > brother sister mother father son daughter uncle aunt cousin nephew niece grandfather grandmother wife husband
parent > mother father
sibling > brother sister
child > son daughter boy girl toddler baby infant pupil schoolchild
worker > miner builder cleaner driver farmer docker electrician plumber
profession > teacher doctor nurse lawyer engineer carpenter baker butcher tailor journalist
athlete > runner swimmer cyclist footballer rower skier boxer
soldier > sergeant corporal lieutenant captain colonel private
officer > sergeant lieutenant captain major colonel general
crime > murder theft robbery fraud arson burglary rape assault kidnapping smuggling bribery
punishment > fine prison imprisonment sentence penalty execution
disaster > earthquake flood fire storm hurricane explosion crash drought landslide famine tsunami
accident > crash collision derailment sinking fall explosion fire
storm > hurricane typhoon cyclone tornado blizzard thunderstorm
weather > rain snow wind fog storm sunshine hail frost
fuel > petrol diesel gas coal oil kerosene
document > letter contract certificate report passport licence invoice form
payment > fee fare toll rent deposit instalment salary
currency > dollar euro pound crown franc yen rupee
device > phone laptop tablet computer printer scanner router
machine > printer copier scanner washer dryer dishwasher excavator
software > app program browser plugin
container > box bottle barrel bag sack crate tank drum jar
waterway > river canal stream
road > motorway street lane avenue highway
place > town city village street square
settlement > town city village hamlet
artist > painter sculptor musician singer poet
event > concert festival fair wedding funeral conference ceremony match workshop exhibition
holiday > christmas easter ramadan
emotion > anger fear joy grief sadness pride
relief > food water blanket tent medicine
supplies > food water medicine fuel blanket ammunition
belongings > suitcase bag clothes luggage
transport > bus train ferry tram car plane
rescuer > firefighter coastguard paramedic
staff > teacher nurse clerk waiter cleaner
literature > novel poem play story
media > newspaper television radio
weekend > saturday sunday
weekday > monday tuesday wednesday thursday friday
winter > december january february
spring > march april may
summer > june july august
autumn > september october november
half-day > morning afternoon
leg > knee ankle foot shin thigh
arm > elbow wrist hand shoulder
leave > resign stand-down step-down retire
`;
