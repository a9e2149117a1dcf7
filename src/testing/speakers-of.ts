import type { Article, ArticleOptions } from "../article/schema.ts";
import type { ArticleRecord } from "../record.ts";
import { byPosition, isSpan, type Mention } from "../span.ts";
import { describe } from "../text/describe.ts";
import { readItems, type Reading, isRecord } from "./read-items.ts";

/** A mention with the number of whom it means: the same number, the same speaker; null for nobody who is named. */
export type NumberedMention = readonly [number | null, string];

/** What is known of the text, and which fields say who is meant. */
export type ResolveOptions = ArticleOptions & {
  /** Of a record: the kind whose items are meant; its quotes, unless another is named. */
  readonly kind?: string;
  /** The field that holds the mention: "source" unless said otherwise. */
  readonly mention?: string;
  /** The field that holds whom it means: "speakerId" unless said otherwise. */
  readonly id?: string;
};

/**
 * The mentions of a record, or of what a reader finds in an article, in text order, each with the number of whom it means.
 * Numbers count from 0 by first mention; a speaker without a name, as "officials", is nobody.
 * @throws TypeError when items have no such mention, or a reader was given no article.
 */
export function numberedMentions(
  subject: unknown,
  article?: string | Article,
  options: ResolveOptions = {},
): NumberedMention[] {
  const { kind, mention = "source", id = "speakerId", ...known } = options;
  const { items, record } = itemsOf(subject, article, known, kind);
  const sources = items.flatMap(({ kind: own, item }) => sourceOf(own, item as Fields, mention, id));
  // "Doe said yes and promised more" has one source for two quotes.
  const places = new Map(
    sources.sort((a, b) => byPosition(a.at, b.at)).map((one) => [JSON.stringify(one), one]),
  );
  return numbered([...places.values()].map(({ at, who }) => [namedIn(record, who), at.text]));
}

/** The same numbers by first mention, whatever numbers they were: [[7, "Doe"], [7, "she"]] → [[0, "Doe"], [0, "she"]]. */
export function numbered(mentions: readonly (readonly [unknown, string])[]): NumberedMention[] {
  const numbers = new Map<unknown, number>();
  return mentions.map(([who, words]) => {
    if (who === null) return [null, words];
    if (!numbers.has(who)) numbers.set(who, numbers.size);
    return [numbers.get(who)!, words];
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** Of a record the quotes are asked, unless another kind is named. */
function itemsOf(
  subject: unknown,
  article: string | Article | undefined,
  options: ArticleOptions,
  kind?: string,
): Reading {
  if (isRecord(subject)) return readItems(() => subject, "", undefined, kind ?? "quotes");
  if (article !== undefined) return readItems(subject, article, options, kind);
  throw new TypeError(
    `ontherecord: needs a record, or the article to read behind the mentions; got ${describe(subject)} and no article`,
  );
}

function sourceOf(kind: string, item: Fields, mention: string, id: string): { at: Mention; who: unknown }[] {
  if (!(mention in item) || !(id in item))
    throw new TypeError(
      `ontherecord: an item of ${kind} has no field ${describe(mention in item ? id : mention)}; say which fields hold the mention and whom it means: { mention: "source", id: "speakerId" }; it has ${Object.keys(item).join(", ")}`,
    );
  const at = item[mention];
  const isMention = typeof at === "object" && at !== null && isSpan(at);
  return isMention ? [{ at: at as Mention, who: item[id] }] : [];
}

/** Null for an id of a speaker without a name; other ids than speakers' stay as they are. */
function namedIn(record: ArticleRecord | null, who: unknown): unknown {
  const speaker = record?.speakers.find(({ id }) => id === who);
  return speaker?.name === null ? null : (who ?? null);
}
