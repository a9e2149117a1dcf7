import type { Meta } from "../article/schema.ts";
import type { BuiltIn, Recorded } from "../extract/built-in.ts";
import type { Annotations } from "../extract/define.ts";
import type { Quote } from "../extract/quotes/schema.ts";
import type { Statistic } from "../extract/statistics/schema.ts";
import type { Segments } from "../segment/segments.ts";
import { claimsOf } from "./claims/claims.ts";
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

/** The figures with the speaker of the quote each stands in. */
function withSpeakers(statistics: readonly Statistic[], quotes: readonly Quote[]): Statistic[] {
  const speakerOf = new Map(quotes.map(({ id, speakerId }) => [id, speakerId]));
  return statistics.map((figure) => ({ ...figure, speakerId: speakerOf.get(figure.quoteId ?? "") ?? null }));
}
