import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { attributionsBy, judge } from "../src/extract/quotes/model/attributions.ts";
import { candidateFeatures } from "../src/extract/quotes/model/candidate-features.ts";
import { findCandidates } from "../src/extract/quotes/model/candidates.ts";
import { chooseAttributions, type Judged } from "../src/extract/quotes/model/choose.ts";
import { BASE, charOf, createEncoder, digitOf, digitsOf } from "../src/extract/quotes/model/codec.ts";
import { sidesOf } from "../src/extract/quotes/model/sides.ts";
import { cueFeatures } from "../src/extract/quotes/model/cue-features.ts";
import { stored as shipped } from "../src/extract/quotes/model/data.ts";
import { add, featureList, ID_BITS, type FeatureList } from "../src/extract/quotes/model/features.ts";
import { hashOf, mix } from "../src/extract/quotes/model/hash.ts";
import { readingLabels } from "../src/extract/quotes/model/hints.ts";
import { readItems, type Items, type Lexicon } from "../src/extract/quotes/model/items.ts";
import { bestPath, logPartition, pathScore } from "../src/extract/quotes/model/lattice.ts";
import type { Model } from "../src/extract/quotes/model/model.ts";
import { roomFor, spanFeatures } from "../src/extract/quotes/model/span-features.ts";
import { readModel, storeModel, type StoredModel } from "../src/extract/quotes/model/stored.ts";
import { commonTags, Tag, tagKinds } from "../src/extract/quotes/model/tags.ts";
import { logistic, probability, type Forest } from "../src/extract/quotes/model/trees.ts";
import {
  emptyWeights,
  LEVELS,
  putRow,
  rowsOf,
  sumFour,
  sumOf,
  sumTwelve,
  type Weights,
} from "../src/extract/quotes/model/weights.ts";
import { LONGEST_WINDOW, windowOf } from "../src/extract/quotes/model/window.ts";
import {
  CueRate,
  mayHead,
  packed,
  rateIn,
  tagIn,
  withoutDigits,
  Word,
} from "../src/extract/quotes/model/words.ts";
import { readPassage, type Passage } from "../src/extract/quotes/passage.ts";
import { segment } from "../src/segment/segment.ts";
import { firstTokenFrom } from "../src/segment/tokens.ts";
import { learn, type Learned } from "../training/learn.ts";
import { attributedArticles, copiesFor } from "./support/attributed.ts";
import {
  CONTENT,
  CUE,
  isLegal,
  latticesUpTo,
  legalPaths,
  logSumOf,
  OUTSIDE,
  scoreOf,
  SOURCE,
} from "./support/paths.ts";

// What the learned reader of quotes is made of. Every text was written for this project, and the people are invented.

const passageOf = (text: string): Passage => readPassage(segment({ text }));

/** The only place of some words in the text, in tokens. */
function rangeOf({ tokens, segments: { text } }: Passage, words: string) {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0)
    throw new Error(`"${words}" must be in the text once`);
  return { first: firstTokenFrom(tokens, start), last: firstTokenFrom(tokens, start + words.length) };
}

type TokenRange = { readonly first: number; readonly last: number };
const textOf = ({ tokens, segments: { text } }: Passage, { first, last }: TokenRange): string =>
  text.slice(tokens.start[first], tokens.end[last - 1]);

const TAGS = [...commonTags, "D", "d", "I", "G", "w"];
const tagOf = (tag: string): number => TAGS.indexOf(tag);
const known: Readonly<Record<string, number>> = {
  said: packed(tagOf("D"), CueRate.mostly),
  walked: packed(tagOf("D"), CueRate.never),
  the: packed(tagOf("d"), CueRate.never),
  that: packed(tagOf("I"), CueRate.never),
  house: packed(tagOf("N"), CueRate.never),
  who: packed(tagOf("w"), CueRate.never),
  "—": packed(tagOf("."), CueRate.often),
  "-ing": packed(tagOf("G"), CueRate.unseen),
};
const lexicon: Lexicon = {
  words: new Map(Object.entries(known).map(([form, entry]) => [hashOf(form), entry])),
  kinds: tagKinds(TAGS),
};

const itemsOf = (text: string): Items => readItems(passageOf(text), lexicon);

