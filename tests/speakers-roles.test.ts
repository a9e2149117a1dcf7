import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { refers, resolveIn } from "./support/speakers.ts";

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
