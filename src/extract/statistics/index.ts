import type { DatedScope } from "./figure.ts";
import { storyRoles } from "../../segment/schema.ts";
import type { Sentence } from "../../segment/segments.ts";
import type { Span } from "../../span.ts";
import { dates } from "../dates/index.ts";
import type { DateMention } from "../dates/schema.ts";
import { defineExtractor } from "../define.ts";
import { quotes } from "../quotes/index.ts";
import type { Quote } from "../quotes/schema.ts";
import { giveAlso, restate, shareNoun, toDraft, type StatisticDraft } from "./draft.ts";
import { findFigures } from "./find.ts";
import { changesOf } from "./rules/change.ts";
import { hangsOn } from "./rules/hanging.ts";
import { periodsOf } from "./rules/period.ts";
import { isAlsoGiven, isRestated } from "./rules/restated.ts";
import { governorsOf } from "./rules/subject.ts";
import { statisticSchema } from "./schema.ts";
import { scopeOf } from "./scope.ts";

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
      if (!storyRoles.has(segments.blocks[sentence.block]!.role)) continue;
      for (const draft of readSentence(scopeOf(segments, sentence, datesIn(sentence)))) {
        draft.quoteId = innermost(draft);
        yield draft;
      }
    }
  },
});

function readSentence(scope: DatedScope): readonly StatisticDraft[] {
  const figures = findFigures(scope);
  if (figures.length === 0) return [];
  const changes = changesOf(scope, figures);
  const periods = periodsOf(scope, figures);
  const governors = governorsOf(scope, figures);
  const drafts = figures.map((figure, i) =>
    toDraft(scope, figure, {
      governor: governors[i]!,
      change: changes[i]!,
      periodId: periods[i]?.id ?? null,
    }),
  );
  for (let i = figures.length - 2; i >= 0; i--)
    if (hangsOn(scope, figures[i]!, figures[i + 1]!)) shareNoun(drafts[i]!, drafts[i + 1]!);
  for (let i = 1; i < figures.length; i++)
    if (isRestated(scope, figures[i - 1], figures[i]!)) restate(drafts[i]!, drafts[i - 1]!);
    else if (isAlsoGiven(scope, figures[i - 1], figures[i]!)) giveAlso(drafts[i]!, drafts[i - 1]!);
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
