import { describe, expect, it } from "vitest";
import { readArticle } from "../src/article/read.ts";
import type { DateMention } from "../src/extract/dates/schema.ts";
import type { Quote } from "../src/extract/quotes/schema.ts";
import { statistics, type StatisticDraft } from "../src/extract/statistics/index.ts";
import { extract } from "../src/index.ts";
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
  it("begins a subject with its whole figure, and takes no figure for a subject", () => {
    const found = read(
      "Between 10 and 20 boats carried 400 crates, and revenue of €3.2m came from 3 of 10 shops.",
    );
    expect(found.map(({ text, subject }) => [text, subject?.text ?? null])).toEqual([
      ["10 and 20", null],
      ["400", "10 and 20 boats"],
      ["€3.2m", "revenue"],
      ["3 of 10", "revenue"],
    ]);
  });
  it("reads metres behind a jump, and millions behind a sale", () =>
    expect(
      read("She jumped 7.03m. The mill sold 2.5m. Imports jumped 7.3m sacks.").map((f) => [
        f.value,
        f.unit,
        f.change?.by ?? null,
      ]),
    ).toEqual([
      [7.03, "metre", null],
      [2.5e6, null, null],
      [7.3e6, null, 7.3e6],
    ]));
  it("takes no figure for what another one counts", () =>
    expect(read("The Greens fell three points to 11%.").map((f) => f.noun?.text ?? null)).toEqual([
      "points",
      null,
    ]));
  marks("{subject:Ana} won with {figure:51.2%} to his {figure:47.9%}.");
  it("knows who is aged so, and of how many some are", () => {
    const found = read(
      "It helped two of 14 towns in a trial with 300 pupils aged 9 to 12 and with 15- to 24-year-olds.",
    );
    expect(found.map((f) => [f.text, f.subject?.text, f.denominator?.text])).toEqual([
      ["two", "It", "14 towns"],
      ["14", "It", undefined],
      ["300", "a trial", undefined],
      ["9 to 12", "300 pupils", undefined],
      ["15- to 24-year-olds", "It", undefined],
    ]);
  });
  it("knows what “over” is about", () =>
    expect(
      read("It flew over 12 towns, and the row over two bills cost over 30 jobs.").map((f) => f.comparator),
    ).toEqual(["=", "=", ">"]));
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
  marks("The court imposed {subject:a {noun:fine}} of {figure:$3 million}.");
  marks("{subject:The town} signed a {figure:$150,000} {noun:contract}.");
  marks("{subject:Lind} won {figure:$2 million} in {noun:damages}.");
  marks("{subject:Ana Ruiz}, {figure:25}, left the room.");
  marks("{subject:The storm} cost {figure:200} {noun:lives}.");

  marks("Bo Marsh said {figure:200} {noun:jobs} would go.");
  marks("The panel concluded that at least {figure:11} {noun:people} were missing.");
  marks("{subject:Prosecutors} are preparing charges against {figure:three} more {noun:officers}.");
  marks("{subject:Ferries} carried {figure:40 percent} of {denominator:{noun:passengers}}.");
  marks("{subject:Oh} has built {figure:12} {noun:ships}.");
  marks("The crews worked at {figure:12} {noun:sites}.");
  marks("The home run was no help, the {figure:24-year-old} said.");
  marks("{subject:Ana Ruiz}, {figure:33}, who has run the clinic, left.");
  marks("Ana Ruiz, who runs {subject:a clinic} with {figure:14} {noun:beds}, left.");
  marks("{subject:Rovers} refused bail for the guard and then left for {figure:three weeks}.");
  marks("Lind told reporters {subject:the strike} had cost {figure:€14 million}.");
  marks("{subject:Sales in the ports} more than {figure:doubled}.");
  marks(
    "{figure:Two} of {denominator:the {noun:villages}} sank, and {figure:30} {noun:people} were still missing.",
  );
  marks("Exports rose, as fewer than {figure:70%} of {denominator:{noun:towns}} received power.");
  marks(
    "{subject:The union} represents {figure:two-thirds} of {denominator:the port’s {figure:6,200} {noun:{noun:staff}}}.",
  );

  it.each([
    ["Unions warn of losses as ferries owned by Lind, which will play City, who won 12 games, sink.", "City"],
    ["Economists at Fjordbank now expect 3 cuts.", "Economists at Fjordbank"],
    ["Norwood signs port deal as unions warn of 4,000 job losses", "unions"],
    ["The bank kept its key rate at 4.5 percent.", "its key rate"],
    ["The union wants a rise of 6 percent.", "a rise"],
    ["Police have charged three men, aged 24.", "three men"],
    ["Lind Foods, the country’s third-largest mill, closed.", "Lind Foods"],
    ["We lost 12 boats.", "We"],
    ["They struck a deal that crews say could cost 400 jobs.", "a deal"],
    ["The mill owns a ferry worth $3 million.", "a ferry"],
    ["The storm brought winds of 90 miles per hour.", "winds"],
    ["House prices in the port have fallen by a tenth.", "House prices in the port"],
    ["At a closed briefing Ferrer counted 12 boats.", "Ferrer"],
    ["The firm expects sales to rise 5%.", "sales"],
    ["Warm water could cause the sea to rise by 11 feet.", "the sea"],
    ["The firm plans to increase its fee to $40.", "its fee"],
    ["The best pitchers were two: John Gant (0.5 points).", "John Gant"],
    ["The index gained 1% to close at 1,478 points.", "The index"],
    ["It lasts longer than the Oro Max with 4,500 mAh.", "the Oro Max"],
    ["Notes on the flat: floor area about 32 square metres", "floor area"],
    ["Borrow up to $230 million over 25 years", undefined],
    ["Delegates from more than 90 countries", undefined],
    ["Prices range from $4 to $6.", "Prices"],
  ])("%s", (text, subject) => {
    expect(read(text).at(-1)?.subject?.text).toBe(subject);
  });

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
      period: null,
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

  it("takes a figure behind “, or” for the same move, and goes on to where it ended", () => {
    const found = read(
      "Shares fell 45 cents, or 2 percent, to $22. The firm cut 120 jobs, or 6% of its staff.",
    );
    expect(found.map(({ value, change }) => [value, change])).toEqual([
      [0.45, { direction: "down", from: null, to: 22, by: 0.45 }],
      [2, { direction: "down", from: null, to: null, by: 2 }],
      [22, null],
      [120, null],
      [6, null],
    ]);
    expect(found[1]?.subject?.text).toBe("Shares");
  });

  it("says nothing of a move where an adverb belongs to the deed", () =>
    expect(read("Crews shot down 38 of 45 drones.").map((f) => f.change)).toEqual([null, null]));

  it("takes a figure behind a slash in brackets for the same, and the move of a figure for its other unit’s", () => {
    expect(read("It makes just under 296 hp (224 kW / 300 PS).").map((f) => f.comparator)).toEqual([
      "<",
      "<",
      "<",
    ]);
    const [celsius, fahrenheit] = read("The sea cooled: it dropped by 2 degrees Celsius (3.6 Fahrenheit).");
    expect(celsius?.change).toEqual({ direction: "down", from: null, to: null, by: 2 });
    expect(fahrenheit?.change).toEqual({ direction: "down", from: null, to: null, by: 3.6 });
  });

  it.each([
    [
      "The firm sells two-, three- and four-bedroom homes.",
      ["bedroom homes", "bedroom homes", "bedroom homes"],
    ],
    ["It ended a five-year, 2 billion-mile (3.2bn km) journey.", ["journey", "journey", "journey"]],
    ["They built a 37m (121ft)-long hull.", ["hull", "hull"]],
  ])("shares the noun of a compound: %s", (text, nouns) =>
    expect(read(text).map((f) => f.noun?.text)).toEqual(nouns),
  );

  it("gives a figure the innermost quote that holds it", () => {
    const text = "“We lost 40 boats,” she said.";
    const content = (start: number, end: number) => [{ start, end, text: text.slice(start, end) }];
    const outer = { id: "quote-1", content: content(0, 19) } as unknown as Quote;
    const inner = { id: "quote-2", content: content(4, 17) } as unknown as Quote;
    expect(read(text, { quotes: [outer, inner] })[0]?.quoteId).toBe("quote-2");
  });
});

