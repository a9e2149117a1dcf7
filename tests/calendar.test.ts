import { describe, expect, it } from "vitest";
import { readAbsoluteDate } from "../src/calendar/absolute.ts";
import {
  addMonths,
  civilOf,
  dayOf,
  easterOf,
  isoWeekOf,
  mondayOf,
  nthWeekdayOf,
  weekdayOf,
} from "../src/calendar/civil.ts";
import { durationValue, periodAt, weekendPeriod } from "../src/calendar/period.ts";
import { isoDay, isoWeek, readIsoDay } from "../src/calendar/iso.ts";
import { tokenize } from "../src/segment/tokenize.ts";

const read = (text: string) => {
  const tokens = tokenize(text);
  const found = readAbsoluteDate(tokens, 0, tokens.length);
  return found && [found.iso, found.grain, text.slice(0, tokens.end[found.last - 1])];
};

describe("a full calendar date", () => {
  it.each([
    "February 3, 2026", "Feb. 3, 2026", "Feb 3 2026", "FEBRUARY 3, 2026", "February 3rd, 2026", "3 February 2026",
    "3rd of Feb 2026", "3 Feb., 2026", "2026-02-03", "2026/02/03", "3-Feb-2026",
  ])("%s", (text) => expect(read(`${text} in Ostrava`)).toEqual(["2026-02-03", "day", text])); // prettier-ignore

  it.each(["25.02.2026", "02/25/2026", "25/2/2026"])("%s has one reading only", (text) =>
    expect(read(text)).toEqual(["2026-02-25", "day", text]),
  );

  it.each(["February 2026", "Feb. 2026", "February, 2026"])("%s is a month", (text) =>
    expect(read(`${text} was cold`)).toEqual(["2026-02", "month", text]),
  );

  it.each([
    "03.02.2026", "February 30, 2026", "29 February 2026", "February 3", "February", "3 February", "2026", "2026-13-01",
    "May 2,500 people", "3 of the 2026 seats", "31/12", "",
  ])("%s is none", (text) => expect(read(text)).toBeNull()); // prettier-ignore

  it("ends before `last`", () => {
    const tokens = tokenize("February 3, 2026");
    expect(readAbsoluteDate(tokens, 0, 3)).toBeNull();
  });
});

describe("civil arithmetic", () => {
  it("agrees with the built-in calendar in UTC over four centuries", () => {
    for (let day = dayOf(1800, 1, 1); day < dayOf(2200, 1, 1); day += 17) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(isoDay(day)).toBe(iso);
      expect(readIsoDay(iso)).toBe(day);
      expect(weekdayOf(day)).toBe(new Date(day * 86_400_000).getUTCDay() || 7);
    }
  });

  it("adds months, to the last day where the month is shorter", () => {
    expect(isoDay(addMonths(dayOf(2026, 1, 31), 1))).toBe("2026-02-28");
    expect(isoDay(addMonths(dayOf(2026, 1, 31), -11))).toBe("2025-02-28");
    expect(isoDay(addMonths(dayOf(2024, 2, 29), 12))).toBe("2025-02-28");
    expect(civilOf(addMonths(dayOf(2026, 3, 5), -27))).toEqual({ year: 2023, month: 12, day: 5 });
  });

  it("knows ISO weeks across a year's end", () => {
    expect(isoWeekOf(dayOf(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(dayOf(2026, 2, 3))).toBe("2026-W06");
    expect(isoDay(mondayOf(dayOf(2026, 2, 3)))).toBe("2026-02-02");
  });

  it.each(["2026-02-30", "2026-2-3", "no date", "2026-02-031"])("%s is no ISO date", (iso) =>
    expect(readIsoDay(iso)).toBeNull(),
  );
});

describe("periods", () => {
  const day = dayOf(2026, 2, 3);
  it.each([
    ["day", -1, "2026-02-02", "2026-02-02", "2026-02-03"],
    ["week", 1, "2026-W07", "2026-02-09", "2026-02-16"],
    ["month", -2, "2025-12", "2025-12-01", "2026-01-01"],
    ["quarter", -1, "2025-Q4", "2025-10-01", "2026-01-01"],
    ["year", 0, "2026", "2026-01-01", "2027-01-01"],
    ["decade", -1, "201", "2010-01-01", "2020-01-01"],
    ["century", 0, "20", "2000-01-01", "2100-01-01"],
  ] as const)("%s %i is %s", (unit, by, value, from, to) => {
    const period = periodAt(unit, day, by);
    expect([period.value, isoDay(period.from!), isoDay(period.to!)]).toEqual([value, from, to]);
  });

  it("gives the weekend of a week", () => expect(weekendPeriod(day).value).toBe("2026-W06-WE"));

  it("finds Easter and the n-th weekday of a month", () => {
    expect([2000, 2024, 2025, 2026].map((year) => isoDay(easterOf(year)))).toEqual([
      "2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05",
    ]); // prettier-ignore
    expect(isoDay(nthWeekdayOf(2026, 5, 1, 1))).toBe("2026-05-04");
    expect(isoDay(nthWeekdayOf(2026, 5, 1, -1))).toBe("2026-05-25");
  });
});

describe("TIMEX3 durations", () => {
  it.each([
    [8, "year", "P8Y"], [30, "minute", "PT30M"], [1, "decade", "P10Y"], [0.5, "century", "P50Y"], [1.5, "year", "P1Y6M"],
    [5.5, "hour", "PT5H30M"], [0.5, "hour", "PT30M"], [1, "fortnight", "P2W"], [null, "week", "PXW"], [null, "hour", "PTXH"],
  ] as const)("%s %s is %s", (count, unit, value) => expect(durationValue(count, unit)).toBe(value)); // prettier-ignore
});
