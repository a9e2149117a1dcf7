import { describe, expect, it } from "vitest";
import { ROLES, type GoldArticle, type Spans } from "../scripts/scoring/corpus.ts";
import { givenNames, keptWords, surnames } from "../scripts/quotes/names.ts";
import { createReplacements } from "../scripts/quotes/replacements.ts";
import { swapNames } from "../scripts/quotes/swap-names.ts";

// What surrounds the scorer, which is not of this repository: figures from judged quotes, and articles with other names.

/** An article whose spans are those of the words in question. */
function articleOf(
  text: string,
  words: { source?: string; cue?: string; content?: string } = {},
): GoldArticle {
  const spansOf = (word: string | undefined): Spans => {
    if (word === undefined) return [];
    expect(text).toContain(word);
    return [[text.indexOf(word), text.indexOf(word) + word.length]];
  };
  const attribution = {
    source: spansOf(words.source),
    cue: spansOf(words.cue),
    content: spansOf(words.content),
  };
  return { id: text, text, attributions: [attribution] };
}

const swapText = (text: string, ...others: readonly string[]): string =>
  swapNames([text, ...others].map((given) => articleOf(given)))[0]!.text;

/** Other text that makes words ordinary, by having them in lower case. */
const ORDINARY =
  "we hope that the plans, rules and water of every harbour are safe and we never start to say so late here.";