it("is no currency of ours: “it costs us $3 million”", () =>
  expect(read("The ferry costs us $3 million.").map(({ text }) => text)).toEqual(["$3 million"]));

it("takes a verb with its object for no noun", () =>
  expect(read("A survey found that 54 percent backed the crews.")).toMatchObject([{ noun: null }]));

it("says nothing of who speaks where “whose” tells the owner", () =>
  expect(read("“I took a loan,” said Orr, whose two hectares in Harrow turned brown.").at(-1)).toMatchObject({
    value: 2,
    subject: null,
  }));

it("ends a noun before its verb", () =>
  expect(read("A nine-year-old boy died of a fever.")[0]!.noun?.text).toBe("boy"));

it("takes boats that were sunk for no decline", () =>
  expect(read("The storm sank 40 fishing boats.")[0]!.change).toBeNull());

it.each([
  ["It missed the $2.1 billion expected by analysts.", "$2.1 billion"],
  ["A mother of three sells bread.", "three"],
])("has no noun that is not counted: %s", (text, figure) =>
  expect(read(text).find((one) => one.text === figure)!.noun).toBeNull(),
);

it.each(["Exports make up roughly 40 percent of the economy.", "We see two cuts in the first half."])(
  "is moved by no word that means something else: %s",
  (text) => expect(read(text)[0]!.change).toBeNull(),
);

