import { describe, expect, it } from "vitest";
import { people } from "../src/extract/people/index.ts";
import { segment } from "../src/segment/segment.ts";
import { readMarkedCopy } from "../src/testing/marked-copy.ts";

const namesIn = (text: string) =>
  [...people.extract({ segments: segment({ text }), meta: {} as never, annotations: {} })].sort(
    (a, b) => a.start - b.start,
  );
const oneName = (text: string, name: string) => namesIn(text).find((found) => found.name === name);

/** Every name of marked copy, and no other: `{person:…}`, `{organization:…}`, `{place:…}`, `{unknown:…}`. */
const expectNames = (copy: string) => {
  const { text, marks } = readMarkedCopy(copy);
  const found = namesIn(text).map(({ kind, text }) => `${kind}:${text}`);
  expect(found).toEqual(marks.map(({ role, text }) => `${role}:${text}`));
};

it("takes no initial that ends a sentence for a name", () =>
  expect(namesIn("It rained, said the bureau PAGSA-L.").map(({ name }) => name)).not.toContain("L."));

describe("offices with a hyphen", () => {
  it.each([
    ["Secretary-General Antonia Reyes left.", "Antonia Reyes", "Secretary-General"],
    ["On Monday UN secretary-general Ana Roe left.", "Ana Roe", "UN secretary-general"],
    ["The National Union of Prime Minister Miklos Drahos lost.", "Miklos Drahos", "Prime Minister"],
    ["The former attorney-general Tan Sri Hamid Osman left.", "Hamid Osman", "former attorney-general"],
    ["Retired Major-General Una Bell left.", "Una Bell", "Retired Major-General"],
    ["President-elect Jan Roe left.", "Jan Roe", "President-elect"],
    ["Theresa Lind met Vice-President Bo Orr.", "Bo Orr", "Vice-President"],
  ])("%s", (text, name, role) => expect(oneName(text, name)).toMatchObject({ kind: "person", role }));
});

describe("names and their kinds", () => {
  it.each([
    "Yesterday {person:Nils Aker} met {person:Ana van der Berg} and {person:José Ortega y Reyes}.",
    "A letter from {person:Omar al-Sabri} reached {person:Kim Sang-ho} and {person:Xi Wenli}.",
    "Then {person:J. K. Okoro}, {person:Robert “Bob” Lind} and {person:Carl Aker Jr.} spoke.",
    "Officials of {organization:the} left.".replace(
      "{organization:the}",
      "the {organization:Ministry of Health and Welfare}",
    ),
    "The {organization:House Oversight and Reform Committee} wrote to the {organization:University of Tromso}.",
    "Ships of {organization:Marlow Shipping Ltd.} sailed from {place:Lisbon} to {place:New Zealand}.",
    "A house in {place:Marlow Street} near the {place:Tana River} burned.",
    "Reports by the {organization:IAEA} and the {organization:Harbour Post} differ.",
    "She told {person:Mr. Okoro}".replace("Mr. Okoro}", "Okoro}").replace("told ", "told Mr. ") +
      " to leave.",
    "It was {person:de Graaf} who met {person:Elin Berg-Hansen}.".replace(
      "{person:de Graaf}",
      "{unknown:de Graaf}",
    ),
    "Talks between {place:N. Korea} and {place:North Korea} make no sense.",
    "She moved from {unknown:Towsend}, {place:Md.}, to {place:Salem}, {place:Ore.}, last year.",
    "Figures by {organization:Statistics Estonia} and {organization:Transparency South Africa} differ.",
    "Then {person:Olga England} and {person:J. Holland} met Dona {person:Conceição Prado}.",
    "{unknown:Kojiro Tanabe} and {person:Naoko Tanabe} left. Ask {person:Tanabe}.",
    "The town sued the firm {organization:Cooperativa Tana Verde}. Later {organization:Tana Verde} paid.",
    "Aid from {unknown:Shelter Now} came. So did {unknown:Homes First}, late.",
    "The {organization:Allied Carters’ Union} met the {organization:Women’s Institute}. {place:Norway}’s Ministry of Ports did not.".replace(
      "Ministry of Ports",
      "{organization:Ministry of Ports}",
    ),
    "Neighbouring {place:Mozambique} sent boats.",
    "At noon {unknown:Iqram Shaikh} spoke. Then {unknown:Shaikh} left. The Bishop stayed. Judge by that.",
  ])("%s", expectNames);
});

describe("capitals that are no names", () => {
  it.each([
    "Nothing was said on Tuesday. Officials left in March.",
    "Ukrainian officials met Republicans. The Prime Minister and the President stayed away.",
    "Shipments fell. The shipments had risen before.",
    "OUR TEN FAVOURITE SUMMER RECIPES",
    "Oslo-based engineers built an F-16 model. “Never again,” they said.".replace("Oslo-based", "Home-based"),
  ])("%s", (text) => expect(namesIn(text)).toEqual([]));

  it("reads a headline with the names that the text has", () => {
    const text =
      "Harbour Union’s Aker Calls Off Strike After Long Talks\n\nNils Aker of the Harbour Union called off a strike.";
    expect(namesIn(text).map(({ name }) => name)).toEqual([
      "Harbour Union",
      "Aker",
      "Nils Aker",
      "Harbour Union",
    ]);
  });
});

