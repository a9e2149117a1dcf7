import { describe, expect, expectTypeOf, it } from "vitest";
import { createPipeline, extract, type Mention, type Quote } from "../src/index.ts";
import type { ItemRead, Meaning } from "../src/testing/index.ts";
import "../src/testing/vitest.ts";
import { pledges, votes } from "./support/votes.ts";

const pipeline = createPipeline({ extractors: [votes, pledges] });

describe("the matchers of an extractor", () => {
  it("are there, negated too", () => {
    void (() => expect(votes).toReadAs("copy", { publishedAt: "2026-02-04", roles: ["ayes"] }));
    void (() => expect(votes).not.toReadAs("copy"));
    // @ts-expect-error copy is a text
    void (() => expect(votes).toReadAs(31));
    // @ts-expect-error no such option
    void (() => expect(votes).toReadAs("copy", { role: "ayes" }));
  });
  it("know the fields of its items", () => {
    void (() => expect(votes).toMean({ margin: 19, body: "The council", ayes: { text: "31" } }, ["…"]));
    void (() => expect(votes).toMean({ margin: expect.any(Number), body: null }, ["…"]));
    // @ts-expect-error a margin is a number
    void (() => expect(votes).toMean({ margin: "19" }, ["…"]));
    // @ts-expect-error no such field
    void (() => expect(votes).toMean({ margins: 19 }, ["…"]));
    // @ts-expect-error ayes are never open
    void (() => expect(votes).toMean({ ayes: null }, ["…"]));
    // @ts-expect-error phrasings are a list
    void (() => expect(votes).toMean({ margin: 19 }, "…"));
    // @ts-expect-error a text means nothing
    void (() => expect("votes").toMean({ margin: 19 }, ["…"]));
  });
  it("know those of a pipeline's and of a function's items", () => {
    void (() => expect(pipeline).toMean({ margin: 19 }, ["…"]));
    void (() => expect(pipeline).toMean({ what: "a bridge" }, ["…"]));
    // @ts-expect-error no kind has that field
    void (() => expect(pipeline).toMean({ who: "Bo Marsh" }, ["…"]));
    void (() => expect((text: string) => extract(text).quotes).toMean({ act: "deny" }, ["…"]));
    // @ts-expect-error no act of speech
    void (() => expect((text: string) => extract(text).quotes).toMean({ act: "sing" }, ["…"]));
    expectTypeOf<ItemRead<(text: string) => Quote[]>>().toEqualTypeOf<Quote>();
    expectTypeOf<ItemRead<string>>().toEqualTypeOf<never>();
  });
  it("want an article for an extractor, and none for a record", () => {
    void (() => expect(extract("")).toResolveTo([[0, "Doe"], [null, "officials"]])); // prettier-ignore
    void (() => expect(pledges).toResolveTo([[0, "Doe"]], "Doe promised …", { mention: "by" }));
    // @ts-expect-error which article?
    void (() => expect(pledges).toResolveTo([[0, "Doe"]]));
    // @ts-expect-error a record has its text
    void (() => expect(extract("")).toResolveTo([[0, "Doe"]], "Doe said …"));
    // @ts-expect-error a number first
    void (() => expect(extract("")).toResolveTo([["Doe", 0]]));
  });
});

describe("Meaning", () => {
  it("takes mentions by their words at any depth, and lists whole", () => {
    type Item = { sides: { who: Mention | null; n: number }[] };
    expectTypeOf<{ sides: [{ who: "Bo" }, { n: 2 }] }>().toExtend<Meaning<Item>>();
    expectTypeOf<{ sides: [{ who: null }] }>().toExtend<Meaning<Item>>();
    expectTypeOf<{ sides: [{ n: "2" }] }>().not.toExtend<Meaning<Item>>();
  });
});
