import type { Quote } from "../extract/quotes/schema.ts";
import type { Statistic } from "../extract/statistics/schema.ts";

/** The figures with the speaker of the quote each stands in. */
export function withSpeakers(statistics: readonly Statistic[], quotes: readonly Quote[]): Statistic[] {
  const speakerOf = new Map(quotes.map(({ id, speakerId }) => [id, speakerId]));
  return statistics.map((figure) => ({ ...figure, speakerId: speakerOf.get(figure.quoteId ?? "") ?? null }));
}
