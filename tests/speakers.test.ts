import { describe, expect, it } from "vitest";
import { sameName } from "../src/names/same-name.ts";
import { refers, resolveIn, resolveQuotes } from "./support/speakers.ts";

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