/** The texts of the items, in order. */
function itemTexts(passage: Passage, items: Items): string[] {
  return Array.from({ length: items.length }, (_, i) =>
    textOf(passage, { first: items.first[i]!, last: items.last[i]! }),
  );
}

/** What the model knows of each item, without where it stands. */
const readingOf = ({ length, word, suffix, shape, tag, rate, lemma, act }: Items) =>
  Object.entries({ word, suffix, shape, tag, rate, lemma, act }).map(([name, list]) => [
    name,
    ...list.slice(0, length),
  ]);

describe("hashes", () => {
  it("are FNV-1a, as signed numbers", () => {
    expect(hashOf("")).toBe(0x811c9dc5 | 0);
    expect(hashOf("a")).toBe(0xe40c292c | 0);
    expect(hashOf("foobar")).toBe(0xbf9cf968 | 0);
  });

  it("mix pairs in order", () => {
    const pairs = [[1, 2], [2, 1], [0, 0], [0, 1], [1, 0], [hashOf("said"), 3], [3, hashOf("said")]] as const; // prettier-ignore
    expect(new Set(pairs.map(([a, b]) => mix(a, b))).size).toBe(pairs.length);
    expect(mix(17, 4)).toBe(mix(17, 4));
  });

  it("give features of few bits, other ones for another template", () => {
    const list = featureList(300);
    for (let template = 1; template <= 300; template++) add(list, template, hashOf("said"));
    expect(list.length).toBe(300);
    expect(list.ids.every((id) => id >= 0 && id < 2 ** ID_BITS)).toBe(true);
    expect(new Set(list.ids).size).toBeGreaterThan(297);
  });
});

