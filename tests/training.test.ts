import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attributionsBy, judge } from "../src/extract/quotes/model/attributions.ts";
import { hashOf } from "../src/text/word-hash.ts";
import { readModel, storeModel, type StoredModel } from "../src/extract/quotes/model/stored.ts";
import { commonTags, Tag, tagKinds } from "../src/extract/quotes/model/tags.ts";
import { LEAVES, probability } from "../src/extract/quotes/model/trees.ts";
import { LEVELS } from "../src/extract/quotes/model/weights.ts";
import { CueRate, mayHead, packed, rateIn, suffixOf, tagIn } from "../src/extract/quotes/model/words.ts";
import { readPassage, type Passage } from "../src/extract/quotes/passage.ts";
import type { Range } from "../src/extract/quotes/phrases.ts";
import { segment } from "../src/segment/segment.ts";
import { firstTokenFrom } from "../src/segment/tokens.ts";
import { expectedCounts } from "../training/chain.ts";
import { readCorpus, type Parsed, type TrainingArticle } from "../training/corpus.ts";
import { readExample, readTrainingSet } from "../training/examples.ts";
import { learnForest, type JudgedCase } from "../training/forest.ts";
import { createLearner, rowOf, step, toWeights, type Learner } from "../training/ftrl.ts";
import { judgedCases } from "../training/judge.ts";
import { learn, type Learned } from "../training/learn.ts";
import { rowsOf } from "../training/pack-weights.ts";
import { rightOnes, type Spans } from "../training/match.ts";
import { createSequence, shuffle } from "../training/shuffle.ts";
import { readTagSets } from "../training/tag-sets.ts";
import { rateOf, readVocabulary } from "../training/word-table.ts";
import { attributed, attributedArticles, copiesFor, shapes } from "./support/attributed.ts";
import {
  CUE,
  latticesUpTo,
  legalPaths,
  logSumOf,
  OUTSIDE,
  scoreAt,
  scoreOf,
  SCORES,
} from "./support/paths.ts";

// How the reader of quotes is learned. Every text was written for this project, and the people in it are invented.

const passageOf = (text: string): Passage => readPassage(segment({ text }));

/** The first place of some words in the text, in tokens. */
function rangeOf({ tokens, segments: { text } }: Passage, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" must be in the text`);
  return { first: firstTokenFrom(tokens, start), last: firstTokenFrom(tokens, start + words.length) };
}

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

