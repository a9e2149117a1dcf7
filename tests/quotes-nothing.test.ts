import { describe, expect, it } from "vitest";
import { quotesIn } from "./support/marked-quotes.ts";

// Every sentence here was written for this project.

describe("what says nothing", () => {
  it("is how the paper came by it", () =>
    expect(quotesIn("A letter that was seen by the Harbour Post lay on the table.")).toEqual([]));

  it("is an amount that is added", () => expect(quotesIn("The firm added $4 million in costs.")).toEqual([]));

  it("is not an added report", () =>
    expect(quotesIn("She added that 24 people had been hurt.")).toHaveLength(1));

  it("is no more than the source of another", () => {
    const found = quotesIn(
      "The fund disagrees: its mission chief, Clara Benite, said that 5% was more likely.",
    );
    expect(found.map(({ cue, text }) => [cue?.text, text])).toEqual([["said", "5% was more likely"]]);
  });
});

it("keeps the “that” that is spoken of", () =>
  expect(quotesIn("Jo Roe said that wasn’t enough.").map((quote) => quote.text)).toEqual([
    "that wasn’t enough",
  ]));

describe("marks within the words of a quotation", () => {
  it.each([
    ["“I was told, ‘Not now,’ ” Ana Roe said. “I knew.”", "I was told, ‘Not now.’ I knew."],
    ["“We call it ‘the wall,’” Ana Roe said.", "We call it ‘the wall’"],
    ["“‘Never,’ he told me,” Ana Roe said.", "‘Never,’ he told me"],
    ["'I told him \"go\",' Ana Roe said. 'He went.'", 'I told him "go". He went.'],
    ["``We go,'' Ana Roe said. ``Now.''", "We go. Now."],
    ["“It is the workers’,” Ana Roe said.", "It is the workers’"],
  ])("stay: %s", (text, words) => expect(quotesIn(text).map((quote) => quote.text)).toEqual([words]));
});

it("leaves the agency before a dash out of what was said", () => {
  const text = "Lakes grow warm\n\n(Coastwire) — Lakes are losing air, according to a new study.\n\nMore will be known.";
  expect(quotesIn(text).map((quote) => quote.text)).toContain("Lakes are losing air");
}); // prettier-ignore

describe("types and words", () => {
  it.each([
    ["“No,” she said.", "direct", "No"],
    ["“That is a lie,” she said.", "direct", "That is a lie"],
    [
      "She said the “coalition of the willing” was at work.",
      "mixed",
      "the “coalition of the willing” was at work",
    ],
    ["She said that it was at work.", "indirect", "it was at work"],
    ["Norvik disputes that figure.", "indirect", "that figure"],
    ["“The road,” she said, “is open.”", "direct", "The road is open."],
    ["“It is open,” she said. “Come.”", "direct", "It is open. Come."],
  ])("%s", (text, type, words) => expect(quotesIn(text)[0]).toMatchObject({ type, text: words }));
});

describe("no quote", () => {
  it.each([
    "The so-called “coalition of the willing” met in Oslo.",
    "Her novel, “The Long Harbour”, won a prize.",
    "The United States Senate met after the Post Office closed.",
    "Tomás “El Zurdo” Rivas scored twice.",
    "The report, a call for calm, was 300 pages long.",
    "The reported cases rose to 300.",
    "Neither text says much about fish.",
    "Nobody said that the bridge was safe.",
    "The workers' union met in the '90s.",
  ])("%s", (text) => expect(quotesIn(text)).toEqual([]));
});
