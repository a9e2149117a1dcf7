import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import type { Statistic } from "../src/extract/statistics/schema.ts";

// What a figure is, of whom it is said and how it moves, where the sentence has more than a subject, a verb and a figure.
// Every sentence was written for this project; people, firms and places are invented.

const read = (text: string): readonly Statistic[] => extract(text, { publishedAt: "2025-05-14" }).statistics;

const figure = (text: string, words: string): Statistic => read(text).find((f) => f.text === words)!;

describe("what is no share, length or age", () => {
  it("reads a part of a percentage point as one", () => {
    expect(figure("The bank raised its rate by a quarter of a percentage point.", "a quarter of a percentage point")).toMatchObject(
      { kind: "percentagePoints", value: 0.25, denominator: null, change: { direction: "up", by: 0.25 } },
    ); // prettier-ignore
    expect(figure("Turnout fell by half a percent.", "half a percent")).toMatchObject({
      value: 0.5,
      unit: "percent",
    });
    expect(read("Half a percentage of the vote is not known.")).toEqual([]);
  });

  it("counts minutes of the second half, not seconds", () =>
    expect(figure("Kovač scored three times in 19 second-half minutes.", "19")).toMatchObject({
      kind: "count",
      unit: null,
    }));

  it("takes a ballot in words for one", () =>
    expect(figure("The committee voted five to two in favour of the rise.", "five to two")).toMatchObject({
      kind: "score",
      min: 2,
      max: 5,
    }));

  it("takes a term that is left out for no age, and a daughter's age for hers", () => {
    expect(figure("Captain Rolf Anders was given seven years and the mate, Denise Okoro, four.", "four")).toMatchObject(
      { kind: "number", subject: { text: "Denise Okoro" } },
    ); // prettier-ignore
    expect(figure("S. Kandasamy, now 78, visited her.", "78")).toMatchObject({ kind: "age", value: 78 });
    expect(figure("She leaves two daughters, Ana, four, and Bea, six.", "six")).toMatchObject({
      kind: "age",
      value: 6,
    });
  });

  it.each([
    "They got in without two-factor checks.",
    "It was a one-off.",
    "She lives in Harrow, NY 10032.",
    "Come at half past eight.",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});

describe("cents", () => {
  it.each([
    ["Shares slipped two cents to S$1.37.", "SGD"],
    ["Shares slipped two cents to $1.37.", "USD"],
  ])("%s", (text, unit) => expect(figure(text, "two cents")).toMatchObject({ value: 0.02, unit }));
});

describe("of whom a figure is said", () => {
  it.each([
    ["Judge Balogun said the owner, 58-year-old Marcus Teale, had lied.", "58-year-old", "Marcus Teale"],
    ["Tom Achter, who expects the rate to peak at 4.6% in August, left.", "4.6%", "the rate"],
    ["“He drank it all,” said Lakshmi Devi, as she waited with her two daughters.", "two", "she"],
    ["It remained above the authority's target of 1 million.", "1 million", "the authority's target"],
    [
      "The mayor on Monday (Mar 3) named Ravi Menon, a 52-year-old engineer, as chief.",
      "52-year-old",
      "Ravi Menon",
    ],
    ["The transfer could cut operating costs by 8 per cent.", "8 per cent", "operating costs"],
    [
      "The number without power has risen to 220,000, the grid says, up from 140,000.",
      "140,000",
      "The number without power",
    ],
    ["The airport says 112 departures and 98 arrivals have been cancelled.", "112", undefined],
    ["Its director said: “Every month of delay is 6,000 funerals.”", "6,000", "Every month of delay"],
    ["It won 34.8% of the vote, against 32.1% for the National Union.", "32.1%", "the National Union"],
    [
      "“It was late,” said the leader of the Front for Return, which has 1,500 fighters.",
      "1,500",
      "the Front for Return",
    ],
    [
      "Prices of flour had doubled since March, he said, from 120 shillings a bag.",
      "120 shillings",
      "Prices of flour",
    ],
    [
      "The bank expects the economy to expand by 4.8 percent this year and 5.1 percent in 2026.",
      "5.1 percent",
      "the economy",
    ],
    ["Support falls to 36 per cent when people are told.", "36 per cent", "Support"],
    ["A survey found that 58 per cent of adults back the nurses.", "58 per cent", undefined],
    ["Asked by one analyst if it would sell, Karim left.", "one", undefined],
    ["Dr. Sunita Bhave said 17 of them had lost their sight.", "17", undefined],
  ])("%s", (text, words, subject) => expect(figure(text, words).subject?.text).toBe(subject));
});

describe("what a figure counts", () => {
  it.each([
    ["The ferry sank and 41 people, nine of them children, drowned.", "nine", "children"],
    ["At least one further increase was likely.", "one", "increase"],
    ["One man shouted at the guards.", "One", "man"],
    ["The bill would require firms to pay, and impose fines of up to $50,000 a day.", "$50,000", "fines"],
    ["The mayor named Ravi Menon, a 52-year-old systems engineer.", "52-year-old", "systems engineer"],
    ["It saves on one owner rather than two.", "one", "owner"],
    ["A court revived a $1.9 billion lawsuit accusing Norvale of hiding it.", "$1.9 billion", "lawsuit"],
    ["Shares were down at $23.15 in afternoon trading.", "$23.15", undefined],
    ["The shilling was little changed at 131.20 to the dollar.", "131.20", undefined],
    ["The offer is a real-terms cut of about £1,100.", "£1,100", "real-terms cut"],
    ["A 50-year-old German man fell.", "50-year-old", "German man"],
    ["Judge Balogun met 58-year-old Marcus Teale.", "58-year-old", undefined],
  ])("%s", (text, words, noun) => expect(figure(text, words).noun?.text).toBe(noun));
});

describe("how a figure moves", () => {
  it("finds what is forecast, however long it is said for what", () =>
    expect(
      figure("The bank cut its forecast for gross domestic product growth this year to 0.7% from 1.2%.", "0.7%"),
    ).toMatchObject({ change: { direction: "down", from: 1.2, to: 0.7, by: null } })); // prettier-ignore

  it("tells where a move began, however far behind", () => {
    expect(figure("Some 58% of adults back it, up from 49% in July.", "58%")).toMatchObject({
      change: { direction: "up", from: 49, to: 58 },
    });
    expect(
      figure("Its net loss widened to $402 million, or 52 cents a share, from $367 million.", "$402 million"),
    ).toMatchObject({ change: { direction: "up", from: 367e6, to: 402e6 } });
  });

  it("tells where it ended behind a length of time, and what moved by “all”", () => {
    expect(figure("Protection fell from 72% in the first six months to 41% after two years.", "41%")).toMatchObject(
      { change: { direction: "down", from: 72, to: 41 } },
    ); // prettier-ignore
    expect(figure("The pill reduced deaths from all causes by 13 per cent.", "13 per cent")).toMatchObject({
      change: { direction: "down", by: 13 },
    });
  });

  it("tells both ends behind “doubled”, and no move where a party is ahead in districts", () => {
    expect(figure("The number of cyclists nearly doubled, from 310 to 590 a day.", "doubled").change).toEqual(
      {
        direction: "up",
        from: 310,
        to: 590,
        by: 2,
      },
    );
    expect(figure("The count showed it ahead in 53 of 106 districts.", "53").change).toBeNull();
  });

  it("takes what has gone from one to another for two figures", () =>
    expect(read("Plantations have gone from 0.6 million to 1.9 million hectares.").map(({ value }) => value)).toEqual(
      [6e5, 1.9e6],
    )); // prettier-ignore

  it("moves alike at another time", () =>
    expect(
      figure("The bank expects the economy to expand by 4.8 percent this year and 5.1 percent in 2026.", "5.1 percent"),
    ).toMatchObject({ change: { direction: "up", by: 5.1 } })); // prettier-ignore

  it("takes a loss of money for no move", () => {
    expect(figure("The firm posted a loss of $12 million.", "$12 million").change).toBeNull();
    expect(figure("Shares closed with a loss of 3%.", "3%").change).toMatchObject({
      direction: "down",
      by: 3,
    });
  });

  it("moves nothing by being two up", () => {
    expect(figure("Rovers led and should have been two up.", "two").change).toBeNull();
    expect(figure("Visits were 20 up on last year.", "20").change).toMatchObject({ direction: "up", by: 20 });
  });

  it("takes no word of JavaScript for a word of change", () =>
    expect(figure("Prices fell constructor 3 percent to 9 dollars.", "9 dollars").change).toBeNull());
});

describe("when a figure holds", () => {
  const periodOf = (text: string, words: string): string | undefined => {
    const { statistics, dates } = extract(text); // without a date of publication
    const { periodId } = statistics.find((f) => f.text === words)!;
    return dates.find(({ id }) => id === periodId)?.text;
  };

  it.each([
    ["Shares fell 7.4%, on track for their biggest one-day fall since March 2020.", "7.4%", undefined],
    ["Deaths fell by a third, according to results published in May.", "a third", undefined],
    ["They closed at $7.84 on Tuesday, down from a peak of $61 in November 2021.", "$7.84", "Tuesday"],
    ["More than 7.6 million were waiting in August, almost double the 3.9 million recorded in 2015.", "7.6 million", "August"],
    ["The ferry was carrying 312 passengers, and that its doors had not been seen since 2014 was known.", "312", undefined],
  ])("%s", (text, words, period) => expect(periodOf(text, words)).toBe(period)); // prettier-ignore

  it("does not reckon a year back from a September of no year", () =>
    expect(
      extract("It peaked in November 2021. In the quarter ended Sept. 30 it fell from $5 a year earlier.").dates.at(-1),
    ).toMatchObject({ text: "a year earlier", from: null })); // prettier-ignore
});
