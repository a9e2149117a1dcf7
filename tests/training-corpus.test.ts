import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { hashOf } from "../src/text/hash.ts";
import { commonTags, Tag, tagKinds } from "../src/extract/quotes/model/words.ts";
import { CueRate, mayHead, packed, rateIn, suffixOf, tagIn } from "../src/extract/quotes/model/words.ts";
import type { Passage } from "../src/extract/quotes/passage.ts";
import type { Range } from "../src/extract/quotes/phrases.ts";
import { readCorpus, type Parsed, type TrainingArticle } from "../training/corpus.ts";
import { readExample, readTrainingSet } from "../training/examples.ts";
import { createSequence, shuffle } from "../training/shuffle.ts";
import { readTagSets } from "../training/tag-sets.ts";
import { rateOf, readVocabulary } from "../training/word-table.ts";
import { attributed, attributedArticles } from "./support/attributed.ts";
import { passageOf, rangeOf } from "./support/training.ts";

// How the reader of quotes is learned. Every text was written for this project, and the people in it are invented.

const textOf = ({ tokens, segments: { text } }: Passage, { first, last }: Range): string =>
  text.slice(tokens.start[first], tokens.end[last - 1]);

/** An article read by a parser that gives the words in the list the tags in it, and no others any. */
function articleWith(text: string, tags: readonly (readonly [word: string, tag: string])[]): TrainingArticle {
  const passage = passageOf(text);
  const parsed = new Map<number, Parsed>(
    tags.map(([word, tag]) => [rangeOf(passage, word).first, { tag, head: -1 }]),
  );
  return { id: text, passage, gold: [], parsed };
}

describe("sequence", () => {
  const draw = (seed: number, count: number) => {
    const next = createSequence(seed);
    return Array.from({ length: count }, next);
  };

  it("is the same for one seed, another for another", () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(8, 20)).not.toEqual(draw(7, 20));
  });

  it("is spread over [0, 1)", () => {
    const drawn = draw(1, 2000);
    expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = drawn.filter((x) => Math.floor(x * 10) === tenth).length / drawn.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.03);
    }
  });

  it("shuffles in place, losing nothing", () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    shuffle(list, createSequence(3));
    expect(list).not.toEqual([...list].sort((a, b) => a - b));
    expect([...list].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });
});

describe("cue rates", () => {
  it.each([
    [0, 0, CueRate.unseen],
    [2, 2, CueRate.unseen],
    [3, 0, CueRate.never + 1],
    [29, 0, CueRate.never + 1],
    [30, 0, CueRate.never],
    [1000, 1, CueRate.rare],
    [1000, 10, CueRate.rare + 1],
    [100, 15, CueRate.rare + 4],
    [100, 50, CueRate.rare + 6],
    [100, 100, CueRate.rare + 8],
    [3, 3, CueRate.rare + 7],
  ])("of %d uses, %d cues: %d", (uses, cues, rate) => expect(rateOf(uses, cues)).toBe(rate));

  it("do not fall as cues are added, and lead to asking wherever one use in a hundred is a cue", () =>
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 3000 }), fc.nat(2999), (uses, n) => {
        const cues = (n % uses) + 1;
        if (cues > 1) expect(rateOf(uses, cues)).toBeGreaterThanOrEqual(rateOf(uses, cues - 1));
        if (cues / uses > 0.01) expect(mayHead(rateOf(uses, cues))).toBe(true);
      }),
    ));
});

describe("tags of forms", () => {
  const article = (text: string, ...tags: (readonly [string, string])[]) => articleWith(text, tags);

  it("are all readings that are common, in alphabetical order", () => {
    const past = Array.from({ length: 4 }, () => article("It closed.", ["closed", "VBD"]));
    const participle = Array.from({ length: 4 }, () => article("It was closed.", ["closed", "VBN"]));
    const mistake = article("The closed.", ["closed", "NN"]);
    expect(readTagSets([...participle, mistake, ...past], suffixOf).words.get("closed")).toBe("Dn");
  });

  it("are known of words used three times, of endings used once", () => {
    const twice = [
      article("He grommelled.", ["grommelled", "VBD"]),
      article("She grommelled.", ["grommelled", "VBD"]),
    ];
    const sets = readTagSets(twice, suffixOf);
    expect(sets.words.has("grommelled")).toBe(false);
    expect(sets.suffixes.get("-led")).toBe("D");
  });

  it("leave out names, not the capital at the head of a sentence", () => {
    const articles = Array.from({ length: 3 }, () =>
      article("The mill of Wick shut.", ["The", "DT"], ["Wick", "NNP"], ["shut", "VBD"]),
    );
    const sets = readTagSets(articles, suffixOf);
    expect(Object.fromEntries(sets.words)).toEqual({ the: "d", shut: "D" });
    expect([...sets.suffixes.keys()]).toEqual(["-hut"]);
  });
});

