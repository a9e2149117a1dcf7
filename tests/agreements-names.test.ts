import { describe, expect, it } from "vitest";
import { gazetteer } from "../src/extract/agreements/gazetteer/lookup.ts";
import { marked, read, references } from "./support/agreements.ts";

/** Phrasings, each of which names this agreement. */
const means = (name: string | null, year: number | null, phrasings: readonly string[]) =>
  it.each(phrasings)(`%s → ${name}, ${year}`, (text) => {
    expect(references(text).map((r) => [r.name, r.year])).toEqual([[name, year]]);
  });

describe("a known agreement by its names", () => {
  const JCPOA = "Joint Comprehensive Plan of Action";
  means(JCPOA, 2015, [
    "The Joint Comprehensive Plan of Action is dead.",
    "Inspectors verified the JCPOA in spring.",
    "The Iran deal was debated.",
    "He tore up the Iranian nuclear accord.",
    "She defended the nuclear deal with Tehran.",
    "Obama’s nuclear pact with Iran was praised.",
    "The 2015 nuclear deal bound Iran.",
  ]);
  means("Simla Agreement", 1972, ["India cited the Simla pact.", "India cited the Simla Accord."]);
  means("Minsk agreements", 2014, [
    "The Minsk agreements failed.",
    "The Minsk accords failed.",
    "The Minsk deal failed.",
  ]);
  means("Minsk II", 2015, ["Minsk II was signed in winter."]);
  means("Paris Agreement", 2015, [
    "He left the Paris Agreement.",
    "The Paris climate accord is weak.",
    "The Paris climate deal is weak.",
    "The Paris agreement is weak.",
  ]);
  means("Paris Peace Accords", 1973, [
    "The Paris Peace Accords of 1973 held for a while.",
    "Kissinger negotiated the Paris peace agreement for Vietnam.",
  ]);
  means("Trans-Pacific Partnership", 2016, ["The Trans-Pacific trade deal is gone.", "She opposes the TPP."]);
  means("EU–Turkey Statement", 2016, [
    "The EU-Turkey deal holds.",
    "The European Union’s deal with Turkey holds.",
  ]);
  means("Egypt–Israel peace treaty", 1979, [
    "The peace treaty between Israel and Egypt held.",
    "Israel’s peace treaty with Egypt held.",
    "The Israeli–Egyptian peace treaty held.",
  ]);
  means("Évian Accords", 1962, ["The Evian Accords ended the war.", "The Évian Accords ended the war."]);
  means("Intermediate-Range Nuclear Forces Treaty", 1987, [
    "The INF Treaty lapsed.",
    "It was the Intermediate-Range Nuclear Forces Treaty.",
  ]);
  means("Charter of the United Nations", 1945, ["It breaks the U.N. charter.", "It breaks the UN Charter."]);
  means("Helsinki Final Act", 1975, ["It breaks the Helsinki Final Act.", "It breaks the Helsinki Accords."]);
  means("Good Friday Agreement", 1998, [
    "The Good Friday Agreement stands.",
    "The Belfast Agreement stands.",
  ]);
  means("Schengen Agreement", 1985, ["They suspended the Schengen treaty."]);
  means("Dayton Agreement", 1995, [
    "The Dayton accords ended the war in Bosnia.",
    "The Dayton peace deal ended the war.",
  ]);
  means("North Atlantic Treaty", 1949, [
    "Under the Washington Treaty, NATO acts as one.",
    "It is NATO’s founding treaty.",
  ]);
});