describe("words and tags", () => {
  it("keep tag and rate in one number", () =>
    fc.assert(
      fc.property(fc.nat(255), fc.nat(20), (tag, rate) => {
        expect([tagIn(packed(tag, rate)), rateIn(packed(tag, rate))]).toEqual([tag, rate]);
      }),
    ));

  it.each([
    ["1,250", "0,00"],
    ["3,408", "0,00"],
    ["7", "0"],
    ["2031", "0000"],
    ["said", "said"],
    ["—", "—"],
  ])("%s without digits is %s", (norm, without) => expect(withoutDigits(norm)).toBe(without));

  it("ask about words that were never seen and about those that often head a cue", () => {
    const asked = Array.from({ length: 14 }, (_, rate) => rate).filter(mayHead);
    expect(asked).toEqual([CueRate.unseen, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it("tell verbs, relatives and small words by their tags", () => {
    const of = (tag: string, kind: keyof ReturnType<typeof tagKinds>) =>
      tagKinds([...commonTags, tag])[kind].at(-1);
    expect(["D", "Dn", "Z", "M", "G", "N", "JN"].map((tag) => of(tag, "finite"))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(["D", "G", "GN", "N", "I"].map((tag) => of(tag, "verbal"))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(["w", "Idw", "d"].map((tag) => of(tag, "relative"))).toEqual([true, false, false]);
    expect(["d", "I", "Idw", "IJ", "N", "M"].map((tag) => of(tag, "closed"))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it("ask nothing of the tags that every model has", () =>
    expect(Object.values(tagKinds(commonTags)).flat()).not.toContain(true));
});

describe("codec", () => {
  const digits = Array.from({ length: BASE }, (_, digit) => digit);

  it("has a printable character of its own for each digit", () => {
    const chars = digits.map(charOf);
    expect(new Set(chars).size).toBe(BASE);
    expect(chars.every((char) => char > " " && char <= "~")).toBe(true);
    expect(chars.map((char) => digitOf(char.charCodeAt(0)))).toEqual(digits);
  });

  it("uses no quotation mark and no backslash", () => {
    const text = digits.map(charOf).join("");
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });

  const counted = (value: number): string => {
    const out = createEncoder();
    out.count(value);
    return out.text();
  };

  it.each([
    [0, 1],
    [1, 1],
    [44, 1],
    [45, 2],
    [45 ** 2 - 1, 2],
    [45 ** 2, 3],
    [2 ** 32 - 1, 6],
    [2 ** 53 - 1, 10],
  ])("counts %d in %d characters", (value, length) => {
    expect(counted(value)).toHaveLength(length);
    expect(digitsOf(counted(value)).count()).toBe(value);
  });

  it.each([0, -0, 1, -1, 0.1, 1e-40, 3.4e38, Infinity, -Infinity, NaN])("keeps the float %d", (value) => {
    const out = createEncoder();
    out.float(value);
    expect(digitsOf(out.text()).float()).toBe(Math.fround(value));
  });

  const entry = fc.oneof(
    fc.record({ kind: fc.constant("digit" as const), value: fc.nat(BASE - 1) }),
    fc.record({ kind: fc.constant("count" as const), value: fc.maxSafeNat() }),
    fc.record({ kind: fc.constant("float" as const), value: fc.float() }),
  );

  it("reads back what was written, whatever stands next to what", () =>
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const out = createEncoder();
        for (const { kind, value } of entries) out[kind](value);
        const text = out.text();
        expect(JSON.stringify(text)).toBe(`"${text}"`);
        const read = digitsOf(text);
        for (const { kind, value } of entries) expect(read[kind]()).toBe(value);
      }),
    ));
});

describe("weights", () => {
  const COLUMNS = [1, 4, 12];
  const feature = fc.nat(2 ** ID_BITS - 1);
  const tables = fc.constantFrom(...COLUMNS).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      unit: fc.constantFrom(1, 0.5, 2 ** -9),
      rows: fc.uniqueArray(
        fc.tuple(
          feature,
          fc.array(fc.integer({ min: -LEVELS, max: LEVELS }), { minLength: columns, maxLength: columns }),
        ),
        { selector: ([id]) => id, maxLength: 80 },
      ),
      others: fc.array(feature, { maxLength: 30 }),
    }),
  );

  type Row = readonly [feature: number, levels: readonly number[]];

  function tableOf(columns: number, unit: number, rows: readonly Row[]) {
    const weights = emptyWeights(columns, unit);
    for (const [id, levels] of rows) putRow(weights, id, levels);
    return weights;
  }

  const listOf = (ids: readonly number[]): FeatureList => ({ ids: Int32Array.from(ids), length: ids.length });

  function sumInto(
    weights: Weights,
    list: FeatureList,
    from: number,
    to: number,
    sums: Float64Array,
    out: number,
  ): void {
    if (weights.columns === 1) sums[out] = sumOf(weights, list, from, to);
    else (weights.columns === 4 ? sumFour : sumTwelve)(weights, list, from, to, sums, out);
  }

  /** What the features weigh, by a plain map. */
  function expected(columns: number, unit: number, rows: readonly Row[], ids: readonly number[]): number[] {
    const byId = new Map(rows);
    return Array.from(
      { length: columns },
      (_, c) => ids.reduce((sum, id) => sum + (byId.get(id)?.[c] ?? 0), 0) * unit,
    );
  }

  it("give back their rows", () =>
    fc.assert(
      fc.property(tables, ({ columns, unit, rows }) => {
        const given = [...rowsOf(tableOf(columns, unit, rows))].map(([id, levels]) => [id, [...levels]]);
        const kept = rows.filter(([, levels]) => levels.some((level) => level !== 0));
        expect(given).toEqual([...kept].sort((a, b) => a[0] - b[0]));
      }),
    ));

  it("sum up as a plain map would, from one feature to another, and only there", () =>
    fc.assert(
      fc.property(tables, ({ columns, unit, rows, others }) => {
        const ids = [...rows.map(([id]) => id), ...others, ...rows.slice(0, 3).map(([id]) => id)];
        const [from, to] = [ids.length >> 2, ids.length];
        const weights = tableOf(columns, unit, rows);
        const wanted = expected(columns, unit, rows, ids.slice(from, to));
        const out = 2 * columns;
        const sums = new Float64Array(5 * columns);
        sumInto(weights, listOf(ids), from, to, sums, out);
        expect([...sums.subarray(out, out + columns)]).toEqual(wanted);
        expect(sums.filter((sum, i) => sum !== 0 && (i < out || i >= out + columns))).toHaveLength(0);
      }),
      { numRuns: 30 },
    ));

  it("take the place of what was in the sums", () => {
    const sums = new Float64Array(4).fill(9);
    sumFour(tableOf(4, 0.5, [[3, [1, -2, 3, -4]]]), listOf([3]), 0, 1, sums, 0);
    expect([...sums]).toEqual([0.5, -1, 1.5, -2]);
  });

  it("weigh nothing where there are no rows", () =>
    expect(sumOf(emptyWeights(1, 1), listOf([0, 1]), 0, 2)).toBe(0));
});

describe("lattice", () => {
  it("finds the best of all legal paths, and its score", () =>
    fc.assert(
      fc.property(latticesUpTo(6), (lattice) => {
        const { labels, score } = bestPath(lattice);
        expect(labels).toHaveLength(lattice.length);
        expect(isLegal([...labels], lattice.head)).toBe(true);
        expect(score).toBeCloseTo(
          Math.max(...legalPaths(lattice.length, lattice.head).map((path) => scoreOf(lattice, path))),
          9,
        );
        expect(scoreOf(lattice, [...labels])).toBeCloseTo(score, 9);
      }),
      { numRuns: 60 },
    ));

  it.each([2, 60])("sums up all legal paths, with scores up to %d", (largest) =>
    fc.assert(
      fc.property(latticesUpTo(largest), (lattice) => {
        const scores = legalPaths(lattice.length, lattice.head).map((path) => scoreOf(lattice, path));
        expect(logPartition(lattice)).toBeCloseTo(logSumOf(scores), 8);
      }),
      { numRuns: 60 },
    ),
  );

  it("scores any path", () =>
    fc.assert(
      fc.property(latticesUpTo(6), fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (lattice, labels) => {
        const path = labels.slice(0, lattice.length);
        expect(pathScore(lattice, Uint8Array.from(path))).toBeCloseTo(scoreOf(lattice, path), 9);
      }),
    ));

  const flat = (length: number, head: number) => ({
    length,
    head,
    labels: new Float64Array(length * 4),
    changes: new Float64Array(length * 12),
  });

  it.each([[2, 0], [2, 1], [3, 1], [5, 2], [6, 5]])("knows as many paths of %d items with the head at %d as there are", (length, head) =>
    expect(Math.exp(logPartition(flat(length, head)))).toBeCloseTo(legalPaths(length, head).length, 6)); // prettier-ignore

  it("has a scale for windows as long as they come", () => {
    const lattice = flat(LONGEST_WINDOW, 90);
    lattice.labels.forEach((_, at) => (lattice.labels[at] = at % 4 === CONTENT ? 20 : -20));
    const wanted = 20 * (LONGEST_WINDOW - 1) - 20;
    expect(bestPath(lattice).score).toBeCloseTo(wanted, 6);
    expect(logPartition(lattice)).toBeCloseTo(wanted, 6);
  });

  it("prefers the content that it must have to none, however unlikely", () => {
    const lattice = flat(3, 1);
    lattice.labels.set([0, 0, 0, -50, 0, 0, 0, 0, 0, 0, 0, -40]);
    expect([...bestPath(lattice).labels].indexOf(CONTENT)).toBe(2);
  });
});

describe("items", () => {
  it("are words and signs, a quotation one of them", () => {
    const passage = passageOf("Una Orr said, “The mill is shut, and the road too,” and walked home.");
    const items = readItems(passage, lexicon);
    const quoted = "“The mill is shut, and the road too,”";
    expect(itemTexts(passage, items)).toEqual([
      "Una",
      "Orr",
      "said",
      ",",
      quoted,
      "and",
      "walked",
      "home",
      ".",
    ]);
    expect([...items.zone.slice(0, items.length)].map((zone) => zone >= 0)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([items.tag[4], items.rate[4]]).toEqual([Tag.zone, CueRate.none]);
  });

  it("cover every token of a paragraph, once and in order", () => {
    const passage = passageOf(
      "Una Orr said “no”. Then — oddly — “we ‘may’ yet go”, she said.\n\n“It is late.” Rain fell.",
    );
    const items = readItems(passage, lexicon);
    for (let i = 0; i < items.length; i++) expect(items.first[i]).toBe(i ? items.last[i - 1] : 0);
    expect(items.last[items.length - 1]).toBe(passage.tokens.length);
  });

  it("know their paragraph and their sentence", () => {
    const passage = passageOf("Rain fell. Una Orr walked.\n\nShe said “no, no, no”.");
    const { from, to, sentence, length } = readItems(passage, lexicon);
    expect([...from.slice(0, length)]).toEqual([0, 0, 0, 0, 0, 0, 0, 7, 7, 7, 7]);
    expect([...to.slice(0, length)]).toEqual([7, 7, 7, 7, 7, 7, 7, 11, 11, 11, 11]);
    expect([...sentence.slice(0, length)]).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it("are read in the article's own paragraphs only, and marked in its title", () => {
    const segments = segment({ text: "Mill shut for good\n\nShare this page\n\nUna Orr walked home." });
    const roles = ["title", "furniture", "paragraph"] as const;
    const blocks = segments.blocks.map((block, i) => ({ ...block, role: roles[i]! }));
    const passage = readPassage({ ...segments, blocks });
    const items = readItems(passage, lexicon);
    expect(itemTexts(passage, items)).toEqual([
      "Mill",
      "shut",
      "for",
      "good",
      "Una",
      "Orr",
      "walked",
      "home",
      ".",
    ]);
    expect([...items.titled.slice(0, items.length)]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0]);
  });

  describe.each([
    ["names", "Una Orr said that the house was Zondo’s.", "Bheki Balogun said that the house was Quispe’s."],
    ["acronyms", "The RWB said that the house was shut.", "The KLT said that the house was shut."],
    ["numbers", "The house cost 1,250 that day.", "The house cost 3,408 that day."],
    ["unknown words of one ending", "The house was grommelling.", "The house was sprackling."],
    ["quotations of one length", "Tove said, “The mill is shut.”", "Tove said, “A road was lost.”"],
    [
      "names where the rules read",
      "“The mill is shut,” Una Orr said.",
      "“The mill is shut,” Bheki Zondo said.",
    ],
  ])("do not tell %s apart", (_, one, other) => {
    const [a, b] = [itemsOf(one), itemsOf(other)];

    it("in what they read", () => expect(readingOf(a)).toEqual(readingOf(b)));

    it("in what a cue is told by", () => {
      const [ofA, ofB] = [featureList(100), featureList(100)];
      for (let i = 0; i < a.length; i++) {
        cueFeatures(a, sidesOf(a, lexicon.kinds), i, ofA);
        cueFeatures(b, sidesOf(b, lexicon.kinds), i, ofB);
        expect(ofA.ids.slice(0, ofA.length)).toEqual(ofB.ids.slice(0, ofB.length));
      }
    });
  });

  it("tell other words apart", () => {
    expect(readingOf(itemsOf("Una Orr said it."))).not.toEqual(readingOf(itemsOf("Una Orr walked it.")));
    expect(readingOf(itemsOf("It was grommelling."))).not.toEqual(readingOf(itemsOf("It was grommelled.")));
    expect(readingOf(itemsOf("Tove said, “Shut.”"))).not.toEqual(
      readingOf(itemsOf("Tove said, “The mill is shut.”")),
    );
    expect(readingOf(itemsOf("Tove said, “The mill is shut.”"))).not.toEqual(
      readingOf(itemsOf("Tove said, “The mill is shut,”")),
    );
  });

  it("give names and capitalised nouns the tag of names, small words their own", () => {
    const { tag, word } = itemsOf("The House said the house");
    expect([...tag.slice(0, 5)]).toEqual([tagOf("d"), Tag.name, tagOf("D"), tagOf("d"), Tag.noun]);
    expect([word[0], word[1]]).toEqual([word[3], word[4]]);
  });

  it("tell the tag of an unknown word by its ending, else take it for a noun", () => {
    const { tag, rate, word } = itemsOf("Orr was grommelling clombs");
    expect([...tag.slice(0, 4)]).toEqual([Tag.name, Tag.noun, tagOf("G"), Tag.noun]);
    expect([...rate.slice(0, 4)]).toEqual([CueRate.none, CueRate.unseen, CueRate.unseen, CueRate.unseen]);
    expect(word[0]).toBe(Word.name);
  });

  it("hold no dash for a cue, whatever was learned of it", () => {
    const { rate } = itemsOf("Orr — said");
    expect([...rate.slice(0, 3)]).toEqual([CueRate.none, CueRate.none, CueRate.mostly]);
  });
});

describe("window", () => {
  function windowText(text: string, head = "said"): string {
    const passage = passageOf(text);
    const items = readItems(passage, lexicon);
    const { from, to } = windowOf(items, itemTexts(passage, items).indexOf(head));
    return textOf(passage, { first: items.first[from]!, last: items.last[to - 1]! });
  }

  it.each([
    ["is the cue's sentence", "Rain fell. Una Orr said that it was late. Nobody came.", "Una Orr said that it was late."],
    ["takes in sentences behind that open with a quotation", "Rain fell. Una Orr said so. “It is late.” “We must go,” she added. Nobody came. “No.”", "Una Orr said so. “It is late.” “We must go,” she added."],
    ["takes in sentences ahead that close with a quotation", "Rain fell. A man shouted “It is late.” “We must go.” Una Orr said so. Nobody came.", "A man shouted “It is late.” “We must go.” Una Orr said so."],
    ["leaves out a quotation behind another sentence", "“It is late.” Rain fell. Una Orr said so. Nobody came. “We must go.”", "Una Orr said so."],
    ["stays in its paragraph", "“It is late.”\n\nUna Orr said so.\n\n“We must go.”", "Una Orr said so."],
    ["goes on behind a colon that ends its paragraph", "Rain fell. Una Orr said:\n\n“It is late.” Nobody came.", "Una Orr said:\n\n“It is late.”"],
    ["does not go on behind a colon where no quotation follows", "Una Orr said:\n\nNobody came. “It is late.”", "Una Orr said:"],
    ["does not go on where the colon ends no paragraph", "Una Orr said: rain fell.\n\n“It is late.”", "Una Orr said: rain fell."],
    ["ends with the article", "Una Orr said:", "Una Orr said:"],
  ])("%s", (_, text, expected) => expect(windowText(text)).toBe(expected)); // prettier-ignore

  const RAIN = "rain and ".repeat(200);

  it("is no longer than the longest, with the head in its middle", () => {
    const items = itemsOf(`${RAIN}said ${RAIN}rain.`);
    const head = 400;
    const { from, to } = windowOf(items, head);
    expect(to - from).toBe(LONGEST_WINDOW);
    expect(head - from).toBe(to - 1 - head);
  });

  it("is no longer behind a colon either", () => {
    const quotations = "“It is late” and ".repeat(200);
    const items = itemsOf(`${RAIN}said:\n\n${quotations}rain.`);
    const { from, to } = windowOf(items, 400);
    expect(items.word[400]).toBe(hashOf("said"));
    expect([from, to]).toEqual([400 - (LONGEST_WINDOW >> 1), 400 + (LONGEST_WINDOW >> 1) + 1]);
  });

  const sentence = fc.constantFrom(
    "Una Orr said so.",
    "“It is late.”",
    "“No, no,” she said.",
    "He said “go on.”",
    "Rain said:",
    "\n\n",
    RAIN,
  );

  it("holds its head, in any text, within the paragraph unless a colon ends it", () =>
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
        const items = itemsOf(sentences.join(" "));
        for (let head = 0; head < items.length; head++) {
          const { from, to } = windowOf(items, head);
          expect(from >= items.from[head]! && from <= head && head < to && to - from <= LONGEST_WINDOW).toBe(
            true,
          );
          if (to > items.to[head]!) expect(items.word[items.to[head]! - 1]).toBe(hashOf(":"));
        }
      }),
      { numRuns: 30 },
    ));

  it("tells what stands beside a word without looking along the sentence", () => {
    const items = itemsOf("It rained. Orr, who said that “all is well,” left. She said so.");
    const { first, last, zoneAfter, thatAfter, verbsAfter } = sidesOf(items, lexicon.kinds);
    const at = (i: number): string => String(items.word[i]);
    const said = [...items.word].indexOf(hashOf("said"));
    expect([at(said - 3), at(said + 1)]).toEqual([at(first[said]! + 0), at(thatAfter[said]!)]);
    expect([zoneAfter[said], last[said]]).toEqual([said + 2, said + 4]);
    expect(verbsAfter[last[said]!]).toBe(0);
  });

  it("has room for its features, however long it is", () => {
    const items = itemsOf(`${"“No, no,” Orr said that he, who said: ".repeat(60)}rain.`);
    const [own, labels, changes] = [featureList(100), roomFor(LONGEST_WINDOW), roomFor(LONGEST_WINDOW)];
    for (const head of [2, 200, items.length - 2]) {
      const window = windowOf(items, head);
      spanFeatures(items, lexicon.kinds, head, window, labels, changes);
      cueFeatures(items, sidesOf(items, lexicon.kinds), head, own);
      for (const list of [own, labels.list, changes.list])
        expect(list.length).toBeLessThanOrEqual(list.ids.length);
      for (const { starts, list } of [labels, changes])
        expect(starts[window.to - window.from]).toBe(list.length);
    }
  });
});

describe("hints", () => {
  const labelsIn = (text: string, head: string) => {
    const passage = passageOf(text);
    const items = readItems(passage, lexicon);
    const at = itemTexts(passage, items).indexOf(head);
    const labels = readingLabels(items.hints, at, windowOf(items, at));
    return labels && [...labels];
  };

  it("are the labels that a rule gives the cue's window", () =>
    expect(labelsIn("“The mill is shut,” Una Orr said.", "said")).toEqual([
      CONTENT,
      SOURCE,
      SOURCE,
      CUE,
      OUTSIDE,
    ]));

  it("are none where the source takes all of the content", () =>
    expect(labelsIn('“Una Orr, the mill,", asked.', "asked")).toBeNull());

  it("are none where no rule reads", () => expect(labelsIn("Una Orr walked home.", "walked")).toBeNull());
});

describe("forest", () => {
  /** Asks whether the second feature is below 2; a second tree only adds. */
  const forest: Forest = {
    base: 0.5,
    roots: Int32Array.of(0, 5),
    feature: Int8Array.of(1, -1, 0, -1, -1, -1),
    threshold: Float32Array.of(2, -1, 7, 3, 4, 0.25),
    otherwise: Int32Array.of(2, 0, 4, 0, 0, 0),
  };

  it.each([
    [[0, 1.9], -1],
    [[9, 1.9], -1],
    [[6, 2], 3],
    [[7, 2], 4],
  ])("gives %j the leaf %d", (row, leaf) =>
    expect(probability(forest, Float64Array.from(row))).toBeCloseTo(logistic(0.5 + leaf + 0.25), 12),
  );

  it("gives a probability whatever the score", () => {
    for (const score of [-1e4, -800, -3, 0, 3, 800, 1e4]) {
      expect(logistic(score)).toBeGreaterThanOrEqual(0);
      expect(logistic(score)).toBeLessThanOrEqual(1);
    }
    expect(logistic(0)).toBe(0.5);
    expect(logistic(2) + logistic(-2)).toBeCloseTo(1, 12);
  });
});

describe("chosen candidates", () => {
  const passage = passageOf(
    "Una Orr said Bheki Zondo claimed the mill was shut. Rain fell as Tove Lindqvist warned of floods. " +
      "“Nobody told us about the road being closed at all,” the driver grumbled. “Go on,” nodded the guide.",
  );

  function judged(cue: string, content: string, probability: number): Judged {
    const at = rangeOf(passage, cue);
    return {
      head: at.first,
      cueScore: 0,
      logProbability: -1,
      byPattern: false,
      source: null,
      cue: at,
      content: [rangeOf(passage, content)],
      probability,
    };
  }

  const cuesOf = (candidates: readonly Judged[]): string[] =>
    chooseAttributions(candidates, passage).map(({ cue }) => textOf(passage, cue));

  const said = (probability: number) => judged("said", "Bheki Zondo claimed the mill was shut", probability);
  const claimed = (probability: number) => judged("claimed", "the mill was shut", probability);
  const warned = (probability: number) => judged("warned", "of floods", probability);
  const grumbled = (probability: number) =>
    judged("grumbled", "“Nobody told us about the road being closed at all,”", probability);
  const nodded = (probability: number) => judged("nodded", "“Go on,”", probability);

  it("are, of nested ones, the likelier", () => {
    expect(cuesOf([said(0.9), claimed(0.8)])).toEqual(["said"]);
    expect(cuesOf([said(0.8), claimed(0.9)])).toEqual(["claimed"]);
    expect(cuesOf([claimed(0.9), said(0.8)])).toEqual(["claimed"]);
  });

  it("stand in text order, however they are given", () => {
    const [a, b, c] = [said(0.5), warned(0.9), grumbled(0.7)];
    for (const given of [[a, b, c], [c, b, a], [b, c, a]]) expect(cuesOf(given)).toEqual(["said", "warned", "grumbled"]); // prettier-ignore
  });

  it("may share a word of their content", () => {
    const beside = judged("said", "shut. Rain fell as Tove Lindqvist", 0.6);
    expect(cuesOf([beside, claimed(0.9)])).toEqual(["said", "claimed"]);
  });

  it("have one reading of a cue", () => {
    const [best, other] = [said(0.7), judged("said", "the mill was shut", 0.6)];
    expect(chooseAttributions([other, best], passage)).toEqual([best]);
  });

  it("are not unlikely", () => {
    expect(cuesOf([warned(0.29), said(0.31)])).toEqual(["said"]);
    expect(cuesOf([])).toEqual([]);
  });

  it("are unlikely where they alone speak for a quotation of some length", () => {
    expect(cuesOf([grumbled(0.2)])).toEqual(["grumbled"]);
    expect(cuesOf([nodded(0.2)])).toEqual([]);
    const other = judged("nodded", "“Nobody told us about the road being closed at all,”", 0.8);
    expect(cuesOf([grumbled(0.2), other])).toEqual(["nodded"]);
  });

  it("are not changed, nor is the list", () => {
    const given = [warned(0.9), said(0.5)];
    const before = structuredClone(given);
    chooseAttributions(given, passage);
    expect(given).toEqual(before);
  });
});

describe("a learned model", () => {
  let learned: Learned;
  let stored: StoredModel;
  let model: Model;
  beforeAll(() => {
    learned = learn(attributedArticles(copiesFor(10)), () => {});
    stored = storeModel(learned.model, learned.tags);
    model = readModel(stored);
  });

  const UNSEEN = (name: string, other: string): string =>
    `${name} said that the library had no roof. “The orchard would be cut,” warned ${other}. ` +
    `${name} walked past the gate.\n\n${other} argued, “Nobody had seen the plan.” The tower was shut, according to ${name}.`;
  const unseen = passageOf(UNSEEN("Wanjiru Otieno", "Oona Laine"));

  /** The parts whose texts differ; naming them, since the texts are long. */
  const differing = (a: StoredModel, b: StoredModel) =>
    (Object.keys(a) as (keyof StoredModel)[]).filter((part) => part !== "tags" && a[part] !== b[part]);

  it("is the same after it was stored and read, to the digit", () => {
    expect(differing(storeModel(model, stored.tags), stored)).toEqual([]);
    expect(readModel(stored)).toEqual(model);
  });

  it("holds something of every part", () => {
    for (const part of ["words", "cue", "labels", "changes", "forest"] as const)
      expect(stored[part].length).toBeGreaterThan(100);
    expect(stored.tags.slice(0, commonTags.length)).toEqual(commonTags);
  });

  it("is stored without losing what it finds", () => {
    const [before, after] = [judge(unseen, learned.model), judge(unseen, model)];
    expect(after.map(({ probability: _, ...rest }) => rest)).toEqual(
      before.map(({ probability: _, ...rest }) => rest),
    );
    after.forEach((one, i) => expect(one.probability).toBeCloseTo(before[i]!.probability, 5));
  });

  it("proposes cues with spans that keep clear of one another, and one row of numbers for each", () => {
    const items = readItems(unseen, model);
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
      attributionsBy(model, passage).map(({ source, cue, content, confidence }) => ({
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
    expect(attributionsBy(model, passageOf(""))).toEqual([]);
    expect(attributionsBy(model, passageOf("said"))).toEqual([]);
  });

  describe("as shipped", () => {
    it("labels the likeliest cues of a sentence that is all cues, and no more", () => {
      const known = readModel(shipped);
      const items = readItems(passageOf(`It rained. ${"Orr said ".repeat(300)}so.`), known);
      const heads = new Set(findCandidates(items, known).map(({ head }) => head));
      expect(heads.size).toBe(12);
    });

    it("is the same after it was read and stored", () =>
      expect(differing(storeModel(readModel(shipped), shipped.tags), shipped)).toEqual([]));

    it("is not larger than a module should be", () => {
      const { tags, ...texts } = shipped;
      expect(Object.values(texts).join("").length).toBeLessThan(2_000_000);
      expect(tags.slice(0, commonTags.length)).toEqual(commonTags);
    });

    it("has a finite score for every candidate", () => {
      for (const { probability: chance, logProbability } of judge(unseen, readModel(shipped))) {
        expect(chance > 0 && chance < 1).toBe(true);
        expect(logProbability).toBeLessThanOrEqual(1e-9);
      }
    });
  });
});
