import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import type { Quote } from "../src/extract/quotes/schema.ts";
import { mentionOf } from "../src/span.ts";
import { NO_CUE, resolveIn, resolveQuotes } from "./support/speakers.ts";

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
