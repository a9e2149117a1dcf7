import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";

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