describe("swapping names", () => {
  const text =
    "“The weir is safe,” said Mayor Ada Brook-Okoro of Havenside. Brook-Okoro’s deputy, Bo O’Marsh, told the HDB that Ada was right.";

  it("moves every span to the same words", () => {
    const words = {
      source: "Mayor Ada Brook-Okoro of Havenside",
      cue: "said",
      content: "“The weir is safe,”",
    };
    const later = {
      source: "Brook-Okoro’s deputy, Bo O’Marsh,",
      cue: "told the HDB",
      content: "that Ada was right",
    };
    const [first, second] = swapNames([articleOf(text, words), { ...articleOf(text, later), id: "2" }]);
    const slices = (article: GoldArticle) =>
      ROLES.map((role) =>
        article.attributions[0]![role].map(([start, end]) => article.text.slice(start, end)),
      );
    const name = "\\p{L}+";
    expect(slices(first!)).toEqual([
      [expect.stringMatching(new RegExp(`^Mayor ${name} ${name}-${name} of ${name}$`, "u"))],
      ["said"],
      ["“The weir is safe,”"],
    ]);
    expect(slices(second!)).toEqual([
      [expect.stringMatching(new RegExp(`^${name}-${name}’s deputy, ${name} O’${name},$`, "u"))],
      [expect.stringMatching(/^told the [B-Z]{3}$/)],
      [expect.stringMatching(new RegExp(`^that ${name} was right$`, "u"))],
    ]);
  });

  it("leaves no name behind", () => {
    const swapped = swapText(text);
    for (const name of ["Ada", "Brook", "Okoro", "Havenside", "Bo ", "Marsh", "HDB"])
      expect(swapped).not.toContain(name);
  });

  it("changes letters only, and no word that is no name", () => {
    const shape = (given: string) => given.replace(/\p{Lu}\p{L}+/gu, "X");
    expect(shape(swapText(text))).toBe(shape(text));
  });

  it("gives one name one new name, by its parts, and two names two", () => {
    const swapped = swapText("We saw Ada Marsh, Bo Marsh and Ada Brook. They met Marsh and Brook.");
    const [ada, marsh, bo, marsh2, ada2, brook, marsh3, brook3] = [
      ...swapped.slice(2).matchAll(/(?!They)\p{Lu}\p{L}+/gu),
    ].map(([name]) => name);
    expect([ada2, marsh2, marsh3, brook3]).toEqual([ada, marsh, marsh, brook]);
    expect(new Set([ada, bo, marsh, brook]).size).toBe(4);
    expect(givenNames).toEqual(expect.arrayContaining([ada, bo]));
    expect(surnames).toEqual(expect.arrayContaining([marsh, brook]));
  });

  it("gives the same twice, whatever else is in the corpus", () => {
    expect(swapText(text)).toBe(swapText(text));
    expect(swapText(text, ORDINARY)).toBe(swapText(text));
  });

  it("keeps a possessive, a plural and capitals", () => {
    const swapped = swapText(
      "We met Ada Okeyo. The Okeyos left in Okeyo’s car. OKEYO WINS, it said.",
      "who wins",
    );
    const [, name] = /We met \p{L}+ (\p{L}+)\./u.exec(swapped)!;
    expect(swapped).toContain(`The ${name}s left in ${name}’s car. ${name!.toUpperCase()} WINS, it said.`);
  });

  it("invents acronyms as long as the old ones, the same for the same", () => {
    const swapped = swapText("The HDB and the H.D.P. met two other NGOs. An NGO of the HDB left.");
    const acronyms =
      /^The ([B-Z]{3}) and the (?:[B-Z]\.){3} met two other ([B-Z]{3})s\. An \2 of the \1 left\.$/;
    expect(swapped).toMatch(acronyms);
    expect(swapped).not.toMatch(/HDB|H\.D\.P|NGO/);
  });

  it("swaps title and byline alike", () => {
    const article = {
      ...articleOf("On Monday Ada Marsh left Havenside."),
      title: "Ada Marsh leaves",
      byline: ["Ada Marsh", "Bo Reed"],
    };
    const [{ text: swapped, title, byline }] = swapNames([article]) as [GoldArticle];
    const [, name] = /^On Monday (.+) left/u.exec(swapped)!;
    expect(title).toBe(`${name} leaves`);
    expect(byline![0]).toBe(name);
    expect(byline![1]).not.toMatch(/Bo|Reed/);
    expect(swapNames([{ ...article, byline: "Ada Marsh" }])[0]!.byline).toBe(name);
  });

  it.each([
    "“We hope so,” he said. Plans are late. Water is safe: Rules never hope.",
    "Mr. and Mrs. and Dr. and Senator, on Monday in May, said the French and the Council.",
    "It’s late. Don’t say “Never,” he said. I hope. He’ll say so in the U.S. and the UN.",
    "WE NEVER SAY SO. Twenty-one of us start.",
    "",
  ])("leaves %j as it is", (given) => expect(swapText(given, ORDINARY)).toBe(given));

  it("knows a name at the start of a sentence by one within", () => {
    const swapped = swapText("Rules said no. We asked Bo Rules.", ORDINARY);
    const [, name] = /^(\p{L}+) said no\. We asked \p{L}+ \1\.$/u.exec(swapped)!;
    expect(name).not.toBe("Rules");
  });

  it("knows a name behind a title, and in other articles", () => {
    expect(swapText("Rules left. We met Mr. Rules.", ORDINARY)).not.toContain("Rules");
    expect(swapText("Plans left.", "Bo Plans and Ada Plans left; the plans stay.")).not.toContain("Plans");
  });

  it("tells Don from Don’t", () => {
    const swapped = swapText("We met Don. Don’t tell Don, they say. Don't!");
    expect(swapped).toMatch(/^We met (\p{L}+)\. Don’t tell \1, they say\. Don't!$/u);
  });

  it("does not take a heading’s capitals for names", () =>
    expect(swapText("Harbour Rules Never Start Late\n\nWe hope so.", ORDINARY)).toContain(
      "Harbour Rules Never Start Late",
    ));

  it("takes no new name that the articles have", () => {
    const text = `We met ${surnames.slice(0, 200).join(", ")}.`;
    const others = new Set(surnames.slice(0, 200));
    for (const [name] of swapText(text)
      .slice("We met".length)
      .matchAll(/\p{L}+/gu))
      expect(others).not.toContain(name);
  });

  it("finds names for an article of more of them than are listed", () => {
    const replace = createReplacements(() => false);
    const names = Array.from({ length: surnames.length + 50 }, (_, i) => replace(`name ${i}`, "surname"));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the lists of names", () => {
  it.each([
    ["givenNames", givenNames],
    ["surnames", surnames],
  ])("%s: single capitalised words, none twice, none that stays", (_, names) => {
    expect(names.length).toBeGreaterThan(250);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^\p{Lu}\p{Ll}+$/u);
      expect(keptWords).not.toContain(name.toLowerCase());
    }
  });
});
