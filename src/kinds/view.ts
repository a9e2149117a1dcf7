import { kinds } from "../kinds.ts";
import type { Quote } from "../extract/quotes/schema.ts";
import type { ArticleRecord } from "../record.ts";
import { eachSentence } from "../segment/sentences.ts";
import { tokenize } from "../segment/tokenize.ts";
import { byPosition, contains, type Mention, type Span } from "../span.ts";
import type { AnyKind, View } from "./entry.ts";
import { grouped } from "./iterables.ts";

export function createView(record: ArticleRecord): View {
  const speakers = once(() => byId(record.speakers));
  const quotes = once(() => byId(record.quotes));
  const dates = once(() => byId(record.dates));
  const quotesBy = once(() => grouped(record.quotes, (quote) => quote.speakerId));
  const parts = once(() => partsOf(record.quotes));
  const named = once(() => namedIn(record));
  const names = once(() => new Map(named().map(({ id, name }) => [id, name])));
  const namesIn = once(() => grouped(named(), ({ quoteId }) => quoteId));
  const sentences = once(() => sentencesOf(record));
  const sentence = (span: Span): Span => sentenceAround(sentences(), span);
  return {
    record,
    speaker: (id) => (id === null ? null : (speakers().get(id) ?? null)),
    quote: (id) => (id === null ? null : (quotes().get(id) ?? null)),
    date: (id) => (id === null ? null : (dates().get(id) ?? null)),
    quotesBy: (speakerId) => quotesBy().get(speakerId) ?? [],
    quoteAround: (span) => partAround(parts(), span)?.quote ?? null,
    namesOf: (ids) => ids.flatMap((id) => names().get(id) ?? []),
    namesIn: (quoteId) => (namesIn().get(quoteId) ?? []).map(({ name }) => name),
    sentence,
    sentenceText: (span) => record.text.slice(sentence(span).start, sentence(span).end),
  };
}

/** The items of a record that have a name to be found by, each with the quote that it stands in. */
const namedIn = (record: ArticleRecord) =>
  kinds.flatMap(({ kind, named }: AnyKind) =>
    (named ? (record[kind as keyof ArticleRecord] as never[]) : []).flatMap((item) => {
      const { id, quoteId } = item as { id: string; quoteId: string | null };
      const name = named!(item);
      return name === null ? [] : [{ id, quoteId, name }];
    }),
  );

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

/** The sentences of a record, cut as they were when it was made: a record keeps its blocks but not its sentences. */
function sentencesOf({ text, blocks }: ArticleRecord): Span[] {
  const tokens = tokenize(text);
  const sentences: Span[] = [];
  let first = 0;
  for (const block of blocks) {
    while (first < tokens.length && tokens.start[first]! < block.start) first++;
    let last = first;
    while (last < tokens.length && tokens.start[last]! < block.end) last++;
    eachSentence(tokens, first, last, (from, to) =>
      sentences.push({ start: tokens.start[from]!, end: tokens.end[to - 1]! }),
    );
    first = last;
  }
  return sentences;
}
