import { agreementKind, agreementsShown } from "./extract/agreements/kind.ts";
import { dateKind, datesShown } from "./extract/dates/kind.ts";
import { quoteKind, quotesShown } from "./extract/quotes/kind.ts";
import { statisticKind, statisticsShown } from "./extract/statistics/kind.ts";
import { claimsShown, claimKind } from "./kinds/claims.ts";
import type { AnyKind } from "./kinds/entry.ts";
import type { AnyShown } from "./kinds/shown.ts";
import { speakersShown, speakerKind } from "./kinds/speakers.ts";

// Queries, tables, pages, the ledger and the command line go by these two lists, and name no kind. They are two so that who
// only asks loads nothing of what is shown. A kind that stands in neither is asked for and shown as its schema says.

/** How each kind of record is asked for. */
export const kinds = [quoteKind, statisticKind, dateKind, agreementKind, speakerKind, claimKind] as const;

/** How each kind is shown, in the order of tables. */
export const shown: readonly AnyShown[] = [quotesShown, statisticsShown, datesShown, agreementsShown, speakersShown, claimsShown]; // prettier-ignore

/** The entry of a kind, as those see it who iterate over all. */
export const kindNamed = (name: string): AnyKind | undefined => kinds.find(({ kind }) => kind === name);
