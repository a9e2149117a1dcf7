import { describe, expect, it } from "vitest";
import { numbered } from "../src/extract/annotate.ts";
import { extract } from "../src/index.ts";
import { people } from "../src/extract/people/index.ts";
import type { Quote } from "../src/extract/quotes/schema.ts";
import { resolveSpeakers } from "../src/resolve/speakers/resolve-speakers.ts";
import { sameName } from "../src/names/same-name.ts";
import { readMetadata } from "../src/segment/metadata.ts";
import { segment } from "../src/segment/segment.ts";
import { mentionOf } from "../src/span.ts";

/** The number of the speaker, or null for none that has a name; and the source's words, in text order. */
type Numbered = [number | null, string];

const NO_CUE = {
  text: "",
  cue: null,
  lemma: null,
  act: "state",
  speakerId: null,
  via: null,
  negated: false,
  confidence: 1,
} as const;

/** Speakers of an article whose sources are given; the content of each is the rest of its sentence. */
function resolveIn(text: string, sources: readonly string[], meta: { byline?: string[] } = {}) {
  const segments = segment({ text });
  let from = 0;
  const quotes = sources.map((words, i): Quote => {
    const opening = /^\^/.test(words) ? `. ${words.slice(1)}` : words; // "^Roe": the Roe that opens a sentence
    const start = text.indexOf(opening, from) + (opening === words ? 0 : 2);
    if (start < 0) throw new Error(`no source “${words}” behind character ${from}`);
    from = start + words.replace("^", "").length;
    const sentence = segments.sentences.find((s) => start < s.end)!;
    const source = mentionOf(text, start, from);
    const content = [mentionOf(text, Math.min(from + 1, sentence.end - 1), sentence.end)];
    return {
      id: `quote-${i + 1}`,
      start,
      end: sentence.end,
      type: "indirect",
      content,
      source,
      rule: "test",
      ...NO_CUE,
    };
  });
  return resolveQuotes(text, quotes, meta);
}

function resolveQuotes(text: string, quotes: readonly Quote[], meta: { byline?: string[] } = {}) {
  const segments = segment({ text });
  const read = { ...readMetadata({ text }, segments), ...meta };
  const names = numbered("people", people.extract({ segments, meta: read, annotations: {} }));
  const { speakers, quotes: resolved } = resolveSpeakers(segments, read, { people: names, quotes });
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return {
    speakers,
    quotes: resolved,
    who: resolved.map((quote) => byId.get(quote.speakerId ?? "") ?? null),
  };
}

/** Numbers the named speakers by first appearance and compares. */
function refers(text: string, ...expected: Numbered[]) {
  const { who } = resolveIn(
    text,
    expected.map(([, words]) => words),
  );
  const numbers = new Map<string, number>();
  const found = who.map((speaker, i): Numbered => {
    if (!speaker?.name) return [null, expected[i]![1]];
    if (!numbers.has(speaker.id)) numbers.set(speaker.id, numbers.size);
    return [numbers.get(speaker.id)!, expected[i]![1]];
  });
  expect(found).toEqual(expected);
}

