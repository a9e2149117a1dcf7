import { describe, expect, it } from "vitest";
import { readArticle } from "../src/article/read.ts";
import type { DateMention } from "../src/extract/dates/schema.ts";
import type { Quote } from "../src/extract/quotes/schema.ts";
import { statistics, type StatisticDraft } from "../src/extract/statistics/index.ts";
import { segment } from "../src/segment/segment.ts";
import { readMarkedCopy, writeMarkedCopy } from "../src/testing/marked-copy.ts";

type Given = { dates?: readonly DateMention[]; quotes?: readonly Quote[] };

/** The figures of a text, with nothing but the dates and quotes a test gives. */
function read(text: string, { dates = [], quotes = [] }: Given = {}): StatisticDraft[] {
  const segments = segment(readArticle(text));
  return [...statistics.extract({ segments, meta: {} as never, annotations: { dates, quotes } })];
}

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

/** `{figure:…}` with the roles around it; all roles of the one figure are marked, and nothing else is found. */
function marks(copy: string): void {
  it(copy, () => {
    const { text } = readMarkedCopy(copy);
    const spans = read(text).flatMap((found) => [
      { start: found.start, end: found.end, role: "figure" },
      ...(["denominator", "noun", "subject"] as const).flatMap((role) => {
        const mention = found[role];
        return mention ? [{ start: mention.start, end: mention.end, role }] : [];
      }),
    ]);
    expect(writeMarkedCopy(text, spans)).toBe(copy);
  });
}

describe("noun, denominator and subject", () => {
  marks("{subject:The council} has {figure:450} {noun:deputies}.");
  marks("{subject:Coastal towns} bought {figure:60%} of {denominator:all {noun:pumps} sent to the delta}.");
  marks("{subject:Coastal towns} bought {figure:80%} of {denominator:the valley’s {noun:flood sandbags}}.");
  marks(
    "According to Una Lind, {subject:Oro Mills} supplied {figure:40%} of {denominator:the {noun:flour}}.",
  );
  marks("{figure:One in five} {denominator:{noun:pupils}} has no desk.");
  marks("{figure:Dozens} of {noun:shops} were shut.");
  marks("{subject:The ministry}, which employs {figure:1,200} {noun:people}, said nothing.");
  marks("{subject:The firm} said it has {figure:12} {noun:cargo ships}.");
  marks("{subject:The court} imposed a {noun:fine} of {figure:$3 million}.");
  marks("{subject:The town} signed a {figure:$150,000} {noun:contract}.");
  marks("{subject:Lind} won {figure:$2 million} in {noun:damages}.");
  marks("{subject:Ana Ruiz}, {figure:25}, left the room.");
  marks("{subject:The storm} cost {figure:200} {noun:lives}.");

  it("shares the subject of a coordination, and gives each figure a whole of its own", () => {
    const text =
      "Coastal towns bought 60% of all pumps sent to the delta and 80% of the valley’s sandbags last spring.";
    const start = text.indexOf("last spring");
    const spring = {
      id: "date-1",
      start,
      end: start + 11,
      text: "last spring",
      from: "2020-03",
      to: "2020-06",
    };
    const timex = { type: "DATE", value: "2020-SP", mod: null } as const;
    const given = {
      ...spring,
      timex,
      grain: "quarter",
      basis: "relative",
      event: false,
      rule: "test",
    } as const;
    const found = read(text, { dates: [given] });
    expect(found.map((f) => [f.subject?.text, f.text, f.denominator?.text, f.periodId])).toEqual([
      ["Coastal towns", "60%", "all pumps sent to the delta", "date-1"],
      ["Coastal towns", "80%", "the valley’s sandbags", "date-1"],
    ]);
  });

  it("takes a figure in brackets for the one before it", () => {
    const [feet, metres] = read("The pit is more than 47 feet (14 metres) deep.");
    expect([feet?.comparator, metres?.comparator]).toEqual([">", ">"]);
    expect(metres?.subject?.text).toBe("The pit");
  });

  it("gives a figure the innermost quote that holds it", () => {
    const text = "“We lost 40 boats,” she said.";
    const content = (start: number, end: number) => [{ start, end, text: text.slice(start, end) }];
    const outer = { id: "quote-1", content: content(0, 19) } as unknown as Quote;
    const inner = { id: "quote-2", content: content(4, 17) } as unknown as Quote;
    expect(read(text, { quotes: [outer, inner] })[0]?.quoteId).toBe("quote-2");
  });
});

