/** Weather and natural disasters. */
export const WEATHER = `
weather climate
storm gale tempest
storm hurricane typhoon cyclone tornado
tornado twister whirlwind
wind gust breeze gale
rain rainfall shower downpour precipitation
rain wet rainy
snow snowfall blizzard
ice frost freeze icy
fog mist haze
thunderstorm lightning thunder
cloud cloudy overcast
sunny sunshine bright
hot warm heat
heatwave heat-wave hot-spell
cold chilly freezing cool
cold-snap cold-spell frost
thaw melt
dry drought arid
drought water-shortage
flood inundate deluge overflow
landslide mudslide landslip avalanche
tremor aftershock shake
epicentre epicenter
volcano eruption volcanic
tsunami tidal-wave
tide tidal
forecaster meteorologist
humid moist damp
natural-disaster catastrophe
devastate ravage wreak-havoc
recede go-down ease-off
relief aid help
global-warming climate-change
`;
