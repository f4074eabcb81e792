/** Houses, roads, energy, waste, upkeep. */
export const BUILDING = `
build construct erect put-up | builder
building structure edifice
house home dwelling residence
tower skyscraper high-rise
hut cabin shed shack
tent marquee
shelter refuge haven
hotel inn guesthouse motel hostel lodging
toilet lavatory restroom wc washroom bathroom loo
floor storey story level
stairs staircase stairway
wall fence barrier
entrance doorway way-in
exit way-out
wood timber lumber
metal iron steel
renovate refurbish restore modernise do-up
rebuild reconstruct
demolish tear-down pull-down knock-down bulldoze | demolition
architect designer
crane hoist
dig excavate
bridge viaduct overpass flyover crossing
tunnel underpass subway
road street avenue lane
road highway motorway freeway
path track trail footpath
pavement sidewalk footpath
crossroads junction intersection
dam dyke levee embankment
canal waterway channel
pipe pipeline
drain sewer drainage
sewage wastewater
power electricity energy
blackout power-cut outage power-failure
cable wire
lamp light
fuel petrol gasoline diesel gas
oil petroleum crude
nuclear atomic reactor
power-station power-plant
engine motor propulsion
machine device apparatus
machinery equipment plant
equipment gear kit
tool implement utensil
device gadget
rubbish waste garbage trash litter
landfill dump tip
recycle reuse
maintain maintenance upkeep servicing
repair fix mend put-right
monument statue
castle fortress fort citadel
warehouse depot storehouse
open inaugurate
fridge refrigerator
skylight roof-window
window pane
first-floor upstairs
shed hut outbuilding
garage lock-up
workshop studio
yard compound
fence railing barrier
bar grille
improve upgrade renovate
improvement upgrade measure
extension annex wing
plumbing pipe
ceiling roof
brick masonry
site plot
vacant empty unoccupied
cellar basement
attic loft
corridor hallway passage
`;