describe("change", () => {
  it.each([
    [
      "Sales rose 12 percent to $3.4bn from $3bn.",
      "12 percent",
      { direction: "up", from: 3e9, to: 3.4e9, by: 12 },
    ],
    ["Sales rose 12 percent to $3.4bn.", "12 percent", { direction: "up", from: null, to: 3.4e9, by: 12 }],
    ["The bank cut the rate from 8.5% to 7%.", "7%", { direction: "down", from: 8.5, to: 7, by: null }],
    [
      "The rate was cut from 8.5 to 7 percent.",
      "7 percent",
      { direction: "down", from: 8.5, to: 7, by: null },
    ],
    ["Profit was $3bn, up from $2.7bn.", "$3bn", { direction: "up", from: 2.7e9, to: 3e9, by: null }],
    ["Turnout was down by a third.", "a third", { direction: "down", from: null, to: null, by: 1 / 3 }],
    ["Output halved.", "halved", { direction: "down", from: null, to: null, by: 0.5 }],
    ["The mill cut its staff by 300 people.", "300", { direction: "down", from: null, to: null, by: 300 }],
    ["There was a 3 percent drop.", "3 percent", { direction: "down", from: null, to: null, by: 3 }],
    ["Shares closed 4% higher.", "4%", { direction: "up", from: null, to: null, by: 4 }],
  ])("%s", (text, figure, change) => {
    expect(read(text).find((f) => f.change !== null)).toMatchObject({ text: figure, change });
  });

  it.each(["The party gave up 40 seats.", "The side won 12 games.", "It can carry up to 400 people."])(
    "none: %s",
    (text) => {
      expect(read(text)[0]?.change).toBeNull();
    },
  );
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
    ["The town ranked 12th for rents.", { kind: "rank", value: 12 }],
    ["Oro, the third-largest town, has no bridge.", { kind: "rank", value: 3 }],
    ["A boy aged 7 was hurt.", { kind: "age", value: 7, unit: "year" }],
    ["The 18-month-old calf was found.", { kind: "age", value: 18, unit: "month" }],
  ])("%s", (text, fields) => {
    expect(read(text)).toEqual([expect.objectContaining(fields)]);
  });
});

describe("no statistic", () => {
  it.each([
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
  ])("%s", (text) => {
    expect(read(text).map((f) => f.text)).toEqual([]);
  });
});

