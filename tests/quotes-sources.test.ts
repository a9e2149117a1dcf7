import { describe, expect, it } from "vitest";
import { quotesIn } from "./support/marked-quotes.ts";
import { readsAs } from "./support/quotes.ts";

// Every sentence here was written for this project.

describe("one subject, two cues", () => {
  it("ends at a semicolon: the second figure is not the first speaker's", () => {
    const found = quotesIn(
      "The union says 19 of 36 states have joined; the government puts the number at 12.",
    );
    expect(found.map((q) => q.text)).toEqual(["19 of 36 states have joined"]);
  });

  it("ends the first content where another speaks", () => {
    const found = quotesIn(
      "Orr said the fund would work, while a report by the port found that it was empty.",
    );
    expect(found.map((q) => [q.source?.text, q.text])).toEqual([
      ["Orr", "the fund would work"],
      ["a report by the port", "it was empty"],
    ]);
  });

  it("ends the first content where the same voice goes on", () => {
    const found = quotesIn(
      "The report calls for a second guard, and it warns that the road floods; the port says nothing.",
    );
    expect(found.map((q) => q.text)).toEqual(["a second guard", "the road floods"]);
  });

  it("gives the second cue the first one's subject", () => {
    const found = quotesIn("The mayor said the bridge was safe and warned that the road was not.");
    expect(found.map((q) => [q.source?.text, q.lemma, q.act, q.text])).toEqual([
      ["The mayor", "say", "state", "the bridge was safe"],
      ["The mayor", "warn", "warn", "the road was not"],
    ]);
  });

  it("takes a participle's subject from the head of the sentence, up to its verb", () => {
    const [found] = quotesIn("The central bank kept its rate on Thursday, saying that prices had slowed.");
    expect(found!.source?.text).toBe("The central bank");
  });

  it("reads a participle behind a comma", () => {
    const found = quotesIn("She warned against haste, saying the road was not ready.");
    expect(found.map((q) => [q.source?.text, q.cue?.text, q.text])).toEqual([
      ["She", "warned against", "haste"],
      ["She", "saying", "the road was not ready"],
    ]);
  });
});

describe("quotations without a cue", () => {
  const live = [
    "“We begin tonight,” the mayor said.",
    "",
    "“As soon as the pumps run, the water will fall.",
    "",
    "“Then the school opens.”",
    "",
    "The crowd went home.",
  ].join("\n");

  it("goes to whoever was quoted last, as a rule of its own", () => {
    const [said, floating] = quotesIn(live);
    expect(said!.rule).toBe("quotes/model");
    expect(floating).toMatchObject({ rule: "quotes/continued", cue: null, type: "direct" });
    expect(floating!.source).toEqual(said!.source);
  });

  it("has no source where nobody was quoted in its paragraph or the one before", () => {
    const [said, floating] = quotesIn(live.replace("\n\n", "\n\nThe pumps ran.\n\n"));
    expect(said!.source!.text).toBe("the mayor");
    expect(floating).toMatchObject({ rule: "quotes/continued", source: null, cue: null });
  });

  it("joins paragraphs with one closing mark at the end", () => {
    expect(quotesIn(live)[1]!.text).toBe(
      "As soon as the pumps run, the water will fall. Then the school opens.",
    );
  });
});

describe("a mark that is never closed", () => {
  it("hides neither the cue nor the rest of the article", () => {
    const found = quotesIn("“It is lost, the mayor said. Nobody came.\n\nShe added that the port was shut.");
    expect(found.map((q) => [q.source?.text, q.text])).toEqual([
      ["the mayor", "It is lost"],
      ["She", "the port was shut"],
    ]);
  });
});

describe("transcripts", () => {
  it("takes labels that come back", () => {
    const found = quotesIn(
      "ORR: Is it safe?\n\nBADU: It is.\n\nORR: When does it open?\n\nBADU: On Monday morning.",
    );
    expect(found.map((q) => [q.source?.text, q.act, q.text])).toEqual([
      ["ORR", "ask", "Is it safe?"],
      ["BADU", "state", "It is."],
      ["ORR", "ask", "When does it open?"],
      ["BADU", "state", "On Monday morning."],
    ]);
  });
});

describe("transcripts with long answers", () => {
  it("joins paragraphs without a label to the turn before them, up to the last label", () => {
    const text =
      "Q: Is it safe?\n\nA: It is.\n\nI told her so.\n\nQ: When?\n\nA: Monday.\n\nThe talk was cut for length.";
    expect(quotesIn(text).map((q) => q.text)).toEqual([
      "Is it safe?",
      "It is. I told her so.",
      "When?",
      "Monday.",
    ]);
  });
});

