import type { Ledger } from "../../ledger/index.ts";
import type { ArticleRecord } from "../../record.ts";

/** An article with the number its page has. */
export type Listed = Pick<ArticleRecord["meta"], "title" | "publisher" | "publishedAt"> & {
  readonly number: number;
  readonly claims: number;
};
/** The whole sentence a claim was read in, and its address on the web. */
export type Evidence = { readonly sentence: string; readonly address: string | null };

/** All that the first page tells, read from a ledger once. */
export type Overview = {
  readonly articles: readonly Listed[];
  readonly timeline: Awaited<ReturnType<Ledger["timeline"]>>;
  readonly threads: Awaited<ReturnType<Ledger["threads"]>>;
  readonly conflicts: Awaited<ReturnType<Ledger["conflicts"]>>;
  readonly changes: Awaited<ReturnType<Ledger["changes"]>>;
  /** Those with most claims first, and by name. */
  readonly speakers: Awaited<ReturnType<Ledger["speakers"]>>;
  readonly byName: Awaited<ReturnType<Ledger["speakers"]>>;
  /** Number of the article's page by the claim's key without its own id. */
  readonly pages: ReadonlyMap<string, number>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The article's words for a speaker it does not name, by the claim's id: "the council". */
  readonly called: ReadonlyMap<string, string>;
  /** Where all that a speaker said stands, by the speaker's id. */
  readonly said: ReadonlyMap<string, string>;
};

/** What the report takes from a ledger. */
export type ReportedLedger = Pick<
  Ledger,
  "timeline" | "threads" | "conflicts" | "changes" | "speakers" | "records"
>;

/** "3f…#claim-2" → "3f…"; of a second copy "3f…~2". */
export const articleKey = (claimId: string): string => claimId.slice(0, claimId.lastIndexOf("#"));
