import { speechActSchema, type Quote, type SpeechAct } from "../extract/quotes/schema.ts";
import { checkOneOf, checkProbability } from "./arguments.ts";
import { toItem, viewOf, type Item } from "./items.ts";
import { recordSteps, type Readings, type RecordSteps } from "./record-steps.ts";
import type { View } from "./view.ts";

/** A quote of a query, with its article and its speaker. */
export type QuoteItem = Item<Quote>;

export interface QuoteQuery extends RecordSteps<QuoteItem, QuoteQuery> {
  /** Quotes all of whose words stand in quotation marks: `quotes.direct()`. */
  direct(): QuoteQuery;
  /** Quotes part of whose words stand in quotation marks: `quotes.mixed()`. */
  mixed(): QuoteQuery;
  /** Quotes in the article's own words: `quotes.indirect()`. */
  indirect(): QuoteQuery;
  /**
   * Statements only; beliefs, wishes and plans ("hopes to", "plans to") are left out, unless all their words stand in
   * quotation marks: `quotes.said()`.
   */
  said(): QuoteQuery;
  /** Quotes that do any of these: `quotes.act("warn", "demand")`. */
  act(...acts: SpeechAct[]): QuoteQuery;
  /** Quotes that are right with at least this probability, 0 to 1: `quotes.confident(0.8)`. */
  confident(least: number): QuoteQuery;
}

/** Acts of the mind: nobody need have said a word. */
const UNSAID: ReadonlySet<SpeechAct> = new Set<SpeechAct>(["believe", "want"]);

export const quoteQuery = (items: Iterable<QuoteItem>): QuoteQuery => {
  const steps = recordSteps(items, readings, quoteQuery);
  const ofType = (type: Quote["type"]) => steps.where((quote) => quote.type === type);
  return Object.freeze<QuoteQuery>({
    ...steps,
    direct: () => ofType("direct"),
    mixed: () => ofType("mixed"),
    indirect: () => ofType("indirect"),
    said: () => steps.where(isSaid),
    act(...acts) {
      const wanted = checkOneOf("act", speechActSchema.options, acts);
      return steps.where((quote) => wanted.has(quote.act));
    },
    confident(least) {
      checkProbability("confident", least);
      return steps.where((quote) => quote.confidence >= least);
    },
  });
};

/** Words in quotation marks were said, whatever the cue: “We will win,” she hopes. */
const isSaid = (quote: Quote): boolean => quote.type === "direct" || !UNSAID.has(quote.act);

const readings: Readings<QuoteItem> = {
  words: (quote) => quote.text,
  topics: (quote) => topicsOf(viewOf(quote), quote),
};

/** What a quote is about: its words, and the agreements they refer to by whatever name. */
export const topicsOf = (view: View, quote: Quote): string[] => [
  quote.text,
  ...view.agreementsIn(quote.id).flatMap(({ name }) => name ?? []),
];

export const quotesOf = (view: View): QuoteItem[] =>
  view.record.quotes.map((quote) => toItem(view, quote, view.speaker(quote.speakerId)));
