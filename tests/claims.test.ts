import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";

// Every sentence here was written for this project.

const claimsIn = (text: string) => extract(text, { publishedAt: "2031-05-06" }).claims;

describe("one claim a proposition", () => {
  it("cuts a quotation into its sentences, marks and cue aside", () => {
    const claims = claimsIn(
      "“The bridge is safe. It opens on Monday,” the mayor said. “Everyone is welcome.”",
    );
    expect(claims.map((claim) => claim.text)).toEqual([
      "The bridge is safe.",
      "It opens on Monday",
      "Everyone is welcome.",
    ]);
  });

  it("puts an interrupted sentence together", () => {
    const [claim] = claimsIn("The plan, she said, would fail within a year.");
    expect(claim!.text).toBe("The plan would fail within a year");
  });

  it("takes the article's own figures, with nobody's name to them", () => {
    const [claim] = claimsIn("The town lost 300 houses in the flood. It rained on.");
    expect(claim).toMatchObject({
      speakerId: null,
      quoteId: null,
      text: "The town lost 300 houses in the flood.",
    });
    expect(claim!.statisticIds).toHaveLength(1);
  });

  it("leaves out sentences without a figure or an agreement in the article's own voice", () => {
    expect(claimsIn("The town lost its houses in the flood. It rained on.")).toEqual([]);
  });
});

it("makes no claim of a word that points elsewhere", () => {
  expect(claimsIn("The mayor denied that. The council said so too.")).toEqual([]);
});

describe("modality", () => {
  it.each([
    ["The mayor said the bridge was safe.", "assertion"],
    ["The mayor said the bridge would open.", "prediction"],
    ["“We will open the bridge,” the mayor said.", "promise"],
    ["“We’ll open the bridge,” the mayor said.", "promise"],
    ["The mayor vowed to open the bridge.", "promise"],
    ["The mayor denied that the bridge was shut.", "denial"],
    ["“Is the bridge open?” the mayor asked.", "question"],
    ["The mayor demanded that the bridge be shut.", "demand"],
    ["The mayor believes that the bridge is ugly.", "opinion"],
  ])("%s", (text, modality) => expect(claimsIn(text)[0]!.modality).toBe(modality));
});

describe("negation", () => {
  it.each([
    ["The mayor said the bridge was not safe.", true],
    ["The mayor said the bridge hadn’t opened.", true],
    ["The mayor said nobody was hurt.", true],
    ["The mayor said the bridge was not only safe but dry.", false],
    ["The mayor said the bridge needed steel, not promises.", false],
    ["The mayor said the bridge was safe.", false],
  ])("%s", (text, negated) => expect(claimsIn(text)[0]!.negated).toBe(negated));
});

describe("links", () => {
  const [claim] = claimsIn(
    "Una Orr said on May 3 that 40% of the pumps had failed under the Geneva Conventions last year.",
  );

  it("points at the figures, dates and agreements inside it", () => {
    expect([claim!.statisticIds, claim!.dateIds, claim!.agreementIds].map((ids) => ids.length)).toEqual([
      1, 1, 1,
    ]);
  });

  it("knows the day on which it was made, where the text says so", () => {
    expect(claim!.madeAt).toBe("2031-05-03");
    expect(claimsIn("Una Orr said the bridge was safe.")[0]!.madeAt).toBeNull();
    expect(claimsIn("“It is safe,” Una Orr said.\n\nOn May 4 it rained.")[0]!.madeAt).toBeNull();
  });

  it("belongs to the quote and its speaker", () => {
    const record = extract("Una Orr said the bridge was safe.");
    expect(record.claims[0]).toMatchObject({
      quoteId: record.quotes[0]!.id,
      speakerId: record.speakers[0]!.id,
    });
  });
});
