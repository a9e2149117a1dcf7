import { describe, expect, it } from "vitest";
import { type StatisticDraft } from "../src/extract/statistics/index.ts";
import { read } from "./support/statistics.ts";

/** Every phrasing, set in a sentence, gives exactly one figure, with these fields. */
function means(expected: Partial<StatisticDraft>, phrasings: readonly string[]): void {
  it.each(phrasings)(`${JSON.stringify(expected)} ← %s`, (phrasing) => {
    const found = read(`The report puts it at ${phrasing}.`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });
}

describe("numbers", () => {
  means({ value: 3.4e9, unit: "USD" }, [
    "$3.4bn",
    "$3.4 billion",
    "$3,400 million",
    "US$3.4bn",
    "3.4 billion dollars",
  ]);
  means({ value: 500_000 }, ["half a million", "500,000", "500k", "0.5 million"]);
  means({ value: 250_000 }, ["a quarter of a million", "250 thousand"]);
  means({ value: 1_500_000 }, ["a million and a half", "one and a half million", "1.5 million", "1.5m"]);
  means({ value: 6_750_000 }, ["six million and three quarters", "6.75 million"]);
  means({ value: 2_000_750_000 }, ["two billion and three quarters million"]);
  means({ value: 400.3 }, ["four hundred and three tenths"]);
  means({ kind: "fraction", value: 3 / 21 }, ["three twenty-firsts"]);
  means({ kind: "fraction", value: 32 / 5 }, ["thirty-two fifths"]);
  means({ kind: "ratio", value: 1 / 40 }, ["one over forty"]);
  means({ value: 6.25 }, ["2.5^2"]);
  means({ value: 0.4 }, ["2.5^-1"]);
  means({ kind: "money", value: 60e6, unit: "SEK" }, ["MSEK 60", "SEK 60 million", "60 MSEK"]);
  means({ kind: "money", value: 5000, unit: "EUR" }, ["KEUR 5", "EUR 5,000"]);
  means({ kind: "fraction", value: 2 / 3 }, ["two-thirds of it", "two thirds of it", "⅔ of it"]);
  means({ kind: "ratio", value: 0.2 }, ["one in five", "1 in every 5", "two out of 10"]);
  means({ kind: "multiple", value: 30 }, ["30-fold", "30 times its old size", "30 times as much"]);
  means({ value: null, min: 12, max: 120 }, ["dozens"]);
  means({ value: null, min: 10_000, max: 100_000 }, ["tens of thousands"]);
  means({ value: null, min: 300, max: 900 }, ["several hundred"]);
  means({ value: null, min: 2, max: 3, kind: "count" }, ["a couple of boats"]);
  means({ value: -5, unit: "celsius" }, ["minus 5 degrees Celsius", "-5°C", "−5 °C"]);
});

describe("kinds and units", () => {
  means({ kind: "percentage", unit: "percent", value: 12 }, [
    "12%",
    "12 %",
    "12 percent",
    "12 per cent",
    "twelve pct",
  ]);
  means({ kind: "percentagePoints", unit: "percentage point", value: 2 }, [
    "2 percentage points",
    "two percentage points",
  ]);
  means({ kind: "percentagePoints", unit: "basis point", value: 25 }, ["25 basis points", "25bps"]);
  means({ kind: "money", unit: "EUR", value: 40e6 }, [
    "€40m",
    "EUR 40 million",
    "40 million euros",
    "€40 mn",
    "40m euros",
  ]);
  means({ kind: "money", unit: "CAD", value: 5 }, ["C$5", "CA$5", "5 Canadian dollars", "CAD 5"]);
  means({ kind: "money", unit: "MYR", value: 23.5 }, ["RM23.50", "23.50 ringgit"]);
  means({ kind: "money", unit: "USD", value: 0.63 }, ["63 cents", "$0.63", "63¢"]);
  means({ kind: "money", unit: "GBP", value: 4.7 }, ["470 pence", "£4.70"]);
  means({ kind: "money", unit: "EUR", value: 120e6 }, ["120 MEUR", "€120m", "EUR 120 million"]);
  means({ kind: "money", unit: "USD", value: 115 }, ["USD115", "115 dollars"]);
  means({ kind: "money", unit: "UYU", value: 400 }, ["400 Uruguayan pesos", "UYU 400"]);
  means({ kind: "money", unit: "GBP", value: 2.7e6 }, ["PS2.7m", "£2.7m", "2.7 million pounds"]);
  means({ kind: "money", unit: "JPY", value: 590e9 }, ["Y=590 billion", "¥590bn", "590 billion yen"]);
  means({ kind: "money", unit: "USD", value: 15.5 }, ["15 dollars 50", "15 dollars and 50 cents", "fifteen dollars fifty", "$15.50"]); // prettier-ignore
  means({ kind: "money", unit: "USD", value: 75e6 }, ["75 USD million", "USD 75 million"]);
  means({ kind: "money", unit: "DEM", value: 2e6 }, ["2 million deutschmarks", "2m Deutsche marks"]);
  means({ kind: "measure", unit: "kilometre", value: 10 }, ["10km", "10 kilometers", "10 kilometres"]);
  means({ kind: "measure", unit: "mile per hour", value: 50 }, [
    "50mph",
    "50 miles per hour",
    "50 miles an hour",
  ]);
  means({ kind: "measure", unit: "square kilometre", value: 7 }, ["7 square kilometres", "7 sq km", "7 km2"]);
  means({ kind: "measure", unit: "metre", value: 37 }, ["37m long", "37 metres", "37m deep"]);
  means({ kind: "duration", unit: "year", value: 3 }, ["three years", "3 yrs", "three-year terms"]);
  means({ kind: "duration", unit: "year", value: 2.25 }, [
    "two years and three months",
    "two years three months",
  ]);
  means({ kind: "duration", unit: "hour", value: 5.2 }, ["five hours and 12 minutes"]);
  means({ kind: "measure", unit: "foot", value: 6.5 }, ["six feet six inches"]);
  means({ kind: "money", unit: "USD", value: 70, per: "share" }, [
    "$70 a share",
    "$70 per share",
    "$70-a-share",
  ]);
});

describe("comparators", () => {
  means({ comparator: ">", value: 2e6 }, [
    "more than two million",
    "over 2m",
    "in excess of 2,000,000",
    "above 2 million",
  ]);
  means({ comparator: ">=", value: 300 }, [
    "at least 300",
    "no fewer than 300",
    "300 or more",
    "no less than 300",
  ]);
  means({ comparator: "<", value: 300 }, ["fewer than 300", "less than 300", "under 300", "just under 300"]);
  means({ comparator: "<=", value: 300 }, [
    "up to 300",
    "as many as 300",
    "no more than 300",
    "300 or fewer",
  ]);
  means({ comparator: "~", value: 300 }, [
    "about 300",
    "nearly 300",
    "some 300",
    "roughly 300",
    "an estimated 300",
  ]);
  means({ comparator: "=", value: 300 }, ["300", "exactly 300", "only 300"]);
});

describe("ranges", () => {
  means({ min: 10_000, max: 15_000, value: null }, [
    "between 10,000 and 15,000",
    "10,000 to 15,000",
    "10,000-15,000",
  ]);
  means({ min: 3e9, max: 5e9, unit: "USD" }, ["$3 to $5 billion", "$3-5 billion", "$3bn to $5bn"]);
  means({ min: 15, max: 20, unit: "percent" }, [
    "15–20 %",
    "15 to 20 percent",
    "15% to 20%",
    "between 15% and 20%",
  ]);
  means({ min: 200, max: 4e6, unit: "USD" }, ["$200 to $4 million"]);
  means({ min: 45, max: 51, unit: "percent" }, ["48% ± 3%", "48 percent plus or minus 3"]);
  means({ min: 40, max: 60, comparator: "=" }, [
    "more than 40 and less than 60",
    "at least 40 and at most 60",
  ]);
});

describe("spans", () => {
  it.each([
    ["It was 75%.", "75%"],
    ["He paid $3.4 billion.", "$3.4 billion"],
    ["Sales rose 12 percent.", "12 percent"],
    ["The 450 deputies met.", "450"],
    ["It took 1.5m people.", "1.5m"],
    ["The Dow moved +0.2% today.", "+0.2%"],
    ["The cost, US$58.24, is high.", "US$58.24"],
    ["The 50-year-old skipper left.", "50-year-old"],
    ["Deputies voted 52–48.", "52–48"],
  ])("%s", (text, figure) => {
    expect(read(text).map((f) => f.text)).toEqual([figure]);
  });
});

describe("scores, ranks, ages", () => {
  it.each([
    ["Deputies passed the bill 52–48.", { kind: "score", min: 48, max: 52 }],
    ["The home side won 3-1.", { kind: "score", min: 1, max: 3 }],
    ["The senate voted 46 to 31.", { kind: "score", min: 31, max: 46 }],
    ["The town ranked 12th for rents.", { kind: "rank", value: 12 }],
    ["Oro, the third-largest town, has no bridge.", { kind: "rank", value: 3 }],
    ["A boy aged 7 was hurt.", { kind: "age", value: 7, unit: "year" }],
    ["The 18-month-old calf was found.", { kind: "age", value: 18, unit: "month" }],
    ["Solberg, 58, who took office, left.", { kind: "age", value: 58 }],
    ["The victims, aged between 19 and 22, left.", { kind: "age", min: 19, max: 22 }],
    ["Children aged under five were hurt.", { kind: "age", value: 5, comparator: "<" }],
    ["She is 84 and has never been late.", { kind: "age", value: 84 }],
    ["The novelist Bo Lind died at 79.", { kind: "age", value: 79 }],
  ])("%s", (text, fields) => {
    expect(read(text)).toEqual([expect.objectContaining(fields)]);
  });
});

describe("no statistic", () => {
  it.each([
    "Tests for COVID -19 and COVID-19 were sent to those who play on a PS5.",
    "The F-16 landed beside a Boeing 737 and an iPhone 14.",
    "The airline flies the 787 Dreamliner.",
    "The S&P 500 and the FTSE 100 were flat.",
    "Flight 370 left from Gate 12 on Route 66.",
    "Article 5 and Resolution 2334 were cited in Section 230.",
    "King Henry VIII and World War II are on the list.",
    "COVID-19 and the 9/11 attacks are covered 24/7.",
    "Doors open at 10:30 and close at 5 p.m.",
    "She was born in 1999 and left in March 2015.",
    "The 1990s were quiet.",
    "Call 555-0134 now.",
    "3 min read",
    "No one knows which one it was.",
    "The second vote was held in a second round.",
    "It was the 20th time.",
    "He lives at 16 Harbour Street.",
    "Nobody wants a return to the zero rates of old.",
    "The recovery stands on one leg and goes in one direction.",
    "One of the officials was at fault, and one thing led to another.",
    "No one knew, and the crews helped one another.",
    "According to one Labour councillor, nothing was wrong.",
    "One senior diplomat said so.",
    "Not one drop was left, and the pump was one fault away from silence.",
    "They ate the map one square at a time.",
    "Articles 116 to 119 apply.",
    "The plan was agreed at the COP30 climate summit.",
  ])("%s", (text) => {
    expect(read(text).map((f) => f.text)).toEqual([]);
  });
});

describe("hostile text", () => {
  it.each([
    "12% and ",
    "a third of ",
    "rose by 5% to 3% from ",
    "( 5 ",
    "the 5 men who said that ",
    "$",
    "1-",
    "one of ",
  ])("gives verbatim figures on runs of %j", (unit) => {
    const text = unit.repeat(64_000 / unit.length);
    for (const { start, end, text: figure } of read(text)) expect(text.slice(start, end)).toBe(figure);
  });
});
