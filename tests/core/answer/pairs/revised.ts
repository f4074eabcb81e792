import { paper } from "../paper.ts";
import { dated, type Pair, pair } from "./pair.ts";

/** One value has taken the place of another; the one in force comes first. */
export const REVISED: readonly Pair[] = [
  pair(
    "how many people died in the landslide",
    ["31 people", "24 people"],
    dated("2022-03-01", "Rescuers said 24 people had died in the landslide."),
    dated("2022-03-04", "The number of people who died in the landslide rose to 31 people, rescuers said."),
  ),
  pair(
    "how many jobs will be cut",
    ["450 jobs", "600 jobs"],
    dated("2022-03-01", "The bank will cut 600 jobs, it announced."),
    dated("2022-06-01", "The bank now says it will cut 450 jobs."),
  ),
  pair(
    "how many people were hurt in the crash",
    ["17 people", "12 people"],
    dated("2022-03-02", "Police corrected their figures: 17 people were hurt in the crash, not 12 people."),
  ),
  pair(
    "how much growth is forecast",
    ["1.4 per cent", "2.1 per cent"],
    dated("2022-09-01", "The forecast for growth was lowered to 1.4 per cent from 2.1 per cent."),
  ),
  pair(
    "how many people are missing",
    ["9 people", "40 people"],
    dated("2022-03-02", "The coastguard said 9 people were still missing, down from 40 people on Monday."),
  ),
  pair(
    "what is the fee for a passport",
    ["90 euros", "70 euros"],
    paper(
      "fees-2023.txt",
      "# Fees of the town office\n\nValid from 1 January 2023.\n\nThe fee for a passport is 90 euros.",
    ),
    paper(
      "fees-2019.txt",
      "# Fees of the town office\n\nValid from 1 January 2019.\n\nThe fee for a passport is 70 euros.",
    ),
  ),
  pair(
    "how many guests may stay overnight",
    ["four guests", "two guests"],
    paper("rules-2.txt", "# House rules, version 2.1\n\nEvery tenant may have up to four guests overnight."),
    paper("rules-1.txt", "# House rules, version 1.8\n\nEvery tenant may have up to two guests overnight."),
  ),
  pair(
    "how many files can be uploaded at once",
    ["80 files", "50 files"],
    dated(
      "2023-02-01",
      "# Upload guide\n\nUp to 80 files can be uploaded at once.\n\nLarger sets need the desktop client.",
    ),
    dated(
      "2021-02-01",
      "# Upload guide\n\nUp to 50 files can be uploaded at once.\n\nLarger sets need the desktop client.",
    ),
  ),
  pair(
    "how many votes did Falk win by",
    ["212 votes", "140 votes"],
    dated("2022-03-01", "The Torvik Post reported on Monday that Falk had won by 140 votes."),
    dated("2022-03-05", "Falk won by 212 votes, a recount showed. The margin was initially put at 140 votes."),
  ),
  pair(
    "how many people died in the heatwave",
    ["88 people", "61 people"],
    dated(
      "2022-07-20",
      "The ministry's final figure is 88 people who died in the heatwave. Earlier it had put the number at 61 people.",
    ),
  ),
  pair(
    "how much will the stadium cost",
    ["95 million euros", "70 million euros"],
    dated("2021-01-10", "The stadium will cost 70 million euros, the city said.", { publisher: "Alden Courier" }),
    dated("2022-01-10", "The cost of the stadium has risen to 95 million euros, the city said.", {
      publisher: "Alden Courier",
    }),
  ),
  pair(
    "how many people died in the collapse",
    ["15", "Twelve people"],
    "Twelve people died in the collapse, the ministry said.",
    "The death toll from the collapse has climbed to 15.",
  ),
  pair(
    "how many homes burned",
    ["14", "40 homes"],
    "Correction: an earlier version of this report said that 40 homes burned. The number is 14.",
  ),
  pair(
    "how many homes burned",
    ["31", "Forty homes"],
    "Forty homes burned, the mayor said on Monday.",
    "The mayor on Thursday lowered the number of homes that burned to 31.",
  ),
  pair(
    "when does the museum open",
    ["19 June", "4 June"],
    "The museum was to open on 4 June.",
    "The museum will now open on 19 June, the city says.",
  ),
  pair(
    "how many people are missing",
    ["nine people", "Some 30 people"],
    "Some 30 people are missing, the coastguard said.",
    "The coastguard said that nine people are still missing, down from about 30.",
  ),
  pair(
    "how many tents were sent",
    ["230 tents", "300 tents"],
    "The agency sent 300 tents, it said at first.",
    "The agency corrected this: it had sent 230 tents.",
  ),
  pair(
    "how old was the victim",
    ["21", "19"],
    "The victim was 19, police said.",
    "Police corrected the age of the victim: she was 21.",
  ),
  pair(
    "who leads the strikers",
    ["Olav Dahl", "Nora Berg"],
    "An earlier version of this report said that Nora Berg leads the strikers. Olav Dahl leads the strikers.",
  ),
  pair(
    "who is the spokesman of the strikers",
    ["Olav Dahl", "Nora Berg"],
    "The spokesman of the strikers is Nora Berg.\n\nCorrection: an earlier version named Nora Berg as the spokesman of the strikers. The spokesman of the strikers is Olav Dahl.",
  ),
];
