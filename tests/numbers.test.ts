import { describe, expect, it } from "vitest";
import { readNumber } from "../src/numbers/read.ts";
import { tokenize } from "../src/segment/tokenize.ts";

/** The value of the number a text begins with, and the text it covers. */
function read(text: string): { value: number; text: string } | null {
  const tokens = tokenize(text);
  const found = readNumber(tokens, 0, tokens.length);
  return found && { value: found.value, text: text.slice(0, tokens.end[found.last - 1]) };
}

function means(value: number, phrasings: readonly string[]): void {
  it.each(phrasings)(`${value} ← %s`, (phrasing) => {
    expect(read(phrasing)).toEqual({ value, text: phrasing });
  });
}

describe("a number by digits", () => {
  means(1003, ["1,003", "1003", "1 003", "1\u00a0003", "one thousand and three", "a thousand and three"]);
  means(1_234_567.5, ["1,234,567.5", "1.234.567,5", "1234567.5"]);
  means(1_234_567, ["12,34,567", "1 234 567"]);
  means(2.5, ["2.5", "2,5", "two and a half", "two-and-a-half", "two point five"]);
  means(1.25, ["1.250", "one point two five"]);
  means(3_400_000, ["3.4 million", "3.4-million", "three point four million"]);
});

describe("a number in words", () => {
  means(21, ["twenty-one", "twenty one"]);
  means(105, ["a hundred and five", "one hundred five", "one hundred and five", "105"]);
  means(205_000, ["two hundred and five thousand", "205 thousand", "205,000"]);
  means(1900, ["nineteen hundred", "one thousand nine hundred"]);
  means(1_500_000, ["a million and a half", "one and a half million", "1.5 million", "1 million and a half"]);
  means(1_000_000_000, ["a thousand million", "one billion", "a billion", "1,000 million", "100 crore"]);
  means(2_300_017, ["two million three hundred thousand and seventeen"]);
  means(24, ["two dozen", "2 dozens", "twenty-four"]);
  means(100_000, ["hundred thousand", "a hundred thousand", "one hundred thousand"]);
  means(9.04, ["nine point nought four", "nine point zero four"]);
  means(300.45, ["three hundred point four five", "three hundred point forty-five"]);
  means(5321, ["5 thousand 3 hundred and 21", "5 thousand 3 hundred and twenty-one"]);
  means(1_200_000, ["1 million 200 thousand", "one million two hundred thousand"]);
  means(3_500_000, ["3 million and a half", "three million and a half"]);
  means(2_000_500_000, ["two billion and a half million"]);
});

describe("where a number ends", () => {
  it.each([
    ["five-year plan", 5, "five"],
    ["twenty and thirty", 20, "twenty"],
    ["one hundred and two hundred", 100, "one hundred"],
    ["three million and four million", 3_000_000, "three million"],
    ["two and three", 2, "two"],
    ["450 deputies", 450, "450"],
    ["12, 300 of them", 12, "12"],
    ["5 million 20 years ago", 5_000_000, "5 million"],
    ["3 million and 20 cars", 3_000_000, "3 million"],
    ["six million and three quarters", 6_000_000, "six million"],
    ["four hundred and three tenths", 400, "four hundred"],
  ])("%s", (text, value, covered) => {
    expect(read(text)).toEqual({ value, text: covered });
  });

  it("reads nothing at or behind the limit it is given", () => {
    const tokens = tokenize("3 million and a half");
    expect(readNumber(tokens, 0, 1)).toEqual({ value: 3, last: 1 });
    expect(readNumber(tokens, 0, 0)).toBeNull();
  });
});

describe("no number", () => {
  it.each(["a deputy", "10.15.1", "dozens", "million", "and five", "half", "", "H1N1", "1.2.3.4"])(
    "%s",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
