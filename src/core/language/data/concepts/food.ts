/** Food, farming, animals, plants, environment. */
export const FOOD = `
food meal
eat dine consume
lunch luncheon
restaurant cafe diner eatery
canteen cafeteria
pub bar tavern
bread loaf bakery
vegetable veg
sweet candy
dessert pudding
taste flavour flavor
farm farmer agriculture
farm ranch
field meadow pasture
crop harvest
grow cultivate plant
seed sow sown
wheat grain cereal
livestock cattle animal
cattle cow
animal creature beast
pig hog swine
chicken hen poultry
dog hound puppy
cat kitten
pest vermin
pesticide herbicide insecticide
fertiliser fertilizer manure
soil earth
fish angler fisherman fishermen | fishery
hunt hunter
forest wood woodland jungle rainforest
garden yard
flower blossom bloom
environment environmental ecology
conserve preserve | conservationist
wildlife fauna
extinct die-out
pollute contaminate
waste effluent
toxic poisonous hazardous
renewable sustainable green
quarry mine
`;
