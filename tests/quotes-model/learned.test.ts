import { beforeAll, describe, expect, it } from "vitest";
import { judge } from "../../src/extract/quotes/model/judge.ts";
import { attributionsBy } from "../../src/extract/quotes/read.ts";
import { candidateFeatures } from "../../src/extract/quotes/model/candidate-features.ts";
import { findCandidates } from "../../src/extract/quotes/model/candidates.ts";
import { stored as shipped } from "../../src/extract/quotes/model/data.ts";
import { readItems } from "../../src/extract/quotes/model/items.ts";
import { readPatterns } from "../../src/extract/quotes/find/patterns.ts";
import {
  readModel,
  storeModel,
  type Model,
  type StoredModel,
} from "../../src/extract/quotes/model/stored.ts";
import { commonTags } from "../../src/extract/quotes/model/words.ts";
import type { Passage } from "../../src/extract/quotes/passage.ts";
import { quotesFingerprint } from "../../training/fingerprint.ts";
import { learn, type Learned } from "../../training/learn.ts";
import { attributedArticles, copiesFor } from "../support/attributed.ts";
import { passageOf } from "../support/small-lexicon.ts";

// Every text was written for this project, and the people are invented.

describe("a learned model", () => {
  let learned: Learned;
  let stored: StoredModel;
  let model: Model;
  beforeAll(() => {
    learned = learn(attributedArticles(copiesFor(14)), () => {});
    stored = storeModel(learned.model, learned.tags, "");
    model = readModel(stored);
  });

  const UNSEEN = (name: string, other: string): string =>
    `${name} said that the library had no roof. “The orchard would be cut,” warned ${other}. ` +
    `${name} walked past the gate.\n\n${other} argued, “Nobody had seen the plan.” The tower was shut, according to ${name}.`;
  const unseen = passageOf(UNSEEN("Wanjiru Otieno", "Oona Laine"));

  /** The parts whose texts differ; naming them, since the texts are long. */
  const differing = (a: StoredModel, b: StoredModel) =>
    (Object.keys(a) as (keyof StoredModel)[]).filter(
      (part) => part !== "tags" && part !== "fingerprint" && a[part] !== b[part],
    );

  it("is the same after it was stored and read, to the digit", () => {
    expect(differing(storeModel(model, stored.tags, ""), stored)).toEqual([]);
    expect(readModel(stored)).toEqual(model);
  });

  it("holds something of every part", () => {
    for (const part of ["words", "cue", "spans", "forest"] as const)
      expect(stored[part].length).toBeGreaterThan(100);
    expect(stored.tags.slice(0, commonTags.length)).toEqual(commonTags);
  });

  it("is stored without losing what it finds", () => {
    const hints = readPatterns(unseen);
    const [before, after] = [judge(unseen, learned.model, hints), judge(unseen, model, hints)];
    expect(after.map(({ probability: _, ...rest }) => rest)).toEqual(
      before.map(({ probability: _, ...rest }) => rest),
    );
    after.forEach((one, i) => expect(one.probability).toBeCloseTo(before[i]!.probability, 5));
  });

  it("proposes cues with spans that keep clear of one another, and one row of numbers for each", () => {
    const items = readItems(unseen, model, readPatterns(unseen));
    const candidates = findCandidates(items, model);
    expect(candidates.length).toBeGreaterThan(3);
    for (const { head, source, cue, content, logProbability } of candidates) {
      expect(cue.first <= items.first[head]! && items.last[head]! <= cue.last).toBe(true);
      expect(content.length).toBeGreaterThan(0);
      const parts = [cue, ...(source ? [source] : []), ...content].sort((a, b) => a.first - b.first);
      parts.forEach((part, i) => expect(i === 0 || parts[i - 1]!.last <= part.first).toBe(true));
      expect(logProbability).toBeLessThanOrEqual(1e-9);
    }
    const rows = candidateFeatures(unseen, items, candidates);
    expect(rows).toHaveLength(candidates.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.every((row) => row.every(Number.isFinite))).toBe(true);
  });

  it("reads a text the same whoever speaks", () => {
    const spansOf = (passage: Passage) =>
      attributionsBy(passage, model).map(({ source, cue, content, confidence }) => ({
        source,
        cue,
        content,
        confidence,
      }));
    const found = spansOf(unseen);
    expect(found).toHaveLength(4);
    expect(spansOf(passageOf(UNSEEN("Sione Taufa", "Pavel Hruby")))).toEqual(found);
  });

  it("finds nothing in nothing", () => {
    expect(attributionsBy(passageOf(""), model)).toEqual([]);
    expect(attributionsBy(passageOf("said"), model)).toEqual([]);
  });

  describe("as shipped", () => {
    it("labels the likeliest cues of a sentence that is all cues, and no more", () => {
      const known = readModel(shipped);
      const passage = passageOf(`It rained. ${"Orr said he was told, ".repeat(300)}so.`);
      const items = readItems(passage, known, readPatterns(passage));
      const heads = new Set(findCandidates(items, known).map(({ head }) => head));
      expect(heads.size).toBe(12);
    });

    it("was trained with today's words, patterns and features; else: npm run train", () =>
      expect(shipped.fingerprint).toBe(quotesFingerprint()));

    it("is the same after it was read and stored", () =>
      expect(differing(storeModel(readModel(shipped), shipped.tags, ""), shipped)).toEqual([]));

    it("is not larger than a module should be", () => {
      const { tags, fingerprint: _, ...texts } = shipped;
      expect(Object.values(texts).join("").length).toBeLessThan(2_000_000);
      expect(tags.slice(0, commonTags.length)).toEqual(commonTags);
    });

    it("has a finite score for every candidate", () => {
      for (const { probability: chance, logProbability } of judge(
        unseen,
        readModel(shipped),
        readPatterns(unseen),
      )) {
        expect(chance > 0 && chance < 1).toBe(true);
        expect(logProbability).toBeLessThanOrEqual(1e-9);
      }
    });
  });
});
