import { describe, expect, it } from "vitest";
import { means, values } from "./support/dates.ts";

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

describe("a day that lies ahead", () => {
  means({ value: "2026-02-09" }, [
    "She said Roe would be re-examined Monday.",
    "Roe will be formally named Monday.",
    "The council was to vote Monday.",
  ]);
  means({ value: "2026-03" }, ["They have to leave by March.", "The town needs to decide by March."]);
});

describe("a length of time from today", () => {
  means({ value: "2026-W08" }, ["It opens two weeks hence.", "It opens a fortnight hence."]);
  means({ value: "2026-W04" }, ["It opened two weeks ago.", "It opened a fortnight ago."]);
  means({ value: "2026-02-10" }, ["It opens a week hence."]);
});
