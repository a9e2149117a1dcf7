import { readInterval, touches, type Interval } from "../calendar/iso.ts";
import { checkRange, checkWords } from "../kinds/arguments.ts";
import type { Item, Kind, Step, View } from "../kinds/entry.ts";
import { flattened } from "../kinds/iterables.ts";
import { isCalled } from "../kinds/who.ts";
import { steps, type Steps } from "./steps.ts";
import type { Speaker } from "../resolve/schema.ts";
import { describe } from "../text/describe.ts";
import { hasRun, singular, wordsOf } from "../text/words.ts";

/** The steps of whatever stands in a record. */
export interface RecordSteps<T, Self> extends Steps<T, Self> {
  /**
   * What one speaker said, by name, alias or speaker id: `quotes.by("Jane Doe")`. Case and accents do not matter, a
   * person's surname will do, and who is quoted in a named group counts. An id names a speaker within its article.
   */
  by(who: string): Self;
  /**
   * Whose words hold a phrase (whole words, case and accents aside) or match a RegExp: `quotes.mentioning(/tax(es)?/i)`.
   * Read are the words of a quote, the text of a claim, all that a speaker said; for the rest, the sentence.
   */
  mentioning(what: string | RegExp): Self;
  /**
   * Whose topic holds a phrase, singular or plural: `statistics.about("bridge")`. Read are: of a statistic its subject,
   * noun and denominator; of an agreement its name, words and provision; of a date its sentence; of quotes, claims
   * and speakers what was said, and the names of the treaties it refers to.
   */
  about(topic: string): Self;
  /**
   * From one ISO 8601 date up to another, which is left out: `claims.between("2026-01", "2026-03")` is January and
   * February. What must touch that time is a date's own interval; the day a claim was made, where the text tells, and
   * else the day of publication; for the rest the day of publication. What has no such time is left out. Times are
   * read as they are written, in no zone.
   */
  between(from: string, to: string): Self;
}

/** A query over items of one kind: the steps of every kind, and the kind's own. */
export type KindQuery<T extends object, S> = RecordSteps<Item<T>, KindQuery<T, S>> & {
  readonly [N in keyof S]: S[N] extends (...given: infer A) => unknown
    ? (...given: A) => KindQuery<T, S>
    : never;
};

/** All items of a kind in some records. */
export const queryOf = <T extends object, S extends Kind<T>["steps"]>(
  kind: Kind<T> & { readonly steps: S },
  views: Iterable<View>,
): KindQuery<T, S> =>
  kindQuery(
    kind,
    flattened(views, (view) => itemsOf(kind, view)),
  );

function itemsOf<T extends object>({ kind, speakerId }: Kind<T>, view: View): Item<T>[] {
  const items = ((view.record as unknown as Record<string, unknown>)[kind] ?? []) as readonly T[];
  return items.map((item) => toItem(view, item, view.speaker(speakerId(item, view))));
}

/** A query of a kind over some of its items. */
export function kindQuery<T extends object, S extends Kind<T>["steps"]>(
  kind: Kind<T> & { readonly steps: S },
  items: Iterable<Item<T>>,
): KindQuery<T, S> {
  const own = steps(items, (fewer) => kindQuery(kind, fewer));
  return Object.freeze({
    ...own,
    ...commonSteps(kind, own.where),
    ...ownSteps(kind.steps, own.where),
  }) as KindQuery<T, S>;
}

type Where<T, Self> = (keep: (item: T) => boolean) => Self;

const ownSteps = <T extends object, Self>(own: Kind<T>["steps"], where: Where<Item<T>, Self>) =>
  Object.fromEntries(
    Object.entries(own).map(([name, step]) => [
      name,
      (...given: unknown[]) => {
        const keep = (step as (...given: unknown[]) => ReturnType<Step<T>>)(...given);
        return where((item) => keep(item, viewOf(item)));
      },
    ]),
  );

const commonSteps = <T extends object, Self>(
  { words, topics, time }: Kind<T>,
  where: Where<Item<T>, Self>,
): Omit<RecordSteps<Item<T>, Self>, keyof Steps<Item<T>, Self>> => ({
  by: (who) => where(isSaidBy(who)),
  mentioning(what) {
    const found = readerOf(what);
    return where((item) => found(words(item, viewOf(item))));
  },
  about(topic) {
    const asked = topicWords(checkWords("about", topic, 'a topic such as "bridge"'));
    return where((item) => topics(item, viewOf(item)).some((text) => hasRun(topicWords(text), asked)));
  },
  between(from, to) {
    const range = checkRange("between", from, to);
    const timeOf = (item: Item<T>): Interval | null =>
      time ? time(item, item.publishedAt) : readInterval(item.publishedAt);
    return where((item) => isIn(timeOf(item), range));
  },
});

const isIn = (time: Interval | null, range: Interval): boolean => time !== null && touches(time, range);

const topicWords = (text: string): string[] => wordsOf(text).map(singular);

function isSaidBy(who: string): (item: Item<object>) => boolean {
  const called = isCalled(checkWords("by", who, 'a name or a speaker id such as "Jane Doe"'));
  return (item) => item.speaker !== null && [item.speaker, ...membersOf(item, item.speaker)].some(called);
}

const membersOf = (item: object, { members }: Speaker): Speaker[] =>
  members.length === 0 ? [] : members.flatMap((id) => viewOf(item).speaker(id) ?? []);

function readerOf(what: string | RegExp): (text: string) => boolean {
  // String#search leaves the expression's lastIndex alone, so a /g flag makes no difference
  if (what instanceof RegExp) return (text) => text.search(what) >= 0;
  const asked = wordsOf(checkWords("mentioning", what, "words or a RegExp"));
  return (text) => hasRun(wordsOf(text), asked);
}

// Not enumerable: an item prints, compares and turns into JSON without its record.
const VIEW: unique symbol = Symbol("ontherecord.view");

export function toItem<T extends object>(view: View, entry: T, speaker: Speaker | null): Item<T> {
  const { id, meta } = view.record;
  const item = { ...entry, articleId: id, publishedAt: meta.publishedAt, speaker };
  return Object.defineProperty(item, VIEW, { value: view });
}

/** The record behind an item; undefined for an object that no query gave. */
export const findView = (item: object): View | undefined => (item as { [VIEW]?: View })[VIEW];

/** The record behind an item of a query. */
export function viewOf(item: object): View {
  const view = findView(item);
  if (!view) throw new TypeError(`ontherecord: needs an item of a query, got ${describe(item)}`);
  return view;
}
