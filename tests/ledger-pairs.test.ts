import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { openLedger } from "../src/ledger/index.ts";

// Two articles of one sentence each, and what a ledger makes of the two.

type Pair = readonly [a: string, b: string, dayOfA?: string, dayOfB?: string];

const DAY = "2024-05-14";

/** How the two are tied: "thread", "change", and the relations of conflicts. */
async function tiesBetween([a, b, first = DAY, second = first]: Pair): Promise<string[]> {
  const ledger = await openLedger();
  await ledger.add(
    extract(a, { url: "https://courier.example/1", publisher: "Courier", publishedAt: first }),
  );
  await ledger.add(extract(b, { url: "https://post.example/2", publisher: "Post", publishedAt: second }));
  const ties = [
    ...(await ledger.threads()).map(() => "thread"),
    ...(await ledger.conflicts()).map(({ relation }) => relation),
    ...(await ledger.changes()).map(({ relation }) => relation),
  ];
  await ledger.close();
  return [...new Set(ties)];
}

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

/** Of two things, or both may be true. */
const NOT_TIED: readonly Pair[] = [
  [
    "The crash injured 14 people near Lerwin, police said.",
    "The crash killed 3 people near Lerwin, police said.",
  ],
  ["Exports rose to $4 billion, the ministry said.", "Imports rose to $7 billion, the ministry said."],
  ["The flood killed 14 people in Orsa, police said.", "The flood killed 31 people in Besna, police said."],
  [
    "Unemployment among women was 9 percent, the office said.",
    "Unemployment was 6 percent, the office said.",
  ],
  [
    "The firm has 300 employees in Ghent, a spokesman said.",
    "The firm has 1,200 employees worldwide, a spokesman said.",
  ],
  [
    "The party won 41 percent of the vote, the commission said.",
    "The party won 120 seats, the commission said.",
  ],
  [
    "Support for the mayor fell to 41 percent, a poll found.",
    "Support for the governor fell to 33 percent, a poll found.",
  ],
  ["Rents rose by 5 percent, the council said.", "Wages rose by 2 percent, the council said."],
  [
    "The police arrested 12 people in Orsa, a spokesman said.",
    "The police hurt 30 people in Orsa, a spokesman said.",
  ],
  ["“We will win this election,” Pia Holt said.", "“We will win this appeal,” Pia Holt said."],
  [
    "“The tunnel will open in 2027,” Transport Minister Karl Ness said.",
    "“The airport will open in 2031,” Karl Ness said.",
  ],
  [
    "“The vaccine is safe for adults,” Dr. Ann Lowry said.",
    "“The vaccine is not tested for children,” Dr. Ann Lowry said.",
  ],
  [
    "“We support the ceasefire in the north,” Max Orne said.",
    "“We support the workers in the docks,” Max Orne said.",
  ],
  [
    "The wildfire burned 3,000 hectares near Tarnow, the fire service said.",
    "The wildfire burned 40 homes near Tarnow, the fire service said.",
  ],
  ["The school has 400 pupils, the head said.", "The school has 30 teachers, the head said."],
  [
    "The average rent in Lerwin is $900, the council said.",
    "The average wage in Lerwin is $2,100, the council said.",
  ],
  [
    "Halden Steel made a loss of $40 million, it said.",
    "Halden Steel had debts of $300 million, the bank said.",
  ],
  [
    "The north of the country got 40 millimetres of rain, forecasters said.",
    "The south of the country got 5 millimetres of rain, forecasters said.",
  ],
  ["Beer sales rose 4 percent in July, brewers said.", "Wine sales fell 2 percent in July, merchants said."],
  ["The clinic treated 30 children, a nurse said.", "The clinic treated 200 patients, a nurse said."],
  [
    "The ministry will hire 500 teachers, the minister said.",
    "The ministry will hire 90 inspectors, the minister said.",
  ],
  [
    "Police seized 40 kilograms of cocaine in the port, an officer said.",
    "Police seized 12 kilograms of heroin in the port, an officer said.",
  ],
  [
    "The first round cost $4 million, the commission said.",
    "The second round cost $7 million, the commission said.",
  ],
  [
    "Turnout in Lerwin was 61 percent, the commission said.",
    "Turnout in Gorsk was 43 percent, the commission said.",
  ],
  ["The bank lent $300 million to farmers, it said.", "The bank lent $80 million to students, it said."],
  ["The war has killed 4,000 soldiers, the army said.", "The war has killed 900 civilians, the army said."],
  [
    "The price of bread rose by 12 percent, the office said.",
    "The price of milk rose by 4 percent, the office said.",
  ],
  [
    "“We will rebuild the old harbour,” Mayor Pia Holt said.",
    "“We will rebuild the old theatre,” Mayor Pia Holt said.",
  ],
  [
    "“The police acted within the law,” Minister Eda Kors said.",
    "“The court acted within the law,” Minister Eda Kors said.",
  ],
  [
    "“I love this city and its people,” singer Ola Brandt said.",
    "“I love this band and its people,” drummer Max Orne said.",
  ],
  [
    "“Will the bank need another bailout?” reporter Max Orne asked.",
    "“The bank will need another bailout,” analyst Rea Solm said.",
  ],
  [
    "Vostra’s profit was $40 million last year, it said.",
    "Kalder’s profit was $70 million last year, it said.",
  ],
  [
    "The storm killed 12 people in Marsa, officials said.",
    "The storm killed 30 cows in Marsa, farmers said.",
  ],
  ["The clinic in Dorn has 20 beds, a nurse said.", "The clinic in Dorn has 6 doctors, a nurse said."],
  [
    "Two thirds of men smoke in Marsa, the survey found.",
    "A fifth of women smoke in Marsa, the survey found.",
  ],
  ["Petrol costs $1.80 a litre in Dorn, drivers said.", "Diesel costs $1.60 a litre in Dorn, drivers said."],
  ["The firm sold 4,000 cars in May, it said.", "The firm sold 900 vans in May, it said."],
  [
    "The court fined Vostra $3 million, its lawyer said.",
    "The court fined Kalder $9 million, its lawyer said.",
  ],
  [
    "The trial of Max Orne will last four weeks, the judge said.",
    "The trial of Uwe Rahn will last nine weeks, the judge said.",
  ],
  [
    "The town spends $4 million a year on roads, the mayor said.",
    "The town spends $9 million a year on schools, the mayor said.",
  ],
  [
    "The train from Dorn takes 40 minutes, the railway said.",
    "The bus from Dorn takes 90 minutes, the operator said.",
  ],
  [
    "Rain fell for 12 hours in Marsa, forecasters said.",
    "Power failed for 3 hours in Marsa, the utility said.",
  ],
  ["Nurses earn $2,400 a month, the union said.", "Doctors earn $6,100 a month, the union said."],
  [
    "“I will not run for a third term,” President Ama Deku said.",
    "“I will not run for a seat in parliament,” Ama Deku said.",
  ],
  [
    "“The pilot made a mistake in the fog,” investigator Ann Lowry said.",
    "“The tower made a mistake in the fog,” investigator Ann Lowry said.",
  ],
  [
    "“We will win because we are right,” Pia Holt said.",
    "“We will lose because we are late,” Pia Holt said.",
  ],
  [
    "“Taxes on land should rise,” economist Rea Solm said.",
    "“Taxes on land should fall,” economist Max Orne said.",
  ],
  [
    "“It will rain in Dorn on Friday,” forecaster Rea Solm said.",
    "“It will rain in Dorn on Sunday,” forecaster Rea Solm said.",
  ],
  [
    "“Article 5 of the treaty protects every member,” diplomat Ann Lowry said.",
    "“Article 7 of the treaty protects every member,” diplomat Ann Lowry said.",
  ],
  [
    "“We will not sell the port, but we will close the shipyard in Dorn,” Mayor Pia Holt said.",
    "“We will not sell the hospital in Dorn,” Mayor Pia Holt said.",
  ],
  [
    "“Governor Otto Lind did not call,” Pia Holt said.",
    "“Governor Otto Lind of Dorn married,” Rea Solm said.",
  ],
  [
    "“The bank never released the audit report to its members,” Max Orne said.",
    "Rea Solm urged the bank to release the audit report to its members.",
  ],
  [
    "Marsa has 4 million people and one river, the guide says.",
    "About 40,000 people watched the final in Dorn, the club said.",
  ],
];

