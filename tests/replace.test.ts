import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createPipeline, dates, dateSchema, defineExtractor, statistics } from "../src/index.ts";

const TEXT = "On the eve of Fair Day, 40 percent of the ferries stood still. Fares rose on 3 May 2026.";

/** What the built-in one finds, and “Fair Day”, which is the first of June. */
const myDates = defineExtractor({
  kind: "dates",
  schema: dateSchema.omit({ id: true }).extend({ local: z.boolean().optional() }),
  *extract(input) {
    yield* dates.extract({ ...input, annotations: {} });
    for (const { index, 0: text } of input.segments.text.matchAll(/Fair Day/g))
      yield {
        start: index, end: index + text.length, text, timex: { type: "DATE", value: "2026-06-01", mod: null },
        from: "2026-06-01", to: "2026-06-02", period: null, grain: "day", basis: "stated", event: true, rule: "my/fair", local: true,
      }; // prettier-ignore
  },
});

describe("an extractor in place of a built-in one", () => {
  it("gives the record its items, numbered in text order", () => {
    const { dates } = createPipeline({ replace: [myDates] }).extract(TEXT);
    expect(dates.map(({ id, text, local }) => [id, text, local])).toEqual([
      ["date-1", "Fair Day", true],
      ["date-2", "3 May 2026", undefined],
    ]);
  });
  it("is what extractors see that build on the built-in one, claims too", () => {
    const days = defineExtractor({
      kind: "days",
      schema: z.object({ text: z.string() }),
      after: [dates],
      *extract({ annotations }) {
        for (const { text } of annotations.dates) yield { text };
      },
    });
    const record = createPipeline({ replace: [myDates], extractors: [days] }).extract(TEXT);
    expect(record.days.map(({ text }) => text)).toEqual(["Fair Day", "3 May 2026"]);
    expect(record.claims.flatMap(({ dateIds }) => dateIds)).toContain("date-1");
  });
  it("leaves the other kinds, and records without it, as they were", () => {
    const plain = createPipeline({ extractors: [] }).extract(TEXT);
    expect(createPipeline({ replace: [myDates] }).extract(TEXT).quotes).toEqual(plain.quotes);
    expect(plain.dates.map(({ text }) => text)).toEqual(["3 May 2026"]);
    expect(Object.keys(createPipeline({ replace: [myDates] }).extract(TEXT))).toEqual(Object.keys(plain));
  });
});

describe("a replacement that does not hold", () => {
  const replacing =
    (...replace: unknown[]) =>
    () =>
      createPipeline({ replace: replace as never });
  const named = (kind: string, schema: z.ZodType<object> = z.looseObject({}), after: unknown = []) =>
    defineExtractor({ kind, schema, after: after as [], extract: () => [{ text: "Fair Day" } as never] });

  it("of a kind that is none", () =>
    expect(replacing(named("votes"))).toThrow(
      'extractor "votes" replaces none: built-in are people, quotes, statistics, dates, agreements',
    ));
  it("whose schema lacks what a record has", () =>
    expect(replacing(named("dates", z.object({ timex: z.string() })))).toThrow(
      "cannot replace the built-in one: its schema has no start, end, text, from, to, period, grain, basis, event, rule, which a record's dates have",
    ));
  it("whose items a record refuses", () =>
    expect(() =>
      createPipeline({
        replace: [named("dates", dateSchema.extend({}).omit({ id: true }).partial()) as never],
      }).extract(TEXT),
    ).toThrow(/extractor "dates" gave \{"text":"Fair Day"\}, which a record refuses/));
  it("that builds on what builds on it", () =>
    expect(replacing({ ...myDates, after: [statistics] })).toThrow(
      'extractor "statistics" builds on itself: statistics after dates after statistics',
    ));
  it("that is none", () => expect(replacing("dates")).toThrow("createPipeline() needs { replace: [ … ] }"));
  it("of a kind that another has: in extractors it is refused", () =>
    expect(() => createPipeline({ extractors: [myDates] })).toThrow(
      "createPipeline({ replace }) puts it in its place",
    ));
});
