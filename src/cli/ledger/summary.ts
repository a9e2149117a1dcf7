import type { ArticleTally } from "./add-articles.ts";
import type { FeedTally } from "./add-feed.ts";

/** "claims.db: 3 articles added, 1 new version, 12 known already, 1 skipped; 46 claims, 1.3 seconds" */
export const articlesLine = (ledger: string, tally: ArticleTally, ms: number): string =>
  `${ledger}: ${[
    `${counted(tally.added, "article")} added`,
    tally.versions > 0 && counted(tally.versions, "new version"),
    tally.known > 0 && `${tally.known} known already`,
    tally.skipped > 0 && `${tally.skipped} skipped`,
  ]
    .filter(Boolean)
    .join(", ")}; ${counted(tally.claims, "claim")}, ${seconds(ms)}\n`;

/** "claims.db: 120 claims of checks.csv added, 4 known already, 0.2 seconds" */
export const feedLine = (
  ledger: string,
  feed: string,
  { added, known, skipped }: FeedTally,
  ms: number,
): string =>
  `${ledger}: ${[
    `${counted(added, "claim")} of ${feed} added`,
    known > 0 && `${known} known already`,
    skipped > 0 && `${skipped} skipped`,
  ]
    .filter(Boolean)
    .join(", ")}, ${seconds(ms)}\n`;

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} seconds`;