describe("names and pronouns", () => {
  it("follows one speaker through an article", () =>
    refers(
      "Finance Minister Jane Doe said taxes would fall.\n\nDoe warned of delays. She blamed the weather. Officials said they were tired.",
      [0, "Finance Minister Jane Doe"], [0, "Doe"], [0, "She"], [null, "Officials"],
    )); // prettier-ignore

  it("keeps two speakers apart by gender and by who spoke last", () =>
    refers(
      "Mayor Carlos Ibarra said the bridge was safe. Engineer Marta Nowak disagreed. She said it would fall. He called that absurd.",
      [0, "Mayor Carlos Ibarra"], [1, "Engineer Marta Nowak"], [1, "She"], [0, "He"],
    )); // prettier-ignore

  it("does not take a person who is only mentioned inside a quotation", () =>
    refers(
      "“We wrote to Pieter de Graaf and to Nils Aker last week,” Omar al-Sabri said.\n\nHe added that his staff had waited. De Graaf declined to comment.",
      [0, "Omar al-Sabri"], [0, "He"], [1, "De Graaf"],
    )); // prettier-ignore

  it.each([
    [
      "Korean",
      "President Kim Sang-ho said exports rose. Kim promised more. Mr. Kim said so twice.",
      ["President Kim Sang-ho", "Kim", "Mr. Kim"],
    ],
    [
      "Spanish",
      "Ildefonso Marlow Reyes, the economy minister, said no. Mr. Marlow Reyes repeated it. Marlow said no again.",
      ["Ildefonso Marlow Reyes", "Mr. Marlow Reyes", "Marlow"],
    ],
    [
      "Dutch",
      "Anna van der Laan said yes. Van der Laan said it again.",
      ["Anna van der Laan", "Van der Laan"],
    ],
    ["Arabic", "Khalid bin Tariq said yes. Bin Tariq said it again.", ["Khalid bin Tariq", "Bin Tariq"]],
    ["apostrophe", "Seán O’Meara said yes. O'Meara said it again.", ["Seán O’Meara", "O'Meara"]],
    ["initials", "J. K. Okoro said yes. Okoro said it again.", ["J. K. Okoro", "Okoro"]],
    ["hyphen", "Elin Berg-Hansen said yes. Berg-Hansen said it again.", ["Elin Berg-Hansen", "Berg-Hansen"]],
    [
      "Portuguese",
      "Luísa Prado de Moraes, the governor, said yes. Prado said it again.",
      ["Luísa Prado de Moraes", "^Prado"],
    ],
    ["later in full", "Okoro said yes. Chidi Okoro is a lawyer.", ["Okoro"]],
  ])("knows a person by the short form: %s", (_, text, sources) => {
    const { speakers } = resolveIn(text, sources);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]!.kind).toBe("person");
  });

  it("tells a couple apart by title, and leaves open what the text leaves open", () => {
    refers(
      "Judge Ana Roe and her husband, Jan Roe, met reporters. Mr. Roe said he was tired. Mrs. Roe said nothing.",
      [0, "Mr. Roe"], [1, "Mrs. Roe"],
    ); // prettier-ignore
    refers("Ana Roe and Jan Roe met reporters. Roe said the trip was over.", [null, "^Roe"]);
    refers(
      "Kojiro Tanabe bowed. “I am tired,” he said. His wife, Naoko Tanabe, wept. Mrs. Tanabe said nothing else.",
      [0, "he"], [1, "Mrs. Tanabe"],
    ); // prettier-ignore
  });

  it("leaves open which of a family is the elder, and takes no child for a “Mr.”", () =>
    refers(
      "7-year-old Jon Lind said no. His father, Bo Lind, said yes. The elder Lind wept. Mr. Lind said so twice.",
      [0, "7-year-old Jon Lind"], [1, "Bo Lind"], [null, "The elder Lind"], [1, "Mr. Lind"],
    )); // prettier-ignore

  it.each([
    ["Ana Roe, now the port’s head, who sailed, said no.", "who", "Ana Roe", "person"],
    ["Members of the board on the Hill, who sailed, said no.", "who", null, "group"],
    ["Marlow Shipping Ltd., which said no, closed.", "which", "Marlow Shipping Ltd.", "organization"],
  ])("knows a relative pronoun by what stands before it: %s", (text, source, name, kind) =>
    expect(resolveIn(text, [source]).who[0]).toMatchObject({ name, kind }),
  );

  it("takes “she” for whom the sentence before introduces, where it has no other subject", () => {
    refers(
      "Mayor Carla Ibarra left early, she said.\n\nThe debate was no help, with lawyer Paula Nowak on stage.\n\n“We are late,” she warned.",
      [0, "she"], [1, "she"],
    ); // prettier-ignore
    refers(
      "Mayor Carla Ibarra met engineer Paula Nowak. “We are late,” she warned. Ibarra said so.",
      [0, "she"], [0, "^Ibarra"],
    ); // prettier-ignore
  });

  it("does not take “he” for the lawyer through whom he speaks", () =>
    refers("Kofi Mensah was jailed. In a statement through his lawyer, Paul Lind, he said he would appeal.", [
      0,
      "he",
    ]));

  it("does not take “it” for a body that is only mentioned", () =>
    refers("Rain fell on the yard of Marlow Shipping Ltd. It said no.", [null, "It"]));
});

