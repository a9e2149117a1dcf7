import { describe, expect, it } from "vitest";
import { readMarkedCopy, writeMarkedCopy } from "../src/testing/marked-copy.ts";
import { marksOf, quotesIn } from "./support/marked-quotes.ts";

// Every sentence here was written for this project.

/** The copy with its marks off, read, and marked again by what was found. */
function reread(copy: string): string {
  const { text } = readMarkedCopy(copy);
  return writeMarkedCopy(
    text,
    quotesIn(text).flatMap((quote) => marksOf(quote)),
  );
}

const readsAs = (name: string, copies: readonly string[]) =>
  describe(name, () => {
    it.each(copies)("%s", (copy) => expect(reread(copy)).toBe(copy));
  });

readsAs("content, source, cue", [
  "{content:“The bridge is safe,”} {source:the mayor} {cue:said} on Monday.",
  "{content:“Is the bridge safe?”} {source:Una Orr} {cue:asked}.",
  "{content:“We must not wait,”} {source:he} {cue:told} me this week. Still, the port is shut.",
  "{content:‘The bridge is safe,’} {source:the mayor} {cue:said}.",
  '{content:"The bridge is safe,"} {source:the mayor} {cue:said}.',
  "{content:Norgate plans to cut 1,100 jobs}, {source:two people familiar with the matter} {cue:told} Quayline, as demand falls.",
  "{content:Hospitals turned away one in eight patients}, {source:a survey by the city} {cue:showed} on Monday.",
  "{content:The ferry will not sail before noon}, {source:the harbour office} {cue:said}.",
]);

readsAs("content, cue, source", [
  "{content:“The bridge is safe,”} {cue:said} {source:Una Orr, the harbour master}.",
  "{content:“It is not,”} {source:panel chairman Rep. Tess Strand (R-Utah)} {cue:said} after the vote that closed the day.",
  "{content:The cuts, which were expected, would fall on plants in Penang}, {cue:said} {source:the people, who knew the plan}.",
  "{content:“It is lost,”} {cue:says} {source:Devi’s neighbour, Ram Sewak, who owned the boat}.",
]);

readsAs("source, cue, content", [
  "{source:The mayor} {cue:said} {content:the bridge would stay closed}.",
  "{source:The mayor} {cue:told} reporters on Monday {content:that nobody was to blame}.",
  "{source:Orr, the harbour master,} {cue:said} {content:that the ferry had sailed}.",
  "Earlier, {source:Orr}, speaking in Lagos, {cue:has also said} {content:that the ferry would sail}.",
  "{source:The owner} {cue:says} of Orr, {content:“If she wins, we leave.”}",
  "{content:“They’re wrong,”} {cue:said} {source:Tess Strand}, according to nobody.",
  "{source:Solberg, 58, who took office in May,} {cue:warned} {content:that the dam was weak}.",
  "{content:“It is a trip,”} {source:Orr} {cue:said}, pointing at the map, {content:“that nobody should take.”}",
  "In the capital {source:police} {cue:said} {content:the road was shut}.",
  "{source:Two wounded soldiers} {cue:said} {content:that the road was mined}.",
  "{source:The ministry} {cue:denied} {content:that it had known}.",
  "{source:The ministry} {cue:dismissed} {content:the idea}.",
  "{source:The union} {cue:called for} {content:a ballot}.",
  "{source:The club} {cue:declined} {content:to name the buyer}.",
  "At a closed briefing {source:Ferreiro} {cue:warned} {content:that the dam was weak}.",
  "{source:The museum} {cue:announced} {content:it will open in May}.",
  "{source:Critics} {cue:say} {content:the plan is bad}.",
  "{source:Ama Badu and Kofi Mensah} {cue:say} {content:other changes are needed}.",
  "{source:The report} {cue:found} {content:that half of the pumps had failed}.",
]);

readsAs("words of judgement", [
  "{source:The union} {cue:called} {content:the deal “a sale in all but name”} on Monday.",
  "It was a deal that {source:critics} {cue:called} {content:“a cheque without a name”}.",
  "{source:Orr} {cue:has dismissed} {content:the report as “pure theatre”}.",
]);

readsAs("interrupted, and going on", [
  "{content:“The bridge,”} {source:she} {cue:said}, {content:“is safe.”}",
  "{content:The plan}, {source:she} {cue:said}, {content:would fail within a year}.",
  "{content:“It opens on Monday,”} {source:the mayor} {cue:said}. {content:“Everyone is welcome.”}",
]);

