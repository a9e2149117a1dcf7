import type { Scope } from "../../grammar/scope.ts";
import { TokenKind } from "../../segment/tokens.ts";
import { mentionOf, type Mention } from "../../span.ts";
import { tellOf, type Change, type Figure, type Named } from "./figure.ts";
import { alsoGiven, hanging, restated } from "./about/beside.ts";
import { DENOMINATORS } from "./about/denominator.ts";
import type { DateMention } from "../dates/schema.ts";
import { nounOf } from "./about/noun.ts";
import type { Governor } from "./about/subject.ts";
import { per } from "./amount/unit.ts";
import type { Phrase } from "../../grammar/noun-phrase.ts";
import type { Statistic } from "./schema.ts";

/** A statistic as the extractor yields it. */
export type StatisticDraft = Omit<Statistic, "id">;

/** What the sentence says of a figure besides the figure itself, with the names of the rules that read it. */
export type Surroundings = {
  readonly governor: Named<Governor>;
  readonly change: Named<{ readonly change: Change }> | null;
  readonly period: Named<{ readonly date: DateMention }> | null;
};

const FULL_STOP = 46;

/** Field by field: spreading objects into one another took most of the extractor's time. */
export function toDraft(
  scope: Scope,
  figure: Figure,
  { governor, change, period }: Surroundings,
): StatisticDraft {
  const noun = nounOf(scope, figure);
  const denominator = tellOf(DENOMINATORS, scope, figure, governor.verb !== null);
  const subject = governor.subject && { ...governor.subject, rule: governor.rule };
  const { start, end, text } = figureMention(scope, figure);
  return {
    start, end, text,
    kind: figure.kind === "number" && noun ? "count" : figure.kind,
    value: figure.value, min: figure.min, max: figure.max, comparator: figure.comparator, unit: figure.unit,
    noun: optional(scope, noun), denominator: optional(scope, denominator), subject: optional(scope, subject),
    per: figure.per ?? perAfter(scope, figure, noun), change: change?.change ?? null, periodId: period?.date.id ?? null,
    quoteId: null, speakerId: null, rule: ruleOf(figure, [noun, denominator, subject, change, period]),
  }; // prettier-ignore
}

/** "statistics/plain+percent+partOf+verbSubject": all that made it. */
function ruleOf(figure: Figure, all: readonly (Named<object> | null)[]): string {
  let rule = `statistics/${figure.rule}`;
  for (const made of all) if (made) rule += `+${made.rule}`;
  return rule;
}

/** What figures side by side say of one another. */
export function joinDrafts(
  scope: Scope,
  figures: readonly Figure[],
  drafts: readonly StatisticDraft[],
): void {
  for (let i = figures.length - 2; i >= 0; i--)
    if (hanging.read(scope, figures[i]!, figures[i + 1])) shareNoun(drafts[i]!, drafts[i + 1]!);
  for (let i = 1; i < figures.length; i++)
    if (restated.read(scope, figures[i]!, figures[i - 1])) restate(drafts[i]!, drafts[i - 1]!);
    else if (alsoGiven.read(scope, figures[i]!, figures[i - 1])) giveAlso(drafts[i]!, drafts[i - 1]!);
}

/** "two-, three- and four-bedroom homes": all count homes. */
function shareNoun(own: StatisticDraft, next: StatisticDraft): void {
  own.rule += `+${hanging.name}`;
  own.noun ??= next.noun;
  if (own.kind === "number" && own.noun) own.kind = "count";
}

/** A figure in brackets shares what the one before it says, but for the figure. */
function restate(own: StatisticDraft, before: StatisticDraft): void {
  own.rule += `+${restated.name}`;
  own.noun ??= before.noun;
  own.denominator = before.denominator;
  own.subject = before.subject;
  own.periodId = before.periodId;
  if (own.comparator === "=") own.comparator = before.comparator;
  own.change ??= before.change && moveOf(own, before, before.change);
}

/** A figure after ", or" is said of the same, moves the same way and has a whole of its own: "or 6% of the staff". */
function giveAlso(own: StatisticDraft, before: StatisticDraft): void {
  own.rule += `+${alsoGiven.name}`;
  own.subject ??= before.subject;
  own.periodId ??= before.periodId;
  if (!own.denominator) own.change ??= before.change && moveOf(own, before, before.change);
}

/** The same move in another unit: what is known of it is this figure alone. */
function moveOf(
  { value }: StatisticDraft,
  before: StatisticDraft,
  { direction, by }: NonNullable<Change>,
): Change {
  const isAmount = by === before.value;
  return { direction, from: null, to: isAmount ? null : value, by: isAmount ? value : null };
}

/** "three barrels a day": after the noun. */
const perAfter = (scope: Scope, figure: Figure, noun: Phrase | null): string | null =>
  noun && noun.first >= figure.last ? (per.read(scope, noun.last, null)?.per ?? null) : null;

/** The figure without the full stop of a token such as "5 min." or "5°C.". */
function figureMention({ text, tokens }: Scope, { first, last }: Figure): Mention {
  const end = tokens.end[last - 1]!;
  const stopped = text.charCodeAt(end - 1) === FULL_STOP && tokens.kind[last - 1] !== TokenKind.number;
  return mentionOf(text, tokens.start[first]!, stopped ? end - 1 : end);
}

const optional = ({ text, tokens }: Scope, phrase: Phrase | null): Mention | null =>
  phrase && mentionOf(text, tokens.start[phrase.first]!, tokens.end[phrase.last - 1]!);
