import { nameOf } from "../../export/who.ts";
import type { Quote } from "../../extract/quotes/schema.ts";
import type { Span } from "../../span.ts";
import type { Context } from "./context.ts";

/** A stretch of the article that leads to an entry; `id` is by which the entry leads back, "" where another has it. */
export type Mark = Span & {
  readonly id: string;
  readonly target: string;
  readonly role: "source" | "cue" | "figure" | "date" | "agreement";
};
/** A part of a quote's words. */
export type QuotePart = Span & { readonly id: string; readonly quote: Quote };

/** Where an entry's place in the article is. */
export const placeOf = (anchor: string): string => `at-${anchor}`;

export const quoteParts = (context: Context): QuotePart[] =>
  context.view.record.quotes.flatMap((quote) =>
    quote.content.map(({ start, end }, i) => ({
      start,
      end,
      id: i === 0 ? placeOf(context.anchor(quote)) : "",
      quote,
    })),
  );

/** What stands in the article beside the quotes' words: sources lead to their speaker, all else to its own entry. */
export function marksOf(context: Context): Mark[] {
  const { quotes, statistics, dates, agreements } = context.view.record;
  const own = (role: Mark["role"]) => (item: Span) => {
    const target = context.anchor(item);
    return { start: item.start, end: item.end, id: placeOf(target), target, role };
  };
  return [
    ...quotes.flatMap((quote) => sourceOf(context, quote)),
    ...quotes.flatMap((quote) => cueOf(context, quote)),
    ...statistics.map(own("figure")),
    ...dates.map(own("date")),
    ...agreements.map(own("agreement")),
  ];
}

const cueOf = (context: Context, quote: Quote): Mark[] =>
  quote.cue === null
    ? []
    : [{ start: quote.cue.start, end: quote.cue.end, id: "", target: context.anchor(quote), role: "cue" }];

function sourceOf(context: Context, { source, speakerId }: Quote): Mark[] {
  const speaker = context.speaker(speakerId);
  if (source === null || speaker === null) return [];
  const target = context.anchor(speaker);
  return [{ start: source.start, end: source.end, id: placeOf(target), target, role: "source" }];
}

export const quoteLabel = (context: Context, quote: Quote): string => {
  const speaker = context.speaker(quote.speakerId);
  return `${context.anchor(quote).replace("-", " ")} by ${speaker ? nameOf(speaker) : "somebody not named"}`;
};
