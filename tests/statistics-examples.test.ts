import { describe, expect, it } from "vitest";
import { alsoGiven, hanging, restated } from "../src/extract/statistics/about/beside.ts";
import { CUES } from "../src/extract/statistics/about/change-cue.ts";
import { GOING_ON } from "../src/extract/statistics/about/change.ts";
import { DENOMINATORS } from "../src/extract/statistics/about/denominator.ts";
import { NOUNS } from "../src/extract/statistics/about/noun.ts";
import { PERIODS } from "../src/extract/statistics/about/period.ts";
import { SUBJECTS } from "../src/extract/statistics/about/subject.ts";
import { AGES } from "../src/extract/statistics/amount/age.ts";
import { BESIDE, margin } from "../src/extract/statistics/amount/beside.ts";
import { CURRENCIES_BEFORE } from "../src/extract/statistics/amount/money-before.ts";
import { NUMBERS } from "../src/extract/statistics/amount/number.ts";
import { move } from "../src/extract/statistics/amount/range.ts";
import { RANKS } from "../src/extract/statistics/amount/score.ts";
import { suffix, UNITS } from "../src/extract/statistics/amount/unit.ts";
import { JOINED, NOT_BARE_FIGURES, NOT_FIGURES } from "../src/extract/statistics/find.ts";
import { extract } from "../src/index.ts";

const AMOUNT = [
  ...NUMBERS,
  ...CURRENCIES_BEFORE,
  suffix,
  ...UNITS,
  ...RANKS,
  ...JOINED,
  margin,
  move,
  ...AGES,
  ...BESIDE,
];

const ABOUT = [...NOUNS, ...DENOMINATORS, ...SUBJECTS, ...CUES, ...GOING_ON, ...PERIODS];
const TELLING = [...ABOUT.filter((rule) => !rule.holdsBack), hanging, restated, alsoGiven];

/** The names of all rules that made the figures of a text. */
const rulesIn = (text: string): readonly string[] =>
  extract(text).statistics.flatMap(({ rule }) => rule.replace("statistics/", "").split("+"));

describe("the rules that read a figure", () => {
  it.each(AMOUNT)("$name: $example", ({ name, example }) => {
    expect(rulesIn(example)).toContain(name);
  });

  it.each(TELLING)("$name: $example", ({ name, example }) => {
    expect(rulesIn(example)).toContain(name);
  });

  it.each(ABOUT.filter((rule) => rule.holdsBack))(
    "$name, which holds back: $example",
    ({ name, example }) => {
      expect(extract(example).statistics).not.toEqual([]);
      expect(rulesIn(example)).not.toContain(name);
    },
  );

  it("have names of their own", () => {
    const names = [...AMOUNT, ...ABOUT, hanging, restated, alsoGiven].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe("what reads as a figure and is none", () => {
  it.each([...NOT_FIGURES, ...NOT_BARE_FIGURES])("$name: $example", ({ example }) => {
    expect(extract(example).statistics).toEqual([]);
  });
});