describe("roles and bodies", () => {
  it("finds a person by the office", () =>
    refers(
      "Sen. Ana Roe said no. Mayor Jan Lind said yes. The senator repeated it. The mayor laughed.",
      [0, "Sen. Ana Roe"], [1, "Mayor Jan Lind"], [0, "The senator"], [1, "The mayor"],
    )); // prettier-ignore

  it("finds a body by its initials, its short name and its common noun", () =>
    refers(
      "The Harbour Workers Union said it would strike. The HWU gave no date. The union said so on Monday. The Workers Union later agreed.",
      [0, "The Harbour Workers Union"], [0, "The HWU"], [0, "The union"], [0, "The Workers Union"],
    )); // prettier-ignore

  it("finds a company by the word that is its own", () =>
    refers(
      "Marlow Shipping Ltd. said it would close. A grocer, Grupo Tierra, said nothing. Marlow said so twice. Tierra agreed.",
      [0, "Marlow Shipping Ltd."],
      [1, "Grupo Tierra"],
      [0, "Marlow"],
      [1, "Tierra"],
    ));

  it("finds a body by its initials or ticker in brackets, and a company without its suffix", () => {
    refers(
      "Grupo Tierra (NYSE: TIER), a grocer, said no. TIER said so again.",
      [0, "Grupo Tierra"], [0, "^TIER"],
    ); // prettier-ignore
    refers(
      "Marlow Foods Plc said no. Shares in Marlow Foods fell. Marlow said no more.",
      [0, "Marlow Foods Plc"],
      [0, "Marlow Foods"],
    );
  });

  it("does not take a party’s branch for the party", () =>
    refers("Ohio Democrats said no. Democrats said yes.", [0, "Ohio Democrats"], [null, "^Democrats"]));

  it("does not take “the union” for a company named last", () =>
    refers(
      "Patria Coal said no. The union said so twice. The HWU said yes. The union agreed.",
      [0, "Patria Coal"],
      [null, "The union"],
      [1, "The HWU"],
      [1, "The union"],
    ));

  it("takes a company told by its town for the one named last", () =>
    refers(
      "Marlow Shipping Ltd. said no. The Lagos-based company said so twice.",
      [0, "Marlow Shipping Ltd."],
      [0, "The Lagos-based company"],
    ));

  it("finds a body by the initials of its name up to the “and”", () =>
    refers(
      "The Centre for Drought Control and Relief said no. The CDC said it was late.",
      [0, "The Centre for Drought Control and Relief"],
      [0, "The CDC"],
    ));

  it("takes the mayor for who is named, not the town she is mayor of", () =>
    refers(
      "Ruairí Quin said no. The Mayor of Cork, Colm Burke, will speak soon. He said it was late.",
      [0, "Ruairí Quin"],
      [1, "He"],
    ));

  it("names who is told by an office and whom he follows in it", () =>
    refers("Mr Moyle's predecessor, Ruairí Quin, said no.", [0, "Mr Moyle's predecessor, Ruairí Quin,"]));

  it("does not take a law for who wrote minutes under it", () =>
    refers("Minutes released under the Harbour Act show that he knew.", [
      null,
      "Minutes released under the Harbour Act",
    ]));

  it("names the governor, whoever owns her or was over her", () => {
    refers(
      "John Kasem left. Norvik's governor, Bryn Sandal, a moderate, said no.",
      [0, "Norvik's governor, Bryn Sandal, a moderate,"],
    ); // prettier-ignore
    refers(
      "Daiwo's Kim Sung-kyu, who rates the share well, said no. Kim said it was late.",
      [0, "Daiwo's Kim Sung-kyu, who rates the share well,"],
      [0, "Kim"],
    );
    refers(
      "Viktor Yanu left. Konstantin Gresh, a former minister under Mr. Yanu, said no. Gresh said it was late.",
      [0, "Konstantin Gresh, a former minister under Mr. Yanu,"],
      [0, "Gresh"],
    );
  });

  it("names nobody with his honours and degrees, and gives nobody the office of who read it out", () => {
    const { speakers } = extract(
      "Sir Colin Abara KC said no case was lost. In a statement read by her solicitor, Okoro thanked the court. Labour's Jo Moe MP said it was late. Ana Bell, MD, said it was early.",
    );
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([
      ["Colin Abara", null],
      ["Okoro", null],
      ["Jo Moe", null],
      ["Ana Bell", null],
    ]);
  });

  it("does not take the health secretary for the general secretary of the union", () => {
    const { quotes, speakers } = extract(
      "The offer will not be improved, the health secretary insisted. “It is wrong,” said the union's general secretary, Paul Adeyemi.",
    );
    expect(quotes.map(({ speakerId }) => speakers.find(({ id }) => id === speakerId)?.name)).toEqual([
      null,
      "Paul Adeyemi",
    ]);
  });

  it("does not take a panel of experts for whose experts they are", () =>
    refers("The UN left. A panel of UN experts said no.", [null, "A panel of UN experts"]));

  it("takes a maker for a body by what it makes, and “it” for the maker", () =>
    expect(
      extract("Norvale Nutrition said it was late. “Our tins are safe,” it said.").speakers,
    ).toMatchObject([{ name: "Norvale Nutrition", kind: "organization" }]));

  it("does not let anybody speak of himself by name", () => {
    refers(
      "Armand Willis, an adviser of Ben Carsen, suggested so. “Dr. Carsen is back,” he said.",
      [0, "Armand Willis, an adviser of Ben Carsen,"],
      [0, "he"],
    );
    const { quotes, speakers } = extract(
      "Ben Carsen left. Armand Willis, his adviser, was pleased. “Dr. Carsen is back,” he said.",
    );
    expect(speakers.find(({ id }) => id === quotes[0]?.speakerId)?.name).toBe("Armand Willis");
  });

  it("knows a husband behind his profession, and a daughter", () =>
    expect(
      extract(
        "Ana Roe wrote. Her husband, the surgeon Kok Leng, died in 2009. “It was late,” she said. Her daughter, the novelist Claire Yeo, said no crowd came.",
      ).speakers.map(({ name }) => name),
    ).toEqual(["Ana Roe", "Claire Yeo"]));

  it("knows who speaks by the initials of an interview", () => {
    const { quotes, speakers } = extract(
      "Nadia Osei runs the unit.\n\nHealth Weekly: How did it come about?\n\nNadia Osei: By accident.\n\nHW: Is it quiet?\n\nNO: It is.",
    );
    const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name;
    expect(quotes.map(({ speakerId }) => nameOf(speakerId))).toEqual([
      "Health Weekly",
      "Nadia Osei",
      "Health Weekly",
      "Nadia Osei",
    ]);
  });

  it("takes no month for a speaker", () =>
    expect(extract("“She claps for us in May and robs us in October,” he said.").speakers).toEqual([]));

  it("has no person with an “its”", () =>
    expect(extract("Halden Vik said its chips were sold out.").speakers).toMatchObject([
      { name: "Halden Vik", kind: "organization" },
    ]));

  it("does not take a public body for the company", () =>
    refers(
      "Ana Roe of the National Institutes of Tides said no. The company said it was safe.",
      [0, "Ana Roe of the National Institutes of Tides"],
      [null, "The company"],
    ));

  it("finds the person told by a body with an “and” in its name", () =>
    refers(
      "A Ports and Coastal Services spokesman, Andrew Nixey, said no. Nixey said it was late.",
      [0, "A Ports and Coastal Services spokesman, Andrew Nixey,"],
      [0, "Nixey"],
    ));

  it("does not take a body for another that happens to stand near", () =>
    refers(
      "The Ministry of Ports said no. The education ministry said yes.",
      [0, "The Ministry of Ports"],
      [null, "The education ministry"],
    ));

  it("leaves a diplomat unnamed although an envoy is named below", () =>
    refers(
      "A Western diplomat said no.\n\nNorway’s envoy, Jan Lind, said yes.",
      [null, "A Western diplomat"],
      [0, "Norway’s envoy, Jan Lind,"],
    ));

  it("knows a body by what is said of it", () =>
    refers(
      "The airport’s operator, Northgate, was silent. Marlow Dean, Norway’s largest grocery chain, said no. It said so twice.",
      [0, "Marlow Dean, Norway’s largest grocery chain,"],
      [0, "It"],
    ));

  it("does not take “they” for a body that is only mentioned", () =>
    refers("Drivers met the Port Authority. They said no.", [null, "They"]));

  it("does not take “the ministry” for initials that cannot be a ministry’s", () => {
    refers("NPT said no. The ministry said so twice.", [0, "NPT"], [null, "The ministry"]);
    refers("The MFA said no. The ministry said so twice.", [0, "The MFA"], [0, "The ministry"]);
  });

  it("does not take a product, or the family of a body, for who is described by it", () =>
    refers(
      "The Marlow phone maker said no. The U.N. agency said yes.",
      [null, "The Marlow phone maker"],
      [null, "The U.N. agency"],
    ));

  it("takes a company told by its country for the one named last", () =>
    refers("Marlow Shipping Ltd. said no. The South Korean company said so twice.", [0, "Marlow Shipping Ltd."], [0, "The South Korean company"])); // prettier-ignore

  it.each([
    ["Boreal, which flies to Oslo, said no.", "Boreal, which flies to Oslo,", "Boreal", "organization"],
    ["Quill, who owns it, said no.", "Quill, who owns it,", "Quill", "person"],
  ])("knows a capital that opens the text for a name by what is told of it: %s", (text, source, name, kind) =>
    expect(resolveIn(text, [source]).who[0]).toMatchObject({ name, kind }),
  );

  it("has a body by the name that ends a description of it", () =>
    refers("Norway’s state news agency NTB said no. Later NTB said yes.", [0, "Norway’s state news agency NTB"], [0, "NTB"])); // prettier-ignore

  it("has a country’s chamber by its name", () =>
    refers("Norway’s Senate said no. The Senate said so twice.", [0, "Norway’s Senate"], [0, "The Senate"]));

  it("finds a body by the noun that its name begins with", () =>
    refers(
      "The Front for the Return said no. The Front said so twice.",
      [0, "The Front for the Return"],
      [0, "The Front"],
    ));

  it("does not take initials for a pronoun", () =>
    refers("The WHO met. WHO spokeswoman Ana Roe said no.", [0, "WHO spokeswoman Ana Roe"]));

  it("knows a pope by another word for him", () =>
    refers(
      "Pope Benedict Joseph said no. The pontiff wept.",
      [0, "Pope Benedict Joseph"],
      [0, "The pontiff"],
    ));

  it("knows a party by its name at the start of a sentence, and by “the party”", () =>
    refers("Labour said no. The party said so twice.", [0, "Labour"], [0, "The party"]));

  it("has a campaign by whose it is", () =>
    refers(
      "The Okoro campaign said no. Ana Okoro stayed away. Okoro’s campaign said so twice. Her campaign laughed. Its campaign did not.",
      [0, "The Okoro campaign"], [0, "Okoro’s campaign"], [0, "Her campaign"], [null, "Its campaign"],
    )); // prettier-ignore

  it("has a body by the name that is not all capitals", () =>
    expect(resolveIn("DHAKA: rain fell. Dhaka said no.", ["^Dhaka"]).who[0]!.name).toBe("Dhaka"));

  it("takes a capital for its government", () =>
    refers("Norway said it would wait. Oslo later agreed.", [0, "Norway"], [0, "Oslo"]));

  it("names the speaker of the opening that is named below", () =>
    refers(
      "A Lisbon lawmaker said on Monday that the port must close.\n\nAna Roe, a lawmaker for the Greens, said it was unsafe.",
      [0, "A Lisbon lawmaker"], [0, "Ana Roe"],
    )); // prettier-ignore

  it("names the speaker of the opening by who is introduced next, with no office of another kind", () => {
    refers(
      "Norway’s fisheries minister said no.\n\nKari Lind spoke for an hour. Lind said so twice.",
      [0, "Norway’s fisheries minister"], [0, "^Lind"],
    ); // prettier-ignore
    refers(
      "Norway’s fisheries minister said no.\n\nKari Lind, a trawler owner, said yes.",
      [null, "Norway’s fisheries minister"], [0, "Kari Lind, a trawler owner,"],
    ); // prettier-ignore
  });

  it("finds a person by the age: the subject spoken of last, or whoever is that old", () => {
    refers(
      "Goalkeeper Luis Prado Peña saved a penalty.\n\n“I heard a roar,” the 24-year-old said. Prado said he was tired.",
      [0, "the 24-year-old"], [0, "^Prado"],
    ); // prettier-ignore
    refers("Ada Eze, 31, met Ola Lind, 56, in Lagos. The 56-year-old said it was hot.", [
      0,
      "The 56-year-old",
    ]);
    refers(
      "Ada Eze won. Ola Lind lost. The 24-year-old said it was hot.",
      [null, "The 24-year-old"],
    ); // prettier-ignore
  });

  it("does not take “the official” for a person of no office when another official spoke since", () =>
    refers(
      "Claire Lind said no. A railway official said yes. The official wept.",
      [0, "Claire Lind"],
      [null, "A railway official"],
      [null, "The official"],
    ));

  it("knows somebody by the name that they gave", () => {
    refers(
      "A 23-year-old nurse said no. The nurse, who gave only her first name, Claire, wept. Claire said so twice.",
      [0, "A 23-year-old nurse"], [0, "The nurse, who gave only her first name, Claire,"], [0, "^Claire"],
    ); // prettier-ignore
    refers(
      "A resident, who gave his name as Najib, said no. Najib said so twice.",
      [0, "A resident, who gave his name as Najib,"],
      [0, "^Najib"],
    );
  });

  it("does not take “the councillor” for one with a name when another was spoken of since", () =>
    refers(
      "Councillor Gwen Price said no. One rival councillor wept. The councillor said it was unfair.",
      [0, "Councillor Gwen Price"],
      [null, "The councillor"],
    ));

  it("knows the professor by “Prof.”", () =>
    refers(
      "Prof. Bola Adeyemi said no. The professor laughed.",
      [0, "Prof. Bola Adeyemi"],
      [0, "The professor"],
    ));

  it("knows a speaker named right behind the source, or behind a noun phrase for one person", () => {
    refers(
      "According to the state water company, Aguas del Sur, salt rose. The company said so twice.",
      [0, "the state water company"], [0, "The company"],
    ); // prettier-ignore
    refers("Four men were held. One of the four, student Farid Qadri, said no.", [
      0,
      "One of the four, student Farid Qadri,",
    ]);
  });

  it("gives a person the body that is told to be theirs", () => {
    const affiliation = (text: string, source: string) => resolveIn(text, [source]).who[0]!.affiliation;
    const opening = "The Harbour Pilots Union went to court. ";
    expect(affiliation(`${opening}Its head, Wanjiru Kamau, said no.`, "Its head, Wanjiru Kamau,")).toBe("Harbour Pilots Union");
    expect(affiliation(`${opening}Wanjiru Kamau, the union’s head, said no.`, "Wanjiru Kamau, the union’s head,")).toBe("Harbour Pilots Union");
    expect(affiliation(`${opening}Wanjiru Kamau, the ministry’s head, said no.`, "Wanjiru Kamau, the ministry’s head,")).toBeNull();
  }); // prettier-ignore

  it("leaves an office open that nobody named has", () =>
    refers("Ana Roe, a surgeon, said no. The judge said yes.", [0, "Ana Roe"], [null, "The judge"]));
});

