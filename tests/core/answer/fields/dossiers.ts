import type { Document } from "../../../../src/core/documents/document.ts";
import { paper } from "../paper.ts";

/** Small dossiers on unlike subjects, for questions in other words than theirs. */
export const FIELDS = {
  weather: [
    paper(
      "bulletin.txt",
      `# Storm Petra: bulletin of the Fellside forecast office

Storm Petra swept across the Fellside valleys on Tuesday night. Gusts reached 142 km per hour on Mount Arrel, said forecaster Ingrid Moss.

Eleven people were injured, most of them by falling branches. Two walkers perished on the Arrel ridge. The search for a third was called off at dusk because of the avalanche risk.

Some 4,300 households lost electricity. Power was restored to all but 200 of them by Thursday noon. The main road between Tarn and Coldbeck was blocked by a landslide.

The river at Tarn rose by 3.2 metres and flooded the cellar of the town hall. Residents of Mill Lane were evacuated to the sports hall in Coldbeck.`,
      {
        published: { kind: "stated", day: "2023-11-16" },
        author: "Ingrid Moss",
        publisher: "Fellside forecast office",
      },
    ),
    paper(
      "gazette.txt",
      `# Tarn cleans up

Mayor Joan Alder thanked the firefighters, who pulled a family of five from a car. She denied that the council had ignored the warnings.

The council will pay each household 250 crowns. Schools reopen on Monday. The last storm of this strength struck the valleys in 1987.`,
      { published: { kind: "stated", day: "2023-11-18" }, author: "Piet Sand", publisher: "Tarn Gazette" },
    ),
  ],
  sport: [
    paper(
      "cup.txt",
      `# Redhill win the harbour cup

Redhill Rovers beat Saltmarsh United 3–1 in the final of the harbour cup on Saturday. Striker Lena Okafor scored twice before a crowd of 6,150.

Coach Bram Velde resigned on Sunday. He had led Saltmarsh for eleven seasons. Club president Olga Finch said his assistant, Tom Reyes, would succeed him until the summer.

Captain Mia Stroud missed the match because she had broken her wrist in training. The referee sent off Saltmarsh defender Ida Brandt in the 63rd minute.

The new stadium cost 8.4 million crowns and holds 9,000 spectators. A season ticket costs 180 crowns.`,
    ),
  ],
  software: [
    paper(
      "handbook.md",
      `# Larkbox handbook

Larkbox stores a team's files on its own server. Version 4.2 was released on 3 March 2024. It needs at least 2 GB of memory.

## Accounts

To change your password, open Settings and choose Security. After five wrong passwords an account is locked for 30 minutes. Only administrators can remove an account. Guests cannot upload files.

## Limits

A file may be up to 500 MB large. Deleted files are kept for 45 days, then they are erased for good. Backups run every night at 02:30.

## Trouble

If the sync stalls, quit the program and start it again. When the disk is full, uploads are refused. Report faults to the help desk by e-mail.`,
    ),
    paper(
      "incident.md",
      `# Report on the failure of 9 May

Larkbox was unavailable for 95 minutes on 9 May 2024. An expired certificate triggered the outage. Engineer Dana Wirth noticed it first, when her upload failed.

No data was lost. The team replaced the certificate and now checks all of them weekly. Some 1,200 customers were affected.`,
      { published: { kind: "stated", day: "2024-05-11" }, author: "Dana Wirth" },
    ),
  ],
  health: [
    paper(
      "clinic.txt",
      `# Elm Street clinic

The clinic opens at 8 a.m. from Monday to Friday and closes at 6 p.m. At night, call the duty nurse on extension 12. Dr Amal Haddad heads the clinic. She took over from Dr Rolf Stein in 2019.

A flu shot is free for everybody over 60. Others pay 22 crowns. Children under six months must not receive it.

Patients who cannot come should cancel a day ahead; otherwise a fee of 15 crowns is charged. Bring your insurance card and a list of your medicines.

In January the clinic treated 640 patients. An outbreak of measles in Norbury infected 38 children; none of them died. Health officer Sunil Rao blamed low vaccination rates.`,
    ),
  ],
  school: [
    paper(
      "minutes.txt",
      `# Minutes of the parents' council, Birch School

Present were 14 parents and headmistress Carla Nunn. Apologies: Mr Oduya.

The council approved a budget of 12,600 crowns. Nine voted in favour, four against, one abstained. Mrs Leitner objected that the trip to the coast was too expensive.

The library will get new shelves. The deadline for applications is 14 April. The school trip was put off until autumn, since no coach could be hired. Mr Baker volunteered to look for another company.

Lunch costs 4 crowns a day. Pupils from poor families eat free of charge. The choir rehearses twice a week in the gym.

The next meeting takes place on 22 May at 19:00 in room 204.`,
    ),
  ],
  shop: [
    paper(
      "help.txt",
      `# Orders and returns

Parcels are delivered within three working days. Shipping is free above 50 crowns. You may send goods back within 30 days of delivery. The money is refunded to the card you paid with.

Opened cosmetics are not taken back. A broken item is exchanged at no charge. Gift cards are valid for two years.

The shop in Quay Street is open daily except Sundays. Its manager is Paulo Lindt. Founded in 1962 by the sisters Ada and Berta Lindt, the firm now employs 85 people in four towns.

Bicycles may be hired for 18 crowns a day. Helmets are provided. A bike must be returned by 20:00.`,
    ),
  ],
  history: [
    paper(
      "castle.txt",
      `# Castle Varn

Castle Varn was built by Duke Osric between 1204 and 1231. In 1410 the army of Queen Hedda captured the castle from the rebels after a siege of seven weeks. The garrison numbered some 300 men.

Fire destroyed the chapel in 1522. It was never rebuilt. The widow of the last duke sold the castle to the town of Varn in 1798 for 9,000 florins. Today it houses a museum of clocks.

The chronicler Wenzel of Aar calls the duke "a hard man with a soft voice". He tells that the duke died of a fever in Lorn. According to the town archive, he was slain by his brother.

The oldest bell, cast in 1298, weighs 1,400 kg. The tower is 41 metres high.`,
    ),
  ],
  conflict: [
    paper(
      "wire.txt",
      `# Truce signed at Port Sarre

The government of Marvia and the Delta Front signed a ceasefire at Port Sarre on 2 June. The accord was mediated by Norwegian diplomats. It obliges both sides to free their captives.

Government troops recaptured the town of Bey from the Delta Front in April. Some 12,000 residents fled the fighting. Front commander Issa Toure said his men had pulled back to spare civilians.

Army spokesman Colonel Pierre Lam denied that the army had shelled the hospital. A doctor there, Nadia Koné, said 17 patients were killed.

The Red Lantern, an aid group, handed out blankets and food to 3,500 families. No convoy has got through to Bey since March.`,
    ),
    paper(
      "daily.txt",
      `# A fragile peace

President Marcel Adou called the truce "the first morning after a long night". He hopes refugees will go home before the rains.

The rebels control the northern half of the delta. Their leader has lived in exile since 2015. The war has cost more than 20,000 lives.`,
      { published: { kind: "stated", day: "2021-06-04" }, publisher: "Sarre Daily" },
    ),
  ],
} as const satisfies Record<string, readonly Document[]>;

export type Field = keyof typeof FIELDS;
