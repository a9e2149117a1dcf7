import type { Tags } from "../../grammar/tagger/tags.ts";
import { storyRoles } from "../../segment/schema.ts";
import { tagsIn } from "../../grammar/tagger/tagger.ts";
import type { Sentence, Segments } from "../../segment/segments.ts";
import { Shape, TokenKind } from "../../segment/tokens.ts";
import type { Span } from "../../span.ts";
import { dates } from "../dates/index.ts";
import type { DateMention } from "../dates/schema.ts";
import { defineExtractor } from "../define.ts";
import { quotes } from "../quotes/index.ts";
import type { Quote } from "../quotes/schema.ts";
import { changesOf } from "./about/change.ts";
import { periodsOf } from "./about/period.ts";
import { governorsOf } from "./about/subject.ts";
import { joinDrafts, toDraft, type StatisticDraft } from "./draft.ts";
import type { DatedScope } from "./figure.ts";
import { findFigures, mayStart } from "./find.ts";
import { statisticSchema } from "./schema.ts";

export type { StatisticDraft } from "./draft.ts";

/** Finds figures: what they count, of what, in which unit, who they are said of, and how they moved. */
export const statistics = defineExtractor({
  kind: "statistics",
  schema: statisticSchema.omit({ id: true }),
  after: [quotes, dates],
  *extract({ segments, annotations }): Iterable<StatisticDraft> {
    const innermost = quoteFinder(annotations.quotes);
    const datesIn = dateFinder(annotations.dates);
    for (const sentence of segments.sentences) {
      if (!storyRoles.has(segments.blocks[sentence.block]!.role) || !mayHoldFigure(segments, sentence))
        continue;
      for (const draft of readSentence(scopeOf(segments, sentence, datesIn(sentence)))) {
        draft.quoteId = innermost(draft);
        yield draft;
      }
    }
  },
});

/** Most sentences have no word that a figure can begin with: nothing else is asked of them. */
function mayHoldFigure({ text, tokens }: Segments, { first, last }: Sentence): boolean {
  const scope = { text, tokens, first, last, headline: false, dateAt: NO_DATES, tags: noTags };
  for (let i = first; i < last; i++) if (mayStart(scope, i)) return true;
  return false;
}

const NO_DATES: ReadonlyMap<number, DateMention> = new Map();
const noTags = (): Tags => new Uint8Array();

function readSentence(scope: DatedScope): readonly StatisticDraft[] {
  const figures = findFigures(scope);
  if (figures.length === 0) return [];
  const changes = changesOf(scope, figures);
  const periods = periodsOf(scope, figures);
  const governors = governorsOf(scope, figures);
  const drafts = figures.map((figure, i) =>
    toDraft(scope, figure, {
      governor: governors[i]!,
      change: changes[i] ?? null,
      period: periods[i] ?? null,
    }),
  );
  joinDrafts(scope, figures, drafts);
  return drafts;
}

/** The dates of one sentence after another; sentences come in text order. */
function dateFinder(all: readonly DateMention[]): (sentence: Sentence) => readonly DateMention[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < all.length && all[at]!.end <= start) at++;
    let to = at;
    while (to < all.length && all[to]!.start < end) to++;
    return all.slice(at, to);
  };
}

/** The shortest quote whose content holds a span; asked about spans in text order. */
function quoteFinder(all: readonly Quote[]): (span: Span) => string | null {
  const parts = all.flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })));
  parts.sort((a, b) => a.start - b.start);
  let at = 0;
  let open: typeof parts = [];
  return ({ start, end }) => {
    while (at < parts.length && parts[at]!.start <= start) open.push(parts[at++]!);
    open = open.filter((part) => part.end > start);
    const holding = open.filter((part) => part.end >= end);
    return (
      holding.reduce(
        (best, part) => (best && best.end - best.start <= part.end - part.start ? best : part),
        holding[0],
      )?.id ?? null
    );
  };
}

export const scopeOf = (
  segments: Segments,
  sentence: Sentence,
  dates: readonly DateMention[],
): DatedScope => ({
  text: segments.text,
  tokens: segments.tokens,
  first: sentence.first,
  last: sentence.last,
  headline: isTitleCase(segments, sentence),
  dates,
  dateAt: tokensOf(segments, sentence, dates),
  tags: () => tagsIn(segments, sentence),
});

/** The date each token of a sentence belongs to. */
function tokensOf(
  { tokens }: Segments,
  { first, last }: Sentence,
  dates: readonly DateMention[],
): ReadonlyMap<number, DateMention> {
  const dateAt = new Map<number, DateMention>();
  let d = 0;
  for (let i = first; i < last && d < dates.length; i++) {
    while (d < dates.length && dates[d]!.end <= tokens.start[i]!) d++;
    if (d < dates.length && dates[d]!.start <= tokens.start[i]!) dateAt.set(i, dates[d]!);
  }
  return dateAt;
}

/** Most words of four letters and more begin with a capital. */
function isTitleCase({ tokens }: Segments, { first, last }: Sentence): boolean {
  let [long, capital] = [0, 0];
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 4) continue;
    long++;
    if (tokens.shape[i] !== Shape.lower) capital++;
  }
  return long > 2 && capital > long * 0.7;
}