describe("vocabulary", () => {
  const three = (text: string, tags: readonly (readonly [string, string])[] = []) =>
    Array.from({ length: 3 }, () => articleWith(text, tags));
  const holds = (articles: readonly TrainingArticle[], form: string) =>
    readVocabulary(articles).words.has(hashOf(form));

  it("holds forms that three articles write in lower case", () => {
    const articles = three("The mill shut. The mill shut.");
    expect(holds(articles, "mill")).toBe(true);
    expect(holds(articles.slice(1), "mill")).toBe(false);
    expect(holds([articleWith("The mill, mill, mill and mill.", [])], "mill")).toBe(false);
  });

  it("holds no names, though they be words too", () => {
    const names = Array.from({ length: 25 }, () => articleWith("It was Grant.", []));
    expect(holds([...three("They give a grant."), ...names.slice(0, 24)], "grant")).toBe(true);
    expect(holds([...three("They give a grant."), ...names], "grant")).toBe(false);
    expect(holds(three("It was Quispe."), "quispe")).toBe(false);
  });

  it("holds titles and “I” always, signs, and numbers of one length as one", () => {
    const articles = [..."123"].map((digit) => articleWith(`It cost ${digit}${digit}, Mr. Orr.`, []));
    for (const form of ["mr.", "i", ",", "00"]) expect(holds(articles, form), form).toBe(true);
    expect(holds(articles, "11")).toBe(false);
  });

  it("numbers tags by its list, the first of two that are the same", () => {
    const { tags, words } = readVocabulary(three("The mill shut.", [["mill", "NN"], ["shut", "VBD"], [".", "."]])); // prettier-ignore
    const tagOf = (form: string) => tagIn(words.get(hashOf(form))!);
    expect(tags.slice(0, commonTags.length)).toEqual(commonTags);
    expect([tagOf("mill"), tagOf(".")]).toEqual([Tag.noun, Tag.sign]);
    expect(tags[tagOf("shut")]).toBe("D");
    expect([...words.values()].every((entry) => rateIn(entry) === CueRate.unseen)).toBe(true);
  });

  it("takes a word that the parser did not read for what its ending is, else for a noun", () => {
    const articles = [
      ...three("He was grommelling clombs."),
      articleWith("He is grackling.", [["grackling", "VBG"]]),
    ];
    const { tags, words } = readVocabulary(articles);
    expect(tags[tagIn(words.get(hashOf("grommelling"))!)]).toBe("G");
    expect(tags[tagIn(words.get(hashOf("clombs"))!)]).toBe("N");
  });
});

