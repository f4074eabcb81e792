import { describe, expect, test } from "vitest";
import { ask } from "./dossier.ts";

type Case = readonly [name: string, sources: readonly string[], question: string];

const NOT_DISPUTED: readonly Case[] = [
  [
    "different units",
    ["The flood reached 40 houses in Oxmere.", "The flood reached 12 streets in Oxmere."],
    "what did the flood reach in Oxmere",
  ],
  [
    "children and adults",
    ["The clinic vaccinated 300 children in May.", "The clinic vaccinated 90 nurses in May."],
    "how many did the clinic vaccinate in May",
  ],
  [
    "different events",
    ["The storm damaged 40 boats at Skelby.", "The regatta drew 90 boats to Skelby."],
    "how many boats were at Skelby",
  ],
  [
    "what stood before and what was lost",
    ["The orchard had 400 trees before the frost.", "The frost killed 130 trees in the orchard."],
    "how many trees were in the orchard",
  ],
  [
    "different portions",
    ["The first shipment held 40 crates of vaccine.", "The final shipment held 95 crates of vaccine."],
    "how many crates of vaccine were there",
  ],
  [
    "a rate and a count",
    ["The bakery sold 400 loaves on Sunday.", "The bakery sells 900 loaves every week."],
    "how many loaves does the bakery sell",
  ],
  [
    "two rates of different time",
    ["The bakery sells 150 loaves a day.", "The bakery sells 900 loaves every week."],
    "how many loaves does the bakery sell",
  ],
  [
    "a total and a part of it",
    ["The ferry carried 400 passengers in all.", "The ferry carried 120 passengers on its first crossing."],
    "how many passengers did the ferry carry",
  ],
  [
    "a part and its whole",
    ["The bus carried 50 passengers, including 8 children.", "The bus carried 50 passengers."],
    "how many passengers did the bus carry",
  ],
  [
    "different times",
    ["In 2014 the shelter housed 250 families.", "In 2019 the shelter housed 410 families."],
    "how many families did the shelter house",
  ],
  [
    "a vague figure and an exact one inside its bounds",
    ["Dozens of cows were moved to high ground.", "The vet counted 45 cows that were moved to high ground."],
    "how many cows were moved to high ground",
  ],
  [
    "a range and a number in it",
    ["80 to 90 sheep drowned.", "84 sheep drowned, the vet said."],
    "how many sheep drowned",
  ],
  [
    "“over” and a number just above it",
    ["Over 1,500 runners took part in the race.", "The organiser said 1,620 runners took part in the race."],
    "how many runners took part in the race",
  ],
  [
    "“up to” and a number just below it",
    ["Up to 80 guests fit into the hall.", "Ben Hale said 75 guests fit into the hall."],
    "how many guests fit into the hall",
  ],
  [
    "a forecast and what then happened, both of different portions",
    ["The council will plant 80 trees in the second phase.", "The council planted 30 trees in the first phase."],
    "how many trees does the council plant",
  ],
  [
    "more than ten times apart",
    ["The museum showed 14 paintings.", "The museum owns and showed over the years 9,000 paintings."],
    "how many paintings did the museum show",
  ],
  ["cells of a table", ["| Skelby | 46 berths", "| Oxmere | 90 berths"], "how many berths"],
  [
    "rounded figures a few per cent apart",
    ["The tower cost 300 million crowns.", "According to the auditors, the tower cost 310 million crowns."],
    "how much did the tower cost",
  ],
  [
    "dates of different precision",
    ["The school opened in 1954.", "The school opened on 3 May 1954."],
    "when did the school open",
  ],
  [
    "a bound and a day",
    ["The chapel was built before 1905.", "The chapel was built in 1871."],
    "when was the chapel built",
  ],
  [
    "two things that one sentence tells apart by name",
    ["The clinic in Alton has 30 beds.", "The clinic in Belford has 45 beds."],
    "how many beds does the clinic have",
  ],
  [
    "figures of two teams in one sentence of one voice",
    ["Marta Quist said 12 climbers reached the summit and 30 climbers turned back."],
    "how many climbers reached the summit",
  ],
  [
    "different lengths: the whole and a section",
    ["The sea wall is 4 km long.", "The northern section of the sea wall is 900 metres long."],
    "how long is the sea wall",
  ],
  [
    "the same length in two measures",
    ["The outage lasted 120 minutes, the operator said.", "Customers said the outage lasted two hours."],
    "how long did the outage last",
  ],
  [
    "two wards",
    [
      "The north ward of the hospital has 30 beds and two nurses on every shift.",
      "The south ward of the hospital has 45 beds and two nurses on every shift.",
    ],
    "how many beds does the ward have",
  ],
  [
    "two plans",
    ["The free plan allows 5 users.", "The team plan allows 20 users."],
    "how many users does the plan allow",
  ],
  [
    "two plans of one document",
    ["# Plans\n\nThe free plan allows 5 users.\n\nThe team plan allows 20 users."],
    "how many users are allowed",
  ],
  [
    "two kinds of ticket",
    ["An adult ticket costs 12 euros.", "A child ticket costs 6 euros."],
    "how much does a ticket cost",
  ],
  [
    "two days",
    ["On Monday 14 pupils were absent.", "On Tuesday 31 pupils were absent."],
    "how many pupils were absent",
  ],
  [
    "before and after",
    ["The hotel had 40 rooms when it opened.", "After the extension the hotel has 65 rooms."],
    "how many rooms does the hotel have",
  ],
  [
    "two matches",
    ["Alton scored 3 goals against Belford.", "Alton scored 5 goals against Hollin."],
    "how many goals did Alton score",
  ],
  [
    "two ends",
    ["The lake is 40 metres deep at its northern end.", "The lake is 12 metres deep at its southern end."],
    "how deep is the lake",
  ],
  [
    "two seasons",
    ["The tour takes two hours in winter.", "The tour takes three hours in summer."],
    "how long does the tour take",
  ],
  [
    "two sites, two voices",
    ["The company says 200 jobs will be lost at the mill.", "The union says 450 jobs will be lost at the quarry."],
    "how many jobs will be lost",
  ],
  [
    "two releases under their headings",
    [
      "# Notes\n\n## Release 2.0\n\nUp to 50 files can be uploaded at once.\n\n## Release 3.0\n\nUp to 80 files can be uploaded at once.",
    ],
    "how many files can be uploaded",
  ],
  [
    "a town and its valley",
    ["In Alton live 4,200 people.", "The valley of Alton and Belford is home to 9,000 people."],
    "how many people live in Alton",
  ],
  [
    "what a camp holds and what it was built for",
    ["The camp holds 12,000 refugees.", "The camp, built for 5,000 refugees, is full."],
    "how many refugees are in the camp",
  ],
  [
    "two floods, told apart by their headlines",
    [
      "# Flood in Oxmere\n\nThe mayor said 12 people drowned.",
      "# Flood in Hollin\n\nThe coastguard said 40 people drowned.",
    ],
    "how many people drowned",
  ],
];

describe("no dispute is made of", () => {
  test.each(NOT_DISPUTED)("%s", (_, sources, question) => {
    expect(ask(sources, question).verdict).not.toBe("disputed");
  });
});

test("figures of other things are not shown as updates either", () => {
  for (const [name, sources, question] of NOT_DISPUTED) {
    expect(ask(sources, question).verdict, name).not.toBe("updated");
  }
});
