import type { AnyExtractor } from "../extract/define.ts";
import type { ArticleRecord } from "../record.ts";
import { compareNew, type CompareOptions } from "./claims/compare-new.ts";
import type { LedgerClaim } from "./claims/read.ts";
import { changesOf, conflictsOf, type Change, type Conflict } from "./conflicts/conflicts.ts";
import { openDatabase } from "./database/open.ts";
import { explainIn, judgeLink, splitOff } from "./by-id.ts";
import { ledgerQuery, type LedgerQueryOptions, type LedgerRecordQuery } from "./query/stream.ts";
import { eachRecord } from "./query/records.ts";
import { searchClaims, type SearchHit, type SearchOptions } from "./search.ts";
import { keepAuthorities, type Authority } from "./speakers/authority.ts";
import { findSpeaker, listSpeakers, type LedgerSpeaker } from "./speakers/list.ts";
import { addFeed, type FeedClaim } from "./store/add-claims.ts";
import { addRecord, hasArticle, type Added } from "./store/add-record.ts";
import { threadsOf, type Thread, type ThreadOptions } from "./threads/threads.ts";
import { firstSaidOf, timelineOf, type TimelineEntry, type TimelineOptions } from "./timeline.ts";

/** Records kept in one SQLite file, compared over many articles and over time. */
export type Ledger = {
  /**
   * Adds one record in one transaction. The same text of the same URL again changes nothing; another text of it becomes
   * its next version, and both stay. @throws TypeError for what is no record.
   */
  add(record: ArticleRecord): Promise<Added>;
  /** Whether this very text of this URL is there already: `add` would change nothing, so it need not be read again. */
  has(article: { readonly text: string; readonly url?: string | null }): Promise<boolean>;
  /** Adds claims from elsewhere, `{ text, id?, speaker?, madeAt?, url? }`: a fact-check feed, a table. */
  addClaims(
    feed: Iterable<FeedClaim> | AsyncIterable<FeedClaim>,
    options?: { signal?: AbortSignal },
  ): Promise<{ added: number; known: number }>;
  /** The claims nearest to a text in their words, best first. */
  search(text: string, options?: SearchOptions): Promise<SearchHit[]>;
  /** The same claim, repeated: who, where, when. Compares first what was added since the last time. */
  threads(options?: ThreadOptions & CompareOptions): Promise<Thread[]>;
  /** Figures on one measure and time that differ, and claims that deny one another, each with its reasons. */
  conflicts(options?: CompareOptions): Promise<Conflict[]>;
  /** Figures on one measure for different times. */
  changes(options?: CompareOptions): Promise<Change[]>;
  /** What was claimed, in the order in which it was. */
  timeline(options?: TimelineOptions): Promise<TimelineEntry[]>;
  /** Where a claim was made first, by its id or its words; null where nothing is like it. */
  firstSaid(claim: string): Promise<LedgerClaim | null>;
  /** Everybody with a name, those with most claims first. */
  speakers(): Promise<LedgerSpeaker[]>;
  /** Who a name or an id means, an id of before a merge too; null for nobody. @throws TypeError where several bear the name. */
  speaker(who: string): Promise<LedgerSpeaker | null>;
  /** Ties speakers of now and later to a list of the user's own: by any of their names. */
  useAuthorities(list: readonly Authority[]): Promise<void>;
  /** In plain words: where a claim stands and what it is tied to, or why a link was made. */
  explain(id: string): Promise<string>;
  /** A person's judgement on a link ("link-7"), which stays. Another one takes it back. */
  confirm(link: string): Promise<void>;
  /** A person's judgement that a link ("link-7") does not hold, which stays until another one is given. */
  reject(link: string): Promise<void>;
  /** Takes a claim out of its thread, or a speaker out of those it was merged with; gives how many links were rejected. */
  split(id: string): Promise<number>;
  /**
   * The queries of `query()`, their answers streamed from the file: `ledger.query().quotes.direct().by("Ada Brook").toArray()`;
   * with `{ kinds: [votes] }`, of an extractor of your own too.
   */
  query<const E extends readonly AnyExtractor[] = readonly []>(
    options?: LedgerQueryOptions<E>,
  ): LedgerRecordQuery<E>;
  /** The records as they were added, in that order, a few in memory at a time. */
  records(options?: { signal?: AbortSignal }): AsyncIterable<ArticleRecord>;
  /** Ends the work; what was written stands in the one file then, which can be copied. */
  close(): Promise<void>;
};

/**
 * Opens a ledger: a SQLite file, made where there is none, or ":memory:". Several processes may have it open.
 * @throws Error for a file that is no ledger, a damaged one, and one of a newer version; none of them is changed.
 */
export async function openLedger(path = ":memory:"): Promise<Ledger> {
  if (typeof path !== "string" || path === "")
    throw new TypeError('ontherecord: openLedger() needs a path or ":memory:"');
  const { db, close } = openDatabase(path);
  const compared = async <T>(options: CompareOptions | undefined, read: () => Promise<T>): Promise<T> => {
    await compareNew(db, options);
    return read();
  };
  return Object.freeze<Ledger>({
    add: (record) => addRecord(db, record),
    has: (article) => hasArticle(db, article),
    addClaims: (feed, { signal } = {}) => addFeed(db, feed, signal),
    search: (text, options) => searchClaims(db, text, options),
    threads: (options) => compared(options, () => threadsOf(db, options)),
    conflicts: (options) => compared(options, () => conflictsOf(db)),
    changes: (options) => compared(options, () => changesOf(db)),
    timeline: (options) => timelineOf(db, options),
    firstSaid: (claim) => compared(undefined, () => firstSaidOf(db, claim)),
    speakers: () => listSpeakers(db),
    speaker: async (who) => {
      const [group] = await findSpeaker(db, who).catch(nobody);
      return group === undefined
        ? null
        : ((await listSpeakers(db)).find(({ id }) => id === `speaker-${group}`) ?? null);
    },
    useAuthorities: (list) => keepAuthorities(db, list),
    explain: (id) => explainIn(db, id),
    confirm: (link) => judgeLink(db, link, "confirmed"),
    reject: (link) => judgeLink(db, link, "rejected"),
    split: (id) => splitOff(db, id),
    query: (options = {}) => ledgerQuery(db, options) as never,
    records: ({ signal } = {}) => eachRecord(db, { signal }),
    close,
  });
}

function nobody(error: unknown): number[] {
  if (error instanceof TypeError && error.message.includes("nobody")) return [];
  throw error;
}
