import type { Meta } from "../article/schema.ts";
import type { BuiltIn } from "../extract/built-in.ts";
import type { Annotations } from "../extract/define.ts";
import type { Segments } from "../segment/segments.ts";
import type { Claim, Speaker } from "./schema.ts";

export type Resolved = Pick<Annotations<BuiltIn>, "quotes" | "statistics" | "dates" | "agreements"> & {
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
};

/** Ties sources to speakers, figures and agreements to the quotes they stand in, and puts the claims together. */
export function resolve(_segments: Segments, _meta: Meta, found: Annotations<BuiltIn>): Resolved {
  const { quotes, statistics, dates, agreements } = found;
  return { speakers: [], quotes, statistics, dates, agreements, claims: [] };
}
