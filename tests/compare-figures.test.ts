import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFigures, extract, type FigureRelation } from "../src/index.ts";

/** Both texts, whichever comes first, stand in this relation. */
function relates(relation: FigureRelation, pairs: readonly (readonly [string, string])[]): void {
  it.each(pairs)(`${relation} ← %s | %s`, (a, b) => {
    const found = compareFigures(a, b);
    expect(found.relation, found.reasons.join("\n")).toBe(relation);
    expect(compareFigures(b, a).relation).toBe(relation);
    expect(found.reasons.length).toBeGreaterThan(0);
  });
}

describe("shares", () => {
  relates("agrees", [
    ["52% of critics liked the play.", "The play was liked by 52 percent of critics."],
    ["52% of critics liked the play.", "Some 51.8% of the critics liked the play."],
    ["Two-thirds of voters back the tunnel.", "The tunnel is backed by 66.7% of voters."],
    ["One in five islanders is jobless.", "20 per cent of the islanders are jobless."],
    ["Half of the pupils walk to school.", "50% of pupils walk to school."],
    ["Unemployment in the valley was 8.4 percent.", "The valley’s unemployment was 8%."],
    ["Turnout was nearly 60 percent.", "Turnout was 59.6 percent."],
    ["A third of patients wait over 12 weeks.", "33% of patients wait more than 12 weeks."],
  ]);
  relates("contradicts", [
    ["52% of critics liked the play.", "58% of the critics liked the play."],
    ["Two-thirds of voters back the tunnel.", "The tunnel is backed by 51% of voters."],
    ["One in five islanders is jobless.", "One in ten islanders is jobless."],
    ["Unemployment in the valley was 8.4 percent.", "Unemployment in the valley was 8.9 percent."],
    ["Turnout was nearly 60 percent.", "Turnout was 71 percent."],
    ["About 70% of the unions back the deal.", "Only 11 of 32 unions back the deal."],
    ["The ministry said 30 of 45 drones were lost.", "The navy lost 38 of 45 drones, the ministry said."],
    ["The bank expects growth of 2.4 percent.", "The bank cut its forecast for growth to 1.9 percent."],
    ["Prices in the port rose 5% in the year.", "Prices in the port fell 5% in the year."],
  ]);
});

describe("money", () => {
  relates("agrees", [
    ["The bridge cost $3.4 billion.", "The bridge cost $3,412 million."],
    ["The bridge cost more than $40 million.", "The bridge cost $43 million."],
    ["A ferry ticket costs 63 cents.", "The price of a ferry ticket is $0.63."],
    [
      "The film earned over $ 6.2 million on its opening day .",
      "The film made $ 6.5 million on its opening day .",
    ],
    ["The theatre’s budget is about €50 million.", "The theatre has a budget of €48 million."],
    ["The film took 27 crores in India.", "The film earned 27 crore in India."],
  ]);
  relates("contradicts", [
    ["The bridge cost $3.4 billion.", "The bridge cost $3.6 billion."],
    ["The bridge cost more than $40 million.", "The bridge cost $38 million."],
    [
      "The film earned under $ 6.2 million on its opening day .",
      "The film made $ 6.5 million on its opening day .",
    ],
    ["The theatre’s budget is about €50 million.", "The theatre has a budget of €80 million."],
    [
      "The album made less than $70 million worldwide.",
      "The album has made $31 million at home and $44 million overseas, for a worldwide total of $75 million.",
    ],
  ]);
  relates("unknown", [
    ["The bridge cost $40 million.", "The bridge cost €55 million."],
    ["The bridge cost $40 million.", "The bridge carries 55,000 cars."],
  ]);
});

