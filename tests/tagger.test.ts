import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stored } from "../src/grammar/tagger/data.ts";
import { openingTokens } from "../src/grammar/tagger/decode.ts";
import { readTagger, storeTagger } from "../src/grammar/tagger/stored.ts";
import { createTagger, tags } from "../src/grammar/tagger/tagger.ts";
import {
  isAnyVerb,
  isAuxiliary,
  isFiniteVerb,
  isNominal,
  Tag,
  TAG_NAMES,
  TAGS,
} from "../src/grammar/tagger/tags.ts";
import { keyOf, Way } from "../src/grammar/tagger/words.ts";
import { segment } from "../src/segment/segment.ts";
import { fingerprint } from "../src/text/hash.ts";
import { readMarkedCopy, writeMarkedCopy } from "../src/testing/marked-copy.ts";
import { alignTags, UNTAGGED } from "../training/tagger/align.ts";
import type { TaggedText } from "../training/tagger/corpus.ts";
import { taggerFingerprint } from "../training/tagger/fingerprint.ts";
import { holdOut } from "../training/tagger/hold-out.ts";
import { learnTagger } from "../training/tagger/learn.ts";
import { tagOfPenn } from "../training/tagger/penn.ts";
import { tagsOfTree, type TreeWord } from "../training/tagger/universal.ts";
import { NO_VERB } from "../training/tagger/tree-subjects.ts";
import { anything } from "./support/any-text.ts";

// Every text was written for this project, and the people in it are invented.

/** The text with the words marked that have one of the tags. */
function marked(text: string, roles: readonly (keyof typeof Tag)[]): string {
  const segments = segment({ text });
  const { start, end } = segments.tokens;
  const found = [...tags(segments)].map((tag, i) => ({
    start: start[i]!,
    end: end[i]!,
    role: TAG_NAMES[tag]!,
  }));
  return writeMarkedCopy(text, found.filter(({ role }) => roles.includes(role))); // prettier-ignore
}

const VERBS = TAG_NAMES.filter((name) => /verb|participle|auxiliary/i.test(name) && name !== "adverb");

describe("verbs by their form", () => {
  it.each([
    "The bridge {finiteAuxiliary:is} safe, Mayor Una Orr {finiteVerb:said} on Monday.",
    "Ferries {finiteVerb:carried} crews, who {finiteVerb:own} boats and {finiteAuxiliary:will} now {baseVerb:play}.",
    "The council {finiteVerb:plans} new plans for the harbour.",
    "He {finiteVerb:wants} to {baseVerb:work} at the works, but the works {finiteAuxiliary:don't} {baseVerb:work}.",
    "Reports that crews {finiteAuxiliary:had} {participleAuxiliary:been} {participle:taken} home {finiteAuxiliary:were} {participle:denied} by the company.",
    "Orr’s aide {finiteVerb:said} it{finiteAuxiliary:’s} late and {finiteAuxiliary:we’ll} {baseVerb:run}.",
    "She {finiteVerb:kept} {ingVerb:running} and {finiteAuxiliary:was} {participle:seen} by Rose Marsh.",
    "Orr {finiteVerb:rose} in May, and {finiteAuxiliary:may} {baseVerb:rise} again.",
  ])("%s", (copy) => expect(marked(readMarkedCopy(copy).text, VERBS)).toBe(copy));
});

describe("other words", () => {
  it.each([
    "The {noun:council} {finiteVerb:plans} new {noun:plans} for the {noun:harbour}.",
    "The {noun:works} {finiteVerb:employ} 300 {noun:people}.",
  ])("%s", (copy) => expect(marked(readMarkedCopy(copy).text, ["noun", "finiteVerb"])).toBe(copy));

  it.each([
    "{name:Una} {name:Orr} left the board.",
    "He left {subordinator:because} the board had met in {name:Oslo}.",
    "They said {subordinator:that} the ferry was late.",
    "{name:Orr}{particle:'s} boat is said {particle:to} be {particle:not} new.",
  ])("%s", (copy) =>
    expect(marked(readMarkedCopy(copy).text, ["name", "subordinator", "particle"])).toBe(copy),
  );
});

