import { numbered } from "../../extract/annotate.ts";
import { recorded, type Recorded } from "../../extract/built-in.ts";
import type { Annotations } from "../../extract/define.ts";
import type { DateMention } from "../../extract/dates/schema.ts";
import type { Quote } from "../../extract/quotes/schema.ts";
import { storyRoles } from "../../segment/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import { firstTokenFrom } from "../../segment/tokens.ts";
import { firstFrom, inside, mentionOf, overlaps, type Mention, type Span } from "../../span.ts";
import { singular } from "../../text/words.ts";
import { claimSchema, type Claim } from "../schema.ts";
import { isNegated, modalityOf, propositionsOf, saysSomething } from "./propositions.ts";

type ClaimDraft = Omit<Claim, "id">;
export type Evidence = Annotations<Recorded>;

/** What claims cite: every kind that they have a list of ids for, "dateIds" for dates. */
const CITED = recorded
  .map(({ kind }) => ({ kind, field: `${singular(kind)}Ids` }))
  .filter(({ field }) => field in claimSchema.shape);
type Ids = Pick<Claim, Extract<keyof Claim, `${string}Ids`>>;

const cited = (evidence: Evidence, span: Span): Ids =>
  Object.fromEntries(
    CITED.map(({ kind, field }) => [
      field,
      inside<Span & { id: string }>(evidence[kind], span).map(({ id }) => id),
    ]),
  ) as Ids;

/** What is put on record: each sentence of each quote, and in the article's own voice each with something to cite but a date. */
export function claimsOf(segments: Segments, evidence: Evidence): Claim[] {
  return numbered("claims", [...fromQuotes(segments, evidence), ...fromOwnVoice(segments, evidence)]);
}

const fromQuotes = (segments: Segments, evidence: Evidence): ClaimDraft[] =>
  evidence.quotes
    .filter(({ negated, act }) => !negated || HELD[act])
    .flatMap((quote) =>
      propositionsOf(segments, quote)
        .filter((span) => quote.type === "direct" || saysSomething(segments, span))
        .map((span) => claim(segments, evidence, span, quote)),
    );

/** "She does not think it is safe" holds that it is not; "she did not say it is safe" puts nothing on record. */
const HELD: Readonly<Partial<Record<Quote["act"], true>>> = { believe: true, predict: true, want: true };

function fromOwnVoice(segments: Segments, evidence: Evidence): ClaimDraft[] {
  const quoted = evidence.quotes.flatMap((quote) => quote.content).sort((a, b) => a.start - b.start);
  return segments.sentences
    .filter((sentence) => storyRoles.has(segments.blocks[sentence.block]!.role))
    .filter((sentence) =>
      CITED.some(({ kind }) => kind !== "dates" && inside<Span>(evidence[kind], sentence).length > 0),
    )
    .filter((sentence) => !quoted.some((part) => overlaps(part, sentence)))
    .map(({ start, end }) => claim(segments, evidence, mentionOf(segments.text, start, end), null));
}

function claim(segments: Segments, evidence: Evidence, span: Mention, quote: Quote | null): ClaimDraft {
  const { tokens } = segments;
  const range = { first: firstTokenFrom(tokens, span.start), last: firstTokenFrom(tokens, span.end) };
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    speakerId: quote?.speakerId ?? null,
    quoteId: quote?.id ?? null,
    modality: modalityOf(segments, range, quote?.act ?? null),
    negated: isNegated(segments, range) !== (quote?.negated ?? false),
    ...cited(evidence, span),
    madeAt: quote && saidOn(segments, evidence.dates, quote),
  };
}

/** "… , she said on 3 May": the day that stands with the cue, in its sentence and outside the content. */
function saidOn({ sentences }: Segments, dates: readonly DateMention[], quote: Quote): string | null {
  if (!quote.cue) return null;
  const sentence = sentences[firstFrom(sentences, quote.cue.start + 1) - 1]!;
  const near = { start: quote.cue.start, end: Math.min(sentence.end, quote.cue.end + FURTHEST_DAY) };
  const day = inside(dates, near).find(
    (date) => date.grain === "day" && !quote.content.some((part) => overlaps(part, date)),
  );
  return day?.from ?? null;
}

/** How far after its cue a day may stand, in characters: "said in a statement on 3 May". */
const FURTHEST_DAY = 40;