describe("kinds of speakers", () => {
  it.each([
    ["Three officials said so.", "Three officials", "group"],
    ["A number of doctors said so.", "A number of doctors", "group"],
    ["A union official said so.", "A union official", "anonymous"],
    ["One of the doctors said so.", "One of the doctors", "anonymous"],
    ["A spokesman for the ministry said so.", "A spokesman for the ministry", "anonymous"],
    ["The report said so.", "The report", "document"],
    ["A poll by the Harbour Post said so.", "A poll by the Harbour Post", "document"],
    ["The Norwegian study said so.", "The Norwegian study", "document"],
    ["A 24-year-old said so.", "A 24-year-old", "anonymous"],
    ["The ministry said so.", "The ministry", "organization"],
    ["The Spaniard said so.", "The Spaniard", "anonymous"],
    ["“No,” the Italian said.", "the Italian", "anonymous"],
    ["Okoro aides said so. Chidi Okoro did not.", "Okoro aides", "group"],
  ])("%s", (text, source, kind) =>
    expect(resolveIn(text, [source]).who[0]).toMatchObject({ kind, name: null }),
  );

  it("has a campaign by its name, and a convention by its", () => {
    expect(
      resolveIn("The Okoro campaign said so. Chidi Okoro did not.", ["The Okoro campaign"]).who[0],
    ).toMatchObject({
      kind: "organization",
      name: "Okoro campaign",
    });
    expect(
      resolveIn("The 1951 Harbour Convention says so.", ["The 1951 Harbour Convention"]).who[0]!.kind,
    ).toBe("document");
  });

  it.each([
    ["The data firm StatBarn said so.", "The data firm StatBarn", "organization", "StatBarn"],
    ["Residents’ group Save Tana said so.", "group Save Tana", "organization", "Save Tana"],
    ["The Kita Shimpo newspaper said so.", "The Kita Shimpo newspaper", "organization", "Kita Shimpo"],
    ["A new Marlow University poll said so.", "A new Marlow University poll", "document", "Marlow University poll"],
    ["The Interfax/Marlow tracking poll said so.", "The Interfax/Marlow tracking poll", "document", "Interfax/Marlow tracking poll"],
  ])("%s", (text, source, kind, name) => expect(resolveIn(text, [source]).who[0]).toMatchObject({ kind, name })); // prettier-ignore

  it.each([
    ["One witness, a farmer, said no. The farmer wept.", "One witness, a farmer,", "The farmer"],
    ["One of the officials said no. The official wept.", "One of the officials", "The official"],
    ["A man who lives there said no. The man wept.", "A man who lives there", "The man"],
  ])("finds somebody without a name again: %s", (text, first, second) => {
    const { who } = resolveIn(text, [first, second]);
    expect(who[0]).toMatchObject({ kind: "anonymous", name: null });
    expect(who[1]).toBe(who[0]);
  });

  it("finds a report again, and has its maker", () => {
    const { who } = resolveIn("A report by the Harbour Union said no. The report said so twice.", ["A report by the Harbour Union", "The report"]); // prettier-ignore
    expect(who[0]).toMatchObject({ kind: "document", name: null, affiliation: "Harbour Union" });
    expect(who[1]).toBe(who[0]);
  });

  it.each([
    ["Two opposition lawmakers, Hamza Omari and Faith Naliaka, said no.", "Two opposition lawmakers, Hamza Omari and Faith Naliaka,", "opposition lawmaker"],
    ["Legal experts Rin Aoba and Paul Hens said no.", "Legal experts Rin Aoba and Paul Hens", "Legal expert"],
    ["Two firms, Marlow Shipping and the Tana Pension Fund, said no.", "Two firms, Marlow Shipping and the Tana Pension Fund,", null],
  ])("has the members of a group: %s", (text, source, role) => {
    const { who, speakers } = resolveIn(text, [source]);
    const members = who[0]!.members.map((id) => speakers.find((speaker) => speaker.id === id)!);
    expect(who[0]).toMatchObject({ kind: "group", name: null });
    expect(members.map((member) => member.role)).toEqual([role, role]);
  }); // prettier-ignore

  it.each(["The two", "The two of them", "The two men", "The pair"])("finds a group again by its size: %s", (words) => {
    const { who } = resolveIn(`Ana Roe and Jan Lind said no. ${words} said it was late.`, ["Ana Roe and Jan Lind", words]);
    expect(who[1] === who[0]).toBe(words !== "The two of them");
  }); // prettier-ignore

  it("has a pronoun’s person among the members of a group", () => {
    const { who, speakers } = resolveIn("Ana Roe left. She and Jan Lind said no.", ["She and Jan Lind"]);
    const names = who[0]!.members.map((id) => speakers.find((speaker) => speaker.id === id)!.name);
    expect([who[0]!.kind, ...names]).toEqual(["group", "Ana Roe", "Jan Lind"]);
  });

  it("knows bodies that speak together by the noun before their names", () => {
    const { speakers } = resolveIn("Aid groups Shelter Now and Tana Verde said no.", ["Aid groups Shelter Now and Tana Verde"]);
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([[null, "group"], ["Shelter Now", "organization"], ["Tana Verde", "organization"]]);
  }); // prettier-ignore

  it("makes one group of people quoted together, and finds it again", () => {
    const { who, speakers } = resolveIn(
      "Senators Ana Roe and Jan Lind said no. The senators said it twice.",
      ["Senators Ana Roe and Jan Lind", "The senators"],
    );
    expect(who[0]).toMatchObject({ kind: "group", name: null });
    expect(who[1]).toBe(who[0]);
    expect(who[0]!.members.map((id) => speakers.find((s) => s.id === id)!.name)).toEqual([
      "Ana Roe",
      "Jan Lind",
    ]);
  });

  it("takes no month for a speaker", () =>
    expect(resolveIn("Rain fell as in August, the lake fell.", ["August"]).who).toEqual([null]));

  it("takes “I” for the one author, and for nobody without a byline", () => {
    const text = "I believe it will rain.";
    expect(resolveIn(text, ["I"], { byline: ["Ana Roe"] }).who[0]!.name).toBe("Ana Roe");
    expect(resolveIn(text, ["I"]).who).toEqual([null]);
  });
});

