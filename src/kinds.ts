import type { AnyKind } from "./kinds/entry.ts";
import { agreementKind } from "./extract/agreements/kind.ts";
import { dateKind } from "./extract/dates/kind.ts";
import { quoteKind } from "./extract/quotes/kind.ts";
import { statisticKind } from "./extract/statistics/kind.ts";
import { claimKind } from "./kinds/claims.ts";
import { speakerKind } from "./kinds/speakers.ts";

/** One entry a kind of record: queries, tables, pages, the ledger and the command line go by this list. */
export const kinds = [quoteKind, statisticKind, dateKind, agreementKind, speakerKind, claimKind] as const;

/** The entry of a kind, as those see it who iterate over all. */
export const kindNamed = (name: string): AnyKind | undefined => kinds.find(({ kind }) => kind === name);
