import { describe, expect, it } from "vitest";
import { numbered } from "../src/extract/annotate.ts";
import { agreements } from "../src/extract/agreements/index.ts";
import { gazetteer } from "../src/extract/agreements/gazetteer/lookup.ts";
import type { AgreementReference } from "../src/extract/agreements/schema.ts";
import { segment } from "../src/segment/segment.ts";
import { readMarkedCopy } from "../src/testing/marked-copy.ts";

const meta = {
  title: null, byline: [], publisher: null, section: null, url: null, publishedAt: null, publishedAtBasis: null,
  modifiedAt: null, language: "en",
}; // prettier-ignore

const read = (text: string): AgreementReference[] =>
  numbered(
    "agreements",
    agreements.extract({ segments: segment({ text }), meta, annotations: { quotes: [] } }),
  );

const summary = ({ text, name, year }: AgreementReference) => ({ text, name, year });
const references = (text: string) => read(text).map(summary);

/** Copy in which every mention is marked with its form, and no other mention may be found. */
const marked = (copies: readonly string[]) =>
  it.each(copies)("%s", (copy) => {
    const { text, marks } = readMarkedCopy(copy);
    expect(read(text).map((a) => `${a.form}:${a.text}`)).toEqual(marks.map((m) => `${m.role}:${m.text}`));
  });

/** Phrasings, each of which names this agreement. */
const means = (name: string | null, year: number | null, phrasings: readonly string[]) =>
  it.each(phrasings)(`%s → ${name}, ${year}`, (text) => {
    expect(references(text).map((r) => [r.name, r.year])).toEqual([[name, year]]);
  });

describe("forms", () => {
  marked([
    "The ministers praised the {full:North American Free Trade Agreement}, or {acronym:NAFTA}.",
    "Farland left {acronym:Nafta} but kept the {yearAndHead:1994 pact with Canada and Mexico}.",
    "The {short:Iran nuclear deal} fell apart.",
    "They fear {style:Minsk-style agreements} and a {style:JCPOA-type deal}.",
    "She called for a {style:Budapest Memorandum-style promise}.",
    "The {full:Budapest Memorandum} was broken. The {anaphor:memorandum} had no teeth.",
    "Ukraine gave up its weapons under the {yearAndHead:1994 memorandum}.",
    "Envoys hope that a {generic:peace agreement} is near.",
    "Any eventual {generic:peace accord} must last, Ana Roe said.",
    "They discussed an {generic:agreement to end the war} for hours.",
    "The {full:Aldmoor Gas Accord} was signed on Monday.",
    'They signed what the papers called the "{full:Lantern Pact}" at dawn.',
    "The {full:Treaty of Harrow Bridge} ended the feud.",
    "The {full:Convention on the Use of Northern Straits} is in force.",
    "The {short:Norway-Sweden fisheries pact} expired.",
    "The {yearAndHead:1987 treaty} was hailed.",
    "The {full:1975 Algiers Agreement} drew a border between Iran and Iraq.",
    "A U.S.-brokered {generic:ceasefire agreement} took effect.",
    "The {anaphor:cease-fire} began on Sunday.",
    "Officials signed a {generic:memorandum of understanding}.",
    "Critics of {generic:trade deals} were loud.",
    "The council passed {short:Resolution 1701}, and later {full:U.N. resolution 338}.",
  ]);
});

