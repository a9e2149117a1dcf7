import { describe, expect, it } from "vitest";
import { compareMeasures, sameMeasure, type MeasureRelation } from "../src/compare/measure.ts";
import type { Measure } from "../src/compare/reading.ts";
import { extract } from "../src/index.ts";

/** The first figure of a text, with the time that the text gives it, or else the one given. */
function measure(text: string, year?: number): Measure {
  const { statistics, dates } = extract(text);
  const statistic = statistics[0];
  if (!statistic) throw new Error(`no figure in ${JSON.stringify(text)}`);
  const date = dates.find(({ id }) => id === statistic.periodId);
  const given = year === undefined ? null : { from: `${year}-01-01`, to: `${year + 1}-01-01` };
  return { statistic, text, period: date ? { from: date.from, to: date.to } : given };
}

/** Both texts, whichever comes first, stand in this relation. */
function relates(relation: MeasureRelation, pairs: readonly (readonly [string, string])[]): void {
  it.each(pairs)(`${relation} ← %s | %s`, (a, b) => {
    const found = compareMeasures(measure(a), measure(b));
    expect(found.relation, found.reasons.join("\n")).toBe(relation);
    expect(compareMeasures(measure(b), measure(a)).relation).toBe(relation);
    expect(found.reasons.length).toBeGreaterThan(0);
  });
}

describe("compareMeasures", () => {
  relates("agrees", [
    ["Turnout in Leith was 52%.", "In Leith, turnout was 52.3 percent."],
    ["The port handles more than 40 ships a day.", "The port handles 43 ships a day."],
    ["Nearly 60 percent of schools have reopened.", "59.6 percent of the schools have reopened."],
    ["The fund paid $3.4 billion to farmers.", "Farmers were paid $3,420 million by the fund."],
  ]);
  relates("contradicts", [
    ["Turnout in Leith was 52%.", "Turnout in Leith was 58%."],
    ["In 2019 the fleet landed 40 tonnes of cod.", "The fleet landed 55 tonnes of cod in 2019."],
    ["The port handles more than 40 ships a day.", "The port handles 31 ships a day."],
  ]);
  relates("change", [
    ["In 2019 the fleet landed 40 tonnes of cod.", "The fleet landed 55 tonnes of cod in 2022."],
    ["Turnout in Leith was 52% in May 2019.", "Turnout in Leith was 58% in June 2024."],
  ]);
  relates("different", [
    ["The fleet landed 40 tonnes of cod.", "The fleet earned $40 million."],
    ["The port handles 40 ships a day.", "The port handles 900 ships a month."],
    ["52% of men in Leith voted.", "58% of women in Leith voted."],
    ["The storm destroyed 40 boats.", "The storm destroyed 900 trees."],
    ["Prices rose 5 percent.", "Taxes are 12 percent of prices."],
  ]);
  relates("unknown", [
    ["Turnout in Leith was 52% in May 2019.", "Turnout in Leith was 58%."],
    ["In 2019 the fleet landed 40 tonnes of cod.", "The fleet landed 5 tonnes of cod in May 2019."],
    ["Turnout in Leith was 52%.", "Inflation in Spain was 4%."],
    ["More than 40 houses burned in Leith.", "More than 60 houses burned in Leith."],
  ]);

  it("takes the times it is given", () => {
    const [a, b] = ["Turnout in Leith was 52%.", "Turnout in Leith was 58%."];
    expect(compareMeasures(measure(a, 2019), measure(b, 2019)).relation).toBe("contradicts");
    expect(compareMeasures(measure(a, 2019), measure(b, 2024)).relation).toBe("change");
  });

  it("reads a figure by the words round it, however long the text", () => {
    const far = "Nothing of note was said at the meeting about other things. ".repeat(40);
    expect(compareMeasures(measure(`${far}Turnout in Leith was 52%.`), measure("Turnout in Leith was 58%.")).relation)
      .toBe("contradicts"); // prettier-ignore
  });
});

describe("sameMeasure", () => {
  it.each([
    ["Turnout in Leith was 52%.", "Turnout in Leith was 71%."],
    ["The storm killed 412 people.", "The death toll of the storm reached 398 people."],
    ["Unemployment among the young fell to 8.4 percent.", "Unemployment among the young rose to 9 percent."],
    ["The ministry bought 90 drones.", "The ministry says it bought 120 drones."],
  ])("%s | %s", (a, b) => {
    const { same, score, reasons } = sameMeasure(measure(a), measure(b));
    expect(same, reasons.join("\n")).toBe(true);
    expect(score).toBeGreaterThan(0.3);
    expect(score).toBeLessThanOrEqual(1);
  });

  it.each([
    ["The storm killed 412 people.", "The storm cost $412 million."],
    ["52% of men in Leith voted.", "58% of women in Leith voted."],
    ["The mayor bought 90 drones.", "The navy lost 90 drones."],
    ["Lisbon counted 300 cases.", "Oslo has 640 taxis."],
    ["Turnout was 52%.", "The choir sang for 52% of the evening."],
  ])("not: %s | %s", (a, b) => {
    const { same, score, reasons } = sameMeasure(measure(a), measure(b));
    expect(same).toBe(false);
    expect(score).toBeLessThanOrEqual(1);
    expect(reasons[0]).toBeTruthy();
  });

  it("is surest of the same words", () => {
    const one = measure("The ministry bought 90 drones in March.");
    expect(sameMeasure(one, one).score).toBeGreaterThan(
      sameMeasure(one, measure("Officials say that 120 drones were bought.")).score,
    );
  });
});
