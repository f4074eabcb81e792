/** Measures by class, for units and for the nouns and adjectives that ask for them. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    length:
      "metre metres meter meters kilometre kilometres kilometer kilometers km mile miles yard yards foot feet ft inch inches centimetre centimetres centimeter centimeters cm millimetre millimetres mm m",
    mass: "kilogram kilograms kilo kilos kg gram grams tonne tonnes ton tons pound pounds lb lbs ounce ounces",
    volume:
      "litre litres liter liters gallon gallons barrel barrels pint pints ml millilitre millilitres milliliter milliliters cl",
    area: "hectare hectares acre acres",
    money:
      "dollar dollars euro euros pound pounds crown crowns krone kroner krona kronor franc francs rupee rupees yen yuan peso pesos rand rouble roubles ruble rubles lira liras shilling shillings dinar dinars dirham dirhams cent cents pence penny usd eur gbp chf sek nok dkk",
    percent: "percent % percentage",
    temperature: "degree degrees celsius fahrenheit °",
    data: "byte bytes kb mb gb tb megabyte megabytes gigabyte gigabytes terabyte terabytes",
    speed: "knots knot mph kph",
    times: "times time",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(["$", "€", "£", "¥", "₹"]);

/** Nouns and adjectives of a question → class of the unit they ask for. `count` is a plain number of things. */
export const MEASURE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    length: "length width height depth distance far close tall high deep wide near altitude",
    mass: "weight heavy",
    area: "area",
    money: "price cost fare fee salary wage budget worth value revenue income profit rent fine tax sum bill cost pay",
    percent: "percentage percent share proportion",
    temperature: "temperature hot cold warm",
    speed: "speed fast",
    count:
      "population toll number count total figure headcount turnout attendance capacity size amount quantity limit maximum minimum quota threshold",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Words for people in general: asked for “people”, any of them will do. */
export const PEOPLE: ReadonlySet<string> = new Set(
  "people person persons resident residents evacuee evacuees civilian civilians passenger passengers guest guests inhabitant inhabitants citizen citizens villager villagers human humans individual individuals population man men visitor visitors customer customers user users attendee attendees participant participants member members victim victims refugee refugees traveller travellers householder household folk names friend friends".split(
    " ",
  ),
);

/** People named by what they do just now: people in general, but not each other. */
export const PEOPLE_BY_DOING: ReadonlySet<string> = new Set(
  "spectator viewer fan tourist hiker walker runner climber marcher demonstrator swimmer camper pilgrim holidaymaker commuter shopper diver skier cyclist voter applicant listener occupant survivor attender concertgoer".split(
    " ",
  ),
);

/** Kinds of people: never taken for people in general, nor for each other. */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  "fighter rebel militant insurgent gunman soldier troop child kid infant woman girl boy police policeman officer crew sailor worker employee staff volunteer doctor nurse pupil student teacher firefighter journalist prisoner patient driver councillor protester family engineer developer admin".split(
    " ",
  ),
);

/** Nouns for one of several portions: “first wave”, “final stage”. */
export const PORTIONS: ReadonlySet<string> = new Set(
  "wave group batch convoy contingent party tranche round stage phase part half leg step instalment shipment delivery set lot section portion".split(
    " ",
  ),
);
