import { agreements } from "./agreements/index.ts";
import { dates } from "./dates/index.ts";
import { people } from "./people/index.ts";
import { quotes } from "./quotes/index.ts";
import { statistics } from "./statistics/index.ts";

/** The extractors every article goes through, each after those it builds on. */
export const builtIn = [people, dates, quotes, agreements, statistics] as const;
export type BuiltIn = typeof builtIn;
