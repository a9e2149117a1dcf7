import { describe, expect, it } from "vitest";
import { tiesBetween, type Pair } from "./support/ledger-pairs.ts";

// Figures on one measure in two articles: which contradict each other, which moved, which are one.

const FIGURES_THAT_DIFFER: readonly Pair[] = [
  [
    "The flood killed 14 people in the Orsa valley, police said.",
    "Floods in the Orsa valley have left 22 people dead, the army said.",
  ],
  [
    "Some 12,000 people marched through Lerwin, police said.",
    "More than 40,000 people marched through Lerwin, the union said.",
  ],
  [
    "About 12,000 people took part in the march in Lerwin, police said.",
    "Organisers said 40,000 people joined the march in Lerwin.",
  ],
  [
    "Turnout was 52 percent, the election commission said.",
    "The turnout was 61 percent, the opposition said.",
  ],
  [
    "The stadium will cost €120 million, the mayor said.",
    "The stadium will cost €190 million, the auditor said.",
  ],
  [
    "Unemployment stands at 7.4 percent, the minister said.",
    "The unemployment rate is 9.1 percent, the central bank said.",
  ],
  [
    "The fire destroyed 40 homes in Tarnow Creek, the fire service said.",
    "The fire in Tarnow Creek destroyed 75 homes, residents said.",
  ],
  [
    "The storm left 30,000 households without power, the utility said.",
    "The storm left 52,000 households without power, the governor said.",
  ],
  [
    "The reactor has 3 percent of its capacity, an official said.",
    "The reactor runs at 12 percent of its capacity, an engineer said.",
  ],
  [
    "Two thirds of the members voted for the merger, the board said.",
    "Only 48 percent of the members voted for the merger, the union said.",
  ],
  ["The bridge is 1.2 kilometres long, the builder said.", "The bridge is 2 miles long, the ministry said."],
  [
    "Some 40 percent of pupils failed the exam, the ministry said.",
    "A quarter of the pupils failed the exam, the teachers’ union said.",
  ],
  [
    "At least 60 migrants drowned off Kastri, the coast guard said.",
    "The coast guard’s rivals said 35 migrants drowned off Kastri.",
  ],
  [
    "The airline owes its suppliers $90 million, a lawyer said.",
    "The airline owes its suppliers $140 million, the suppliers’ association said.",
  ],
  [
    "The lake has lost 30 percent of its water, the agency said.",
    "The lake has lost half of its water, fishermen said.",
  ],
  ["The suspect fired 14 shots, the prosecutor said.", "The suspect fired nine shots, his lawyer said."],
  [
    "Some 5,000 jobs will go at Halden Steel, the company said.",
    "Halden Steel will cut 8,000 jobs, the union said.",
  ],
  [
    "The museum had 1.2 million visitors last year, its director said.",
    "The museum had 900,000 visitors last year, the culture ministry said.",
  ],
  [
    "One in five nurses plans to quit, the ministry said.",
    "Some 45 percent of nurses plan to quit, the nurses’ union said.",
  ],
  [
    "The new line will cut the trip to 40 minutes, the railway said.",
    "The new line will cut the trip to 55 minutes, engineers said.",
  ],
  [
    "The explosion at the Vostra refinery injured 17 workers, the company said.",
    "At least 29 workers were injured in the explosion at the Vostra refinery, a union leader said.",
  ],
  ["The deal is worth $2.1 billion, the buyer said.", "The deal is worth $1.6 billion, two bankers said."],
  [
    "Sales of electric cars rose 40 percent last year, the lobby said.",
    "Sales of electric cars rose 12 percent last year, the registry said.",
  ],
  [
    "Seven in ten parents support the ban, the ministry said.",
    "Only 41 percent of parents support the ban, a survey found.",
  ],
  [
    "The drought has killed 9,000 cattle in Marsa, herders said.",
    "The drought has killed 3,000 cattle in Marsa, the government said.",
  ],
  [
    "The runway will be 3,200 metres long, the airport said.",
    "The runway will be 2.4 kilometres long, the contractor said.",
  ],
  [
    "Police counted 900 protesters outside the embassy.",
    "Organisers counted 5,000 protesters outside the embassy.",
  ],
  [
    "The city owes $48 million to its pension fund, the treasurer said.",
    "The city owes $75 million to its pension fund, the auditor said.",
  ],
];

