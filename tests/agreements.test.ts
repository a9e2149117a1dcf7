import { describe, expect, it } from "vitest";
import { agreements } from "../src/extract/agreements/index.ts";
import { segment } from "../src/segment/segment.ts";
import { marked, meta, read, references } from "./support/agreements.ts";

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
