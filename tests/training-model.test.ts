import { beforeAll, describe, expect, it } from "vitest";
import { readPatterns } from "../src/extract/quotes/find/patterns.ts";
import { judge } from "../src/extract/quotes/model/judge.ts";
import { attributionsBy } from "../src/extract/quotes/read.ts";
import { hashOf } from "../src/text/hash.ts";
import { readModel, storeModel, type StoredModel } from "../src/extract/quotes/model/stored.ts";
import { LEAVES, probability } from "../src/extract/quotes/model/trees.ts";
import { CueRate, mayHead, rateIn } from "../src/extract/quotes/model/words.ts";
import { learnForest, type JudgedCase } from "../training/forest.ts";
import { judgedCases } from "../training/judge.ts";
import { learn, type Learned } from "../training/learn.ts";
import { rightOnes, type Spans } from "../training/match.ts";
import { createSequence } from "../training/shuffle.ts";
import { attributed, attributedArticles, copiesFor, shapes } from "./support/attributed.ts";
import { passageOf, rangeOf } from "./support/training.ts";

// How the reader of quotes is learned. Every text was written for this project, and the people in it are invented.

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
    stored = storeModel(learned.model, learned.tags, "");
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
    const found = attributionsBy(passage, model).map(({ source, cue, content }) => ({
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
    const found = judge(passage, readModel(stored), readPatterns(passage)).find(
      ({ cue }) => cue.first === gold[0]!.cue[0]!.first,
    )!;
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
    expect(storeModel(again.model, again.tags, "")).toEqual(stored);
  });
});
