import type { ArticleRecord } from "../record.ts";
import { describe } from "../text/describe.ts";
import { agreementQuery, agreementsOf, type AgreementQuery } from "./agreements.ts";
import { claimQuery, claimsOf, type ClaimQuery } from "./claims.ts";
import { dateQuery, datesOf, type DateQuery } from "./dates.ts";
import { flattened, mapped, replayed } from "./lazy.ts";
import { quoteQuery, quotesOf, type QuoteQuery } from "./quotes.ts";
import { speakerQuery, speakersOf, type SpeakerQuery } from "./speakers.ts";
import { statisticQuery, statisticsOf, type StatisticQuery } from "./statistics.ts";
import { createView, type View } from "./view.ts";

/** A query for each kind of thing in the records. */
export type RecordQuery = {
  readonly quotes: QuoteQuery;
  readonly statistics: StatisticQuery;
  readonly dates: DateQuery;
  readonly agreements: AgreementQuery;
  readonly speakers: SpeakerQuery;
  readonly claims: ClaimQuery;
};

/**
 * Asks one record or many: `query(record).quotes.direct().by("Jane Doe").toArray()`. Records may come from any
 * iterable, a generator too: they are read when a query first needs them, and kept. An array is copied at once.
 * @throws TypeError for what is no record; in an iterable, when it is reached.
 */
export function query(records: ArticleRecord | Iterable<ArticleRecord>): RecordQuery {
  const views = viewsOf(records);
  return Object.freeze({
    quotes: quoteQuery(flattened(views, quotesOf)),
    statistics: statisticQuery(flattened(views, statisticsOf)),
    dates: dateQuery(flattened(views, datesOf)),
    agreements: agreementQuery(flattened(views, agreementsOf)),
    speakers: speakerQuery(flattened(views, speakersOf)),
    claims: claimQuery(flattened(views, claimsOf)),
  });
}

function viewsOf(records: ArticleRecord | Iterable<ArticleRecord>): Iterable<View> {
  const many = isIterable(records) ? records : [checkRecord(records)];
  return replayed(mapped(Array.isArray(many) ? [...many] : many, (one) => createView(checkRecord(one))));
}

const isIterable = (value: unknown): value is Iterable<ArticleRecord> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

function checkRecord(value: ArticleRecord): ArticleRecord {
  if (typeof value === "object" && value !== null && value.schema === "ontherecord/1") return value;
  throw new TypeError(
    `ontherecord: query() needs a record as extract() gives it, or an iterable of records, got ${describe(value)}`,
  );
}