describe("who passed the words on", () => {
  const text =
    "Nils Aker set out what he described as conditions for a truce, lawmaker Jana Roe reported on May 3.";
  const outer = text.indexOf(", lawmaker");
  const quote = (source: string, content: string, from = 0): Quote => {
    const at = (words: string) =>
      mentionOf(text, text.indexOf(words, from), text.indexOf(words, from) + words.length);
    return { id: "", start: at(content).start, end: at(content).end, type: "indirect", content: [at(content)], source: at(source), rule: "test", ...NO_CUE }; // prettier-ignore
  };

  it("is the reporter of a sentence, for what is attributed inside", () => {
    const quotes = [quote("lawmaker Jana Roe", text.slice(0, outer)), quote("he", "conditions for a truce")];
    const { speakers, quotes: resolved } = resolveQuotes(text, quotes);
    const [aker, roe] = ["Nils Aker", "Jana Roe"].map((name) => speakers.find((s) => s.name === name)!);
    expect(roe).toMatchObject({ role: "lawmaker", kind: "person" });
    expect(resolved.map(({ speakerId, via }) => [speakerId, via])).toEqual([[roe!.id, null], [aker!.id, roe!.id]]); // prettier-ignore
  });

  it.each([
    ["Ana Roe said in an interview with the Harbour Post that it was late.", "Harbour Post"],
    ["In an interview with Radio Tana, Ana Roe said it was late.", "Radio Tana"],
    ["It was late, Ana Roe said, according to the Harbour Post.", "Harbour Post"],
    ["Ana Roe told the Harbour Post that it was late.", null],
    ["Before the interview with the Harbour Post, Ana Roe said it was late.", null],
  ])("is the outlet that the words came from: %s", (text, outlet) => {
    const start = text.indexOf("it was late") < 0 ? 0 : text.indexOf("it was late");
    const source = mentionOf(text, text.indexOf("Ana Roe"), text.indexOf("Ana Roe") + "Ana Roe".length);
    const content = [mentionOf(text, start, start + "it was late".length)];
    const quote: Quote = { id: "", start, end: text.length, type: "indirect", content, source, rule: "test", ...NO_CUE };
    const { quotes, speakers } = resolveQuotes(text, [quote]);
    expect(speakers.find(({ id }) => id === quotes[0]!.via)?.name ?? null).toBe(outlet);
  }); // prettier-ignore
});