describe("the sentence each rule opens with", () => {
  it.each([
    [
      "The 50-year-old skipper, his 18-month-old dog and a passenger aged 7 are safe; the hull is 30 years old.",
      ["50-year-old", "18-month-old", "7", "30 years old"],
    ],
    [
      "Revenue was minus $3.4 billion, a fall of 12%, or 5m euros a day.",
      ["minus $3.4 billion", "12%", "5m euros"],
    ],
    ["The dose must be more than 40 and less than 60 milligrams.", ["40 and less than 60 milligrams"]],
    [
      "Sales rose 12 percent to $3.4bn from $3bn, the rate was cut from 8.5% to 7%, and output, up 9%, halved later.",
      ["12 percent", "$3.4bn", "$3bn", "8.5%", "7%", "9%", "halved"],
    ],
    [
      "More than 40 boats, at least 12 of them under 5 metres, brought in about 300 people or more.",
      ["40", "12", "5 metres", "300"],
    ],
    [
      "Coastal members paid for 60% of all pumps sent to the delta and 80% of the town’s sandbags over the past year.",
      ["60%", "80%"],
    ],
    [
      "Two F-16s and an A320 left at 10:15 on Route 66 in 1999; see Article 5, call 555-0134 or read on 24/7.",
      ["Two"],
    ],
    [
      "Two-thirds of the orchards, a quarter of a million trees, were lost, and ¾ of the rest is at risk.",
      ["Two-thirds", "a quarter of a million", "¾"],
    ],
    ["Lind Foods rose 3%, Oro Mills by 2%; Nord Steel, down 4%, closed at 12.", ["3%", "2%", "4%", "12"]],
    ["The ferry costs RM23.50 or USD5, and its refit took $US1.2m.", ["RM23.50", "USD5", "$US1.2m"]],
    [
      "The poll gave her 48% ± 3%, and the crater is 40 plus or minus 2 metres wide.",
      ["48% ± 3%", "40 plus or minus 2 metres"],
    ],
    [
      "The 640-metre bridge carries 30 tonnes at 50 miles per hour, covers 1,520 sq m and took three years.",
      ["640-metre", "30 tonnes", "50 miles per hour", "1,520 sq m", "three years"],
    ],
    [
      "The port paid US$3.4bn, 40 million Danish crowns and 63 cents a barrel, after C$5m in 2019 and a 12-million-euro loan.",
      ["US$3.4bn", "40 million Danish crowns", "63 cents", "C$5m", "12-million-euro"],
    ],
    [
      "Output doubled, exports grew 30-fold, and the harbour is twice as busy, or 2.5 times its old size.",
      ["doubled", "30-fold", "twice", "2.5 times"],
    ],
    [
      "The fleet lost 40 fishing boats, three of the crews, 8 miles of nets, $2 million in sales and a rate of 5%.",
      ["40", "three", "8 miles", "$2 million", "5%"],
    ],
    [
      "Turnout fell 3.5 percentage points to 61 per cent, and the bank's margin by 20 basis points.",
      ["3.5 percentage points", "61 per cent", "20 basis points"],
    ],
    [
      "Half a million voters, two-thirds of them over 40, and dozens of observers waited 3.5 hours.",
      ["Half a million", "two-thirds", "40", "dozens", "3.5 hours"],
    ],
    [
      "Between 10,000 and 15,000 people paid $3 to $5 billion for 15–20 % of the stock.",
      ["10,000 and 15,000", "$3 to $5 billion", "15–20 %"],
    ],
    [
      "The town, the third-largest in the region, ranked 12th for rents and ranks No. 2 for wages.",
      ["third", "12th", "No. 2"],
    ],
    [
      "One in five pupils walks, 3 out of every 10 cycle, and the school has a 20-to-1 ratio of pupils to teachers.",
      ["One in five", "3 out of every 10", "20-to-1"],
    ],
    ["Deputies passed the bill 52–48 before the home side won 3-1 and drew 2-2.", ["52–48", "3-1", "2-2"]],
    [
      "Dozens of shops, tens of thousands of homes and several hundred farms lost power for a couple of days.",
      ["Dozens", "tens of thousands", "several hundred", "a couple of days"],
    ],
  ])("%s", (text, figures) => {
    expect(read(text).map((f) => f.text)).toEqual(figures);
  });

  it.each([
    [
      "According to Una Lind, coastal members paid for 60% of the pumps, while inland towns, which own two, gave 5%.",
      ["coastal members", "inland towns", "inland towns"],
    ],
    ["The towns bought boats built in the delta and two pumps.", ["The towns"]],
    ["The fleet last year landed 40 tonnes.", ["The fleet"]],
    ["Ana Ruiz, 25, said so.", ["Ana Ruiz"]],
  ])("%s", (text, subjects) => {
    expect(read(text).map((f) => f.subject?.text)).toEqual(subjects);
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
  ])("stays linear on runs of %j", (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(4_000);
    const small = time(8_000);
    expect(time(64_000)).toBeLessThan(small * 8 * 4 + 400);
  });
});
