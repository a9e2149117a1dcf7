import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextFeatures, glanceFeatures } from "../../src/extract/quotes/model/cue-features.ts";
import { featureList } from "../../src/extract/quotes/model/weights.ts";
import { hashOf } from "../../src/text/hash.ts";
import { readingLabels } from "../../src/extract/quotes/model/hints.ts";
import { readItems } from "../../src/extract/quotes/model/items.ts";
import { readPatterns } from "../../src/extract/quotes/find/patterns.ts";
import { sidesOf } from "../../src/extract/quotes/model/sides.ts";
import { Tag } from "../../src/extract/quotes/model/words.ts";
import { LONGEST_WINDOW, windowOf } from "../../src/extract/quotes/model/sides.ts";
import { CueRate, Word } from "../../src/extract/quotes/model/words.ts";
import { readPassage } from "../../src/extract/quotes/passage.ts";
import { segment } from "../../src/segment/segment.ts";
import { CONTENT, CUE, OUTSIDE, SOURCE } from "../support/paths.ts";
import {
  itemsOf,
  itemTexts,
  lexicon,
  passageOf,
  readingOf,
  tagOf,
  textOf,
} from "../support/small-lexicon.ts";

// Every text was written for this project, and the people are invented.

describe("items", () => {
  it("are words and signs, a quotation one of them", () => {
    const passage = passageOf("Una Orr said, “The mill is shut, and the road too,” and walked home.");
    const items = readItems(passage, lexicon, readPatterns(passage));
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
    const items = readItems(passage, lexicon, readPatterns(passage));
    for (let i = 0; i < items.length; i++) expect(items.first[i]).toBe(i ? items.last[i - 1] : 0);
    expect(items.last[items.length - 1]).toBe(passage.tokens.length);
  });

  it("know their paragraph and their sentence", () => {
    const passage = passageOf("Rain fell. Una Orr walked.\n\nShe said “no, no, no”.");
    const { from, to, sentence, length } = readItems(passage, lexicon, readPatterns(passage));
    expect([...from.slice(0, length)]).toEqual([0, 0, 0, 0, 0, 0, 0, 7, 7, 7, 7]);
    expect([...to.slice(0, length)]).toEqual([7, 7, 7, 7, 7, 7, 7, 11, 11, 11, 11]);
    expect([...sentence.slice(0, length)]).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it("are read in the article's own paragraphs only, and marked in its title", () => {
    const segments = segment({ text: "Mill shut for good\n\nShare this page\n\nUna Orr walked home." });
    const roles = ["title", "furniture", "paragraph"] as const;
    const blocks = segments.blocks.map((block, i) => ({ ...block, role: roles[i]! }));
    const passage = readPassage({ ...segments, blocks });
    const items = readItems(passage, lexicon, readPatterns(passage));
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
        glanceFeatures(a, i, ofA);
        glanceFeatures(b, i, ofB);
        expect(ofA.ids.slice(0, ofA.length)).toEqual(ofB.ids.slice(0, ofB.length));
        contextFeatures(a, sidesOf(a, lexicon.kinds), i, ofA);
        contextFeatures(b, sidesOf(b, lexicon.kinds), i, ofB);
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
    const items = readItems(passage, lexicon, readPatterns(passage));
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
});

describe("hints", () => {
  const labelsIn = (text: string, head: string) => {
    const passage = passageOf(text);
    const items = readItems(passage, lexicon, readPatterns(passage));
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
