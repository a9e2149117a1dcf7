// “Aker set out what he called conditions, lawmaker Jana Roe reported.”, “…, Aker said in an interview with the Harbour Post.”:
// who passed the words of another on.
import type { Quote } from "../../extract/quotes/schema.ts";
import { firstTokenFrom } from "../../segment/tokens.ts";
import { contains, hull } from "../../span.ts";
import { sentenceAt, type Context } from "./context.ts";
import type { Entity } from "./entity.ts";

const LONGEST_LEAD = 4;
const QUOTES_BACK = 6;

/** For each quote, by position, the entity that passed it on; `who` are the quotes' own speakers. */
export function findVia(
  context: Context,
  quotes: readonly Quote[],
  who: readonly (Entity | null)[],
): (Entity | null)[] {
  return quotes.map(
    (quote, q) => outerSpeaker(quotes, who, q) ?? interviewer(context, quote, who[q] ?? null),
  );
}

/** The speaker of a quote whose content holds this one: "Roe said Aker had promised …" */
function outerSpeaker(quotes: readonly Quote[], who: readonly (Entity | null)[], q: number): Entity | null {
  const { source, content } = quotes[q]!;
  if (!source || !who[q]) return null;
  const words = hull(content);
  for (let o = Math.max(0, q - QUOTES_BACK); o < Math.min(quotes.length, q + QUOTES_BACK); o++) {
    const outer = quotes[o]!;
    const speaker = who[o];
    if (o === q || !speaker || speaker === who[q] || !outer.source) continue;
    const inside = outer.content.some((part) => contains(part, words) && contains(part, source));
    if (inside) return speaker;
  }
  return null;
}

/** "in an interview with the Harbour Post", in the sentence of the cue. */
function interviewer({ segments, people, named }: Context, quote: Quote, own: Entity | null): Entity | null {
  const anchor = quote.cue ?? quote.source;
  if (!anchor || !own) return null;
  const { tokens, sentences } = segments;
  const { first, last } = sentences[sentenceAt(segments, firstTokenFrom(tokens, anchor.start))] ?? {
    first: 0,
    last: 0,
  };
  for (let i = first; i + 2 < last; i++) {
    if (tokens.norm[i] !== "interview" || !(tokens.norm[i + 1] === "with" || tokens.norm[i + 1] === "to"))
      continue;
    const name = nextName(people, tokens.end[i + 1]!);
    if (
      name < 0 ||
      firstTokenFrom(tokens, people[name]!.phrase.start) - i > LONGEST_LEAD ||
      named[name] === own
    )
      return null;
    return named[name]!;
  }
  return null;
}

function nextName(people: Context["people"], at: number): number {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low < people.length ? low : -1;
}