describe("counts", () => {
  relates("agrees", [
    ["The storm killed 412 people.", "412 people died in the storm."],
    ["More than 40 houses burned down.", "The fire burned down 43 houses."],
    ["At least 12 sailors were rescued.", "12 sailors were rescued."],
    ["Fewer than nine critics reviewed the opera.", "The opera was reviewed by 8 critics."],
    ["Some 40,000 people live in the town.", "The town has 39,812 inhabitants."],
    ["The city has 40,000 inhabitants.", "The city has a population of 40,120."],
    ["Dozens of boats were lost.", "37 boats were lost."],
    ["Twelve schools closed.", "The strike closed 12 schools."],
    ["Up to 300 workers will lose their jobs.", "280 workers will lose their jobs."],
  ]);
  relates("contradicts", [
    ["The storm killed 412 people.", "398 people died in the storm."],
    ["More than 40 houses burned down.", "The fire burned down 38 houses."],
    ["More than 40 houses burned down.", "The fire burned down 40 houses."],
    ["Fewer than nine critics reviewed the opera.", "The opera was reviewed by 9 critics."],
    ["Dozens of boats were lost.", "Four boats were lost."],
    ["Twelve schools closed.", "The strike closed 14 schools."],
    ["Up to 300 workers will lose their jobs.", "340 workers will lose their jobs."],
    ["The clinic treated dozens of people.", "The clinic treated 200 people."],
    ["In Lisbon 300 people protested.", "In Lisbon, 420 people protested."],
    ["More than 900 people were injured.", "Fewer than 700 people were injured."],
    ["There were 12 deaths and 40 injuries.", "40 people were hurt and 15 died."],
    ["There were 12 deaths and 15 injuries.", "There were 15 deaths and 12 injuries."],
  ]);
  relates("unknown", [
    ["The storm killed 412 people.", "The orchestra owns 398 violins."],
    ["More than 40 houses burned down.", "More than 60 houses burned down."],
    ["The council has 31 members.", "In Porto the ferry carried 45 passengers."],
    ["The city built 400 homes last year.", "The city built 400 schools last year."],
    ["Hundreds of people were arrested.", "Some 1,400 people were arrested."],
    ["There were 300 cases in Lisbon.", "There were 640 cases in Porto."],
  ]);
});

describe("ranges", () => {
  relates("agrees", [
    ["Between 40 and 60 protesters were arrested.", "52 protesters were arrested."],
    ["The repair takes 4 to 6 weeks.", "The repair takes five weeks."],
    ["Between 40 and 60 protesters were arrested.", "50 to 70 protesters were arrested."],
  ]);
  relates("contradicts", [
    ["Between 40 and 60 protesters were arrested.", "82 protesters were arrested."],
    ["The repair takes 4 to 6 weeks.", "The repair takes nine weeks."],
    ["Between 40 and 60 protesters were arrested.", "70 to 90 protesters were arrested."],
  ]);
});

describe("negations", () => {
  relates("agrees", [
    ["Attendance did not exceed 40 people.", "Attendance was 35 people."],
    ["The lake never topped 50 metres.", "The lake was 50 metres deep at most."],
    ["No more than 40 guests were invited.", "38 guests were invited."],
    ["Turnout did not reach 50 percent.", "Turnout was 47 percent."],
  ]);
  relates("contradicts", [
    ["Attendance did not exceed 40 people.", "Attendance was 45 people."],
    ["No more than 40 guests were invited.", "44 guests were invited."],
    ["Turnout did not reach 50 percent.", "Turnout was 53 percent."],
    ["Turnout was not 50 percent.", "Turnout was 50 percent."],
  ]);
  relates("unknown", [["Turnout was not 50 percent.", "Turnout was 53 percent."]]);
});

