import { describe, expect, it } from "vitest";
import type { DateMention } from "../src/extract/dates/schema.ts";
import { extract } from "../src/index.ts";
import { read } from "./support/statistics.ts";

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