describe("corpus", () => {
  const folder = mkdtempSync(join(tmpdir(), "training-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  const text = "“It’s late,” Una Orr’s aide had said.";
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length];
  const lines = [
    { id: "b", text: "Rain fell.", attributions: [] },
    {
      id: "a",
      text,
      attributions: [{ source: [at("Una Orr’s aide")], cue: [at("d said")], content: [at("“It’s late,”")] }],
    },
  ];
  const syntax = [
    {
      id: "a",
      sentences: [
        [
          [...at("had"), "VBD", "O", 2],
          [...at("said"), "VBN", "O", 0],
        ],
        [[...at("It"), "PRP", "O", 0]],
      ],
    },
  ];
  const jsonLines = (list: readonly unknown[]) => list.map((line) => `${JSON.stringify(line)}\n`).join("");

  it("is read as articles in tokens, packed or not, words whole, with the parser's reading of each", () => {
    const corpus = file("corpus.jsonl", jsonLines(lines));
    const plain = readCorpus(corpus, file("syntax.jsonl", jsonLines(syntax)));
    const packedUp = readCorpus(corpus, file("syntax.jsonl.gz", gzipSync(jsonLines(syntax))));
    expect(packedUp).toEqual(plain);
    expect(plain.map(({ id }) => id)).toEqual(["b", "a"]);
    const [rain, { passage, gold, parsed }] = plain as [TrainingArticle, TrainingArticle];
    expect([rain.gold, rain.parsed.size]).toEqual([[], 0]);
    const [{ source, cue, content }] = gold as [(typeof gold)[number]];
    expect([source, cue, content].map((ranges) => ranges.map((range) => textOf(passage, range)))).toEqual([
      ["Una Orr’s aide"],
      ["had said"],
      ["“It’s late,”"],
    ]);
    const had = rangeOf(passage, "had").first;
    expect([parsed.get(had), parsed.get(had + 1)]).toEqual([{ tag: "VBD", head: had + 1 }, { tag: "VBN", head: -1 }]); // prettier-ignore
    expect(parsed.size).toBe(3);
  });

  it("says which line it cannot read", () => {
    const corpus = file("broken.jsonl", `${JSON.stringify(lines[0])}\n{"id": \n`);
    expect(() => readCorpus(corpus, file("none.jsonl", ""))).toThrow(/broken\.jsonl:2: /);
  });
});

describe("examples", () => {
  const kinds = tagKinds(commonTags);
  const noWords = { words: new Map<number, number>(), kinds };

  it("have the cue's head by the parser, a quotation as one item", () => {
    const article = attributed("a", [
      "{content:“The mill is shut for good,”} {source:Una Orr} {cue:had then said} to them.",
    ]);
    const { passage } = article;
    const said = rangeOf(passage, "said").first;
    const parsed = new Map<number, Parsed>([
      [said - 2, { tag: "VBD", head: said }],
      [said - 1, { tag: "RB", head: said }],
      [said, { tag: "VBN", head: -1 }],
    ]);
    const { gold, heads, items } = readExample({ ...article, parsed }, noWords);
    expect(gold).toEqual([
      {
        head: 5,
        source: [{ first: 1, last: 3 }],
        cue: [{ first: 3, last: 6 }],
        content: [{ first: 0, last: 1 }],
      },
    ]);
    expect([...heads]).toEqual([5]);
    expect(items.first[5]).toBe(said);
    expect(readExample({ ...article, parsed: new Map() }, noWords).gold[0]!.head).toBe(3);
  });

  it.each([
    ["without a cue", "{source:Una Orr}: {content:“The mill is shut.”}"],
    [
      "with its cue in a quotation",
      "“I tell you, {source:Una} {cue:said} {content:it was late},” he went on.",
    ],
  ])("leave out an attribution %s", (_, copy) =>
    expect(readExample(attributed("a", [copy]), noWords).gold).toEqual([]),
  );

  it("are rated by all other articles, new articles by all of these", () => {
    const noted = "{source:The guide} {cue:noted} {content:that rain fell}.";
    const used = "The rain was noted by the guide.";
    const said = "{source:The guide} {cue:said} {content:that rain fell}.";
    const articles = attributedArticles([
      [noted, noted, noted, said],
      [used, said],
      [used, said],
      [used, said],
    ]);
    const { lexicon, examples } = readTrainingSet(articles, readVocabulary(articles));
    const inTable = (form: string) => rateIn(lexicon.words.get(hashOf(form))!);
    const inExample = (n: number, form: string) =>
      examples[n]!.items.rate[examples[n]!.items.word.indexOf(hashOf(form))];
    expect([inTable("noted"), inTable("said"), inTable("rain")]).toEqual([
      rateOf(6, 3),
      rateOf(4, 4),
      rateOf(7, 0),
    ]);
    expect([inExample(0, "noted"), inExample(1, "noted")]).toEqual([rateOf(3, 0), rateOf(5, 3)]);
    expect([inExample(0, "said"), inExample(3, "said")]).toEqual([rateOf(3, 3), rateOf(3, 3)]);
    expect(packed(tagIn(lexicon.words.get(hashOf("said"))!), inTable("said"))).toBe(
      lexicon.words.get(hashOf("said")),
    );
  });
});