it("counts grandchildren", () =>
  expect(read("She leaves two grandchildren and a dog.")[0]!.noun?.text).toBe("grandchildren"));

it("moves a forecast for a year", () => {
  const [to] = extract("The fund cut its forecast for 2024 to 2.3 percent, from 4.7 percent.").statistics;
  expect(to!.change).toEqual({ direction: "down", from: 4.7, to: 2.3, by: null });
});

it.each([
  "Growth slumped to 1.3%, its weakest since 2019.",
  "The worst drought in four decades has left the lake with 10 percent of its water.",
])("holds for no time that it is only compared with: %s", (text) =>
  expect(extract(text, { publishedAt: "2026-02-03" }).statistics.find(({ kind }) => kind === "percentage")!.periodId).toBeNull(),
); // prettier-ignore

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
    ["Unemployment edged up to 2.1% from 2.0%.", "2.1%", { direction: "up", from: 2, to: 2.1, by: null }],
    ["Fares rose from $4 to $6.50.", "$6.50", { direction: "up", from: 4, to: 6.5, by: null }],
    ["Lind Foods rose 3%, Oro Mills by 2%.", "3%", { direction: "up", from: null, to: null, by: 3 }],
  ])("%s", (text, figure, change) => {
    expect(read(text).find((f) => f.change !== null)).toMatchObject({ text: figure, change });
  });

  it("has the direction of the verb that is left out", () =>
    expect(read("Lind Foods fell 3%, Oro Mills by 2%.").map((f) => f.change?.direction)).toEqual([
      "down",
      "down",
    ]));

  it("takes the adverb of a verb for no comparator", () => {
    expect(read("Unemployment edged up to 2.1%.")[0]?.comparator).toBe("=");
    expect(read("Up to 40 people can board.")[0]?.comparator).toBe("<=");
  });

  it.each([
    "We have recovered about half of the gold.",
    "Rain was nearly double the average.",
    "The party gave up 40 seats.",
    "The side won 12 games.",
    "It can carry up to 400 people.",
  ])("none: %s", (text) => {
    expect(read(text)[0]?.change).toBeNull();
  });
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
    [
      "A passenger aged 7, Ana Ruiz, 25, and three men aged 24, 37 and 41 are safe; she is 84, and Bo Lind died at 79.",
      ["7", "25", "three", "24", "37", "41", "84", "79"],
    ],
    [
      "Oil sells at $70 a barrel, three tonnes per day leave the port, and a guide earns €5-an-hour.",
      ["$70", "three tonnes", "€5"],
    ],
    [
      "Sales rose by 12 percent, were 9% higher, closed up 2% and, with a fall of 3%, will double.",
      ["12 percent", "9%", "2%", "3%", "double"],
    ],
    [
      "It was minus 5 degrees, or −5, against +0.2 and $-50.8bn.",
      ["minus 5 degrees", "−5", "+0.2", "$-50.8bn"],
    ],
    ["The mill made $3.4bn, sold 5k sacks to 1.5m people and dug 37m deep.", ["$3.4bn", "5k", "1.5m", "37m"]],
    [
      "One of them, those two and one senior diplomat said so; one boat sank, and the zero rates are gone.",
      ["one"],
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
      "The port paid US$3.4bn, C$5m in 2019, Rs 500 for a pass and rupees 40 crore for the land.",
      ["US$3.4bn", "C$5m", "Rs 500", "rupees 40 crore"],
    ],
    [
      "The port paid 40 million Danish crowns, 63 cents a barrel and a 12-million-euro loan.",
      ["40 million Danish crowns", "63 cents", "12-million-euro"],
    ],
    ["It made EUR 40m, 120 MEUR of it abroad, and KSEK 5 a day.", ["EUR 40m", "120 MEUR", "KSEK 5"]],
    [
      "The fare is thirteen dollars and forty-five cents, or 15 euros 50.",
      ["thirteen dollars and forty-five cents", "15 euros 50"],
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
    ["The crews worked at 12 sites in three months.", [undefined, undefined]],
    [
      "The union wants a rise of 6 percent, sold a yard with 14 berths and kept its fee at $40.",
      ["a rise", "a yard", "its fee"],
    ],
    ["The union said 200 jobs would go, as 40% of crews were ill.", [undefined, undefined]],
    ["The crews, who own two boats and, as the union said, have sold one boat.", ["The crews", "The crews"]],
    ["However, retired Commander Bo Lind has 12 boats.", ["retired Commander Bo Lind"]],
    ["At the briefing Lind counted 3 boats; mothers aged 19 to 24 have 5.", ["Lind", "mothers", "mothers"]],
    [
      "The fee rose to 41 crowns from 38, and the crew fell from 21 to 12.",
      ["The fee", "The fee", "the crew", "the crew"],
    ],
    [
      "Ferries carried 5 crews, who own 4 boats and will now play 3 games.",
      ["Ferries", "5 crews", "5 crews"],
    ],
    ["Ana Ruiz, 25, said so.", ["Ana Ruiz"]],
  ])("%s", (text, subjects) => {
    expect(read(text).map((f) => f.subject?.text)).toEqual(subjects);
  });
});

