import { mentionOf, type Mention, type Span } from "../../span.ts";
import { storyRoles } from "../../segment/schema.ts";
import type { Segments, Sentence } from "../../segment/segments.ts";
import { Shape, TokenKind } from "../../segment/tokens.ts";
import { dates } from "../dates/index.ts";
import type { DateMention } from "../dates/schema.ts";
import { defineExtractor } from "../define.ts";
import { quotes } from "../quotes/index.ts";
import type { Quote } from "../quotes/schema.ts";
import type { Figure, Scope } from "./figure.ts";
import { findFigures } from "./find.ts";
import { readPer } from "./rules/amount.ts";
import { changesOf } from "./rules/change.ts";
import { denominatorOf } from "./rules/denominator.ts";
import { nounOf } from "./rules/noun.ts";
import { periodsOf } from "./rules/period.ts";
import type { Phrase } from "./rules/phrase.ts";
import { isRestated } from "./rules/restated.ts";
import { governorsOf, type Governor } from "./rules/subject.ts";
import { statisticSchema, type Statistic } from "./schema.ts";

export type StatisticDraft = Omit<Statistic, "id">;

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
      const scope = scopeOf(segments, sentence, datesIn(sentence));
      for (const draft of readSentence(scope)) yield { ...draft, quoteId: innermost(draft) };
    }
  },
});

const scopeOf = (segments: Segments, sentence: Sentence, dates: readonly DateMention[]): Scope => ({
  text: segments.text,
  tokens: segments.tokens,
  first: sentence.first,
  last: sentence.last,
  headline: isTitleCase(segments, sentence),
  dates,
  dateAt: tokensOf(segments, sentence, dates),
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

function readSentence(scope: Scope): StatisticDraft[] {
  const figures = findFigures(scope);
  const changes = changesOf(scope, figures);
  const periods = periodsOf(scope, figures);
  const governors = governorsOf(scope, figures);
  const drafts: StatisticDraft[] = [];
  figures.forEach((figure, i) => {
    const own = toDraft(scope, figure, governors[i]!, changes[i]!, periods[i]?.id ?? null);
    const before = isRestated(scope, figures[i - 1], figure) ? drafts[i - 1] : undefined;
    drafts.push(before ? restating(own, before) : own);
  });
  return drafts;
}

/** A figure in brackets shares what the one before it says, but for the figure. */
const restating = (own: StatisticDraft, { noun, denominator, subject, comparator, periodId }: StatisticDraft): StatisticDraft => ({
  ...own, noun: own.noun ?? noun, denominator, subject, periodId, comparator: own.comparator === "=" ? comparator : own.comparator,
}); // prettier-ignore

function toDraft(
  scope: Scope,
  figure: Figure,
  governor: Governor,
  change: Statistic["change"],
  periodId: string | null,
): StatisticDraft {
  const noun = nounOf(scope, figure);
  const per =
    figure.per ?? (noun && noun.first >= figure.last ? (readPer(scope, noun.last)?.per ?? null) : null);
  return {
    ...figureMention(scope, figure),
    kind: figure.kind === "number" && noun ? "count" : figure.kind,
    value: figure.value, min: figure.min, max: figure.max, comparator: figure.comparator, unit: figure.unit,
    noun: optional(scope, noun),
    denominator: optional(scope, denominatorOf(scope, figure, governor.verb !== null)),
    subject: optional(scope, governor.subject),
    per, change, periodId, quoteId: null, speakerId: null, rule: figure.rule,
  }; // prettier-ignore
}

const mention = ({ text, tokens }: Scope, { first, last }: Phrase): Mention =>
  mentionOf(text, tokens.start[first]!, tokens.end[last - 1]!);

/** The figure without the full stop of a token such as "5 min." or "5°C.". */
function figureMention({ text, tokens }: Scope, { first, last }: Figure): Mention {
  const end = tokens.end[last - 1]!;
  const stopped = /^[a-z]+\.$/.test(tokens.norm[last - 1]!);
  return mentionOf(text, tokens.start[first]!, stopped ? end - 1 : end);
}

const optional = (scope: Scope, phrase: Phrase | null): Mention | null => phrase && mention(scope, phrase);

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