const REPEATED: readonly Pair[] = [
  [
    "“We will cut taxes for small firms this year,” Treasurer Ola Brandt said.",
    "Ola Brandt said small firms would see taxes cut this year.",
  ],
  [
    "“Nobody should have to wait a year for a hip operation,” Dr. Ann Lowry said.",
    "“Nobody should have to wait a year for a hip operation,” Ann Lowry told the paper.",
  ],
  [
    "“The water is poisoned and the ministry knows it,” said activist Rea Solm.",
    "“The water is poisoned,” Rea Solm said last week, “and the ministry knows it.”",
  ],
  [
    "The union will strike on Friday unless wages rise, its leader, Max Orne, said.",
    "Max Orne said the union would go on strike on Friday unless wages rise.",
  ],
  [
    "“I never met the lobbyist,” Senator Pia Holt said.",
    "“I have never met the lobbyist,” Pia Holt said again.",
  ],
  [
    "“Forty percent of our teachers are leaving,” said Lena Ruud, a head teacher.",
    "Lena Ruud said 40 percent of teachers were leaving.",
  ],
  [
    "“The tunnel will open in 2027,” Transport Minister Karl Ness said.",
    "Karl Ness said the tunnel would open in 2027.",
  ],
  [
    "“We must protect the old forest from loggers at any price,” Minister Eda Kors said.",
    "“We must protect the old forest … at any price,” Eda Kors said.",
  ],
  [
    "“This law punishes the poor for being poor,” Bishop Tomas Vell said.",
    "This law “punishes the poor for being poor,” Bishop Tomas Vell said on Sunday.",
  ],
  [
    "“Our trains are the safest in the world,” railway chief Nora Bix said.",
    "Nora Bix, the railway chief, said its trains were the safest in the world.",
  ],
  [
    "The port authority said the crane had been checked a week before it fell.",
    "The crane had been checked a week before it fell, according to the port authority.",
  ],
  [
    "“The bank will not need another bailout,” Governor Otto Lind said.",
    "Otto Lind said the bank would not need another bailout.",
  ],
  [
    "“Sixty percent of our fish comes from abroad,” Minister Eda Kors said.",
    "Eda Kors said that 60 percent of the country’s fish comes from abroad.",
  ],
  [
    "“We have nothing to hide from the auditors,” chief executive Nora Bix said.",
    "Nora Bix said the company had nothing to hide from the auditors.",
  ],
  [
    "“This city cannot grow any further without a second water main,” engineer Karl Ness said.",
    "“This city cannot grow any further,” Karl Ness said.",
  ],
  [
    "The pilot reported smoke in the cockpit ten minutes before landing, investigators said.",
    "Investigators said the pilot had reported smoke in the cockpit ten minutes before landing.",
  ],
  [
    "“I will not run for a third term,” President Ama Deku said.",
    "Ama Deku said she would not run for a third term.",
  ],
  [
    "“Every child deserves a warm meal at school,” Minister Eda Kors said.",
    "Minister Eda Kors repeated that every child deserves a warm meal at school.",
  ],
  [
    "“We will not sell the port, but we will close the shipyard in Dorn,” Mayor Pia Holt said.",
    "“We will close the shipyard in Dorn,” Mayor Pia Holt said.",
  ],
];

