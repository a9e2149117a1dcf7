import { describe, expect, it } from "vitest";
import { segment } from "../src/segment/segment.ts";

const sentences = (text: string) => segment({ text }).sentences.map((s) => text.slice(s.start, s.end));
const tokens = (text: string) => {
  const { tokens } = segment({ text });
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};
const zones = (text: string) => segment({ text }).zones.map((z) => text.slice(z.start, z.end));

describe("tokens", () => {
  it.each([
    ["Minsk-style talks", "Minsk|-|style|talks"],
    ["Orr’s plan isn't O’Neill's", "Orr|’s|plan|isn't|O’Neill|'s"],
    ["The U.S. paid $1,003.50 to J. K. Doe, Ph.D.", "The|U.S.|paid|$|1,003.50|to|J.|K.|Doe|,|Ph.D.|"],
    [
      "See https://example.org/a?b=1. Or example.com, today",
      "See|https://example.org/a?b=1|.|Or|example.com|,|today",
    ],
    ["wait... what?! 5.5bn—no", "wait|...|what|?!|5.5|bn|—|no"],
  ])("%s", (text, expected) => expect(tokens(text)).toEqual(expected.split("|").filter(Boolean)));
});

describe("sentences", () => {
  it.each([
    [
      "Mr. Doe met Sen. Roe in the U.S. Senate. He left.",
      ["Mr. Doe met Sen. Roe in the U.S. Senate.", "He left."],
    ],
    ["It works in the U.S. The bill passed.", ["It works in the U.S.", "The bill passed."]],
    ["“We won.” He smiled.", ["“We won.”", "He smiled."]],
    ["“Why?” she asked. It cost 3.4 percent.", ["“Why?” she asked.", "It cost 3.4 percent."]],
    ["Wait ... there is more. J. K. Doe agreed.", ["Wait ... there is more.", "J. K. Doe agreed."]],
  ])("%s", (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe("the dateline", () => {
  const sentencesOf = (text: string) => {
    const { sentences, dateline } = segment({ text });
    return [dateline && text.slice(dateline.start, dateline.end), ...sentences.map(({ start, end }) => text.slice(start, end))];
  }; // prettier-ignore

  it.each([
    ["OAKFORD, March 4 (EP) —", "OAKFORD, March 4 (EP)"],
    ["OAKFORD -", "OAKFORD"],
    ["Oakford, Norland –", "Oakford, Norland"],
    ["Oakford (EP) -", "Oakford (EP)"],
  ])("is a sentence of its own: %s", (opening, dateline) =>
    expect(sentencesOf(`${opening} The ferry sank. Nobody was hurt.`)).toEqual([
      dateline,
      opening,
      "The ferry sank.",
      "Nobody was hurt.",
    ]),
  );

  it.each([
    "OAKFORD – the town by the sea – is empty.",
    "Oakford – Salem trains are late.",
    "Oakford-Salem trains, he said – Never mind.",
  ])("not: %s", (text) => expect(sentencesOf(text)).toEqual([null, text]));
});

describe("quotation zones", () => {
  it.each([
    ["“Yes,” he said, “we ‘can’ win.”", ["“Yes,”", "“we ‘can’ win.”", "‘can’"]],
    ["He didn't say 'no way' to the workers' union in the '90s.", ["'no way'"]],
    ['«Oui», dit-il. „Nein“, sagte er. "No," he said.', ["«Oui»", "„Nein“", '"No,"']],
    ["“It goes on.\n\n“And ends here,” he said.", ["“It goes on.", "“And ends here,”"]],
    ["“It is lost, he said. Nobody came.\n\nThe rest stays.", ["“It is lost, he said."]],
    ["“We call it “the pit” here.” It is deep.", ["“We call it “the pit” here.”", "“the pit”"]],
    ["“It is lost, he said. “Go home.” And “stay” there.", ["“It is lost, he said.", "“Go home.”", "“stay”"]],
  ])("%s", (text, expected) => expect(zones(text)).toEqual(expected));
});