describe("the sentence each rule opens with", () => {
  marked([
    "Farland left the {full:North American Free Trade Agreement}, or {acronym:NAFTA}, but kept the {full:1972 Simla Agreement}.",
    "It breaches {short:Resolution 1701}, {full:U.N. Security Council resolution 2202} and {short:UNSCR 338}.",
    "Nobody wants {style:Minsk-style agreements}, a {style:JCPOA-type deal} or a {style:Budapest Memorandum-style promise}.",
    "The alliance offered guarantees like {short:NATO’s Article 5}; Kyiv asked for {style:Article 5-style protection}.",
    "The {full:Treaty of Harrow Bridge} came before the {full:Convention on the Use of Northern Straits}.",
    'They signed the {full:Aldmoor Gas Accord} and the "{full:Lantern Pact}".',
    "We signed the {full:Minsk agreements} once; nobody wants another {short:Minsk}.",
    "Critics of the {short:nuclear deal with Tehran} recalled the {short:peace treaty between Israel and Egypt}.",
    "Ukraine cited the {yearAndHead:1994 memorandum}; the {yearAndHead:2015 nuclear deal} bound Iran.",
    "The {full:Harrow Accord} failed. The {anaphor:accord} had no teeth, and this landmark {anaphor:deal} no friends. The new {anaphor:accord} is better.",
    "Any eventual {generic:peace accord} must last. They signed a {generic:truce}. An {generic:agreement to end the siege} is near. The {generic:accord} that saved the bay is old. They want a {generic:pact}.",
  ]);
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

describe("relation", () => {
  const relations = (text: string) => read(text).map((a) => a.relation);
  it.each([
    ["Nobody needs another Kyoto Protocol.", ["modelledOn"]],
    ["It would be a pact modelled on the Dayton accords.", ["proposed", "modelledOn"]],
    ["Nobody wants a Minsk-style ceasefire.", ["modelledOn"]],
    ["Once a peace deal is signed, monitors will arrive.", ["proposed"]],
    ["Any eventual peace accord has to be fair.", ["proposed"]],
    ["A deal to end the fighting would take months.", ["proposed"]],
    ["They signed a peace treaty in May.", ["refers"]],
    ["The Kyoto Protocol was weak.", ["refers"]],
  ] as const)("%s", (text, expected) => expect(relations(text)).toEqual(expected));
});

describe("a place for its agreement", () => {
  it.each([
    ["The Minsk agreements failed. Nobody wants another Minsk.", "Minsk agreements"],
    ["He feared Minsk-style agreements. “Not another Minsk,” he said.", "Minsk agreements"],
    ["The Munich Agreement gave it all away. This is a second Munich.", "Munich Agreement"],
  ])("%s", (text, name) => {
    const last = read(text).at(-1)!;
    expect([last.name, last.form, last.relation]).toEqual([name, "short", "modelledOn"]);
  });
  it("says nothing where the article has no such agreement", () => {
    expect(references("He was born in Minsk. Another Minsk resident spoke of a second Munich.")).toEqual([]);
  });
});

describe("provisions", () => {
  const provisions = (text: string) => read(text).map((a) => [a.text, a.name, a.provision?.text ?? null]);
  it.each([
    [
      "Article 5 of the North Atlantic Treaty binds all.",
      "North Atlantic Treaty",
      "Article 5",
      "North Atlantic Treaty",
    ],
    [
      "Article 5 of NATO’s founding treaty binds all.",
      "NATO’s founding treaty",
      "Article 5",
      "North Atlantic Treaty",
    ],
    [
      "It cited Articles 3 and 4 of the Kyoto Protocol.",
      "Kyoto Protocol",
      "Articles 3 and 4",
      "Kyoto Protocol",
    ],
    [
      "It acted under Chapter VII of the UN Charter.",
      "UN Charter",
      "Chapter VII",
      "Charter of the United Nations",
    ],
    ["It is like NATO’s Article 5.", "NATO’s Article 5", "Article 5", "North Atlantic Treaty"],
    [
      "NATO may give Article 5-style guarantees.",
      "Article 5-style guarantees",
      "Article 5",
      "North Atlantic Treaty",
    ],
    [
      "They broke the Treaty of Trianon, Article 2 above all.",
      "Treaty of Trianon",
      "Article 2",
      "Treaty of Trianon",
    ],
  ])("%s", (text, span, provision, name) => expect(provisions(text)).toEqual([[span, name, provision]]));
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

describe("no agreement", () => {
  it.each([
    "Ingrid Roe leads the Aldmoor Truce Monitor.",
    "They want a Munich-style conference.",
    "The governor signed the Emergency Declaration and a tax declaration.",
    "We want a pact; an agreement would help the firm.",
    "She spoke at the Democratic National Convention.",
    "The Republican convention in Cleveland opens on Monday.",
    "He went to the GOP convention and the state party’s Chicago convention.",
    "The North Atlantic Treaty Organization met in Riga.",
    "The Collective Security Treaty Organization met.",
    "Harrow Fund Limited Partnership bought it.",
    "Gov. Nathan Deal spoke first.",
    "They met in the Moscone Convention Center.",
    "He signed a plea agreement; the plea deal was rejected.",
    "They deal with it a great deal, and it is no big deal.",
    "The PACT Act passed. Pact Group Holdings fell.",
    "She drives a Honda Accord.",
    "Acme signed a deal with Brill. The deal is worth $5 billion.",
    "The cellular agreement between Acme Corp. and the unions is tentative.",
    "Many confidentiality agreements are never tested.",
    "This charter school is good, and they charter tankers.",
    "The House passed House Resolution 1701.",
    "The town passed Resolution 45 on parking.",
    "Her New Year’s resolution was to read.",
    "The safety protocol and the Internet Protocol differ.",
    "The New Deal and the Art of the Deal are books.",
    "The Constitutional Convention wrote it.",
    "Start early, she said. It cites nobody.",
    "The Iran talks went on in Geneva and Paris.",
    "The collective bargaining agreement expires in May.",
    "Schengen and Dayton are towns.",
    "The Convention of States project is a lobby.",
    "The Chicago convention of 1968 was violent.",
    "Agreement on Tuesday seemed far away.",
    "Maria Deal met Treaty Oak Brewing.",
    "It was a book deal and a record deal.",
    "",
  ])("%s", (text) => expect(references(text)).toEqual([]));
});

describe("quoteId", () => {
  it("is the innermost quote whose content holds the mention", () => {
    const text = "“We left the Kyoto Protocol,” she said.";
    const quote = (id: string, start: number, end: number) =>
      ({ id, start, end, content: [{ start, end, text: text.slice(start, end) }] }) as never;
    const quotes = [quote("quote-1", 0, text.length), quote("quote-2", 0, 29)];
    const found = [...agreements.extract({ segments: segment({ text }), meta, annotations: { quotes } })];
    expect(found.map((a) => a.quoteId)).toEqual(["quote-2"]);
  });
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
