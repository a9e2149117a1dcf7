/**
 * Records of many articles in one SQLite file: repeated, changed, denied. Needs Node.
 * @module ontherecord/ledger
 */

export { openLedger, type Ledger } from "./ledger.ts";
export type { LedgerClaim } from "./claims/read.ts";
export type { CompareOptions } from "./claims/compare-new.ts";
export type { Change, Conflict, Side } from "./conflicts/conflicts.ts";
export type { Judgement } from "./links.ts";
export type { LedgerQuery, LedgerQueryOptions, LedgerRecordQuery } from "./query/stream.ts";
export type { SearchHit, SearchOptions } from "./search.ts";
export type { Authority } from "./speakers/authority.ts";
export type { LedgerSpeaker, SpeakerLink } from "./speakers/list.ts";
export { feedClaimSchema, type FeedClaim } from "./store/add-claims.ts";
export type { Added } from "./store/add-record.ts";
export type { Thread, ThreadLink, ThreadOptions } from "./threads/threads.ts";
export type { TimelineEntry, TimelineOptions } from "./timeline.ts";