readsAs("according to, colon, dash, introduction", [
  "{cue:According to} {source:the harbour office}, {content:the ferry carried 300 people}.",
  "{content:The ferry carried 300 people}, {cue:according to} {source:the harbour office}.",
  "{content:The driver had asked whether he should leave}, {cue:according to} {source:the report}.",
  "{source:Una Orr}{cue::} {content:“The bridge is safe and dry.”}",
  "{content:“Nobody should have to choose between heat and food.”} {cue:–} {source:Una Orr}",
  "{cue:Said} {source:Orr}: {content:“The bridge is safe.”}",
  "{source:The mayor} {cue:added:}\n\n{content:“Nobody should have to choose between heat and food.”}",
]);

/** Known to be read wrongly: a copy that begins to be read right fails here, and moves up. */
const notYet = (name: string, copies: readonly string[]) =>
  describe(name, () => {
    it.each(copies)("%s", { fails: true }, (copy) => expect(reread(copy)).toBe(copy));
  });

notYet("not read right yet", [
  "{content:“The orchestra was his family,”} {cue:said} {source:his widow, Ilse}, at the funeral in Graz.",
  "{source:Orr} {cue:says} {content:she hopes to be elected, but she knows that it is late}.",
  "{source:Arai} {cue:admitted} {content:that the wards were full} and {cue:pledged} {content:3.2 billion yen for nurses}.",
  "She starred in a series called “Dry Land”.",
]);

readsAs("what a sentence opens with", [
  "Leaving the court, {source:the mayor} {cue:said}, {content:“Nobody is to blame.”}",
  "As the water rose, {source:Una Orr} {cue:said:} {content:“We knew nothing of it.”}",
]);

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
  "{content:Exports shrank for a third month}, {source:customs data released on Monday} {cue:showed}.",
  "{content:Prices eased to 3.6% in May from 4.4% the month before}, {source:figures from the port} {cue:showed} on Tuesday.",
]);

readsAs("a source with a story, and a report with a verb", [
  "But {source:Ana Roe, who has worked there for nine years,} {cue:said} {content:the numbers told only half the story}.",
]);

readsAs("words in marks, which nobody is", [
  "{content:“We were too slow,”} {cue:says} {source:the outgoing chief of the line}.",
]);

readsAs("who was asked, not who asked", [
  "{source:Economists polled by the Harbour Post} {cue:had forecast} {content:that prices would rise}.",
]);

it.each([
  ["Her daughter shouted, “She is sorry!” before being led out by marshals.", "She is sorry!"],
  [
    "The plan would cost jobs, an official said on condition of anonymity, because the plan is secret.",
    "The plan would cost jobs",
  ],
])("tells what goes on behind it by itself: %s", (text, words) =>
  expect(quotesIn(text).map((quote) => quote.text)).toEqual([words]),
);

readsAs("what was said before a phrase of circumstance", [
  "{content:The two sides would extend the truce}, {source:negotiators} {cue:said}, in a rare boost for the president.",
  "{content:Berlin will cover up to 40% of the cost}, {source:Minister Jo Roe} {cue:told} a joint news conference with the head of the firm.",
]);

it("leaves who speaks out of what was said behind a colon", () => {
  const [quote] = quotesIn("Its chair, retired teacher Moira Flett, 71, said: “It is a relief, but we had to fight.”");
  expect(quote!.text).toBe("It is a relief, but we had to fight.");
}); // prettier-ignore

describe("what says nothing", () => {
  it.each([
    "The envoys counted 41 raids, 29 of them blamed on the rebels.",
    "Landlords cannot refuse a request to keep a dog.",
    "A letter that was seen by the Harbour Post lay on the table.",
  ])("is blame by nobody, and what may not be done: %s", (text) => expect(quotesIn(text)).toEqual([]));

  it.each([
    "Ana Roe added 24 points and 11 rebounds for the Gulls.",
    "Shares of the line added 2.3 percent.",
    "The firm added $4 million in costs.",
  ])("is an amount that is added: %s", (text) => expect(quotesIn(text)).toEqual([]));

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

it("takes no think tank for a thought", () =>
  expect(
    quotesIn("Critics including the Marlow-style think tank Kiel Forum have questioned the deal."),
  ).toEqual([]));

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
