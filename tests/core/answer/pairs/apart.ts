import { type Pair, pair } from "./pair.ts";

/** A question and its sources a line; ¶ ends a paragraph. */
const TABLE = `
how much rain fell on Sunday / In Torvik 48 mm of rain fell on Sunday. / Alden had 71 mm of rain on Sunday.
how cold was it in Torvik / On Friday it was minus 4 degrees in Torvik. / On Sunday it was minus 11 degrees in Torvik.
what will the temperature be / The temperature will be 12 degrees in the morning, the office says. / The temperature will be 19 degrees in the afternoon, the station says.
how many spectators came / The match against Alden drew 8,200 spectators, the club said. / According to the club's rival, 6,900 spectators came to the match against Hollin.
how many points did Torvik score / Torvik scored 81 points at home in the season of 2021. / Torvik scored 64 points at home in the season of 2022.
how many goals were there / Torvik scored 31 goals, the coach said. / Torvik conceded 44 goals, the federation said.
how much did Brevik Foods earn / Brevik Foods had revenue of 40 million euros. / Analysts say Brevik Foods made a profit of 6 million euros.
how much revenue did Brevik Foods have / Brevik Foods had revenue of 11 million euros in the first quarter. / Brevik Foods had revenue of 40 million euros over the whole year.
how many people were infected / The ministry says 64 people were infected with measles. / Doctors say 110 people were vaccinated against measles.
how much should be taken / Adults should take 400 mg, the leaflet says. / Children should take 150 mg, the doctor said.
how many patients died / The hospital says 12 patients died in May. / The registry says 31 patients died in June.
how many patients are in the hospital / The hospital has beds for 120 patients. / On Monday 96 patients were in the hospital, the head nurse said.
how big may files be / Files for upload may be up to 20 MB, the guide says. / Files for download may be up to 200 MB, the help page says.
how many users are allowed / The free plan allows 5 users, the guide says. / The business plan allows 50 users, according to sales.
how many people voted / The board says 61,000 people are registered to vote. / Observers say 29,000 people voted.
how many votes did Ruiz get / In the first round Ruiz got 4,100 votes, the board said. / In the second round Ruiz got 6,300 votes, her party said.
how many voted for the plan / Officials said 41 members voted for the plan. / The paper counted 39 members who voted against the plan.
how many seats did they win / The Greens won 52 seats, the board said. / The Liberals won 47 seats, the party said.
how many people does the stadium hold / The stadium holds 22,000 people, the club says. / On Saturday 9,400 people came to the stadium, police said.
how many people were killed / The blast killed 12 people, police said. / The blast wounded 40 people, the hospital said.
how many people are missing / Rescuers say 12 people are missing after the landslide. / The mayor said 30 people were found dead after the landslide.
how much does the bridge cost / Building the bridge cost 12 million crowns, the council says. / Maintaining the bridge costs 300,000 crowns, auditors say.
how much is a ticket / On weekdays a ticket costs 8 euros, the operator says. / At weekends a ticket costs 11 euros, the guidebook says.
how much does a room cost / A single room costs 80 euros, the hotel says. / A double room costs 120 euros, the guidebook says.
how deep is the lake / At its southern shore the lake is 4 metres deep, anglers say. / At its northern shore the lake is 31 metres deep, divers say.
how long is the tunnel / The tunnel is 12 km long, the ministry says. / The tunnel took 9 years to build, engineers say.
when does the train leave / The train leaves Torvik at 08:10, the timetable says. / The train arrives in Alden at 09:45, the operator says.
when is the office open / The office opens at 9 a.m., the notice says. / The office closes at 5 p.m., the clerk said.
when was the club founded / The club was founded in 1904, its chair says. / Its ground opened in 1921, the historian says.
when did Holm live / Holm was born in 1871, the register says. / Holm died in 1930, his grandson says.
when is the deadline / Applications for summer are due on 3 May, the office says. / Applications for winter are due on 9 October, the secretary says.
how many ships does the line run / The line runs nine ships, its website says. / Two of its nine ships are laid up, the union says.
how many staff does the firm have / The firm has 300 staff, among them 40 apprentices. / The firm trains 40 apprentices, the chamber says.
how many people live in Torvik / In 2001 Torvik had 4,100 inhabitants, the census says. / Today Torvik has 5,600 inhabitants, the mayor says.
how fast can the train go / The train has a top speed of 200 kph, its maker says. / The train runs at an average speed of 110 kph, passengers found.
how many trees were planted / The council planted 80 trees in Alden Street. / Volunteers planted 45 trees in Harbour Street.
how many people were evacuated / Police say more than 200 people were evacuated. / The mayor said 214 people were evacuated.
how many people were evacuated / Hundreds of people were evacuated, police say. / The mayor said 450 people were evacuated.
how many people were evacuated / Around 200 people were evacuated, police say. / The mayor said 190 people were evacuated.
how much was raised / The appeal raised 9,000 euros in its first week, the charity said. / The appeal raised 41,000 euros in all, the bank said.
how many children go to the school / The school has 300 children in grades one to four, the head says. / The school has 180 children in the kindergarten, parents say.
how many eggs are sold / The farm sells 400 eggs a day, the farmer says. / The farm sells 2,800 eggs a week, the dealer says.
how many planes does the airline have / The airline has 31 planes, it says. / The airline will have 45 planes by 2030, analysts say.
how many flats are in the building / The old building had 12 flats, the agent says. / The new building has 40 flats, the architect says.
how many people attended / # Spring meeting ¶ The secretary noted that 31 members attended. / # Autumn meeting ¶ The secretary noted that 52 members attended.
how many people drowned / # Flood in Torvik ¶ The mayor said 12 people drowned. / # Shipwreck off Alden ¶ The coastguard said 40 people drowned.
how many trucks arrived / Twelve trucks with flour arrived, the agency said. / Thirty trucks with tents arrived, the army said.
what is the record / The men's record is 44 minutes, the club says. / The women's record is 51 minutes, the federation says.
how many people work at the mill / The mill employs 200 people, the company says. / During the harvest the mill employs 350 people, the union says.
`;

/** Figures which are near each other and yet of different things, times, parts or words that allow both. */
export const APART: readonly Pair[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [question = "", ...sources] = line.split(" / ");
    return pair(question, [], ...sources.map((source) => source.replaceAll(" ¶ ", "\n\n")));
  });