describe("tags", () => {
  const of = (text: string) => tags(segment({ text }));

  it("are one a token, of any text, the same each time, and kept for an article", () =>
    fc.assert(
      fc.property(anything, (text) => {
        const segments = segment({ text });
        const found = tags(segments);
        expect(found).toHaveLength(segments.tokens.length);
        expect(found.every((tag) => tag < TAGS)).toBe(true);
        expect(tags(segments)).toBe(found);
        expect(of(text)).toEqual(found);
      }),
      { numRuns: 200 },
    ));

  it("are none of no text", () => expect(of("")).toHaveLength(0));

  it("do not depend on sentences before", () => {
    const [alone, after] = ["The works employ 300 people.", "Orr left. The works employ 300 people."].map(of);
    expect(after!.slice(-alone!.length)).toEqual(alone);
  });

  it("are asked about by name", () => {
    const found = Uint8Array.from({ length: TAGS }, (_, tag) => tag);
    const those = (holds: typeof isNominal) => TAG_NAMES.filter((_, i) => holds(found, i));
    expect(those(isFiniteVerb)).toEqual(["finiteVerb", "finiteAuxiliary"]);
    expect(those(isAnyVerb)).toEqual(VERBS);
    expect(those(isAuxiliary)).toEqual(VERBS.slice(4));
    expect(those(isNominal)).toEqual(["noun", "pronoun", "name"]);
    expect(TAG_NAMES.map((name) => Tag[name])).toEqual([...found]);
  });
});

