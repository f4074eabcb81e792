import { type Pair, pair } from "./pair.ts";

/** A question, the values to be shown parted by ` · `, and its sources a line; ¶ ends a paragraph. */
const TABLE = `
how old is the rider who fell / 34 · 43 / A 34-year-old rider fell at the last fence, the stewards said. / The rider who fell, aged 43, broke her collarbone, her trainer said.
how old was the night nurse / 29 · 31 / The night nurse, who is 29, was questioned, the clinic said. / The night nurse is 31 years old, her lawyer says.
what time did the barn catch fire / 3 a.m. · 01:30 / The barn caught fire at 3 a.m., the brigade said. / According to the neighbours the barn caught fire at 01:30.
when did the siren sound / 14:20 · 14:05 / The siren sounded at 14:20, the keeper said. / The port log says that the siren sounded at 14:05.
what share of the vote did Holm get / 52 per cent · 47% / Holm got 52 per cent of the vote, the board said. / By the count of her rivals Holm got 47% of the vote.
how long was the city without power / 40 minutes · two hours / The city was without power for 40 minutes, the utility said. / Shopkeepers say that the city was without power for two hours.
who is the managing director of Torvik Timber / Ann Orr · Ben Hale / The managing director of Torvik Timber is Ann Orr, the chamber of trade says. / Ben Hale is the managing director of Torvik Timber, according to the register.
who won the rowing race / Ann Orr · Ben Hale / Ann Orr won the rowing race, the club says. / According to the timekeepers, Ben Hale won the rowing race.
did the brewery know about the leak / knew · denies / The brewery knew about the leak, the inspector said. / The brewery denies that it knew about the leak.
is the water of the well safe to drink / is safe · not safe / The water of the well is safe to drink, the council said. / The water of the well is not safe to drink, the health office warned.
did anybody see the wolf / Nobody · Three / Nobody saw the wolf, the ranger said. / Three hikers saw the wolf, the innkeeper told the paper.
was the bridge closed on Friday / was closed · stayed open / The bridge was closed on Friday, the harbour master said. / The bridge stayed open on Friday, the road office said.
why did the bakery burn / oven · wiring / The bakery burned because an oven overheated, the owner said. / Faulty wiring, and not the oven, made the bakery burn, the insurer found.
why was the recital called off / rain · fuse / The recital was called off because of rain, the band said. / The recital was called off because of a blown fuse, not because of rain, the hall said.
how many homes were flooded in Hollin / 120 homes · 200 / In Hollin 120 homes were flooded, the council said. / Residents count 200 flooded homes in Hollin.
how much was paid for the painting / 2.1 million · 1.6 million / The auction house said that 2.1 million euros was paid for the painting. / The buyer said that 1.6 million euros was paid for the painting.
where was the stolen boat found / Alden · Hollin / The stolen boat was found in Alden, police said. / The owner says that the stolen boat was found in Hollin.
when does the new pool open / 4 June · 14 June / The new pool opens on 4 June, the council said. / The new pool opens on 14 June, the builder said.
how many goats were lost in the storm / forty · about 60 / The storm took forty of her goats, Mette Lund said. In the storm forty goats were lost. / According to the vet about 60 goats were lost in the storm.
do the sources agree on how many trees fell / 31 trees · 48 trees / The forester said that 31 trees fell in the gale. / In the gale 48 trees fell, the newspaper counted.
which street was flooded first / Mill Lane · Quay Street / Mill Lane was the street that was flooded first, the mayor said. / The fire chief said that Quay Street was flooded first.
is it 40 or 60 tons that the crane lifts / 40 tons · 60 tons / The crane lifts 40 tons, the maker says. / At the quay 60 tons hung from the hook, the foreman remembers.
how many people were taken away in the first convoy / 340 people · 280 people / The first convoy has 340 people in it, the army said. / The first convoy carried 280 people, the monks counted.
how do the owner and the union each describe the new shifts / fair · robbery / The owner calls the new shifts “a fair deal”. However, the union describes them as “plain robbery”.
how many people drowned at the weir / Eleven people · 19 drownings / Eleven people drowned at the weir, the priest wrote. / The register counts 19 drownings at the weir.
what colour was the roof of the mill / slate grey · red / The roof of the mill was slate grey, the carpenter said. / The roof of the mill was red, the children said.
who runs the ferry kiosk / Lotte Brandt · Sven Aker / The ferry kiosk is run by Lotte Brandt. / Sven Aker runs the ferry kiosk, the tourist office says.
was the lock keeper asleep / asleep · awake / The lock keeper was asleep, the skipper said. / The lock keeper was awake all night, his wife said.
what caused the crash of the glider / gust · cable / A gust of wind caused the crash of the glider, the pilot said. / It was not a gust but a broken cable that caused the crash of the glider, the club found.
`;

/** Two sides which word it differently and differ all the same. */
export const OTHERWISE: readonly Pair[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [question = "", values = "", ...sources] = line.split(" / ");
    return pair(question, values.split(" · "), ...sources.map((source) => source.replaceAll(" ¶ ", "\n\n")));
  });
