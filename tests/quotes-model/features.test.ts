import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { BLOCK, ID_BITS, add, addIn, featureList } from "../../src/extract/quotes/model/weights.ts";
import { hashOf, hashOn, mix } from "../../src/text/hash.ts";
import {
  CueRate,
  mayHead,
  packed,
  rateIn,
  suffixHash,
  suffixOf,
  tagIn,
  withoutDigits,
} from "../../src/extract/quotes/model/words.ts";
import { commonTags, tagKinds } from "../../src/extract/quotes/model/words.ts";

// Every text was written for this project, and the people are invented.

describe("hashes", () => {
  it("are FNV-1a, as signed numbers", () => {
    expect(hashOf("")).toBe(0x811c9dc5 | 0);
    expect(hashOf("a")).toBe(0xe40c292c | 0);
    expect(hashOf("foobar")).toBe(0xbf9cf968 | 0);
  });

  it("go on behind others", () => expect(hashOn(hashOf("foo"), "a bar", 2)).toBe(hashOf("foobar")));

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

describe("features", () => {
  it("of one template and value stand in one block, in order", () => {
    const list = featureList(100);
    for (let slot = 0; slot < BLOCK; slot++) addIn(list, 7, hashOf("said"), slot);
    addIn(list, 7, hashOf("so"), 0);
    const first = list.ids[0]!;
    expect(first % BLOCK).toBe(0);
    expect([...list.ids.subarray(0, BLOCK)]).toEqual(
      Array.from({ length: BLOCK }, (_, slot) => first + slot),
    );
    expect(Math.abs(list.ids[BLOCK]! - first)).toBeGreaterThanOrEqual(BLOCK);
  });
});

describe("words and tags", () => {
  it("hash suffixes without making them", () => {
    for (const word of ["", "a", "ing", "walking"]) expect(suffixHash(word)).toBe(hashOf(suffixOf(word)));
  });

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