describe("the shipped model", () => {
  it("was trained with today's tags, features, tokens and sentences; else: npm run train:tagger", () =>
    expect(stored.fingerprint).toBe(taggerFingerprint()));

  it("is the same after it was read and stored, to the digit", () => {
    const { classes, words, weights } = storeTagger(readTagger(stored), "");
    expect([classes === stored.classes, words === stored.words, weights === stored.weights]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("knows thousands of words, none by its letters", () => {
    const { table } = readTagger(stored);
    expect(table.size).toBeGreaterThan(5000);
    expect(table.has(keyOf("bridge", Way.plain))).toBe(true);
    expect(table.has(keyOf("grommelled", Way.plain))).toBe(false);
  });
});

describe("a fingerprint", () => {
  it("moves with a word, the order and the name of a part, not with the kind of list", () => {
    const one = fingerprint({ words: ["a", "b"] });
    expect(fingerprint({ words: new Set(["a", "b"]) })).toBe(one);
    for (const other of [
      { words: ["a", "c"] },
      { words: ["b", "a"] },
      { names: ["a", "b"] },
      { words: ["ab"] },
    ])
      expect(fingerprint(other as never)).not.toBe(one);
  });
});

describe("openings", () => {
  it("are the first words of sentences and what follows quotation marks", () => {
    const segments = segment({ text: "“The mill is shut,” she said. “Is it?”" });
    const { norm } = segments.tokens;
    expect(norm.filter((_, i) => openingTokens(segments)[i] && /\w/.test(norm[i]!))).toEqual([
      "the",
      "she",
      "is",
    ]);
  });
});

/** A text tagged in its copy: what has no mark has no tag. */
function taggedText(copy: string, genre: string | null = null): TaggedText {
  const { text, marks } = readMarkedCopy(copy);
  const segments = segment({ text });
  const words = marks.map(({ start, end, role }) => ({ start, end, tag: Tag[role as keyof typeof Tag] }));
  const tags = alignTags(segments.tokens, words);
  return { id: copy, genre, segments, tags, subjects: new Int32Array(tags.length).fill(NO_VERB) };
}

describe("training", () => {
  const nouns = ["mill", "ferry", "bridge", "tower", "quay"];
  const copies = nouns.flatMap((noun) => [
    `{determiner:The} {noun:${noun}} {finiteVerb:works}{punctuation:.}`,
    `{determiner:The} {noun:works} {finiteVerb:own} {determiner:the} {noun:${noun}}{punctuation:.}`,
    `{pronoun:It} {finiteVerb:works} {adposition:for} {determiner:the} {noun:works}{punctuation:.}`,
  ]);
  const learn = () =>
    learnTagger(
      copies.map((copy) => taggedText(copy, "news")),
      () => {},
    );

  it("learns a word's tags from its neighbours, words of one tag by heart", () => {
    const model = learn();
    const segments = segment({ text: "The works works." });
    const found = [...createTagger(model)(segments)].map((tag) => TAG_NAMES[tag]);
    expect(found).toEqual(["determiner", "noun", "finiteVerb", "punctuation"]);
    expect(model.only[model.table.get(keyOf(".", Way.plain))! % 256]).toBe(Tag.punctuation);
    expect(model.table.has(keyOf("for", Way.plain))).toBe(true);
  });

  it("gives the same model each time", () => {
    const [a, b] = [learn(), learn()].map((model) => storeTagger(model, ""));
    expect(a).toEqual(b);
  });

  it("keeps one text in three of each genre for measuring", () => {
    const texts = ["news", "news", "speech", "news"].map((genre, i) => ({
      ...taggedText("Rain."),
      id: `${i}`,
      genre,
    }));
    const { learned, held } = holdOut(texts);
    expect(held.map(({ id }) => id)).toEqual(["3"]);
    expect(learned.map(({ id }) => id)).toEqual(["0", "1", "2"]);
  });
});

describe("what is learned from", () => {
  it.each([
    ["VBD", "root", "said", Tag.finiteVerb],
    ["VBZ", "cop", "is", Tag.finiteAuxiliary],
    ["VBN", "auxpass", "been", Tag.participleAuxiliary],
    ["MD", "aux", "will", Tag.finiteAuxiliary],
    ["TO", "mark", "to", Tag.particle],
    ["TO", "case", "to", Tag.adposition],
    ["IN", "mark", "because", Tag.subordinator],
    ["DT", "nsubj", "this", Tag.pronoun],
    ["DT", "det", "this", Tag.determiner],
    ["RB", "neg", "not", Tag.particle],
    ["NN", "dobj", "%", Tag.symbol],
    ["-LRB-", "punct", "(", Tag.punctuation],
  ])("Penn's %s as %s of “%s”", (tag, relation, word, ours) =>
    expect(tagOfPenn({ tag, relation, word })).toBe(ours),
  );

  /** A tree from lines of "word part head relation lemma", heads counted from 1. */
  const tree = (...lines: readonly string[]): TreeWord[] =>
    lines.map((line) => {
      const [word, part, head, relation, lemma] = line.split(" ") as [string, string, string, string, string];
      return { word, part, head: Number(head) - 1, relation, lemma };
    });
  const formsOf = (...lines: readonly string[]) => tagsOfTree(tree(...lines)).map((tag) => TAG_NAMES[tag]);

  it("reads verb forms off trees: “They came and saw”", () =>
    expect(formsOf("They PRON 2 nsubj they", "came VERB 0 root come", "and CCONJ 4 cc and", "saw VERB 2 conj see")).toEqual([
      "pronoun", "finiteVerb", "coordinator", "finiteVerb",
    ])); // prettier-ignore

  it("“will have been seen”", () =>
    expect(formsOf("will AUX 4 aux will", "have AUX 4 aux have", "been AUX 4 aux:pass be", "seen VERB 0 root see")).toEqual([
      "finiteAuxiliary", "baseAuxiliary", "participleAuxiliary", "participle",
    ])); // prettier-ignore

  it("“Go to sing, tired crews own”", () =>
    expect(formsOf("Go VERB 0 root go", "to PART 3 mark to", "sing VERB 1 xcomp sing", "tired VERB 5 amod tire", "crews NOUN 6 nsubj crew", "own VERB 1 parataxis own")).toEqual([
      "baseVerb", "particle", "baseVerb", "participle", "noun", "finiteVerb",
    ])); // prettier-ignore

  it("lays words on our tokens: of two in one the finite verb, of one in several nothing", () => {
    const { tokens } = segment({ text: "We’ll use long-lost maps." });
    const word = (start: number, end: number, tag: number) => ({ start, end, tag });
    const laid = alignTags(tokens, [
      word(0, 2, Tag.pronoun),
      word(2, 5, Tag.finiteAuxiliary),
      word(6, 9, Tag.baseVerb),
      word(10, 19, Tag.adjective),
    ]);
    expect([...laid]).toEqual([Tag.finiteAuxiliary, Tag.baseVerb, ...Array(5).fill(UNTAGGED)]);
  });
});