describe("who was quoted", () => {
  it.each([
    ["“It is late,” Ana Roe was quoted as saying by the Harbour Post.", "Harbour Post"],
    ["Ana Roe was quoted by the Harbour Post as saying it was late.", "Harbour Post"],
    ["Ana Roe was cited as saying it was late by the bridge.", null],
  ])("has the words, and who quoted passed them on: %s", (text, outlet) => {
    const { quotes, speakers } = extract(text);
    const name = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? null;
    expect(quotes.map(({ speakerId, via }) => [name(speakerId), name(via)])).toEqual([["Ana Roe", outlet]]);
  });
});

describe("a paper, and the body without a name", () => {
  const speakersOf = (text: string) => {
    const { quotes, speakers } = extract(text);
    return quotes.map(({ speakerId }) => speakers.find(({ id }) => id === speakerId)!);
  };

  it.each([
    "The lakes grow warm, according to a study published Wednesday in the journal Tidal Notes.",
    "The lakes grow warm, a report in the magazine Tidal Notes says.",
    "“We will go,” said a statement issued by the group Open Harbour.",
    "A newly released report by the firm Tana Maps said the lakes had warmed.",
    "A leaked memo seen by the Harbour Post said the plant would close.",
  ])("is a document, and not who printed it: %s", (text) =>
    expect(speakersOf(text)).toMatchObject([{ kind: "document" }]));

  it.each([
    ["A Department of Health spokesperson said: “We will reply.”", "Department of Health"],
    ["A Department of Health and Social Care spokesperson said: “We will reply.”", "Department of Health and Social Care"],
    ["A Ministry of Trade and Industry official said that the road would close.", "Ministry of Trade and Industry"],
  ])("speaks through somebody: %s", (text, affiliation) =>
    expect(speakersOf(text)).toMatchObject([{ kind: "anonymous", affiliation }]));

  it("has a name of several fields", () =>
    expect(speakersOf("The Department for Environment, Food and Rural Affairs said it was late.")).toMatchObject([
      { name: "Department for Environment, Food and Rural Affairs" },
    ]));

  it("is the one that spoke before, and no town of the dateline", () => {
    const [first, second] = speakersOf(
      "NAIROBI, Kenya (May 5) - Kenya’s central bank cut its rate on Tuesday, saying prices would stay low.\n\n“There was room,” the bank said in a statement.",
    );
    expect(first).toMatchObject({ kind: "organization", name: null });
    expect(second).toBe(first);
  });

  it("is no road that has a government", () => {
    const [, government] = speakersOf(
      "Jess Orr said the Harlow Road branch was full. The government said it had paid for it.",
    );
    expect(government).toMatchObject({ kind: "organization", name: null });
  });

  it("is told by its name where its noun may be a person's too", () =>
    expect(speakersOf("Rival Hansa-Lloyd warned of a weak quarter. Owner Gwen Farrow said she was glad.")).toMatchObject([
      { name: "Hansa-Lloyd", kind: "organization" },
      { name: "Gwen Farrow", kind: "person" },
    ]));

  it("is somebody nobody names, who is the subject right before", () => {
    const [kerhoas, husband] = speakersOf(
      "“Nothing changed,” Yann Kerhoas said.\n\nHer husband, a retired deckhand, did not back it. “We took too much,” he said.",
    );
    expect(kerhoas).toMatchObject({ name: "Yann Kerhoas" });
    expect(husband).toMatchObject({ kind: "anonymous", name: null });
  });

  it("is a line of ships, and no person", () =>
    expect(speakersOf("Britannia Ferries said it was late.")).toMatchObject([{ kind: "organization" }]));

  it("is several centres in one", () =>
    expect(speakersOf("The Centers for Disease Control and Prevention said it had sent a team.")).toMatchObject([
      { name: "Centers for Disease Control and Prevention" },
    ]));

  it("has a small word with a capital in its name", () =>
    expect(speakersOf("The plan was late, the group Save Our Shelves said.")).toMatchObject([{ name: "Save Our Shelves" }]));

  it("is not who “whose head” belongs to", () =>
    expect(speakersOf("Rates fell, said a broker, whose head of research, Simon Heaney, said there was “no end”.").at(-1)).toMatchObject({
      name: "Simon Heaney",
    }));

  it.each([
    ["An FBI accountant, Linda Perez, told the court that a third went to casinos.", "Linda Perez"],
    ["A union scutcher, Ana Roe, said it was late.", "Ana Roe"],
    ["“We doubted it,” admitted Per Strand, a former director of the institute.", "Per Strand"],
  ])("is not who works for it: %s", (text, name) => expect(speakersOf(text)).toMatchObject([{ name, kind: "person" }]));

  it("may bear a particle for a family name", () => {
    const speakers = speakersOf("Industries minister Ranjana Das denied it. “Nobody sleeps,” Das told the house.");
    expect(speakers.map(({ name }) => name)).toEqual(["Ranjana Das", "Ranjana Das"]);
  });
}); // prettier-ignore