const DENIED: readonly Pair[] = [
  [
    "The minister took money from the firm, a clerk, Uwe Rahn, said.",
    "“I did not take money from the firm,” Minister Pia Holt said.",
  ],
  [
    "The army shelled the hospital in Besna, witnesses said.",
    "The army denied that it shelled the hospital in Besna.",
  ],
  [
    "“The bridge is safe to cross,” engineer Karl Ness said.",
    "“The bridge is not safe to cross,” inspector Ann Lowry said.",
  ],
  [
    "The bank is about to sell its branches in Lerwin, two people said.",
    "“We have no plans to sell our branches in Lerwin,” the bank’s head, Lena Ruud, said.",
  ],
  [
    "Karl Ness will resign, party sources said.",
    "“It is not true that Karl Ness will resign,” his spokeswoman, Eda Kors, said.",
  ],
  [
    "Karl Ness will resign in May, party sources said.",
    "The report that Karl Ness will resign in May is false, Eda Kors said.",
  ],
  [
    "The company dumped waste in the river, the mayor, Pia Holt, said.",
    "“We never dumped waste in the river,” the company’s head, Otto Lind, said.",
  ],
  [
    "Rebels shot down the plane over Besna, the army said.",
    "“Our men did not shoot down the plane over Besna,” rebel leader Uwe Rahn said.",
  ],
  [
    "“The treaty allows inspections of military bases,” diplomat Ann Lowry said.",
    "“The treaty does not allow inspections of military bases,” Minister Eda Kors said.",
  ],
  [
    "The hospital ran out of oxygen on Monday night, nurses said.",
    "The ministry denied that the hospital ran out of oxygen on Monday night.",
  ],
  [
    "“Nobody was hurt in the fire at the depot,” the railway chief, Nora Bix, said.",
    "Two workers were hurt in the fire at the depot, the union said.",
  ],
  [
    "“The vaccine causes fever in small children,” Dr. Max Orne said.",
    "“The vaccine does not cause fever in small children,” Dr. Ann Lowry said.",
  ],
  [
    "Vostra knew about the leak for months, a former manager, Uwe Rahn, said.",
    "“Vostra did not know about the leak,” its spokeswoman, Nora Bix, said.",
  ],
  [
    "President Ama Deku will run for a third term, her party said.",
    "“I will not run for a third term,” President Ama Deku said.",
  ],
  [
    "The port is sold to a bank in Dorn, a clerk, Uwe Rahn, said.",
    "“It is false that the port is sold to a bank in Dorn,” Mayor Pia Holt said.",
  ],
];