describe("namesakes", () => {
  means("Geneva Accords", 1954, [
    "The 1954 Geneva accords split Vietnam.",
    "In 1954 they signed the Geneva Accords.",
  ]);
  means("Geneva Accords", 1988, ["In 1988 they signed the Geneva Accords."]);
  means("Treaty of Paris", 1783, ["The Treaty of Paris dates from 1783."]);
  means("Treaty of Paris", 1898, ["Spain gave up the Philippines in the Treaty of Paris."]);
  means("Treaty of Paris", null, ["The Treaty of Paris was long."]);
  means("Treaty of Warsaw", 1920, ["Petliura agreed to the Warsaw Treaty of 1920."]);
  means("Geneva Conventions", 1949, ["It breaks the Geneva Convention."]);
  means("Convention Relating to the Status of Refugees", 1951, [
    "The Geneva Convention gives every refugee that right.",
  ]);
  means("Hague Conventions", 1899, ["The Hague Convention forbids such gas."]);
  means("Hague Convention on the Civil Aspects of International Child Abduction", 1980, [
    "The mother cited the Hague Convention in her custody case.",
  ]);
  means("Riyadh Agreement", null, ["The Riyadh Agreement on parking was signed."]);
});

describe("years", () => {
  means("Treaty of Harrow Bridge", 1867, [
    "The Treaty of Harrow Bridge was signed in June 1867.",
    "They signed the Treaty of Harrow Bridge on 3 June 1867.",
    "The Treaty of Harrow Bridge (1867) is short.",
    "The 1867 Treaty of Harrow Bridge is short.",
  ]);
  means("Treaty of Harrow Bridge", null, [
    "The Treaty of Harrow Bridge was repealed in 1901.",
    "He read the Treaty of Harrow Bridge in 1867.",
  ]);
});

describe("resolutions", () => {
  means("United Nations Security Council Resolution 1701", 2006, [
    "It breaks Resolution 1701.",
    "It breaks Security Council Resolution 1701.",
    "It breaks United Nations Security Council resolution 1701.",
    "It breaks UNSCR 1701.",
  ]);
  means("United Nations Security Council Resolution 2817", null, [
    "It breaks U.N. Security Council Resolution 2817.",
  ]);
  means("United Nations General Assembly Resolution 194", 1948, [
    "It cites General Assembly Resolution 194.",
  ]);
});

describe("in order, as a reader does", () => {
  /** What each mention means, null where it stays open. */
  const chain = (text: string) => read(text).map((a) => a.name);
  it.each([
    ["The Oslo Accords raised hope. The accords failed.", ["Oslo Accords", "Oslo Accords"]],
    [
      "The Oslo Accords and the Camp David Accords raised hope. The accords failed.",
      ["Oslo Accords", "Camp David Accords", null],
    ],
    [
      "Paris saw the Aldmoor Accord and the Treaty of Harrow Bridge. The treaty held.",
      ["Aldmoor Accord", "Treaty of Harrow Bridge", "Treaty of Harrow Bridge"],
    ],
    [
      "She opposes the TPP. The trade deal is bad.",
      ["Trans-Pacific Partnership", "Trans-Pacific Partnership"],
    ],
    ["Nobody wants another Budapest Memorandum. The deal must be fair.", ["Budapest Memorandum"]],
    ["She opposes the TPP. The nuclear deal is bad.", ["Trans-Pacific Partnership", null]],
    [
      "She opposes the TPP. Leaders signed a ceasefire. The ceasefire held.",
      ["Trans-Pacific Partnership", null, null],
    ],
    [
      "She opposes the TPP. Acme made a deal with Brill. The deal is worth $3 million.",
      ["Trans-Pacific Partnership"],
    ],
    [
      "The Budapest Memorandum failed. The 1994 memorandum had no teeth.",
      ["Budapest Memorandum", "Budapest Memorandum"],
    ],
    ["The Strategic Arms Reduction Treaty (START) ended.", ["START I", "START I"]],
    [
      "The Antarctic Treaty stands. It was like the accord that saved the bay. The treaty holds.",
      ["Antarctic Treaty", null, "Antarctic Treaty"],
    ],
    ["The Aldmoor Declaration was read. The new declaration is longer.", ["Aldmoor Declaration", null]],
    ["The Oslo Accords failed. The declaration on parking is new.", ["Oslo Accords"]],
    [
      "The Protocol on Environmental Protection bans it. Nobody wants the protocol reopened.",
      [
        "Protocol on Environmental Protection to the Antarctic Treaty",
        "Protocol on Environmental Protection to the Antarctic Treaty",
      ],
    ],
  ])("%s", (text, names) => expect(chain(text)).toEqual(names));
  it.each([
    ["The treaty held. Asked by us, Norway cited the 2019 agreement.", [null]], // "us" is no country
    [
      "The Japanese truce replaced one of 2019. America broke the 2019 agreement.",
      ["Japanese truce", "Japanese truce"],
    ],
    ["The Montreal Protocol stands. The 1987 treaty is praised.", ["Montreal Protocol", "Montreal Protocol"]],
    [
      "He cited the Budapest Memorandum, the Kyoto Protocol and the Treaty of Trianon. They broke the pact.",
      ["Budapest Memorandum", "Kyoto Protocol", "Treaty of Trianon"],
    ],
    ["Japan was silent. America broke the 2019 trade agreement.", ["U.S.–Japan Trade Agreement"]],
    [
      "The Law of the Sea Convention is old. The Convention on the Conservation of Antarctic Marine Living Resources is not. The 1982 convention has 27 members.",
      [
        "United Nations Convention on the Law of the Sea",
        "Convention on the Conservation of Antarctic Marine Living Resources",
        "Convention on the Conservation of Antarctic Marine Living Resources",
      ],
    ],
    [
      "The Jura fee deal was modelled on the 2018 Rio de Norte agreement. The deal ends.",
      ["Rio de Norte agreement"],
    ],
  ])("%s", (text, names) => expect(chain(text)).toEqual(names));
});

