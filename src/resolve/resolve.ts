import type { Meta } from "../article/schema.ts";
import type { BuiltIn, Recorded } from "../extract/built-in.ts";
import type { Annotations } from "../extract/define.ts";
import type { Segments } from "../segment/segments.ts";
import { claimsOf } from "./claims/claims.ts";
import { withSpeakers } from "./links.ts";
import type { Claim, Speaker } from "./schema.ts";
import { resolveSpeakers } from "./speakers/resolve-speakers.ts";

export type Resolved = Annotations<Recorded> & {
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
};

/** Ties sources to speakers, figures to the speakers of their quotes, and puts the claims together. */
export function resolve(segments: Segments, meta: Meta, found: Annotations<BuiltIn>): Resolved {
  const { speakers, quotes } = resolveSpeakers(segments, meta, found);
  const statistics = withSpeakers(found.statistics, quotes);
  const claims = claimsOf(segments, { ...found, quotes, statistics });
  return { ...found, quotes, statistics, speakers, claims };
}
