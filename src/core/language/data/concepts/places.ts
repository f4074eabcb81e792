/** Places, landscapes, directions. */
export const PLACES = `
population inhabit live reside home resident inhabitant dwell dwelt
place location site spot
place venue
location position whereabouts
area region zone
area district neighbourhood quarter
district ward borough
province region
province governorate
territory land
suburb outskirts edge
outskirts periphery fringe
town city
town township
village hamlet settlement
city metropolis metropolitan
city municipality
urban city
rural countryside
centre middle hub
downtown city-centre town-centre
square plaza
north northern
south southern
east eastern
west western
coast shore coastline seaside | coastal
beach shore
sea ocean
bay gulf
lake reservoir pond
river stream creek
island isle islet
mountain hill peak
summit peak top
slope hillside
valley gorge canyon
cliff bluff
cave cavern
swamp marsh wetland bog
world global globe
nearby close adjacent
distant remote faraway
remote isolated
inside indoor interior
outside outdoor exterior
underground subterranean
base headquarters
situated located
`;