describe("bare heads", () => {
  marked([
    "Farland and Norland signed a {generic:security pact} and a {generic:water-sharing treaty}.",
    "They reached a {generic:prisoner swap agreement}, a {generic:power-sharing deal} and a {generic:military agreement}.",
    "Acme signed a security agreement and a power deal with Brill.",
    "Both armies left the {yearAndHead:2018 military agreement}, and the {short:COP28 deal} names fossil fuels.",
    "The {short:WHO’s pandemic agreement} was adopted in May; a {style:Dayton-type settlement} is off the table.",
    "A {generic:truce} was near. “We want a {generic:pact} that lasts,” she said, ready for a new {generic:agreement} on grazing.",
    "The {full:Oslo Accords} failed; no {generic:agreement} will do. He made an agreement with his landlord and an agreement to run a kiosk.",
    "They signed a 90-day {generic:ceasefire}.",
    "They agreed that {generic:trade deals} help.",
    "An {generic:accord} was like the {generic:accord} that saved the bay.",
  ]);
});

describe("shapes of names", () => {
  marked([
    "It is called the {full:Aldmoor Declaration of Quiet}.",
    "He recalled the {full:2018 Rio de Norte agreement}.",
    "The {full:Norway-Peru Economic Cooperation and Trade Agreement} is long.",
    "She praised Peru and the {full:Aldmoor Trade Agreement}.",
    "The {yearAndHead:1941 boundary treaty} settled it.",
    "The {full:Kyoto Protocol} failed; a {style:Dayton-style conference} is no {style:Montreal-style deal}.",
  ]);
});

describe("the gazetteer", () => {
  const { entries, places } = gazetteer();
  it("has no id twice and is large", () => {
    expect(new Set(entries.map((e) => e.id)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(500);
  });
  it("has years of signing that can be", () => {
    for (const { year, inForce } of entries)
      expect(year === null || inForce === null || (year <= inForce && inForce - year < 20)).toBe(true);
    expect(places.has("minsk")).toBe(true);
  });
  it.each([
    ["budapest-memorandum", 1994], ["new-start", 2010], ["helsinki-final-act", 1975], ["abraham-accords", 2020],
    ["schengen-agreement", 1985], ["camp-david-accords", 1978], ["oslo-accords", 1993], ["kyoto-protocol", 1997],
    ["north-american-free-trade-agreement", 1992], ["geneva-conventions", 1949],
  ])("%s, %i", (id, year) => expect(entries.find((e) => e.id === id)?.year).toBe(year)); // prettier-ignore
  it("finds each agreement under its own name, as itself or as one of its namesakes", () => {
    const missed = entries.filter(({ name }) => !references(`They read the ${name}.`).length);
    expect(missed.map((e) => e.name)).toEqual([]);
  });
});