describe("role and affiliation", () => {
  it.each([
    [
      "Harbour Union Secretary General Nils Aker spoke.",
      "Nils Aker",
      "Harbour Union Secretary General",
      "Harbour Union",
    ],
    ["Then Ukrainian lawmaker Ana Roe spoke.", "Ana Roe", "Ukrainian lawmaker", null],
    ["Nils Aker, the union’s secretary general, spoke.", "Nils Aker", "secretary general", null],
    ["Nils Aker, Eurostat’s director, spoke.", "Nils Aker", "director", "Eurostat"],
    ["The company’s chief executive, A. B. Okoro, spoke.", "A. B. Okoro", "chief executive", null],
    ["Then Ana Roe of Eurostat spoke.", "Ana Roe", null, "Eurostat"],
    ["Ana Roe, 56, a Lisbon lawyer who lost, spoke.", "Ana Roe", "Lisbon lawyer", null],
    [
      "Jan Okoro (Ind.), head of the Port Authority, spoke.",
      "Jan Okoro",
      "head of the Port Authority",
      "Port Authority",
    ],
    [
      "Ana Roe, a researcher at Lisbon’s Institute for Fisheries, spoke.",
      "Ana Roe",
      "researcher at Lisbon’s Institute for Fisheries",
      "Institute for Fisheries",
    ],
    [
      "Jan Lind, chair of the boat owners’ league, spoke.",
      "Jan Lind",
      "chair of the boat owners’ league",
      null,
    ],
    ["Jan Lind, the boat owners’ lawyer, spoke.", "Jan Lind", "lawyer", null],
    ["Co-author Ana Roe spoke.", "Ana Roe", "Co-author", null],
    ["Chief Financial Officer Ana Roe spoke.", "Ana Roe", "Chief Financial Officer", null],
    ["An attorney for the port, Jan Aker, spoke.", "Jan Aker", "attorney for the port", null],
    ["Former Deputy Prime Minister Lena Lind spoke.", "Lena Lind", "Former Deputy Prime Minister", null],
    ["Secretary of State Ana Roe spoke.", "Ana Roe", "Secretary of State", null],
    ["A letter by Sen. Ana Roe came.", "Ana Roe", "Sen.", null],
    ["Tom Lind, an analyst at Marlow & Co., spoke.", "Tom Lind", "analyst at Marlow & Co.", "Marlow & Co."],
    [
      "Then Harbour-Rail Union President Doris Lind spoke.",
      "Doris Lind",
      "Harbour-Rail Union President",
      "Harbour-Rail Union",
    ],
    ["Then South Korean envoy Han Ji-won spoke.", "Han Ji-won", "South Korean envoy", null],
    [
      "Ana Roe, a professor of surgery and the editor of a blog, spoke.",
      "Ana Roe",
      "professor of surgery",
      null,
    ],
    ["She is the daughter of a general who lost, Ana Roe, they said.", "Ana Roe", null, null],
    ["Presiding Judge Aiko Sato spoke.", "Aiko Sato", "Presiding Judge", null],
    ["Marine biologist Ana Roe spoke.", "Ana Roe", "Marine biologist", null],
    ["Jan Okoro left. Okoro’s lawyer, Ana Roe, spoke.", "Ana Roe", "lawyer", null],
    ["Nils Aker, Harbour Union members and others came.", "Nils Aker", null, null],
  ])("%s", (text, name, role, affiliation) =>
    expect(oneName(text, name)).toMatchObject({ role, affiliation, kind: "person" }),
  );
  it.each([
    ["The storm sank 62 boats off Harrow, the coast guard said.", "Harrow", null],
    ["He had written to Brook, the mayor, who said nothing.", "Brook", "mayor"],
  ])("leaves the subject of “said” to itself: %s", (text, name, role) =>
    expect(oneName(text, name)?.role).toBe(role),
  );

  it.each([
    ["Mrs. Okoro spoke.", "Okoro", "Mrs.", "female"],
    ["Then Sir Nils Aker spoke.", "Nils Aker", "Sir", "male"],
    ["The spokeswoman, Jo Lind, spoke.", "Jo Lind", null, "female"],
    ["Then Oksana Lind spoke.", "Oksana Lind", null, "female"],
    ["Then Dr. Marlow spoke.", "Marlow", "Dr.", null],
    ["Her neighbour, U Kyaw Zin, spoke.", "Kyaw Zin", "U", "male"],
    ["Later Daw Khin Aye spoke.", "Khin Aye", "Daw", "female"],
  ])("%s", (text, name, honorific, gender) =>
    expect(oneName(text, name)).toMatchObject({ honorific, gender }),
  );
});
