import type { Speaker } from "../resolve/schema.ts";
import { hasRun, singular, wordsOf } from "../text/words.ts";
import { checkRange, checkWords } from "./arguments.ts";
import { readInterval, touches, type Interval } from "./interval.ts";
import { viewOf, type Item, type Provenance } from "./items.ts";
import { isCalled } from "./names.ts";
import { steps, type Steps } from "./steps.ts";

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
   * and speakers what was said, and the names of the agreements in it.
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

/** What the steps read of an item of one kind. */
export type Readings<T> = {
  /** For `mentioning`: the words it is found by. */
  words(item: T): string;
  /** For `about`: the texts that say what it is about. */
  topics(item: T): readonly string[];
  /** For `between`; where it is not given, when the article was published. */
  time?(item: T): Interval | null;
};

export const recordSteps = <T extends Item<object>, Self>(
  items: Iterable<T>,
  { words, topics, time = publicationOf }: Readings<T>,
  again: (items: Iterable<T>) => Self,
): RecordSteps<T, Self> => {
  const own = steps(items, again);
  return {
    ...own,
    by(who) {
      return own.where(isSaidBy(who));
    },
    mentioning(what) {
      const found = readerOf(what);
      return own.where((item) => found(words(item)));
    },
    about(topic) {
      const asked = topicWords(checkWords("about", topic, 'a topic such as "bridge"'));
      return own.where((item) => topics(item).some((text) => hasRun(topicWords(text), asked)));
    },
    between(from, to) {
      const range = checkRange("between", from, to);
      return own.where((item) => isIn(time(item), range));
    },
  };
};

const publicationOf = ({ publishedAt }: Provenance): Interval | null => readInterval(publishedAt);

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
