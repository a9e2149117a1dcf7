import type { AgreementReference } from "../extract/agreements/schema.ts";
import type { Quote } from "../extract/quotes/schema.ts";
import type { ArticleRecord } from "../record.ts";
import type { Speaker } from "../resolve/schema.ts";
import { byPosition, contains, type Mention, type Span } from "../span.ts";
import { grouped } from "./grouped.ts";
import { sentencesOf } from "./sentences.ts";

/** A record with what its items are looked up by; each index is built when it is first asked. */
export type View = {
  readonly record: ArticleRecord;
  speaker(id: string | null): Speaker | null;
  quote(id: string | null): Quote | null;
  quotesBy(speakerId: string): readonly Quote[];
  /** The quote whose words hold a span. */
  quoteAround(span: Span): Quote | null;
  agreement(id: string): AgreementReference | null;
  agreementsIn(quoteId: string): readonly AgreementReference[];
  /** From the start of the sentence that holds a span's start to the end of the one that holds its end. */
  sentence(span: Span): Span;
};

export function createView(record: ArticleRecord): View {
  const speakers = once(() => byId(record.speakers));
  const quotes = once(() => byId(record.quotes));
  const agreements = once(() => byId(record.agreements));
  const quotesBy = once(() => grouped(record.quotes, (quote) => quote.speakerId));
  const agreementsIn = once(() => grouped(record.agreements, (agreement) => agreement.quoteId));
  const parts = once(() => partsOf(record.quotes));
  const sentences = once(() => sentencesOf(record));
  return {
    record,
    speaker: (id) => (id === null ? null : (speakers().get(id) ?? null)),
    quote: (id) => (id === null ? null : (quotes().get(id) ?? null)),
    quotesBy: (speakerId) => quotesBy().get(speakerId) ?? [],
    quoteAround: (span) => partAround(parts(), span)?.quote ?? null,
    agreement: (id) => agreements().get(id) ?? null,
    agreementsIn: (quoteId) => agreementsIn().get(quoteId) ?? [],
    sentence: (span) => sentenceAround(sentences(), span),
  };
}

/** The words of the sentence, or sentences, that hold a span. */
export function sentenceText({ record, sentence }: View, span: Span): string {
  const { start, end } = sentence(span);
  return record.text.slice(start, end);
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

type Part = Mention & { readonly quote: Quote };

/** So many parts of other quotes may start between a span and the start of the part that holds it. */
const FARTHEST_BACK = 8;

const partsOf = (quotes: readonly Quote[]): Part[] =>
  quotes.flatMap((quote) => quote.content.map((part) => ({ ...part, quote }))).sort(byPosition);

function partAround(parts: readonly Part[], span: Span): Part | undefined {
  const last = lastStarting(parts, span.start);
  for (let i = last; i >= 0 && i > last - FARTHEST_BACK; i--) if (contains(parts[i]!, span)) return parts[i];
  return undefined;
}

function sentenceAround(sentences: readonly Span[], span: Span): Span {
  const first = sentences[lastStarting(sentences, span.start)] ?? span;
  const last = sentences[lastStarting(sentences, Math.max(span.start, span.end - 1))] ?? span;
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
}

/** Index of the last span that starts at or before an offset; -1 where there is none. */
function lastStarting(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
