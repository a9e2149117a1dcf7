import { describe, expect, it } from "vitest";
import { tiesBetween, type Pair } from "./support/ledger-pairs.ts";

// Two articles that are not to be tied to each other, however alike.

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

describe("nothing", () => {
  it.each(NOT_TIED)("%s | %s", async (...pair) =>
    expect(await tiesBetween(pair as unknown as Pair)).toEqual([]),
  );
});
