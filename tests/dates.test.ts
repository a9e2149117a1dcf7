import { describe, expect, it } from "vitest";
import { marks, means, read, values } from "./support/dates.ts";

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
