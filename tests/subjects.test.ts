import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatesFor, phrasesIn } from "../src/grammar/subjects/candidates.ts";
import { stored } from "../src/grammar/subjects/data.ts";
import { SUBJECT_ROWS } from "../src/grammar/subjects/features.ts";
import { subjects } from "../src/grammar/subjects/subjects.ts";
import { readLevels, storeLevels } from "../src/grammar/tagger/stored.ts";
import { tags } from "../src/grammar/tagger/tagger.ts";
import { isFiniteVerb, Tag } from "../src/grammar/tagger/tags.ts";
import { segment } from "../src/segment/segment.ts";
import { readMarkedCopy, writeMarkedCopy, type Mark } from "../src/testing/marked-copy.ts";
import { alignTags, tokenHolding } from "../training/tagger/align.ts";
import type { TaggedText } from "../training/tagger/corpus.ts";
import { subjectsFingerprint } from "../training/tagger/fingerprint.ts";
import { learnSubjects } from "../training/tagger/learn-subjects.ts";
import { NO_SUBJECT, NO_VERB, subjectsOfTree } from "../training/tagger/tree-subjects.ts";
import { anything } from "./support/any-text.ts";

// Every text was written for this project, and the people in it are invented.

/** The text with the verb marked that the copy marks, and what was found as its subject. */
function marked(copy: string): string {
  const { text, marks } = readMarkedCopy(copy);
  const segments = segment({ text });
  const { tokens } = segments;
  const verb = marks.find(({ role }) => role === "verb")!;
  const i = tokenHolding(tokens, verb.start);
  const { first, last } = subjects(segments);
  const subject =
    first[i]! < 0
      ? []
      : [{ start: tokens.start[first[i]!]!, end: tokens.end[last[i]! - 1]!, role: "subject" }];
  return writeMarkedCopy(text, [verb, ...subject]);
}

describe("the subject of a finite verb", () => {
  it.each([
    "{subject:The crews} {verb:left} on Monday.",
    "{subject:The crews} on strike, the union said, {verb:have} left.",
    "The crews on strike, {subject:the union} {verb:said}, have left.",
    "The crews, {subject:who} {verb:run} two ferries, left on Monday.",
    "{subject:She} came and {verb:saw} the harbour.",
    "{subject:The board} of the mills {verb:is} late.",
    "“It is late,” {verb:said} {subject:Una Orr}.",
    "Orr said {subject:they} {verb:were} sent home.",
  ])("%s", (copy) => expect(marked(copy)).toBe(copy));
});

describe("subjects", () => {
  it("are phrases of the verb's sentence, of finite verbs only, whatever the text, and kept for an article", () =>
    fc.assert(
      fc.property(anything, (text) => {
        const segments = segment({ text });
        const { first, last } = subjects(segments);
        const of = tags(segments);
        expect([first.length, last.length]).toEqual([segments.tokens.length, segments.tokens.length]);
        for (const sentence of segments.sentences)
          for (let i = sentence.first; i < sentence.last; i++) {
            if (!isFiniteVerb(of, i)) expect([first[i], last[i]]).toEqual([-1, -1]);
            if (first[i]! < 0) continue;
            expect(first[i]!).toBeGreaterThanOrEqual(sentence.first);
            expect(last[i]!).toBeGreaterThan(first[i]!);
            expect(last[i]!).toBeLessThanOrEqual(sentence.last);
          }
        expect(subjects(segments)).toBe(subjects(segments));
        expect(subjects(segment({ text }))).toEqual(subjects(segments));
      }),
      { numRuns: 200 },
    ));
});

describe("candidates", () => {
  const { tokens } = segment({ text: "The old crews of Oslo saw that we’ll win a cup and the big vote." });
  const phrase = (first: number, last: number) => tokens.norm.slice(first, last).join(" ");
  const {
    determiner: d,
    adjective: j,
    noun: n,
    adposition: p,
    name,
    finiteVerb: v,
    pronoun,
    baseVerb: b,
  } = Tag;
  const own = Uint8Array.of(
    d,
    j,
    n,
    p,
    name,
    v,
    pronoun,
    Tag.finiteAuxiliary,
    b,
    d,
    n,
    Tag.coordinator,
    d,
    j,
    n,
    Tag.punctuation,
  );
  const phrases = phrasesIn(tokens, own, 0, tokens.length);
  const phrasesFor = (verb: number) => {
    const { first, last, before } = candidatesFor(tokens, phrases, verb);
    return { before, found: first.map((start, i) => phrase(start, last[i]!)) };
  };

  it("are the phrases before a verb, the nearest first, and two after it", () =>
    expect(phrasesFor(5)).toEqual({ before: 2, found: ["oslo", "the old crews", "that", "a cup"] }));

  it("are first of all what a contraction holds", () =>
    expect(phrasesFor(7).found.slice(0, 2)).toEqual(["we'll", "that"]));
});

describe("the shipped model", () => {
  it("was trained with today's tags, features, tokens and phrases; else: npm run train:tagger", () =>
    expect(stored.fingerprint).toBe(subjectsFingerprint()));

  it("is the same after it was read and stored", () =>
    expect(storeLevels(readLevels(stored.weights, SUBJECT_ROWS)) === stored.weights).toBe(true));
});

describe("training", () => {
  const NAMES = "crews boats mills towers quays roads".split(" ");
  const roles: Readonly<Record<string, number>> = {
    subject: Tag.noun,
    noun: Tag.noun,
    verb: Tag.finiteVerb,
    the: Tag.determiner,
    of: Tag.adposition,
  };

  function text(copy: string): TaggedText {
    const { text, marks } = readMarkedCopy(copy);
    const segments = segment({ text });
    const tagOf = ({ start, end, role }: Mark) => ({ start, end, tag: roles[role]! });
    const own = alignTags(segments.tokens, marks.map(tagOf)); // prettier-ignore
    const at = (role: string) =>
      tokenHolding(segments.tokens, marks.find((mark) => mark.role === role)!.start);
    const found = new Int32Array(own.length).fill(NO_VERB);
    found[at("verb")] = at("subject");
    return { id: copy, genre: "news", segments, tags: own, subjects: found };
  }

  it("learns which phrase it is, the same each time", () => {
    const texts = NAMES.flatMap((one) =>
      NAMES.map((other) =>
        text(`{the:The} {subject:${one}} {of:of} {the:the} {noun:${other}} {verb:won} {the:the} {noun:cup}.`),
      ),
    );
    const learn = () => storeLevels(learnSubjects(texts, () => {}));
    expect(learn().length).toBeGreaterThan(20);
    expect(learn()).toBe(learn());
  });

  it("reads subjects off trees: “The crews came and were told to go”", () => {
    const tree = [
      [1, "det"], [2, "nsubj"], [-1, "root"], [5, "cc"], [5, "aux:pass"], [2, "conj"], [7, "mark"], [5, "xcomp"],
    ] as const; // prettier-ignore
    const own = Uint8Array.of(4, 6, Tag.finiteVerb, 3, Tag.finiteAuxiliary, Tag.participle, 8, Tag.baseVerb);
    const words = tree.map(([head, relation]) => ({ head, relation }));
    const found = subjectsOfTree(words, [...own.keys()], own);
    expect([...found]).toEqual([NO_VERB, NO_VERB, 1, NO_VERB, 1, NO_VERB, NO_VERB, NO_VERB]);
    const alone = subjectsOfTree([{ head: -1, relation: "root" }], [0], Uint8Array.of(Tag.finiteVerb));
    expect([...alone]).toEqual([NO_SUBJECT]);
  });
});