const FIGURES_THAT_MOVED: readonly Pair[] = [
  [
    "Inflation was 3.1 percent in March, the statistics office said.",
    "Inflation was 4.2 percent in April, the statistics office said.",
  ],
  [
    "The dam is 62 percent full, the water board said.",
    "The dam is 48 percent full, the water board said.",
    "2024-03-01",
    "2024-06-01",
  ],
  [
    "The strike has cost the airline $20 million, analysts said.",
    "The strike has cost the airline $55 million, analysts said.",
    "2024-03-01",
    "2024-03-09",
  ],
  [
    "The death toll rose to 40, the ministry said.",
    "The death toll rose to 57, the ministry said.",
    "2024-03-01",
    "2024-03-03",
  ],
  [
    "The company’s share price fell to $12 on Monday, traders said.",
    "The company’s share price fell to $9 on Friday, traders said.",
    "2024-03-04",
    "2024-03-08",
  ],
  [
    "Some 300 people are missing after the ferry sank off Kastri, the coast guard said.",
    "Some 120 people are missing after the ferry sank off Kastri, the coast guard said.",
    "2024-03-04",
    "2024-03-06",
  ],
  [
    "The population of Lerwin was 40,000 in 1990, the archive says.",
    "The population of Lerwin was 52,000 in 2020, the town hall said.",
  ],
  [
    "Wildfires have burned 3,000 hectares near Tarnow, the fire service said.",
    "Wildfires have burned 12,000 hectares near Tarnow, the fire service said.",
    "2024-08-04",
    "2024-08-07",
  ],
  [
    "The river stood at 6.1 metres in Dorn on Monday, the flood service said.",
    "The river stood at 7.4 metres in Dorn on Wednesday, the flood service said.",
    "2024-03-05",
    "2024-03-07",
  ],
  [
    "Three people have died in the listeria outbreak, the health agency said.",
    "Seven people have died in the listeria outbreak, the health agency said.",
    "2024-03-05",
    "2024-03-19",
  ],
  [
    "The project will cost $1.2 billion, the ministry said.",
    "The project will cost $1.9 billion, the ministry said.",
    "2021-03-05",
    "2024-03-19",
  ],
  [
    "The central bank’s main rate is 4.5 percent, its governor said.",
    "The central bank’s main rate is 4.25 percent, its governor said.",
    "2024-03-05",
    "2024-06-19",
  ],
];

/** One figure in two ways: no conflict, whether or not it makes a thread. */
const ONE_FIGURE: readonly Pair[] = [
  ["More than 40 people died in the quake, officials said.", "The quake killed 43 people, officials said."],
  [
    "Nearly 60 percent of voters backed the plan, a poll found.",
    "The plan has the support of 58 percent of voters, a poll found.",
  ],
  [
    "The budget will be $3.4 billion, the treasurer said.",
    "The budget will be $3.38 billion, the treasurer said.",
  ],
];

/** Known to fail: nouns that are not the same, and a figure of which the sentence does not say of what it is. */
const NOT_YET: readonly Pair[] = [
  [
    "The company employs 3,400 people in Norvik, its spokesman said.",
    "The company has 2,100 employees in Norvik, the union said.",
  ],
  [
    "The quake killed 210 people in Bandar Sela, the interior ministry said.",
    "Rescue workers put the death toll in Bandar Sela at 340.",
  ],
  [
    "The measles outbreak has infected 410 people in Gorsk, the health ministry said.",
    "Doctors have counted 650 measles cases in Gorsk, the doctors’ union said.",
  ],
  [
    "Refugees in the Amari camp number 80,000, the UN agency said.",
    "The Amari camp holds 120,000 refugees, the government said.",
  ],
];

describe.each([
  ["contradicts", FIGURES_THAT_DIFFER],
  ["change", FIGURES_THAT_MOVED],
] as const)("%s", (relation, pairs) => {
  it.each(pairs)("%s | %s", async (...pair) =>
    expect(await tiesBetween(pair as unknown as Pair)).toEqual([relation]),
  );
});

describe("no conflict and no change", () => {
  it.each(ONE_FIGURE)("%s | %s", async (...pair) => {
    expect((await tiesBetween(pair as unknown as Pair)).filter((tie) => tie !== "thread")).toEqual([]);
  });
});

describe("not yet", () => {
  for (const pair of NOT_YET)
    it.fails(`${pair[0]} | ${pair[1]}`, async () => expect(await tiesBetween(pair)).toEqual(["contradicts"]));
});
