import { describe, expect, it } from "vitest";
import { annotate } from "../src/extract/annotate.ts";
import { dates } from "../src/extract/dates/index.ts";
import { readMetadata } from "../src/segment/metadata.ts";
import { segment } from "../src/segment/segment.ts";
import { readMarkedCopy, writeMarkedCopy } from "../src/testing/marked-copy.ts";

// Every sentence here was written for this project. Where nothing else is said, it was published on a Tuesday:
const TUESDAY = "2026-02-03";

function read(text: string, publishedAt: string | null = TUESDAY) {
  const segments = segment({ text });
  const meta = { ...readMetadata({ text }, segments), publishedAt };
  return annotate([dates], segments, meta).dates;
}

type Expected = { value: string; type?: string; mod?: string | null; from?: string | null; to?: string | null;
                  grain?: string | null; basis?: string; event?: boolean }; // prettier-ignore

/** Each phrasing holds one expression, and it means what is expected. */
const means = (expected: Expected, phrasings: readonly string[], publishedAt: string | null = TUESDAY) =>
  it.each(phrasings)(`${expected.value}: %s`, (phrasing) => {
    const found = read(phrasing, publishedAt).map(({ timex, ...rest }) => ({ ...timex, ...rest }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

/** The spans, in the text itself. */
const marks = (copies: readonly string[], publishedAt: string | null = TUESDAY) =>
  it.each(copies)("%s", (copy) => {
    const { text } = readMarkedCopy(copy);
    const found = read(text, publishedAt).map(({ start, end }) => ({ start, end, role: "d" }));
    expect(writeMarkedCopy(text, found)).toBe(copy);
  });

const values = (text: string, publishedAt: string | null = TUESDAY) =>
  read(text, publishedAt).map(({ timex }) => timex.value);

describe("dates with a year", () => {
  means(
    { type: "DATE", value: "2026-02-03", from: "2026-02-03", to: "2026-02-04", grain: "day", basis: "stated", mod: null },
    [
      "The bridge opened on February 3, 2026.",
      "The bridge opened on Tuesday, Feb. 3, 2026.",
      "The bridge opened on 3 February 2026.",
      "The bridge opened on the 3rd of February, 2026.",
      "The bridge opened on Tuesday the 3rd of February 2026.",
      "Opened: 2026-02-03",
    ],
  ); // prettier-ignore
  means({ value: "2015-03", from: "2015-03-01", to: "2015-04-01", grain: "month", basis: "stated" }, [
    "She resigned in March 2015.",
    "She resigned in March, 2015.",
    "She resigned in March of 2015.",
  ]);
  means({ value: "1996", from: "1996-01-01", to: "1997-01-01", grain: "year", basis: "stated" }, [
    "The law of 1996 stands.",
    "It was the 1996 law that failed.",
    "In nineteen ninety-six the mill closed.",
    "Back in the year 1996 it closed.",
    "The firm lost money in fiscal 1996.",
    "The firm lost money in FY1996.",
    "The firm lost money in fiscal year 1996.",
  ]);
  means({ value: "2000", basis: "stated" }, ["The mill closed in the year two thousand."]);
  means({ value: "2012/2013", from: "2012-01-01", to: "2014-01-01", basis: "stated" }, [
    "Doe scored in the 2012–13 season.",
    "Doe scored in 2012-2013.",
  ]);
  means({ value: "2026-02-03/2026-02-05", from: "2026-02-03", to: "2026-02-06" }, [
    "The fair ran Feb. 3-5, 2026.",
    "The fair ran from 3–5 February 2026.",
  ]);
});

describe("decades, centuries, quarters, halves, seasons", () => {
  means({ value: "199", from: "1990-01-01", to: "2000-01-01", grain: "decade", mod: null, basis: "stated" }, [
    "Rents fell in the 1990s.",
    "Rents fell in the ’90s.",
    "Rents fell in the nineties.",
  ]);
  means({ value: "199", mod: "START" }, ["Rents fell in the early 1990s.", "Rents fell in the early '90s."]);
  means({ value: "197", mod: "END" }, ["Rents fell in the late 1970s.", "Rents fell in the late seventies."]);
  means({ value: "199", mod: "MID" }, ["Rents fell in the mid-1990s."]);
  means({ value: "18", from: "1800-01-01", to: "1900-01-01", grain: "century", basis: "stated" }, [
    "The bridge is of the 19th century.",
    "It is a 19th-century bridge.",
    "The bridge is of the nineteenth century.",
  ]);
  means({ value: "20" }, ["A bridge for the twenty-first century."]);
  means({ value: "16", grain: "century" }, ["Wool made the town rich in the 1600s."]);
  means({ value: "2015-Q2", from: "2015-04-01", to: "2015-07-01", grain: "quarter", basis: "stated" }, [
    "Profit fell in the second quarter of 2015.",
    "Profit fell in Q2 2015.",
    "Profit fell in the 2015 second quarter.",
  ]);
  means({ value: "2025-Q3", basis: "relative" }, [
    "Profit fell in last year's third quarter.",
    "Profit fell in the third quarter of last year.",
    "Third-quarter profit fell.",
    "Profit fell in the third quarter.",
  ]);
  means({ value: "2025-Q4" }, ["Profit fell in the latest quarter.", "Profit fell last quarter."]);
  means({ value: "2015-H1", from: "2015-01-01", to: "2015-07-01" }, ["It rained in the first half of 2015."]);
  means({ value: "2015-H2" }, ["It rained in the last half of 2015."]);
  means({ value: "2026-H1" }, ["It rained in the first half of the year."]);
  means({ value: "2011-WI", from: null, to: null, basis: "stated" }, ["It froze in the winter of 2011."]);
  means({ value: "2025-SU", basis: "relative" }, [
    "The dam broke last summer.",
    "The dam broke in the summer.",
  ]);
  means({ value: "2026-SU" }, ["The dam opens this summer.", "The dam will open in the summer."]);
  means({ value: "2024-WI" }, ["The dam broke last winter."]); // in February the winter of 2025 still runs
});

describe("days and months without a year", () => {
  means({ value: "2026-06", mod: "MID" }, ["It will report by mid-June."]);
  means({ value: "2026-03", mod: "MID" }, ["It will report by mid-March at the latest."]);
  means({ value: "2026-03" }, ["The plant reopens in March.", "The court reconvenes in March."]);
  means({ value: "2026-02-03", from: "2026-02-03", to: "2026-02-04", grain: "day", basis: "relative" }, [
    "Una Roe reported on February 3.",
    "Una Roe reported on the 3rd of February.",
    "Una Roe reported today.",
    "Una Roe reported on Tuesday.",
  ]);
  means({ value: "2025-12-20" }, ["It began on Dec. 20.", "The mill was shut Dec. 20."]);
  means({ value: "2026-05-04" }, ["The trial is to begin on May 4.", "The mill will shut May 4."]);
  means({ value: "2025-07", basis: "relative" }, [
    "The mill closed last July.",
    "The mill closed in July.",
    "The mill closed in July last year.",
    "The mill closed in July of last year.",
  ]);
  means({ value: "2026-07" }, [
    "The mill will close in July.",
    "The mill is expected to close in July.",
    "The mill is to shut by July.",
    "The mill closes this July.",
  ]);
  means({ value: "2026-04" }, [
    "The talks resume in early April.",
    "The summit is set for April.",
    "The merger was planned for April.",
  ]);
  means({ value: "2026-05" }, ["They may stay if the ban is lifted in May."]);
  means({ value: "2026-01" }, ["The figures for January extended a slide."]);
  it("takes the year of a range from its end", () => {
    expect(values("Sales fell from April to June 2008.")).toEqual(["2008-04", "2008-06"]);
    expect(values("Sales fell between Jan. 1 and March 31, 2012.")).toEqual(["2012-01-01", "2012-03-31"]);
    expect(values("Sales fell from November to March.")).toEqual(["2025-11", "2026-03"]);
  });
});

describe("weekdays, weeks and weekends", () => {
  means({ value: "2026-02-14" }, ["It opens Saturday week.", "She will speak at Saturday week’s summit."]);
  means({ value: "2026-01-31" }, ["It was a Saturday week."]);
  means({ value: "2026-02-08" }, [
    "Polls close on Sunday.",
    "The budget is on Sunday.",
    "The deadline is Sunday.",
    "We leave Sunday.",
    "The report was due on Sunday.",
    "She was calm ahead of Sunday’s vote.",
    "Sunday’s vote will be close.",
    "They will speak at Sunday’s rally.",
  ]);
  means({ value: "2026-02-01" }, [
    "They will appeal Sunday’s ruling.",
    "Sunday’s ruling will reverberate.",
    "“He will be the next mayor,” she said at Sunday’s rally.",
    "The ruling came at the close on Sunday.",
    "They looked for ways round Sunday’s ruling.",
  ]);
  means({ value: "2026-01-30", from: "2026-01-30", to: "2026-01-31", grain: "day", basis: "relative" }, [
    "The board met on Friday.",
    "On Friday, the board met.",
    "Una Roe said Friday that the board had met.",
    "The board met last Friday.",
  ]);
  means({ value: "2026-02-06" }, [
    "The board will meet on Friday.",
    "The board meets on Friday.",
    "The board has until Friday.",
    "The board plans to meet Friday.",
    "The board is expected to be told Friday.",
    "The board meets this coming Friday.",
    "Una Roe, who expects the rate to peak at 4.6% on Friday, was out.",
  ]);
  means({ value: "2026-02-06" }, [
    "The club planned a rally in Harrow on Friday.",
    "A march was set for Friday.",
    "The firm extended its offer to Friday.",
    "It lets them know when the ring is opened on Friday.",
    "The vote was postponed until Friday.",
    "The board had until Friday.",
    "It may come as soon as Friday.",
  ]);
  means({ value: "2026-01-30" }, [
    "Until Friday, they had not called.",
    "Una Roe could not be reached for comment Friday.",
    "The figures for Friday extended a slide.",
    "It had been due to end on Friday.",
    "It rained until Friday, when Will Doe left.",
  ]);
  means({ value: "2026-05-04", basis: "relative" }, ["The fair will be held on the first Monday in May."]);
  means({ value: "2015-06-26", basis: "stated" }, ["The fair was held on the last Friday of June 2015."]);
  means({ value: "2026-W08" }, ["The talks begin the week after next."]);
  means({ value: "2026-01-25" }, ["It broke the Sunday before last."]);
  means({ value: "2026-02-10" }, ["The vote was put off until next Tuesday."]);
  means({ value: "2026-W06", from: "2026-02-02", to: "2026-02-09", grain: "week" }, [
    "It opened this week.",
    "It opens this week.",
  ]);
  means({ value: "2026-W05", mod: "END" }, ["It opened late last week."]);
  means({ value: "2026-W06", mod: "END" }, ["It opens later this week."]);
  means({ value: "2026-W05-WE", from: "2026-01-31", to: "2026-02-02" }, [
    "It rained over the weekend.",
    "It rained last weekend.",
  ]);
});

describe("parts of the day and clock times", () => {
  it("takes a clock time for one of the day of its sentence or the one before", () => {
    expect(values("It fell on 28 January. By 9 p.m. it was over.")).toEqual([
      "2026-01-28",
      "2026-01-28T21:00",
    ]);
    expect(values("It fell on 28 January. Nobody knew. The gate shuts at 9 p.m.")).toEqual([
      "2026-01-28",
      "2026-02-03T21:00",
    ]);
  });
  means({ type: "TIME", value: "2026-03-03T21:15", from: "2026-03-03T21:15", grain: "minute" }, [
    "Saturday 3 March 2026 21.15",
    "Updated 3 March 2026 at 21.15.",
  ]);
  means({ type: "TIME", value: "2026-03-03T21:15" }, ["Updated March 3, 2026 9:15 pm KST"]);
  means({ type: "DATE", value: "2026-03-03" }, ["It paid on 3 March 2026 12.15 million crowns."]);
  means({ type: "TIME", value: "2026-02-02TNI", from: "2026-02-02", to: "2026-02-03", basis: "relative" }, [
    "The attack last night failed.",
    "The attack failed on Monday night.",
    "The attack failed overnight.",
  ]);
  means({ type: "TIME", value: "2026-02-03TMO" }, ["It began this morning."]);
  means({ value: "2026-02-04TAF" }, ["It begins tomorrow afternoon."]);
  means({ value: "2026-02-01", type: "DATE" }, ["It began the day before yesterday."]);
  means(
    { type: "TIME", value: "2026-02-02T21:15", from: "2026-02-02T21:15", to: "2026-02-02T21:16", grain: "minute" },
    [
      "The siren sounded at 9:15 p.m. Monday.",
      "The siren sounded on Monday at 9:15 p.m. and stopped.",
      "The siren sounded at 9.15pm on Monday.",
      "The siren sounded at 21:15 on Monday.",
    ],
  ); // prettier-ignore
  means({ value: "2026-02-02T12:00", to: "2026-02-02T13:00", grain: "hour" }, [
    "The siren sounded at noon Monday.",
  ]);
  means({ value: "2026-02-03T18:40Z", from: "2026-02-03T18:40Z" }, ["The siren sounded at 18:40 GMT."]);
  means({ value: "2026-02-03T04:00" }, ["The siren sounded at 4 in the morning."]);
  means({ value: "2026-02-03T20:00" }, ["The polls closed at 8pm local time."]);
  it("belong to the day that their paragraph spoke of last", () => {
    expect(values("It began on Monday. At 9 a.m. the doors opened.\n\nAt 10 a.m. they shut.")).toEqual([
      "2026-02-02",
      "2026-02-02T09:00",
      "2026-02-03T10:00",
    ]);
  });
  means({ value: "2026-02-06T09:00" }, ["Una Roe has until 9 a.m. Friday to sign."]);
  means({ value: "2026-02-03T18:00" }, [
    "The siren sounded at 6 o'clock this evening.",
    "It sounded at 6 p.m.",
  ]);
});

describe("reckoned from the publication date", () => {
  means({ value: "2025", from: "2025-01-01", to: "2026-01-01", grain: "year" }, ["It closed last year."]);
  means({ value: "2026-03" }, ["It closes next month."]);
  means({ value: "2026", mod: "END" }, ["It closes by the end of the year.", "It closes by year-end."]);
  means({ value: "2026-02", mod: "START" }, ["It closed earlier this month."]);
  means({ value: "2023", grain: "year" }, ["It opened three years ago."]);
  means({ value: "2025-12", grain: "month" }, ["It opened two months ago."]);
  means({ value: "2026-01-24", grain: "day" }, ["It opened ten days ago."]);
  means({ value: "2025-W52", grain: "week" }, ["It opened six weeks ago."]);
  means({ type: "DURATION", value: "P1Y", from: "2025-02-03", to: "2026-02-03", grain: "year" }, [
    "Deaths fell over the past year.",
    "Deaths fell in the last year.",
  ]);
  means({ type: "DURATION", value: "P10Y", from: "2016-02-03", to: "2026-02-03" }, [
    "Deaths fell over the past ten years.",
    "Deaths fell over the past decade.",
  ]);
  means({ value: "P6M", from: "2026-02-03", to: "2026-08-03" }, ["Deaths may fall in the next six months."]);
});

describe("reckoned from what was mentioned before", () => {
  it("reckons a year before a quarter from the quarter that its last month names", () => {
    expect(
      values("It sold ten ships in the three months to September, against six a year before."),
    ).toContain("2024-Q3");
    expect(values("It sold ten ships in September, against six a year before.")).toEqual([
      "2025-09",
      "2024-09",
    ]);
  });
  it("a month earlier, the following year, the same day", () => {
    expect(values("It opened on May 4, 2015. A month earlier a test had failed.")).toEqual([
      "2015-05-04",
      "2015-04",
    ]);
    expect(values("It opened in 2015. The following year it closed, and that year rents fell.")).toEqual([
      "2015",
      "2016",
      "2016",
    ]);
    expect(values("It shut on May 4, 2015. That same day it burned; the next day it rained.")).toEqual([
      "2015-05-04",
      "2015-05-04",
      "2015-05-05",
    ]);
  });

  it("that night, the following morning", () => {
    expect(values("It shut on May 4, 2015. That night it burned; the following morning it rained.")).toEqual([
      "2015-05-04",
      "2015-05-04TNI",
      "2015-05-05TMO",
    ]);
  });

  it("leaves open what the last mention is too coarse for", () => {
    expect(values("The mill burned in 2015. Until that day it had run.")).toEqual(["2015", "XXXX-XX-XX"]);
  });

  it("a year ago, beside the figures of a quarter or a month", () => {
    expect(values("Third-quarter profit was $2m, against $1m a year earlier.")).toEqual([
      "2025-Q3",
      "2024-Q3",
    ]);
    expect(values("Profit in the latest quarter beat that of the year-ago quarter.")).toEqual([
      "2025-Q4",
      "2024-Q4",
    ]);
    expect(values("Sales fell in January compared to the same month last year.")).toEqual([
      "2026-01",
      "2025-01",
    ]);
  });
});

describe("durations", () => {
  means({ type: "DURATION", value: "P2W" }, ["They walked out for a second fortnight."]);
  it("takes a year and a stretch for what they are", () =>
    expect(values("In 2016 a week of talks failed.")).toEqual(["2016", "P1W"]));
  means({ type: "DURATION", value: "P1D" }, ["Crowds came for a third day."]);
  means({ type: "DURATION", value: "P3W", from: null, to: null, mod: null }, [
    "Talks ran for three weeks.",
    "It was a three-week pause.",
  ]);
  means({ value: "P8Y" }, ["He was mayor for eight years.", "He was mayor for 8 years."]);
  means({ value: "P10Y" }, ["It took a decade.", "It took ten years."]);
  means({ value: "P6W", from: null }, ["The trial is to last six weeks."]); // a verb, not the last six
  means({ value: "PXD" }, ["It took two or three days."]);
  means({ value: "P2W" }, ["It took a fortnight.", "It took a couple of weeks."]);
  means({ value: "P2Y3M" }, ["He got two years and three months.", "It took two years three months."]);
  means({ value: "PT5H12M" }, ["They waited five hours and 12 minutes."]);
  means({ value: "P1Y6M" }, ["It took a year and a half.", "It took one and a half years."]);
  means({ value: "PT30M" }, ["It took half an hour.", "It took 30 minutes."]);
  means({ value: "PXY" }, ["They waited for years.", "They waited several years.", "It took a few years."]);
  means({ value: "PXDE" }, ["It is a decades-long feud."]);
  means({ value: "P2Y", mod: "MORE_THAN" }, ["It took more than two years.", "It stood for over two years."]);
  means({ value: "P2Y", mod: "LESS_THAN" }, ["It took nearly two years.", "It took less than two years."]);
  means({ value: "P2Y", mod: "APPROX" }, ["It took about two years.", "It took roughly two years."]);
  means({ value: "P2Y", mod: "EQUAL_OR_MORE" }, ["It took at least two years."]);
  means({ value: "P10Y", mod: null }, ["The cost is spread over ten years."]); // a preposition, not "more than"
});

describe("sets", () => {
  means({ type: "SET", value: "XXXX-WXX-5", grain: "day", from: null, to: null }, [
    "The board meets every Friday.",
    "The board meets on Fridays.",
  ]);
  means({ type: "SET", value: "P1Y", grain: "year" }, [
    "The board reports annually.",
    "The board reports every year.",
    "The board reports once a year.",
  ]);
  means({ type: "SET", value: "P1M", grain: "month" }, [
    "A clerk gets 400 crowns a month.",
    "A clerk gets 400 Varian crowns a month, she added.",
    "It costs £9 a month to run.",
    "Output grew by 7% a month.",
    "It moved 4 millimetres a month since then.",
    "They print five million a month.",
  ]);
  means({ type: "SET", value: "PT1H", grain: "hour" }, ["A clerk gets $15.50 an hour."]);
  means({ type: "DURATION", value: "P1W" }, ["They lost two ships a week after the storm."]);
  means({ type: "SET", value: "XXXX-XX-XXT05:00", grain: "hour" }, [
    "Every morning at five it opens.",
    "The hall opens every day at 5 a.m.",
    "She was up every morning at five, and sang.",
  ]);
  means({ type: "SET", value: "XXXX-XX-XXT19:30", grain: "minute" }, ["They sing every evening at 7:30."]);
  means({ type: "SET", value: "XXXX-WXX-5T12:00" }, ["They sing every Friday at noon."]);
  means({ type: "SET", value: "XXXX-XX-XXTMO" }, ["They sing every morning at five schools."]);
  means({ type: "SET", value: "P2W" }, ["The board meets every other week."]);
  means({ type: "SET", value: "P2Y" }, ["The board is chosen every two years."]);
  means({ type: "SET", value: "XXXX-07" }, ["They march each July."]);
  means({ type: "SET", value: "XXXX-WXX-2TNI" }, ["Trains stop on Tuesday nights."]);
});

describe("vague references", () => {
  means({ type: "DATE", value: "PRESENT_REF", from: null, to: null, grain: null }, [
    "He now agrees.",
    "He currently agrees.",
    "The current rules are strict.",
  ]);
  means({ value: "PAST_REF" }, [
    "He recently agreed.",
    "In recent years he agreed.",
    "It was so in the past.",
  ]);
  means({ value: "FUTURE_REF" }, [
    "He will soon agree.",
    "In the near future he may.",
    "In coming weeks he may.",
  ]);
});

describe("holidays and named days", () => {
  means({ value: "2025-12-25", grain: "day" }, [
    "Shops closed on Christmas Day.",
    "Shops closed at Christmas.",
  ]);
  means({ value: "2025-11-27" }, ["Shops closed on Thanksgiving."]);
  means({ value: "2026-04-05" }, ["Shops will close on Easter Sunday."]);
  means({ value: "2025-05-26" }, ["Shops closed on Memorial Day last year."]);
  means({ value: "2024-07-04" }, ["Shops closed on the Fourth of July, 2024."]);
  means({ value: "2025-12-31" }, ["Shops closed on New Year’s Eve."]);
  means({ value: "2001-09-11", event: true, basis: "stated" }, [
    "The law followed the Sept. 11 attacks.",
    "The law followed 9/11.",
    "Travel has changed since Sept. 11.",
  ]);
  means({ value: "2025-09-11", event: false }, ["The board met on Sept. 11."]);
});

describe("without a publication date", () => {
  const open = { from: null, to: null, basis: "relative" };
  means({ ...open, value: "XXXX-02-03" }, ["He spoke on February 3."], null);
  means({ ...open, value: "XXXX-WXX-5" }, ["He spoke on Friday."], null);
  means({ ...open, value: "XXXX-07" }, ["He spoke last July."], null);
  means({ ...open, value: "XXXX-XX-XX" }, ["He spoke yesterday."], null);
  means({ ...open, value: "XXXX-XX-XXTNI" }, ["He spoke last night."], null);
  means({ ...open, value: "XXXX-WXX" }, ["He spoke this week."], null);
  means({ ...open, value: "XXXX" }, ["He spoke last year.", "He spoke three years ago."], null);
  means({ ...open, value: "XXXX-Q3" }, ["He spoke of the third quarter."], null);
  means({ ...open, value: "P1Y" }, ["He spoke over the past year."], null);
  means({ value: "2026-02-03", from: "2026-02-03", basis: "stated" }, ["He spoke on 3 February 2026."], null);
});

describe("named days", () => {
  means({ value: "1987-10-19", event: true, basis: "stated" }, ["Shares fell as they had on Black Monday."]);
  means({ value: "2026-02-17" }, ["The parade is on Shrove Tuesday.", "The parade is on Mardi Gras."]);
  means({ value: "2026-01-19" }, [
    "Schools closed on MLK Day.",
    "Schools closed on Martin Luther King Jr. Day.",
  ]);
  it.each(["The state votes on Super Tuesday.", "The army fired on Bloody Sunday.", "He owns Ruby Tuesday."])(
    "says no weekday: %s",
    (text) => expect(values(text)).toEqual([]),
  );
});

describe("the period that the words around a date make of it", () => {
  it.each<[string, [string | null, string | null][]]>([
    ["Rents have risen since 2014.", [["2014-01-01", null]]],
    ["It is open until Friday.", [[null, "2026-02-07"]]],
    ["It opens by the end of next year.", [[null, "2028-01-01"]]],
    ["It was closed before 2010.", [[null, "2010-01-01"]]],
    ["It was closed after May 2015.", [["2015-06-01", null]]],
    [
      "Rents rose from January to March 2025.",
      [
        ["2025-01-01", "2025-04-01"],
        ["2025-01-01", "2025-04-01"],
      ],
    ],
    [
      "Rents rose between 2015 and 2020.",
      [
        ["2015-01-01", "2021-01-01"],
        ["2015-01-01", "2021-01-01"],
      ],
    ],
    [
      "It is open Monday through Friday.",
      [
        ["2026-02-02", "2026-02-07"],
        ["2026-02-02", "2026-02-07"],
      ],
    ],
    ["The data from 2019 were lost.", [["2019-01-01", "2020-01-01"]]],
    [
      "The vote was moved from Monday to Tuesday.",
      [
        ["2026-02-02", "2026-02-03"],
        ["2026-02-03", "2026-02-04"],
      ],
    ],
    [
      "Rents rose in 2015 and 2020.",
      [
        ["2015-01-01", "2016-01-01"],
        ["2020-01-01", "2021-01-01"],
      ],
    ],
    [
      "He left on June 3, 2025. Two days later he was back.",
      [
        ["2025-06-03", "2025-06-04"],
        ["2025-06-05", "2025-06-06"],
      ],
    ],
    [
      "It was signed in March 2019. Six months later it fell.",
      [
        ["2019-03-01", "2019-04-01"],
        ["2019-09-01", "2019-10-01"],
      ],
    ],
    ["Talks ran for three weeks.", [[null, null]]],
  ])("%s", (text, periods) =>
    expect(read(text).map(({ period }) => period && [period.from, period.to])).toEqual(
      periods.map(([from, to]) => (from === null && to === null ? null : [from, to])),
    ),
  );
});

describe("the sentence each rule opens with", () => {
  marks([
    "The bridge opened {d:three years ago}; {d:a month earlier} a test had failed.",
    "The bridge is of {d:the 19th century}, its arches of the twenty-first.",
    "The siren sounded at {d:9:15 a.m. Tuesday}, at {d:noon on Monday}, and again {d:around 18:40 GMT}.",
    "Updated {d:3 March 2026 21.15}. The siren sounded at {d:9:15 a.m. Tuesday}, on {d:Monday night}, at {d:4 in the morning} and on {d:March 3 at noon}.",
    "Rents fell in {d:the early 1990s}, in {d:the '80s} and in {d:the late seventies}.",
    "Sales fell {d:last year} and rise {d:this week}; {d:the following month}, on {d:the same day}, the plant closes.",
    "Talks ran for {d:three weeks}, after a {d:two-year} pause and {d:a decade} of war.",
    "The law was passed after the {d:Sept. 11} attacks, and {d:9/11} is taught at school.",
    "The board reports {d:annually}, is paid {d:monthly}, and on {d:Sundays} and {d:Tuesday nights} it rests.",
    "The bridge opened on {d:Tuesday, January 6, 2015}, and closed on {d:3 February 2026}.",
    "Shops close on {d:Christmas Day} and on {d:Thanksgiving}; the parade is on {d:the Fourth of July}.",
    "It fell in {d:early March}, at {d:the end of 2015} and {d:later this week}, after {d:more than two years} and {d:about an hour}.",
    "The council votes on {d:Feb. 3}, as it did on {d:the 6th of March last year} and from {d:May 3-5}.",
    "The plant closed {d:last July} and reopens in {d:March}; from {d:May} to {d:June 2015} it was for sale.",
    "Sales fell in {d:fiscal 2021} and in {d:the year 2000}, and by {d:year-end} the shop had closed.",
    "The fair is held on {d:the first Monday in May}, and was on {d:the last Friday of June 2015}.",
    "Profit fell in {d:the third quarter}, after a flat {d:first half of 2015} and a weak {d:fourth quarter last year}.",
    "A clerk gets 400 crowns {d:a month}, or £2 {d:an hour}; ten ships {d:a day} pass, and two ships {d:a week} after the storm sank.",
    "He {d:now} says that, in {d:the past}, talks were frequent; in {d:recent years} they met rarely, but {d:soon} they will again.",
    "Profit in {d:the latest quarter} was $2m, up from {d:the year-earlier period} and from {d:the same period a year ago}.",
    "Sales for {d:the year} were flat; over the rest of {d:the week} and in {d:the year} ended {d:June 30} they rose.",
    "The dam broke {d:last summer}, after {d:the winter of 2011}, and reopens in {d:the spring}.",
    "The board meets {d:every Friday night}, {d:every two years} and {d:each July}; {d:once a month} it reports. {d:Every morning at five} it opens.",
    "Over {d:the past decade}, in {d:the last three months} and in {d:the next few days} little moved.",
    "The attack {d:last night} followed one {d:yesterday}; talks begin {d:this afternoon} and go on {d:tomorrow}.",
    "Talks begin {d:the week after next}; {d:the Sunday before last} they broke off.",
    "For {d:years} they waited, through {d:months} of talks and a {d:decades-long} feud.",
    "The vote was put off on {d:Friday} until {d:next Tuesday}.",
    "The rain that fell over {d:the weekend} stops before {d:next weekend}.",
    "The law of {d:1996} was changed in {d:2014} and again in the {d:2019–20} season.",
  ]);
});

describe("spans", () => {
  marks([
    "Una Roe spoke on {d:February 3}, not {d:last night}.",
    "In {d:the past year} she spoke {d:every week}, and {d:the early 1990s} were worse.",
    "The {d:March} meeting of {d:2015} was put off to {d:next week}’s; {d:Friday}’s is on.",
    "After {d:more than two years} the {d:two-week} pause of {d:March 2015} ended.",
    "It rose in {d:the third quarter of 2015}, by {d:the end of May} and in {d:mid-2016}.",
    "Ada May met envoys in {d:May 2018} and {d:last night}; of May little was seen.",
    "From {d:9 a.m. Tuesday} until {d:Friday night} nobody slept; {d:the day after tomorrow} they may.",
  ]);
});

describe("no dates", () => {
  it.each([
    "The share rose to $2.50 a share, and 2.50 a pound.",
    "They asked 1,003 adults, 2000 people and 1500 troops; it cost $2000.",
    "April Roe sat in the sun, and May said so.",
    "The Sun reported it, and Sat down with the Sunday Times.",
    "Protesters will march for peace; he may go.",
    "The March for Peace drew crowds.",
    "Una Roe stayed at Mar-a-Lago with Jan Doe.",
    "Ada May met envoys. A speech by May was dull, but with May came hope.",
    "They won 10-8; version 2.0.1 is out; a 5-4 ruling; 24/7 care.",
    "A 6-year-old boy, 45 years old, saw it, aged 12.",
    "Ten miles an hour is a canoe, and 50 km an hour a van.",
    "She wrote for a daily paper, then a weekly magazine.",
    "Una Roe is a third-year student.",
    "Three quarters of them fell in the first half of the match.",
    "A second vote failed; the fall of the regime; spring a leak.",
    "In her 20s she sold Christmas trees on Easter Island.",
    "Una Roe told Ostrava Today and the Daily Courier so.",
    "He watched 60 Minutes in room 1990 of 1800 Elm Street.",
    "Una Roe sang on Monday Night Live and cited Rule 1925.",
    "Call 555-2014 as soon as possible.",
    "",
  ])("%s", (text) => expect(read(text).map((mention) => mention.text)).toEqual([]));
});

describe("the extractor", () => {
  it("takes the day of a publication date with a time, as written there", () => {
    expect(values("He spoke today.", "2026-02-03T23:30:00-08:00")).toEqual(["2026-02-03"]);
  });

  it("gives the same in every time zone", () => {
    const before = process.env.TZ;
    const inZone = (zone: string) => {
      process.env.TZ = zone;
      return JSON.stringify(
        read("He spoke last night at 11 p.m. and on Friday, March 29, 2026; a month ago."),
      );
    };
    try {
      expect(inZone("Pacific/Kiritimati")).toBe(inZone("America/Los_Angeles"));
    } finally {
      process.env.TZ = before;
    }
  });

  it("stays in proportion on hostile text", () => {
    const runs = [
      "Friday will ",
      "January to March ",
      "at 5 at 5 p.m. ",
      "the last the next ",
      "more than at least ",
    ];
    for (const run of runs) {
      const text = run.repeat(20_000 / run.length);
      for (const { start, end, text: words } of read(text)) expect(text.slice(start, end)).toBe(words);
    }
  });
});

describe("a day that lies ahead", () => {
  means({ value: "2026-02-09" }, [
    "She said Roe would be re-examined Monday.",
    "Roe will be formally named Monday.",
    "The council was to vote Monday.",
  ]);
  means({ value: "2026-03" }, ["They have to leave by March.", "The town needs to decide by March."]);
});