describe("units said once", () => {
  it("gives what a price was before the unit of the price, and the price its change", () => {
    const [price, before] = read("Buyers paid 7,300 crowns a tonne, down from 9,500 in spring.");
    expect(before).toMatchObject({ kind: "money", value: 9500, unit: price!.unit });
    expect(price).toMatchObject({ per: "tonne", change: { direction: "down", from: 9500, to: 7300 } });
  });

  it("counts by the dozen, but not a dozen boats", () => {
    expect(read("Eggs sold for $6.23 a dozen in March.")).toMatchObject([{ value: 6.23, per: "dozen" }]);
    expect(read("For $6 a dozen boats sailed.").map(({ value }) => value)).toEqual([6, 12]);
  });

  it.each([
    ["The fee rose to 41 crowns from 38.", ["crown", "crown"]],
    ["The basket grew by 88 yen to 512.", ["JPY", "JPY"]],
    ["Profit rose 3% to 1,200.", ["percent", null]],
    ["The fee was 41 crowns and the crew was 38.", ["crown", null]],
    ["They raised 280 million of the 1.5 billion shekels.", ["ILS", "ILS"]],
    ["They hired 280 of the 300 guards.", [null, null]],
  ])("%s", (text, units) => {
    expect(read(text).map((f) => f.unit)).toEqual(units);
  });

  it("has no rate where a date stands", () => {
    expect(read("Sales were $3bn a year earlier.")[0]?.per).toBeNull();
    expect(read("Sales are $3bn a year.")[0]?.per).toBe("year");
  });

  it("takes the topic of a charge for no lower bound", () => {
    expect(read("Three men were charged over $2m gold theft.")[1]?.comparator).toBe("=");
    expect(read("He paid over $2m.")[0]?.comparator).toBe(">");
  });
});

