import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createPipeline, defineExtractor, explain, mentionSchema, quotes } from "../src/index.ts";
import { annotate, inOrder } from "../src/extract/annotate.ts";
import { builtIn } from "../src/extract/built-in.ts";
import { segment } from "../src/segment/segment.ts";
import { readMetadata } from "../src/segment/metadata.ts";
import { quote } from "./support/records.ts";

const TEXT = "Doe voted yes. “No,” said Roe, who voted no.";

const voteSchema = mentionSchema.extend({ choice: z.enum(["yes", "no"]) });

/** Finds "voted yes" and "voted no", the later first, so that sorting shows. */
const votes = defineExtractor({
  kind: "vote",
  schema: voteSchema,
  *extract({ segments: { text } }) {
    for (const { 0: found, 1: choice, index } of [...text.matchAll(/voted (yes|no)/g)].reverse())
      yield { start: index, end: index + found.length, text: found, choice: choice as "yes" | "no" };
  },
});

/** An extractor whose items are whatever it is given. */
const giving = (items: unknown, schema: z.ZodType<object> = z.looseObject({})) =>
  defineExtractor({ kind: "odd", schema, extract: () => items as never });

describe("an extractor of one's own", () => {
  const record = createPipeline({ extractors: [votes] }).extract(TEXT, { publishedAt: "2026-02-03" });

  it("gives its items under its kind, in text order, with ids", () =>
    expect(record.vote).toEqual([
      { id: "vote-1", start: 4, end: 13, text: "voted yes", choice: "yes" },
      { id: "vote-2", start: 35, end: 43, text: "voted no", choice: "no" },
    ]));
  it("stands beside what every record has", () => {
    expect(record.schema).toBe("ontherecord/1");
    expect(record.meta.publishedAt).toBe("2026-02-03");
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
  it("is explained as the built-in kinds are", () =>
    expect(explain(record.vote[0]!, record)).toBe("Doe {vote:voted yes}."));
  it("can be run twice over", () => {
    const pipeline = createPipeline({ extractors: [votes] });
    expect(pipeline.extract(TEXT)).toEqual(pipeline.extract(TEXT));
  });
});

describe("annotations", () => {
  it("show the kinds named in after, and no others", () => {
    let seen: string[] = [];
    const look = (after: (typeof quotes | typeof votes)[]) =>
      defineExtractor({
        kind: "look",
        schema: z.object({}),
        after,
        extract({ annotations }) {
          seen = Object.keys(annotations);
          return [];
        },
      });
    createPipeline({ extractors: [votes, look([quotes, votes])] }).extract(TEXT);
    expect(seen).toEqual(["quotes", "vote"]);
    createPipeline({ extractors: [votes, look([])] }).extract(TEXT);
    expect(seen).toEqual([]);
  });
  it("hold the items of an earlier extractor, numbered", () => {
    const tally = defineExtractor({
      kind: "tally",
      schema: z.object({ voteIds: z.array(z.string()) }),
      after: [votes],
      *extract({ annotations }) {
        yield { voteIds: annotations.vote.map((vote) => vote.id) };
      },
    });
    const record = createPipeline({ extractors: [votes, tally] }).extract(TEXT);
    expect(record.tally).toEqual([{ id: "tally-1", voteIds: ["vote-1", "vote-2"] }]);
  });
  it("hold quotes with the speakers they were resolved to", () => {
    const segments = segment({ text: TEXT });
    const known = quote("quote-1", {
      content: [{ start: 15, end: 20, text: "“No,”" }],
      speakerId: "speaker-1",
    });
    const denials = defineExtractor({
      kind: "denial",
      schema: z.object({ by: z.string().nullable() }),
      after: [quotes],
      *extract({ annotations }) {
        for (const { speakerId } of annotations.quotes) yield { by: speakerId };
      },
    });
    const found = annotate([denials], segments, readMetadata({ text: TEXT }, segments), { quotes: [known] });
    expect(found.denial).toEqual([{ id: "denial-1", by: "speaker-1" }]);
  });
  it("name only what each built-in extractor builds on, and each runs after it", () => {
    const ordered = inOrder(builtIn);
    expect(new Set(ordered)).toEqual(new Set(builtIn));
    ordered.forEach(({ after }, i) => {
      for (const needed of after as readonly object[]) expect(ordered.slice(0, i)).toContain(needed);
    });
  });
});

describe("ids", () => {
  it.each([
    ["votes", "vote-1"],
    ["agencies", "agency-1"],
    ["address", "address-1"],
    ["vote", "vote-1"],
  ])("of the kind %s: %s", (kind, id) => {
    const extractor = defineExtractor({ kind, schema: z.object({}), extract: () => [{}] });
    expect(createPipeline({ extractors: [extractor] }).extract("")[kind]).toEqual([{ id }]);
  });
});

describe("a declaration that does not hold", () => {
  const sound = { kind: "vote", schema: z.object({}), extract: () => [] };
  it.each([
    [
      "no kind",
      { kind: undefined },
      'kind of extractor undefined: expected a name such as "vote", got undefined',
    ],
    ["a kind that is no name", { kind: "my votes" }, 'got "my votes"'],
    ["no schema", { schema: {} }, 'schema of extractor "vote": expected a zod schema for one item'],
    [
      "an id in the schema",
      { schema: z.object({ id: z.string() }) },
      "without an id, which the pipeline gives",
    ],
    [
      "a kind's name in after",
      { after: ["quotes"] },
      'after of extractor "vote": expected a list of extractors',
    ],
    ["one extractor as after", { after: quotes }, 'after of extractor "vote": expected a list of extractors'],
    ["no extract", { extract: "voted" }, 'extract of extractor "vote": expected a function that gives items'],
  ])("%s", (_, part, message) => {
    const define = () => defineExtractor({ ...sound, ...part } as typeof sound);
    expect(define).toThrow(TypeError);
    expect(define).toThrow(message);
  });
});

describe("a pipeline that does not hold", () => {
  const named = (kind: string) => defineExtractor({ kind, schema: z.object({}), extract: () => [] });
  const late = defineExtractor({ kind: "late", schema: z.object({}), after: [votes], extract: () => [] });
  it.each([
    ["nothing", undefined, "createPipeline() needs { extractors: [ … ] }"],
    ["no list", { extractors: votes }, "createPipeline() needs { extractors: [ … ] }"],
    ["a kind's name", { extractors: ["vote"] }, 'each made by defineExtractor; got "vote"'],
    ["a field's name", { extractors: [named("claims")] }, "has the name of a field that every record has"],
    ["a built-in extractor", { extractors: [quotes] }, 'extractor "quotes" has the kind of a built-in one'],
    ["one extractor twice", { extractors: [votes, votes] }, 'extractor "vote" stands in the pipeline twice'],
    ["two of a kind", { extractors: [votes, named("vote")] }, "or two share its kind"],
    ["what it builds on left out", { extractors: [late] }, '"late" builds on "vote", which must stand before it'],
    ["what it builds on behind it", { extractors: [late, votes] }, '"late" builds on "vote"'],
  ])("%s", (_, config, message) => {
    const create = () => createPipeline(config as never);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
  }); // prettier-ignore
});

describe("an item that does not hold", () => {
  it.each([
    ["breaks its schema", [{ choice: "perhaps" }], 'gave {"choice":"perhaps"}, which its schema refuses'],
    [
      "is no slice",
      [{ start: 0, end: 3, text: "Roe" }],
      'gave the text "Roe" for [0, 3), where the article has "Doe"',
    ],
    [
      "holds a part that is no slice",
      [{ parts: [{ at: { start: 0, end: 3, text: "doe" } }] }],
      'gave the text "doe"',
    ],
    [
      "ends behind the text",
      [{ start: 0, end: 999 }],
      "gave the span [0, 999), which is none in a text of length",
    ],
    ["ends before it starts", [{ start: 3, end: 1 }], "gave the span [3, 1)"],
    ["has an id", [{ id: "vote-7" }], "gave an item with an id; the pipeline numbers the items"],
    ["is no item", [null], "gave null, which its schema refuses"],
  ])("%s", (_, items, message) => {
    const schema = message.includes("perhaps")
      ? z.object({ choice: z.enum(["yes", "no"]) })
      : z.looseObject({});
    const run = () => createPipeline({ extractors: [giving(items, schema)] }).extract(TEXT);
    expect(run).toThrow(TypeError);
    expect(run).toThrow(message);
  });
  it("gives no items at all", () => {
    const run = () => createPipeline({ extractors: [giving(undefined)] }).extract(TEXT);
    expect(run).toThrow('extractor "odd" must give items, as a generator or a list; it gave undefined');
  });
});
