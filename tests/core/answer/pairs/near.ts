import { type Pair, pair } from "./pair.ts";

/** A question and its sources a line; ¶ ends a paragraph. */
const TABLE = `
how old is the captain of the ferry / The captain of the ferry is 52, the line says. / The captain's son is 21 and works on the ferry, the purser said.
how old was the driver / The driver was 34, police said. / His passenger, 43, was also hurt, the hospital said.
when did the barn catch fire / The barn caught fire at 3 a.m., the brigade said. / The fire in the barn was out at 5 a.m., the neighbours said.
what share of the vote did Holm get / Holm got 52 per cent of the vote, the board said. / Turnout was 47 per cent, observers said.
what share of the vote did Holm get / Holm got 52 per cent of the vote in the towns, the board said. / Holm got 31 per cent of the vote in the villages, her party said.
how long was the power out / The power was out for 40 minutes in Alden, the utility said. / In Hollin the power was out for two hours, shopkeepers said.
who is the managing director of Torvik Timber / Ann Orr is the managing director of Torvik Timber, the chamber says. / Ben Hale, the deputy managing director of Torvik Timber, said he was sorry.
who is the managing director of Torvik Timber / Ann Orr was the managing director of Torvik Timber until 2019, the chamber says. / Ben Hale has been the managing director of Torvik Timber since 2019, he says.
who is the managing director of Torvik Timber / Ann Orr is the managing director of Torvik Timber, the chamber says. / Ben Hale is the managing director of Hollin Paper, the chamber says.
who won the race / Ann Orr won the women's race, the club says. / Ben Hale won the men's race, the timekeepers say.
who won the race / Ann Orr won the race in 2019, the club says. / Ben Hale won the race in 2021, the timekeepers say.
who spoke at the funeral / Ann Orr spoke at the funeral, the paper says. / Ben Hale spoke at the funeral, a guest said.
did the brewery know about the leak / The brewery knew about the leak, the inspector said. / The brewery denies that it caused the leak.
is the water safe to drink / In Alden the water is safe to drink, the council said. / In Hollin the water is not safe to drink, the health office said.
was the bill paid / By Monday the bill had not been paid, the clerk said. / The bill was paid on Wednesday, the treasurer said.
did the council approve the plan / The council approved the plan, the mayor said. / Not all members of the council approved the plan, the paper says.
did the ferry sail / The ferry sailed on Monday, the line said. / The ferry did not sail on Tuesday, the harbour master said.
is smoking allowed in the hostel / Smoking is allowed on the balcony of the hostel, the guide says. / Smoking is not allowed in the rooms of the hostel, the notice says.
will the mill close / The mill will not close, the owner said. / The mill may close, workers fear.
why was the concert called off / The concert was called off because of rain, the band said. / The concert was called off because the singer was ill, the hall said.
where was the stolen boat found / The stolen boat was found in Alden, police said. / The oars of the stolen boat were found in Hollin, the owner said.
where was the stolen boat found / The stolen boat was found in Alden, police said. / The stolen boat was found in the harbour, the owner said.
where did the fair take place / The fair took place in Alden in 2019, the paper says. / The fair took place in Hollin in 2021, the guild says.
when does the pool open / The indoor pool opens on 4 June, the council said. / The outdoor pool opens on 14 June, the builder said.
when does the pool open / The pool opens at 9 on weekdays, the council said. / The pool opens at 11 on Sundays, the guide says.
how much was paid for the painting / The museum said that 2.1 million euros was paid for the painting. / The painting is insured for 5 million euros, the broker said.
how many apples are left on the trees / Before the frost there were 900 apples on the trees, the farmer said. / The frost killed 300 apples on the trees, the vet said.
how many plum trees are in the orchard / Before the frost the orchard had 80 plum trees, the owner says. / The frost killed 31 plum trees in the orchard, the neighbour says.
how wide is the river / At its northern end the river is 40 metres wide, boatmen say. / At its southern end the river is 110 metres wide, the survey says.
how many people live in Hollin / The town of Hollin has 4,000 inhabitants, its website says. / The valley of Hollin has 9,000 inhabitants, the guide says.
how many voted for the road / The chair said that 39 voted for the road. / According to the minutes 41 voted against it.
how many schools closed / Twelve of the fifteen schools closed, the office said. / The district has fifteen schools, the guide says.
how much is the ferry / The ferry costs 6 euros for children, the line says. / The ferry costs 11 euros for grown-ups, the guide says.
how many guests does the inn take / The inn takes 30 guests in summer, the owner says. / The inn takes 12 guests in winter, the guide says.
how many people were hurt / # Alden crash ¶ Police say nine people were hurt. / # Hollin crash ¶ The hospital says 21 people were hurt.
how many voted to strike / At the mill 120 voted to strike, the union said. / At the quarry 60 voted to strike, the union said.
how long does the walk take / Up to the hut the walk takes two hours, the guide says. / Back from the hut the walk takes 90 minutes, the warden says.
how many members does the choir have / The choir now has 40 members. / The orchestra of the choir has 62 members.
how many houses were built / In spring 40 houses were built. / By autumn 60 more houses had been built.
how much is the rent / The rent for the small hall is 40 euros. / The rent for the large hall has risen to 90 euros.
when is the meeting / The meeting of the parish is on 4 June. / The meeting of the school board has been moved to 9 June.
how many ships were lost / Eight ships were lost in the first storm. / In the second storm the losses rose to 11 ships.
what does the ticket cost / A day ticket now costs 9 euros. / A season ticket costs 80 euros.
is it 40 or 60 tons / The crane lifts 40 tons, the maker says. / In winter 60 crows sleep on the crane, the keeper says.
how many left in the first convoy / The first convoy had nine trucks. / In the last convoy 31 people left, the army said.
what colour is the barn / The door of the barn is green, the guide says. / The roof of the barn is red, the farmer says.
how many people paint in the town / Nine people paint in the town, the guild says. / The town hall has 80 paintings, the guide says.
who runs the club / Ann Orr runs the rowing club, the paper says. / Ben Hale runs the chess club, the paper says.
who plays the organ / Ann Orr plays the organ on Sundays, the vicar says. / Ben Hale plays the organ at weddings, the verger says.
`;

/** What looks like a dispute and is none. */
export const NEAR: readonly Pair[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [question = "", ...sources] = line.split(" / ");
    return pair(question, [], ...sources.map((source) => source.replaceAll(" ¶ ", "\n\n")));
  });
