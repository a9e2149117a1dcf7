import { agreements } from "./agreements/index.ts";
import { dates } from "./dates/index.ts";
import { people } from "./people/index.ts";
import { quotes } from "./quotes/index.ts";
import { statistics } from "./statistics/index.ts";

/** The extractors whose items stand in a record, in its order. */
export const recorded = [quotes, statistics, dates, agreements] as const;
export type Recorded = typeof recorded;

/** All that every article goes through, each after those it builds on; names of people stand in no record. */
export const builtIn = [people, ...recorded] as const;
export type BuiltIn = typeof builtIn;
