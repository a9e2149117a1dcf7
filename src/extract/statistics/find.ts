import { numberStarters } from "./lexicon/starters.ts";
import { TokenKind } from "../../segment/tokens.ts";
import type { Figure, Scope } from "./figure.ts";
import { isBareAge } from "./rules/age.ts";
import { readAmount, readPer, type Amount } from "./rules/amount.ts";
import { comparatorBefore, comparatorBehind } from "./rules/comparator.ts";
import { isNoFigure } from "./rules/exclusions.ts";
import { readRange } from "./rules/range.ts";
import { readMargin } from "./rules/margin.ts";
import { readRank } from "./rules/rank.ts";
import { readScore } from "./rules/score.ts";
import type { Comparator } from "./schema.ts";

/** Every figure of a sentence, in text order, none inside another. */
export function findFigures(scope: Scope): Figure[] {
  const figures: Figure[] = [];
  for (let i = scope.first; i < scope.last;) {
    const found = mayStart(scope, i) ? readFigure(scope, i) : null;
    if (found?.figure) figures.push(found.figure);
    i = found ? Math.max(found.last, i + 1) : i + 1;
  }
  return figures;
}

/** The gate: nearly every token fails it, and costs one look-up. */
function mayStart(scope: Scope, i: number): boolean {
  const kind = scope.tokens.kind[i]!;
  if (kind === TokenKind.number || kind === TokenKind.symbol) return true;
  const word = scope.tokens.norm[i]!;
  if (numberStarters.has(word)) return true;
  return kind === TokenKind.word && scope.tokens.kind[i + 1] !== undefined && mayBeGlued(word, scope, i);
}

/** "usd5", "rm23": letters and then a digit; or letters before a sign or digits, "HK $5", "EUR 40m". */
function mayBeGlued(word: string, scope: Scope, i: number): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last >= 48 && last <= 57) return true;
  const next = scope.tokens.kind[i + 1];
  return word.length <= 4 && (next === TokenKind.number || next === TokenKind.symbol || /\d/.test(word));
}

/** Where reading goes on; without a figure, what was read is none. */
type Found = { readonly last: number; readonly figure?: Figure };

function readFigure(scope: Scope, i: number): Found | null {
  const rank = readRank(scope, i);
  if (rank) return { last: rank.last, figure: toFigure(scope, rank, "rank", "statistics/rank") };
  const amount = readAmount(scope, i);
  if (!amount) return null;
  const score = readScore(scope, amount);
  if (score)
    return isNoFigure(scope, score)
      ? score
      : { last: score.last, figure: toFigure(scope, score, "score", "statistics/score") };
  const range = readRange(scope, amount);
  if (range && !isNoFigure(scope, amount) && !isNoFigure(scope, range))
    return { last: range.last, figure: toFigure(scope, range, "range", "statistics/range") };
  if (isNoFigure(scope, amount)) return amount;
  const margin = readMargin(scope, amount);
  return {
    last: (margin ?? amount).last,
    figure: toFigure(scope, margin ?? amount, margin ? "range" : amount.form, ruleOf(amount)),
  };
}

function toFigure(scope: Scope, amount: Amount, form: Figure["form"], rule: string): Figure {
  const kind = kindOf(scope, amount);
  const before = comparatorBefore(scope, amount.first, kind === "duration");
  const behind = comparatorBehind(scope, amount.last);
  const per = form === "score" || form === "rank" ? null : readPer(scope, amount.last);
  const { first, last, value, min, max, bare } = amount;
  return {
    first, last, value, min, max, kind, form, bare, rule, unit: kind === "age" ? (amount.unit ?? "year") : amount.unit,
    comparator: comparatorOf(before.comparator, behind), lead: before.first, per: per?.per ?? null, behind: per?.last ?? last,
  }; // prettier-ignore
}

const comparatorOf = (before: Comparator, behind: Comparator | null): Comparator =>
  before === "=" ? (behind ?? "=") : before;

const kindOf = (scope: Scope, { kind, first, last, value, bare }: Amount): Amount["kind"] =>
  kind === "number" && bare && value !== null && isBareAge(scope, first, last, value) ? "age" : kind;

const ruleOf = ({ kind, form }: Amount): string =>
  form === "number" ? `statistics/${kind === "percentagePoints" ? "percent" : kind}` : `statistics/${form}`;