describe("chain", () => {
  it("expects each label and each change as often as all legal paths have it", () =>
    fc.assert(
      fc.property(latticesUpTo(5), (lattice) => {
        const { length, head } = lattice;
        const paths = legalPaths(length, head);
        const total = logSumOf(paths.map((path) => scoreOf(lattice, path)));
        const counts = new Float64Array(length * SCORES);
        for (const path of paths) {
          const chance = Math.exp(scoreOf(lattice, path) - total);
          path.forEach((label, i) => {
            const before = i ? path[i - 1]! : OUTSIDE;
            counts[scoreAt(i, label, label)]! += chance;
            if (before !== label) counts[scoreAt(i, before, label)]! += chance;
          });
        }
        const expected = expectedCounts(lattice);
        expect(expected).toHaveLength(counts.length);
        counts.forEach((count, at) => expect(expected[at]).toBeCloseTo(count, 9));
        expect(expected[scoreAt(head, CUE, CUE)]).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    ));
});

describe("learning of weights", () => {
  const RATE = { alpha: 0.1, l1: 1.5 };

  it("leaves a weight at nothing until the evidence is more than the threshold", () => {
    const learner = createLearner(1);
    const row = rowOf(learner, 12);
    for (let i = 0; i < 3; i++) step(learner, row, 0.5, RATE);
    expect(learner.weights[row]).toBe(0);
    step(learner, row, 0.5, RATE);
    // the sum of gradients is 2, of their squares 1
    expect(learner.weights[row]).toBeCloseTo((-0.5 * 0.1) / (1 + 1), 7);
  });

  it("moves against the gradient, and back", () => {
    const learner = createLearner(1);
    const row = rowOf(learner, 0);
    for (let i = 0; i < 8; i++) step(learner, row, -1, RATE);
    expect(learner.weights[row]).toBeGreaterThan(0);
    for (let i = 0; i < 30; i++) step(learner, row, 1, RATE);
    expect(learner.weights[row]).toBeLessThan(0);
  });

  it("gives every feature a row of its own, as many as turn up", () => {
    const learner = createLearner(2);
    const rows = Array.from({ length: 70_000 }, (_, feature) => rowOf(learner, feature));
    learner.weights[rows[9]! + 1] = 4;
    expect(new Set(rows).size).toBe(70_000);
    expect(rows.every((row) => row % 2 === 0 && row + 2 <= learner.weights.length)).toBe(true);
    expect([rowOf(learner, 9), rowOf(learner, 69_999)]).toEqual([rows[9], rows[69_999]]);
    expect([learner.weights.length, learner.z.length, learner.n.length]).toEqual(Array(3).fill(4 * 2 ** 16));
  });

  it("keeps what was learned when it makes room for more", () => {
    const learner = createLearner(1);
    step(learner, rowOf(learner, 5), -4, RATE);
    const [weight, z, n] = [learner.weights[0], learner.z[0], learner.n[0]];
    for (let feature = 10; feature < 70_000; feature++) rowOf(learner, feature);
    expect([learner.weights[0], learner.z[0], learner.n[0]]).toEqual([weight, z, n]);
    expect(weight).toBeGreaterThan(0);
  });

  /** Logistic regression on cases that are right where they hold an even feature; 0 and 1 stand for it, 8 is in all. */
  function learnToy(): Learner {
    const learner = createLearner(1);
    const next = createSequence(5);
    for (let i = 0; i < 600; i++) {
      const target = next() < 0.5 ? 1 : 0;
      const features = [target ? 0 : 1, 2 + Math.floor(next() * 6), 8].map((feature) =>
        rowOf(learner, feature),
      );
      const score = features.reduce((sum, row) => sum + learner.weights[row]!, 0);
      for (const row of features) step(learner, row, 1 / (1 + Math.exp(-score)) - target, RATE);
    }
    return learner;
  }

  it("tells apart what can be told apart, by what tells it", () => {
    const learner = learnToy();
    const weight = (feature: number) => learner.weights[rowOf(learner, feature)]!;
    expect(weight(0)).toBeGreaterThan(1);
    expect(weight(1)).toBeLessThan(-1);
    for (let noise = 2; noise <= 8; noise++) expect(Math.abs(weight(noise))).toBeLessThan(0.4);
  });

  it("gives rows that agree with what was learned, up to rounding, and leaves out those next to nothing", () => {
    const learner = createLearner(3);
    const next = createSequence(9);
    const learned = Array.from({ length: 200 }, (_, i) => {
      const row = rowOf(learner, i * 617);
      const size = i % 4 === 0 ? 0.001 : 3;
      for (let c = 0; c < 3; c++) learner.weights[row + c] = (next() - 0.5) * size;
      return [i * 617, [...learner.weights.subarray(row, row + 3)]] as const;
    });
    const largest = Math.max(...learned.flatMap(([, weights]) => weights.map(Math.abs)));
    const table = toWeights(learner);
    const kept = new Map(rowsOf(table));
    expect(table.unit * LEVELS).toBeCloseTo(largest, 5);
    let leftOut = 0;
    for (const [feature, weights] of learned) {
      const levels = kept.get(feature) ?? [0, 0, 0];
      if (!kept.has(feature)) leftOut++;
      weights.forEach((weight, c) => {
        expect(Math.abs(levels[c]! - weight / table.unit)).toBeLessThan(kept.has(feature) ? 0.501 : 1.5);
      });
    }
    expect(leftOut).toBeGreaterThanOrEqual(50);
    expect(kept.size + leftOut).toBe(200);
  });

  it("gives no rows where nothing was learned", () => {
    const learner = createLearner(1);
    rowOf(learner, 3);
    expect([...rowsOf(toWeights(learner))]).toEqual([]);
  });
});

describe("learning of trees", () => {
  const casesOf = (rule: (a: number, b: number) => boolean, count = 500): JudgedCase[] => {
    const next = createSequence(11);
    return Array.from({ length: count }, () => {
      const [a, b] = [next(), next()];
      return { row: Float64Array.of(a, b, next()), target: rule(a, b) ? 1 : 0 };
    });
  };
  const rules = {
    "a stretch": (a: number) => a > 0.3 && a < 0.6,
    "one or the other, not both": (a: number, b: number) => a > 0.4 !== b > 0.6,
    "nearly always": (a: number) => a > 0.1,
  };

  it.each(Object.entries(rules))("learns %s", (_, rule) => {
    const forest = learnForest(casesOf(rule));
    const fresh = casesOf((a, b) => rule(1 - b, 1 - a)).map(({ row, target }) => ({
      row: Float64Array.of(1 - row[1]!, 1 - row[0]!, row[2]!),
      target,
    }));
    const chances = fresh.map(({ row }) => probability(forest, row));
    const right = chances.filter((chance, i) => chance > 0.5 === (fresh[i]!.target === 1)).length;
    expect(right / fresh.length).toBeGreaterThan(0.94);
    expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  });

  it("starts from the share of right ones and goes a part of the way to what each half says", () => {
    // as many columns as make sure that the first tree sees one; all say the same
    const cases = Array.from({ length: 100 }, (_, i): JudgedCase => {
      return { row: new Float64Array(12).fill(i % 2), target: i % 2 ? 1 : 0 };
    });
    const { base, threshold, leaf } = learnForest(cases);
    const step = 0.15 * ((50 * 0.5) / (50 * 0.25 + 5));
    expect([base, threshold[1]]).toEqual([0, 1]);
    const first = [...leaf.subarray(0, LEAVES)];
    first.forEach((value, i) => expect(value).toBeCloseTo(i < LEAVES / 2 ? -step : step, 6));
  });

  it("gives the share of right ones where nothing tells which", () => {
    const cases = Array.from({ length: 400 }, (_, i): JudgedCase => ({
      row: Float64Array.of(1, 2),
      target: i % 4 ? 0 : 1,
    }));
    expect(probability(learnForest(cases), Float64Array.of(5, -5))).toBeCloseTo(0.25, 9);
  });

  it("gives the same forest for the same cases", () => {
    const forest = learnForest(casesOf(rules["a stretch"]));
    expect(learnForest(casesOf(rules["a stretch"]))).toEqual(forest);
    expect(new Set(forest.leaf).size).toBeGreaterThan(50);
  });
});

describe("right candidates", () => {
  const passage = passageOf(
    "The guide of Wick said, “Four old mills, shut.” He added the road was lost to the sea again.",
  );
  const spans = (source: string | null, ...content: string[]): Spans => ({
    source: source === null ? [] : [rangeOf(passage, source)],
    content: content.map((words) => rangeOf(passage, words)),
  });
  const right = (gold: readonly Spans[], ...candidates: Spans[]) =>
    rightOnes(passage.tokens, gold, candidates);

  const mills = spans("The guide of Wick", "“Four old mills, shut.”");
  const road = spans("He", "the road was lost to the sea again");

  it.each([
    ["all", "“Four old mills, shut.”", true],
    ["all words, not the marks", "Four old mills, shut", true],
    ["half of the words", "old mills", true],
    ["two words of six", "mills, shut.” He added", false],
    ["three words of six", "old mills, shut.” He added", true],
    ["three words of seven", "old mills, shut.” He added the", false],
    ["one word of four", "shut", false],
  ])("share half of the words of both: %s", (_, content, expected) =>
    expect(right([mills], spans("The guide of Wick", content))).toEqual([expected]),
  );

  it("share a word of the source that names somebody", () => {
    const withSource = (source: string | null) => right([mills], { ...mills, source: spans(source).source });
    expect(["guide", "Wick", "The guide"].map(withSource)).toEqual([[true], [true], [true]]);
    expect(["The", "of", "He", null].map(withSource)).toEqual([[false], [false], [false], [false]]);
  });

  it("share a small word where the source has no other", () => {
    expect(right([road], spans("He", "the road was lost to the sea again"))).toEqual([true]);
    expect(right([road], spans("The guide", "the road was lost to the sea again"))).toEqual([false]);
  });

  it("have no source where there is none", () => {
    const nobody = { ...mills, source: [] };
    expect(right([nobody], nobody)).toEqual([true]);
    expect(right([nobody], mills)).toEqual([false]);
  });

  it("are one for each annotation, the best", () => {
    const less = spans("guide", "Four old mills");
    expect(right([mills], less, mills)).toEqual([false, true]);
    expect(right([mills], mills, mills)).toEqual([true, false]);
    expect(right([mills, mills], mills)).toEqual([true]);
    expect(right([mills, road], road, mills)).toEqual([true, true]);
  });

  it("are, of two with the same content, the one with the right source", () => {
    expect(right([mills], { ...mills, source: road.source }, mills)).toEqual([false, true]);
    expect(right([mills], { ...mills, source: road.source })).toEqual([false]);
  });

  it("are none where there is nothing", () => {
    expect(right([], mills)).toEqual([false]);
    expect(right([mills])).toEqual([]);
  });
});

describe("learning a model", () => {
  const articles = attributedArticles(copiesFor(14));
  let learned: Learned;
  let stored: StoredModel;
  const messages: string[] = [];
  beforeAll(() => {
    learned = learn(articles, (message) => messages.push(message));
    stored = storeModel(learned.model, learned.tags);
  });

  const turns = [
    { name: "Wanjiru Otieno", verb: "said", claim: "the library had no roof" },
    { name: "Oona Laine", verb: "warned", claim: "nobody would open the locks" },
    { name: "Diego Arrieta", verb: "argued", claim: "the orchard was lost" },
  ];
  const copies = Object.values(shapes).flatMap((shape) => turns.map(shape));

  it.each(copies)("finds who said what, and no more: %s", (copy) => {
    const { passage, gold } = attributed("unseen", [copy]);
    const model = readModel(stored);
    const found = attributionsBy(model, passage).map(({ source, cue, content }) => ({
      source: source ? [source] : [],
      cue: [cue],
      content,
    }));
    expect(found).toEqual(gold);
  });

  it.each(
    Object.values(shapes)
      .map((shape) => shape(turns[0]!))
      .filter((copy) => copy.includes("{")),
  )("is sure of spans like those it has seen: %s", (copy) => {
    const { passage, gold } = attributed("unseen", [copy]);
    const found = judge(passage, readModel(stored)).find(({ cue }) => cue.first === gold[0]!.cue[0]!.first)!;
    expect(found.logProbability).toBeGreaterThan(Math.log(0.75));
  });

  it("learns no names", () => {
    for (const name of ["una", "orr", "quispe", "bheki"])
      expect(learned.model.words.has(hashOf(name)), name).toBe(false);
    expect(rateIn(learned.model.words.get(hashOf("said"))!)).toBeGreaterThanOrEqual(CueRate.mostly);
    expect(mayHead(rateIn(learned.model.words.get(hashOf("walked"))!))).toBe(true);
  });

  it("judges candidates by whether they are annotated", () => {
    const cases = judgedCases(articles, learned.model);
    const annotated = articles.reduce((sum, { gold }) => sum + gold.length, 0);
    expect(cases.filter(({ target }) => target).length).toBeGreaterThan(0.9 * annotated);
    const nothing = articles.map((article) => ({ ...article, gold: [] }));
    expect(judgedCases(nothing, learned.model)).toEqual(cases.map(({ row }) => ({ row, target: 0 })));
  });

  it("says what it is doing", () => expect(messages).toHaveLength(7));

  it("gives the same model for the same articles, digit for digit", () => {
    const again = learn(attributedArticles(copiesFor(14)), () => {});
    expect(storeModel(again.model, again.tags)).toEqual(stored);
  });
});
