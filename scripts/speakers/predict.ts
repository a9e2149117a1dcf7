import { extract, type Mention } from "../../src/index.ts";
import type { GoldArticle, Spans } from "../scoring/corpus.ts";

export type Predicted = {
  readonly content: Spans;
  readonly source: Spans;
  readonly speaker: { readonly name: string | null; readonly kind: string } | null;
};
export type Prediction = { readonly id: string; readonly attributions: readonly Predicted[] };

/** What the library finds in an article, each quote with whom it is attributed to. */
export function predict({ id, text }: GoldArticle): Prediction {
  const { quotes, speakers } = extract(text);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return {
    id,
    attributions: quotes.map(({ content, source, speakerId }) => ({
      content: content.map(span),
      source: source ? [span(source)] : [],
      speaker: (speakerId !== null && byId.get(speakerId)) || null,
    })),
  };
}

const span = ({ start, end }: Mention): readonly [number, number] => [start, end];
