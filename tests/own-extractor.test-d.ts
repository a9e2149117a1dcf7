import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";
import {
  createPipeline,
  defineExtractor,
  mentionSchema,
  quotes,
  statistics,
  type ArticleRecord,
  type Quote,
} from "../src/index.ts";

const votes = defineExtractor({
  kind: "vote",
  schema: mentionSchema.extend({ choice: z.enum(["yes", "no"]), speakerId: z.string().nullable() }),
  after: [quotes],
  *extract({ annotations }) {
    expectTypeOf(annotations.quotes).toExtend<readonly Quote[]>();
    expectTypeOf(annotations.quotes[0]!.speakerId).toEqualTypeOf<string | null>();
    // @ts-expect-error not named in after
    void annotations.statistics;
    for (const { cue, speakerId } of annotations.quotes) if (cue) yield { ...cue, choice: "yes", speakerId };
  },
});

const tallies = defineExtractor({
  kind: "tallies",
  schema: z.object({ yes: z.number() }),
  after: [votes, statistics],
  *extract({ annotations }) {
    expectTypeOf<keyof typeof annotations>().toEqualTypeOf<"vote" | "statistics">();
    yield { yes: annotations.vote.filter((vote) => vote.choice === "yes").length };
  },
});

describe("createPipeline", () => {
  it("types each kind's items in the record", () => {
    const record = createPipeline({ extractors: [votes, tallies] }).extract("text");
    expectTypeOf(record).toExtend<ArticleRecord>();
    expectTypeOf(record.vote[0]!.choice).toEqualTypeOf<"yes" | "no">();
    expectTypeOf(record.vote[0]!.id).toEqualTypeOf<string>();
    expectTypeOf(record.tallies[0]!.yes).toEqualTypeOf<number>();
    // @ts-expect-error no extractor of that kind
    void record.ballots;
  });
});

describe("defineExtractor", () => {
  it("sees no annotations without after", () => {
    defineExtractor({
      kind: "alone",
      schema: z.object({}),
      extract({ annotations }) {
        // @ts-expect-error nothing is named in after
        void annotations.quotes;
        return [];
      },
    });
  });
  it("holds items to the schema", () => {
    defineExtractor({
      kind: "wrong",
      schema: z.object({ yes: z.number() }),
      // @ts-expect-error a string is no number
      *extract() {
        yield { yes: "3" };
      },
    });
  });
  it("takes literals, lists and parts as they are written", () => {
    const pairs = defineExtractor({
      kind: "pair",
      schema: z.object({
        side: z.enum(["left", "right"]),
        sizes: z.array(z.number()),
        at: mentionSchema.nullable(),
      }),
      *extract({ segments }) {
        for (const { start, end } of segments.sentences)
          yield { side: start > 0 ? "left" : "right", sizes: [start, end], at: null };
      },
    });
    const [pair] = createPipeline({ extractors: [pairs] }).extract("text").pair;
    expectTypeOf(pair!.sizes).toEqualTypeOf<number[]>();
    expectTypeOf(pair!.side).toEqualTypeOf<"left" | "right">();
  });
  it("takes extractors in after, not their names", () => {
    // @ts-expect-error a name is no extractor
    defineExtractor({ kind: "named", schema: z.object({}), after: ["quotes"], extract: () => [] });
  });
});