describe("what the text calls names", () => {
  it("keeps who is quoted as saying it", () => {
    const found = quotesIn("State radio quoted Minister Ines Okafor as saying that the bridge was safe.");
    expect(found.map((q) => [q.source?.text, q.cue?.text, q.text])).toEqual([
      ["State radio", "quoted", "Minister Ines Okafor as saying that the bridge was safe"],
      ["Minister Ines Okafor", "saying", "the bridge was safe"],
    ]);
  });

  it("keeps a report of what another said, and what was said", () => {
    const found = quotesIn("The Harbour Times reported that the mayor had said the port would close.");
    expect(found.map((q) => [q.source?.text, q.cue?.text, q.text])).toEqual([
      ["The Harbour Times", "reported", "the mayor had said the port would close"],
      ["the mayor", "had said", "the port would close"],
    ]);
  });

  it.each([
    "The port would close, the mayor said, according to the Harbour Times.",
    "The port had been shut since May, the mayor said, according to state television.",
  ])("keeps the voice that a report ends with: %s", (text) => {
    const said = text.slice(0, text.indexOf(", the mayor"));
    const outer = text.slice(text.indexOf("according to ") + "according to ".length, -1);
    expect(quotesIn(text).map((q) => [q.source?.text, q.text])).toEqual([
      ["the mayor", said],
      [outer, `${said}, the mayor said`],
    ]);
  });

  it("keeps the outer report and the inner words", () => {
    const found = quotesIn(
      "The envoy opened the talks after what he described as a year of silence, an aide, Jo Roe, reported.",
    );
    expect(found.map((q) => [q.source?.text, q.lemma, q.text])).toContainEqual([
      "he",
      "describe",
      "a year of silence",
    ]);
  });
});

readsAs("a saying that was declined", [
  "{source:The company} {cue:declined to say} {content:when the plant would close}.",
]);

readsAs("a relative clause", [
  "The traders, {source:who} {cue:had hoped for} {content:an open road}, went ahead without it.",
]);

describe("a name with a verb in it", () => {
  it("is no cue", () => expect(quotesIn("Fatima bint Said Al-Harthi spoke for an hour.")).toEqual([]));
});

readsAs("who was quoted, not who quoted", [
  "{content:“The road is open,”} {source:the minister} {cue:was quoted as saying} by state television.",
  "{source:The minister} {cue:was quoted by state television as saying} {content:that the road was open}.",
  "{source:The minister} {cue:was later quoted as saying} on Friday {content:that the road was open}.",
  "{content:The road was open}, {source:Mayor Una Orr} {cue:was cited as saying}.",
  "{source:Una Orr} {cue:has been quoted as saying}: {content:“The road is open.”}",
]);

readsAs("data that showed it, as agencies write", [
  "{content:Prices eased to 3.6% in May from 4.4% the month before}, {source:figures from the port} {cue:showed} on Tuesday.",
]);

readsAs("words in marks, which nobody is", [
  "{content:“We were too slow,”} {cue:says} {source:the outgoing chief of the line}.",
]);

readsAs("who was asked, not who asked", [
  "{source:Economists polled by the Harbour Post} {cue:had forecast} {content:that prices would rise}.",
]);

it("leaves who speaks out of what was said behind a colon", () => {
  const [quote] = quotesIn("Its chair, retired teacher Moira Flett, 71, said: “It is a relief, but we had to fight.”");
  expect(quote!.text).toBe("It is a relief, but we had to fight.");
}); // prettier-ignore

describe("a source that is left out", () => {
  it.each([
    ["The council backed the plan, saying that the bridge was safe.", "saying", "The council"],
    ["Citing the cost of the bridge, the mayor resigned.", "Citing", "the mayor"],
    ["Citing the cost, the mayor said on Friday that she would resign.", "Citing", "the mayor"],
  ])("is the subject of the sentence: %s", (text, cue, source) =>
    expect(quotesIn(text).find((quote) => quote.cue?.text === cue)).toMatchObject({
      source: { text: source },
    }),
  );

  it("is the nearer subject before it", () => {
    const found = quotesIn("The government said that rebels had broken the truce; the Front accused the army of shelling a market and said it had asked for an inquiry.");
    expect(found.map(({ source, cue }) => [source?.text, cue?.text])).toEqual([["The government", "said"], ["the Front", "accused"], ["the Front", "said"]]);
  }); // prettier-ignore

  it.each(["The bridge is expected to close in May.", "It was said that the bridge would close."])(
    "stays out where there is none: %s",
    (text) => expect(quotesIn(text).map(({ source }) => source)).toEqual([null]),
  );
});
