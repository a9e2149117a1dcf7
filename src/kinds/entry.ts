import type { Interval } from "../calendar/iso.ts";
import type { DateMention } from "../extract/dates/schema.ts";
import type { Quote } from "../extract/quotes/schema.ts";
import type { ArticleRecord } from "../record.ts";
import type { Speaker } from "../resolve/schema.ts";
import type { Span } from "../span.ts";

/** A record with what its items are looked up by; each index is built when it is first asked. */
export type View = {
  readonly record: ArticleRecord;
  speaker(id: string | null): Speaker | null;
  quote(id: string | null): Quote | null;
  date(id: string | null): DateMention | null;
  quotesBy(speakerId: string): readonly Quote[];
  /** The quote whose words hold a span. */
  quoteAround(span: Span): Quote | null;
  /** The names of those of some items that go by one, by their ids; and of those that stand in a quote. */
  namesOf(ids: readonly string[]): readonly string[];
  namesIn(quoteId: string): readonly string[];
  /** From the start of the sentence that holds a span's start to the end of the one that holds its end. */
  sentence(span: Span): Span;
  /** The words of the sentence, or sentences, that hold a span. */
  sentenceText(span: Span): string;
};

/** Where an item of a query comes from and who stands behind it. */
export type Provenance = {
  /** Id of the record it stands in. */
  readonly articleId: string;
  /** When the article was published, ISO 8601; null where that is not known. */
  readonly publishedAt: string | null;
  /** Who said it: the speaker itself, not only an id; null for an unknown one and for the article's own voice. */
  readonly speaker: Speaker | null;
};

/** An item of a query: a copy of what stands in the record, and where it comes from. */
export type Item<T extends object> = T & Provenance;

/** A step of a query, from what it is given to what it keeps: `atLeast: (n: number) => ({ value }) => value >= n`. */
export type Step<T extends object> = (...given: never[]) => (item: Item<T>, view: View) => boolean;

/** One kind of record: how its items are asked for. How they are shown is said in `Shown`. */
export type Kind<T extends object> = {
  /** The field of the record that holds its items. */
  readonly kind: string;
  /** The steps of its queries beside those that every kind has. */
  readonly steps: Readonly<Record<string, Step<T>>>;
  /** For `by`: the id of who said it. */
  readonly speakerId: (item: T, view: View) => string | null;
  /** For `mentioning`: the words it is found by. */
  readonly words: (item: T, view: View) => string;
  /** For `about`: the texts that say what it is about. */
  readonly topics: (item: T, view: View) => readonly string[];
  /** For `between`; where it is not given, when the article was published. */
  readonly time?: (item: T, publishedAt: string | null) => Interval | null;
  /** The name under which a quote or a claim that refers to it is found, whatever words it uses. */
  readonly named?: (item: T) => string | null;
  /** For `explain`: parts of other items that are marked beside its own. */
  readonly beside?: (item: T, view: View) => object;
};

/** The items of a kind, by its entry. */
export type ItemOfKind<E> = E extends { readonly words: (item: infer T, view: View) => string } ? T : never;

/** An entry whose items are not known: what iterates over kinds hands items from one of its functions to another. */
export type AnyKind = Kind<never>;