describe("what counts all the same", () => {
  it.each([
    ["The bill failed by one vote.", ["one"]],
    ["One in five pupils walks.", ["One in five"]],
    ["There were zero deaths.", ["zero"]],
    ["The storm killed one man, police said.", ["one"]],
    ["The town cut losses from 52% to 35%.", ["52%", "35%"]],
    ["It was their first decline in nine quarters.", ["nine quarters"]],
    ["Two of the 14 provinces were hit.", ["Two", "14"]],
    ["The dose was 60 drops, plus or minus 7.", ["60", "7"]],
    ["They sell the Nova 11 and 11 Pro to 40 shops.", ["40"]],
    ["The house at 12 E 43rd St sold for $5m.", ["$5m"]],
    ["The flood spared just one area, but the only one with a dam.", ["one"]],
    ["It fell to 40 below ,minus 12 in the wind.", ["40", "minus 12"]],
    ["The F-16 and the 787 flew over 12 towns.", ["12"]],
    ["They paid rupees 40 crore and naira 2,500 for it.", ["rupees 40 crore", "naira 2,500"]],
    ["With the dollar 0.3% lower, imports in dollars 4.2% up.", ["0.3%", "4.2%"]],
    ["He took 5 $30 notes; fares were 10 $ 30 $ and more.", ["5", "$30", "10 $", "30 $"]],
    ["The order of 2,450.5 M went to two buyers.", ["2,450.5 M", "two"]],
    ["It cost 15 euros 50 more than a KEUR 5 lens.", ["15 euros 50", "KEUR 5"]],
    ["Lind led Ruiz 46% to 45%.", ["46%", "45%"]],
  ])("%s", (text, figures) => {
    expect(read(text).map((f) => f.text)).toEqual(figures);
  });
});

/** The date mentions of a test, `[text, TIMEX3 type, has an interval]`, in the order of the text. */
function datesIn(
  text: string,
  given: readonly (readonly [string, "DATE" | "DURATION", boolean])[],
): DateMention[] {
  return given.map(([words, type, interval], i) => {
    const start = text.indexOf(words);
    return {
      id: `date-${i + 1}`, start, end: start + words.length, text: words, timex: { type, value: "X", mod: null },
      from: interval ? "2020" : null, to: interval ? "2021" : null, period: null, grain: "year", basis: "relative", event: false, rule: "test",
    }; // prettier-ignore
  });
}

describe("period", () => {
  it.each([
    ["Cuts came too soon and cost 12 jobs.", [["soon", "DATE", false]], [null]],
    [
      "They scored after 12 minutes through a £14m signing.",
      [["12 minutes", "DURATION", false]],
      [null, null],
    ],
    ["The mill sold 40 boats over two years.", [["two years", "DURATION", false]], ["date-1", null]],
    ["Catches fell 5% in 2019.", [["2019", "DATE", true]], ["date-1"]],
    ["In 2019 the fleet, the oldest of all, landed 40 boats.", [["2019", "DATE", true]], ["date-1"]],
    ["Fares start at $25, up from $20 last year.", [["last year", "DATE", true]], [null, "date-1"]],
    ["The mayor said on Monday that 40 homes burned.", [["Monday", "DATE", true]], [null]],
    ["Winds reached 190 miles, officials said on Monday.", [["Monday", "DATE", true]], [null]],
    ["City, who won 12 games, play in June.", [["June", "DATE", true]], [null]],
    ["Sales in the three months to June rose 5%.", [["June", "DATE", true]], [null, null]],
    ["Four men were jailed for three years.", [["three years", "DURATION", false]], [null, null]],
  ] as const)("%s", (text, dates, periods) => {
    expect(read(text, { dates: datesIn(text, dates) }).map((f) => f.periodId)).toEqual(periods);
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