describe("a speaker's record", () => {
  it("has its forms, and its mentions in text order", () => {
    const text =
      "Nils Aker, the union’s leader, said no. Bread is dear. Aker said it twice. He said it again. “Trust Aker,” a friend said.";
    const { speakers } = resolveIn(text, ["Nils Aker, the union’s leader,", "Aker", "He", "a friend"]);
    expect(speakers[0]).toEqual({
      id: "speaker-1", name: "Nils Aker", kind: "person", role: "leader", affiliation: null, aliases: ["Nils Aker", "Aker"], members: [],
      mentions: ["Nils Aker, the union’s leader,", "Aker", "He", "Aker"].map((words) => expect.objectContaining({ text: words })),
    }); // prettier-ignore
    for (const { mentions } of speakers)
      for (const { start, end, text: own } of mentions) expect(text.slice(start, end)).toBe(own);
  });

  it("gives a quote that goes on to the speaker before it, and none to one that floats", () => {
    const text = "Ana Roe said no.";
    const { quotes } = resolveIn(text, ["Ana Roe"]);
    const next = { ...quotes[0]!, source: null };
    const rules = (rule: string) => resolveQuotes(text, [quotes[0]!, { ...next, rule }]).quotes[1]!.speakerId;
    expect(rules("quotes/continued")).toBe("speaker-1");
    expect(rules("quotes/floating")).toBeNull();
  });
});