const TAKEN_BACK: readonly Pair[] = [
  [
    "“We will build a hospital in Lerwin,” Mayor Pia Holt said.",
    "“We will not build a hospital in Lerwin,” Mayor Pia Holt said.",
    "2022-01-02",
    "2023-01-02",
  ],
  [
    "“I will never vote for a new airport,” Mayor Pia Holt said.",
    "“I will vote for the new airport,” Mayor Pia Holt said.",
    "2022-01-02",
    "2023-01-02",
  ],
  [
    "“We will not close the school in Gorsk,” Mayor Pia Holt said.",
    "“We will close the school in Gorsk next summer,” Mayor Pia Holt said.",
    "2022-01-02",
    "2023-01-02",
  ],
  [
    "“I will not run for a third term,” President Ama Deku said.",
    "“I will run for a third term,” President Ama Deku said.",
    "2022-01-02",
    "2023-01-02",
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
  ["thread", REPEATED],
  ["denies", DENIED],
  ["takes back", TAKEN_BACK],
] as const)("%s", (relation, pairs) => {
  it.each(pairs)("%s | %s", async (...pair) =>
    expect(await tiesBetween(pair as unknown as Pair)).toEqual([relation]),
  );
});

it("two rivals who say the same of themselves: perhaps one claim, no more", async () => {
  const ledger = await openLedger();
  for (const [i, name] of ["Pia Holt", "Max Orne"].entries())
    await ledger.add(
      extract(`“We will win this election for the workers,” ${name} said.`, {
        url: `https://a.example/${i}`,
      }),
    );
  const [thread] = await ledger.threads();
  expect(thread!.judgement).toBe("suggested");
  expect(thread!.claims[1]!.link!.reasons.join()).toContain("may each speak of themselves");
  expect(await ledger.threads({ suggested: false })).toEqual([]);
  await ledger.close();
});

describe("nothing", () => {
  it.each(NOT_TIED)("%s | %s", async (...pair) =>
    expect(await tiesBetween(pair as unknown as Pair)).toEqual([]),
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