describe("marks, ranks and results", () => {
  relates("agrees", [
    ["The film has an average rating of more than 6.1 .", "The average rating of the film was 6.2/10 ."],
    ["The game scored less than 44/100 .", "The game has a score of 43 out of 100 , based on 11 critics ."],
    ["The song reached number 6 on the chart.", "The song peaked at No. 6 on the chart."],
    ["Lahti is the third-largest city of the region.", "Lahti is the 3rd largest city in the region."],
    ["The Gulls beat the Terns 3-1 in the final.", "The Gulls won the final against the Terns 3-1."],
  ]);
  relates("contradicts", [
    ["The film has an average rating of more than 6.1 .", "The average rating of the film was 6.0/10 ."],
    ["The game scored more than 44/100 .", "The game has a score of 43 out of 100 , based on 11 critics ."],
    ["The song reached number 6 on the chart.", "The song peaked at No. 9 on the chart."],
    ["Lahti is the third-largest city of the region.", "Lahti is the fourth-largest city of the region."],
    ["Zinc is the 24th most common element.", "Zinc is the 25th most common element."],
    ["The Gulls beat the Terns 3-1 in the final.", "The Gulls beat the Terns 3-2 in the final."],
    ["The vote on the tunnel was 52 to 48.", "The vote on the tunnel was 51 to 49."],
  ]);
  relates("unknown", [
    [
      "Lahti is the fourth-largest city.",
      "Lahti is the second-richest town and has the fourth-oldest church.",
    ],
    ["The film has a rating of 6.2/10 .", "The film has a rating of 62/100 ."],
  ]);
});

describe("dates", () => {
  relates("agrees", [
    ["The painter was born in 1987.", "The painter (born 9 January 1987) lives in Oslo."],
    ["The museum opened after 2015.", "The museum opened on 3 May 2016."],
    ["The museum opened before October 8 , 2009 .", "The museum opened on 2 October 2009."],
    ["The bridge was finished on March 12.", "The bridge was finished on 12 March 2019."],
    ["The band was founded in the late 1960s.", "The band was founded in 1968."],
    ["The queen died by the end of May 2014.", "The queen died on 28 May 2014."],
    ["The poet was born before1974 .", "The poet was born in 1971."],
  ]);
  relates("contradicts", [
    ["The painter was born in 1987.", "The painter was born in 1986."],
    ["The museum opened after 2015.", "The museum opened on 3 May 2015."],
    ["The museum opened before October 8 , 2009 .", "The museum opened on 9 October 2009."],
    ["The bridge was finished on March 12.", "The bridge was finished on 13 March 2019."],
    ["The band was founded in the late-1960s.", "The band was founded in 1962."],
    ["The band toured in the late-1960s.", "The band toured in the mid-1960s."],
    ["The poet was born before1974 .", "The poet was born in 1975."],
  ]);
  relates("unknown", [
    ["The painter was born in 1987.", "The harbour froze over in 1986."],
    ["The museum opened in 2013.", "The museum opened on 12 March."],
    ["The port closed on 17 March.", "On 16 March the port said it closed, on 17 March it did."],
    ["The painter was born in 1987.", "The painter is much admired."],
  ]);
});

describe("measures, units and rates", () => {
  relates("agrees", [
    ["The tunnel is 5 kilometres long.", "The tunnel is 5,000 metres long."],
    ["The tunnel is 10 kilometres long.", "The tunnel is 6.2 miles long."],
    ["The dam is 185 metres high.", "The dam is 607 feet high."],
    ["Nora Lind is 40 years old.", "Lind, aged 40, rows for Norway."],
    ["The well gives 40,000 barrels a day.", "The well gives 40,000 barrels per day."],
    ["The siege lasted 12 months.", "The siege lasted one year."],
  ]);
  relates("contradicts", [
    ["The tunnel is 5 kilometres long.", "The tunnel is 6,500 metres long."],
    ["Nora Lind is 40 years old.", "Lind, aged 43, rows for Norway."],
    ["Boys must be older than 12 years.", "Boys must be younger than 9 years."],
    ["The well gives 40,000 barrels a day.", "The well gives 61,000 barrels per day."],
  ]);
  relates("unknown", [
    ["The well gives 40,000 barrels a day.", "The well gives 900,000 barrels a month."],
    ["The tunnel is 5 kilometres long.", "The tunnel weighs 900 tonnes."],
    ["Exports rose 5 percent.", "Exports are 12 percent of output."],
  ]);
});