describe("sameName", () => {
  it.each([
    ["Aker, Nils J.", "Nils Johan Aker"],
    ["Kim Sang-ho", "KIM SANG HO"],
    ["Mr. Chidi Okoro", "Chidi Okorro"],
    ["Łukasz Żóraw", "Lukasz Zoraw"],
  ])("%s is %s", (a, b) => expect(sameName(a, b)).toMatchObject({ same: true }));

  it.each([
    ["Nils Aker", "Nils Lind"],
    ["Ana Roe", "Jan Roe"],
    ["", "Ana Roe"],
  ])("%s is not %s", (a, b) => expect(sameName(a, b)).toMatchObject({ same: false }));

  it("says why", () =>
    expect(sameName("Nils Aker", "N. Aker").reasons).toEqual(["“aker” in both", "“nils” for “n” (0.80)"]));
});

describe("an interview", () => {
  const turns = "Q: Will it open?\n\nA: In May.\n\nQ: Who pays?\n\nA: The town.";
  const namesIn = (text: string) => {
    const { quotes, speakers } = extract(text, { byline: "Ana Petrov" });
    return quotes.map((quote) => speakers.find(({ id }) => id === quote.speakerId)?.name ?? null);
  };

  it("is between its author and the one person whom its introduction names", () =>
    expect(namesIn(`Kwesi Addo runs the line to the north. We met in Kumasi.\n\n${turns}`)).toEqual([
      "Ana Petrov",
      "Kwesi Addo",
      "Ana Petrov",
      "Kwesi Addo",
    ]));

  it("leaves the answers open where the introduction names two", () =>
    expect(namesIn(`Kwesi Addo and Una Orr run the line to the north.\n\n${turns}`)[1]).toBeNull());
});
