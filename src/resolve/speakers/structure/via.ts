// “Aker set out what he called conditions, lawmaker Jana Roe reported.”, “…, Aker said in an interview with the Harbour Post.”:
// “…, Aker said, according to the Harbour Post.”, “…, Aker was quoted as saying by the Harbour Post.”: who passed the words of
// another on.
import type { Quote } from "../../../extract/quotes/schema.ts";
import { firstTokenFrom, type Tokens } from "../../../segment/tokens.ts";
import { contains, hull, firstFrom } from "../../../span.ts";
import { sentenceAt, type Context } from "../context.ts";
import { type Entity, settled } from "../entities/entity.ts";

const LONGEST_LEAD = 4;
const QUOTES_BACK = 6;

/** For each quote, by position, the entity that passed it on; `who` are the quotes' own speakers. */
export function findVia(
  context: Context,
  quotes: readonly Quote[],
  who: readonly (Entity | null)[],
): (Entity | null)[] {
  return quotes.map((quote, q) => outerSpeaker(quotes, who, q) ?? outlet(context, quote, who[q] ?? null));
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

/** "in an interview with the Harbour Post", ", according to the Harbour Post", in the sentence of the cue. */
function outlet({ segments, people, named }: Context, quote: Quote, own: Entity | null): Entity | null {
  const anchor = quote.cue ?? quote.source;
  if (!anchor || !own) return null;
  const { tokens } = segments;
  const sentence = segments.sentences[sentenceAt(segments, firstTokenFrom(tokens, anchor.start))];
  if (!sentence) return null;
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const by = outletPreposition(tokens, i, quote);
    if (by < 0) continue;
    const n = firstFrom(people, tokens.end[by]!);
    const name = people[n];
    if (!name || firstTokenFrom(tokens, name.phrase.start) - by >= LONGEST_LEAD || named[n] === own)
      return null;
    return name.kind === "place" ? null : settled(named[n]!);
  }
  return null;
}

/** The token after which the outlet is named, if an expression that brings one begins at `i`; else -1. */
function outletPreposition(tokens: Tokens, i: number, quote: Quote): number {
  if (isInterview(tokens, i) || isReport(tokens, i, quote)) return i + 1;
  return isQuotedBy(tokens, i, quote) ? i : -1;
}

/** "was quoted by the Harbour Post as saying", "was quoted as saying by the Harbour Post". */
const isQuotedBy = ({ norm, start }: Tokens, i: number, { cue, rule }: Quote): boolean =>
  norm[i] === "by" &&
  rule.startsWith("quotes/quotedAs") &&
  cue !== null &&
  cue.start < start[i]! &&
  start[i]! <= cue.end + 1;

/** "in a radio interview with": not "before the interview with". */
const isInterview = ({ norm }: Tokens, i: number): boolean =>
  norm[i] === "interview" &&
  (norm[i + 1] === "with" || norm[i + 1] === "to") &&
  norm.slice(Math.max(0, i - LONGEST_LEAD), i).some((word) => word === "in" || word === "during");

/** "Roe said it was late, according to the Harbour Post": not where "according to" is the quote's own cue or in its words. */
const isReport = ({ norm, start }: Tokens, i: number, { cue, content }: Quote): boolean =>
  norm[i] === "according" &&
  norm[i + 1] === "to" &&
  cue?.start !== start[i] &&
  !content.some((part) => part.start <= start[i]! && start[i]! < part.end);