describe("scope and time", () => {
  relates("unknown", [
    ["52% of men voted.", "61% of women voted."],
    ["The average price of a home is £290,000.", "The median price of a home is £250,000."],
    ["Sales fell 4% in the first quarter.", "Sales fell 6% in the second quarter."],
    ["The plan will cost £2bn over five years.", "The plan will cost £4bn over ten years."],
    ["The 2016 Harbour Cup was held in Leith.", "The 2016 Harbour Cup was held in Porto."],
    ["As of 5 March 2024 the clinic had 40 patients.", "As of 9 March 2024 the clinic had 65 patients."],
    ["In 2019 the fleet landed 40 tonnes of cod.", "In 2022 the fleet landed 55 tonnes of cod."],
    ["The mayor spent $40 million on roads.", "The hospital spent $55 million on scanners."],
    ["Chapter 3 sold well.", "Chapter 4 sold badly."],
    ["", "The storm killed 412 people."],
    ["Nothing was counted.", "Nobody knows."],
  ]);
  relates("contradicts", [
    ["In 2019 the fleet landed 40 tonnes of cod.", "In 2019 the fleet landed 55 tonnes of cod."],
    [
      "The district had 34 patients.",
      "There are 92 patients in the country, 59 in the capital and 31 in the district.",
    ],
  ]);
});

describe("reasons", () => {
  it("name both figures and what tells them apart", () =>
    expect(
      compareFigures("52% of critics liked the play.", "58% of critics liked the play.").reasons[0],
    ).toBe("“52%” and “58%”: both shares, of the same thing, more than rounding apart"));
  it("give a figure with its comparator", () =>
    expect(compareFigures("More than 40 houses burned.", "38 houses burned.").reasons[0]).toBe(
      "“more than 40” and “38”: both counts, of the same thing, one outside what the other allows",
    ));
  it("say when there is nothing to compare", () =>
    expect(compareFigures("Nobody came.", "12 came.").reasons).toEqual([
      "one of the two gives no figure and no date",
    ]));
});

describe("statements", () => {
  it("are compared as their texts are", () => {
    const text = "More than 40 houses burned down.";
    const { statistics, dates } = extract(text);
    expect(compareFigures({ text, statistics, dates }, "The fire burned down 38 houses.").relation).toBe(
      "contradicts",
    );
  });
  it("may be long", () => {
    const long = `${"Nobody remembers what else was ever said about it. ".repeat(30)}Zinc is the twelfth most common metal.`;
    expect(compareFigures(long, "Zinc is the twelfth most common metal.").relation).toBe("agrees");
    expect(compareFigures(long, "Zinc is the ninth most common metal.").relation).toBe("contradicts");
  });
  it.each([[42], [null], [{ text: "40 houses" }]])("%o is none", (given) =>
    expect(() => compareFigures(given as never, "40 houses burned.")).toThrow(TypeError),
  );
});

describe("for any text", () => {
  const seed = Number(process.env.SEED ?? 1);
  const scraps =
    "52%|more than 40|$3.4 billion|nearly|not|1/10|6.2/10|out of 100|No. 3|the 26th|second|before|2013|12 March|between 4 and 6|dozens|of critics|people|died|, |. |and|∞|1e999|-0|crores|%|9999999999999999999999".split(
      "|",
    );
  const copy = fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: "binary", maxLength: 6 })), {
      maxLength: 20,
    })
    .map((parts) => parts.join(" "));

  it("the relation does not depend on the order, and nothing throws", () =>
    fc.assert(
      fc.property(
        copy,
        copy,
        (a, b) => void expect(compareFigures(a, b).relation).toBe(compareFigures(b, a).relation),
      ),
      { numRuns: 300, seed },
    ));

  it("a text never contradicts itself", () =>
    fc.assert(
      fc.property(copy, (text) => void expect(compareFigures(text, text).relation).not.toBe("contradicts")),
      { numRuns: 300, seed },
    ));

  it.each([
    "52% of critics liked the play.",
    "More than 40 houses burned down on 3 May 2016.",
    "The film has a rating of 6.2/10 .",
    "Turnout was not 50 percent.",
    "Between 40 and 60 people came in 2014.",
    "The Gulls won 3-1.",
  ])("agrees with itself: %s", (text) => void expect(compareFigures(text, text).relation).toBe("agrees"));
});
