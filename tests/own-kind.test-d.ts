import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { toCsv } from "../src/export/index.ts";
import {
  createPipeline,
  dateSchema,
  defineExtractor,
  mentionSchema,
  query,
  type ArticleRecord,
  type Item,
} from "../src/index.ts";
import { openLedger } from "../src/ledger/index.ts"; // prettier-ignore

const votes = defineExtractor({
  kind: "votes",
  schema: mentionSchema.extend({ ayes: z.number() }),
  steps: { atLeast: (ayes: number) => (vote) => vote.ayes >= ayes },
  extract: () => [],
});
const record = createPipeline({ extractors: [votes] }).extract("text");

describe("an own kind", () => {
  it("has a query with its own steps and those of every kind", () => {
    const found = query(record).votes.atLeast(20).by("Brook").limit(1);
    expectTypeOf(found.first()!.ayes).toEqualTypeOf<number>();
    expectTypeOf(found.first()!).toExtend<Item<{ id: string; ayes: number }>>();
    expectTypeOf(query([record, record]).votes.atLeast(3).count()).toEqualTypeOf<number>();
    // @ts-expect-error a number is needed
    void (() => query(record).votes.atLeast("20"));
    // @ts-expect-error no such step
    void query(record).votes.direct;
    // @ts-expect-error no such kind
    void query(record).ballots;
    // @ts-expect-error a record without it
    void query(record as ArticleRecord).votes;
  });
  it("is named by its extractor where records do not tell", () => {
    const plain: ArticleRecord = record;
    expectTypeOf(
      query(plain, { kinds: [votes] })
        .votes.atLeast(2)
        .first()!.ayes,
    ).toEqualTypeOf<number>();
  });
  it("has its table", () => {
    expectTypeOf(toCsv(record, "votes")).toEqualTypeOf<string>();
    expectTypeOf(toCsv([record], votes)).toEqualTypeOf<string>();
    // @ts-expect-error no such kind
    void (() => toCsv(record, "ballots"));
    // @ts-expect-error a record without it
    void (() => toCsv(record as ArticleRecord, "votes"));
  });
  it("is asked for in a ledger", async () => {
    const ledger = await openLedger();
    expectTypeOf(
      (await ledger
        .query({ kinds: [votes] })
        .votes.atLeast(3)
        .first())!.ayes,
    ).toEqualTypeOf<number>();
    // @ts-expect-error not without its extractor
    void ledger.query().votes;
  });
});

describe("a replacement", () => {
  it("has what the record has, and may have more", () => {
    const schema = dateSchema.omit({ id: true }).extend({ local: z.boolean() });
    const mine = defineExtractor({ kind: "dates", schema, extract: () => [] });
    const record = createPipeline({ replace: [mine] }).extract("text");
    expectTypeOf(record).toExtend<ArticleRecord>();
    expectTypeOf(record.dates[0]!.local).toEqualTypeOf<boolean>();
    expectTypeOf(record.dates[0]!.timex.value).toEqualTypeOf<string>();
    const less = defineExtractor({ kind: "dates", schema: mentionSchema, extract: () => [] });
    // @ts-expect-error items without what a record's dates have
    void (() => createPipeline({ replace: [less] }));
    // @ts-expect-error no built-in kind
    void (() => createPipeline({ replace: [votes] }));
  });
});
