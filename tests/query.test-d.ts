import { describe, expectTypeOf, it } from "vitest";
import {
  explain,
  query,
  type AgreementItem,
  type ArticleRecord,
  type ClaimItem,
  type DateItem,
  type Item,
  type Query,
  type Quote,
  type QuoteItem,
  type QuoteQuery,
  type Speaker,
  type SpeakerItem,
  type StatisticItem,
  type StatisticQuery,
} from "../src/index.ts";

declare const record: ArticleRecord;
declare const records: readonly ArticleRecord[];
declare const generated: Generator<ArticleRecord>;

describe("query", () => {
  it("takes a record or any iterable of records", () => {
    expectTypeOf(query).toBeCallableWith(record);
    expectTypeOf(query).toBeCallableWith(records);
    expectTypeOf(query).toBeCallableWith(generated);
    // @ts-expect-error a text is no record
    query("text");
    // @ts-expect-error nor is a promise of one
    query(Promise.resolve(record));
  });

  it("keeps the steps of a kind along a chain", () => {
    const chain = query(record)
      .statistics.by("Doe")
      .kind("percentage")
      .atLeast(70)
      .between("2025", "2026")
      .limit(3);
    expectTypeOf(chain).toEqualTypeOf<StatisticQuery>();
    expectTypeOf(query(records).quotes.direct().by("Doe").mentioning(/tax/i)).toEqualTypeOf<QuoteQuery>();
    expectTypeOf(query(records).quotes).toExtend<Query<QuoteItem>>();
  });

  it("gives items that carry article and speaker", () => {
    const { quotes, statistics, dates, agreements, claims, speakers } = query(records);
    expectTypeOf(quotes.toArray()).toEqualTypeOf<QuoteItem[]>();
    expectTypeOf(quotes.first()).toEqualTypeOf<QuoteItem | undefined>();
    expectTypeOf<QuoteItem>().toExtend<Quote>();
    expectTypeOf<QuoteItem["articleId"]>().toEqualTypeOf<string>();
    expectTypeOf<QuoteItem["speaker"]>().toEqualTypeOf<Speaker | null>();
    expectTypeOf(statistics.toArray()).toEqualTypeOf<StatisticItem[]>();
    expectTypeOf(dates.toArray()).toEqualTypeOf<DateItem[]>();
    expectTypeOf([...agreements]).toEqualTypeOf<AgreementItem[]>();
    expectTypeOf(speakers.toArray()).toEqualTypeOf<SpeakerItem[]>();
    for (const claim of claims) expectTypeOf(claim).toEqualTypeOf<ClaimItem>();
  });

  it("types what map and groupBy make", () => {
    expectTypeOf(query(record).quotes.map((q) => q.text.length)).toEqualTypeOf<Query<number>>();
    const groups = query(records)
      .agreements.named("Lisbon Pact")
      .groupBy((a) => a.articleId);
    expectTypeOf(groups).toEqualTypeOf<Map<string, AgreementItem[]>>();
  });

  it("has no wrong steps", () => {
    const { quotes, statistics, dates, agreements, claims, speakers } = query(record);
    // @ts-expect-error a quote is no figure
    void quotes.atLeast;
    // @ts-expect-error a figure is not direct
    void statistics.direct;
    // @ts-expect-error a date has no modality
    void dates.modality;
    // @ts-expect-error an agreement has no grain
    void agreements.grain;
    // @ts-expect-error a claim has no form
    void claims.form;
    // @ts-expect-error a speaker is not negated
    void speakers.negated;
    // @ts-expect-error after map the steps of quotes are gone
    void quotes.map((q) => q.text).direct;
  });

  it("has no wrong arguments", () => {
    const { quotes, statistics, dates, claims } = query(record);
    // @ts-expect-error not a kind of figure
    void (() => statistics.kind("percent"));
    // @ts-expect-error a number is needed
    void (() => statistics.atLeast("70"));
    // @ts-expect-error not an act
    void (() => quotes.act("sing"));
    // @ts-expect-error not a grain
    void (() => dates.grain("fortnight"));
    // @ts-expect-error dates are ISO strings
    void (() => claims.between(new Date(0), new Date(1)));
  });
});

describe("explain", () => {
  it("takes an item of a query, or a raw item with its record", () => {
    void (() => explain(query(record).quotes.first()!));
    void (() => explain(record.quotes[0]!, record));
    // @ts-expect-error a raw item does not know its record
    void (() => explain(record.quotes[0]!));
    expectTypeOf<QuoteItem>().toEqualTypeOf<Item<Quote>>();
  });
});
