import { namesBeforeDigits } from "../../english/numbers/currencies.ts";
import { negativeSigns, numberStarters, scales } from "../../english/numbers/numbers.ts";
import { AGES } from "./amount/age.ts";
import { readAmount } from "./amount/amount.ts";
import { BESIDE, margin } from "./amount/beside.ts";
import { move, range } from "./amount/range.ts";
import {
  firstOf,
  type Amount,
  type Beside,
  type DatedScope,
  type Figure,
  type NotFigure,
  type Reader,
} from "./figure.ts";
import { RANKS, ballot, score } from "./amount/score.ts";
import { per } from "./amount/unit.ts";
import { CODES } from "./not-figures/codes.ts";
import { NAMES } from "./not-figures/names.ts";
import { PRONOUNS } from "./not-figures/pronouns.ts";
import { BARE_TIMES, TIMES, year } from "./not-figures/times.ts";
import type { Comparator } from "./schema.ts";
import { comparatorAfter, comparatorBefore } from "../../grammar/comparator.ts";
import { norm, oneOf, type Scope } from "../../grammar/scope.ts";
import { isNounLike, isPluralNoun } from "../../grammar/word.ts";
import { Shape, TokenKind, wordGate } from "../../segment/tokens.ts";

/** Every figure of a sentence, in text order, none inside another. */
export function findFigures(scope: DatedScope): readonly Figure[] {
  const figures: Figure[] = [];
  for (let i = scope.first; i < scope.last;) {
    const found = mayStart(scope, i) ? readFigure(scope, i) : null;
    if (found) figures.push(...found.figures);
    i = found ? Math.max(found.last, i + 1) : i + 1;
  }
  return BESIDE.reduce((read, rule) => besides(scope, read, rule), figures as readonly Figure[]);
}

/** The figures as the rule has them; one that covers the figure before it takes its place. */
function besides(scope: Scope, figures: readonly Figure[], rule: Reader<Figure, Beside>): readonly Figure[] {
  const out: Figure[] = [];
  figures.forEach((figure, i) => {
    const before = out.at(-1);
    const found = firstOf([rule], scope, figure.first, { before, figure, next: figures[i + 1] });
    if (found && before && found.first <= before.first) out.pop();
    out.push(found ?? figure);
  });
  return out;
}

/** Where reading goes on; without a figure, what was read is none. */
type Found = { readonly last: number; readonly figures: readonly Figure[] };

/** What a number may be the first end of. */
export const JOINED: readonly Reader<Amount, Amount>[] = [ballot, score, range];

function readFigure(scope: DatedScope, i: number): Found | null {
  const rank = firstOf(RANKS, scope, i, null);
  if (rank) return { last: rank.last, figures: [toFigure(scope, rank, "rank")] };
  const amount = readAmount(scope, i);
  if (!amount) return null;
  const joined = firstOf(JOINED, scope, amount.last, amount);
  if (joined && !noFigure(scope, joined) && !startsWithYear(scope, amount, joined))
    return { last: joined.last, figures: endsOf(scope, amount, joined) };
  if (noFigure(scope, amount))
    return { last: isNameRange(scope, amount, joined) ? joined!.last : amount.last, figures: [] };
  const around = firstOf([margin], scope, amount.last, amount);
  const figure = toFigure(scope, around ?? amount, around ? "range" : amount.form);
  return { last: figure.after, figures: [figure] }; // "a dozen" of "$6 a dozen" is no figure
}

/** "Articles 116 to 119": the name's number takes the range with it. */
const isNameRange = (scope: DatedScope, amount: Amount, joined: Amount | null): boolean =>
  joined !== null && joined.bare && !startsWithYear(scope, amount, joined);

/** "between 2014 and 2017", "20 miles in 2008 to 29 in 2020": the first end is a year, unless the range counts something. */
const startsWithYear = (scope: DatedScope, first: Amount, range: Amount): boolean =>
  first.bare &&
  year.holds(scope, first) &&
  !(norm(scope, first.first - 1) !== "in" && isPluralNoun(scope, range.last));

/** A range is one figure; "fell from 8.5 to 7 percent" has two. */
const endsOf = (scope: Scope, first: Amount, joined: Amount): Figure[] =>
  firstOf([move], scope, first.first, { first, joined })?.ends.map((end) =>
    toFigure(scope, { ...end, rule: `${end.rule}+${move.name}` }, end.form),
  ) ?? [toFigure(scope, joined, joined.kind === "score" ? "score" : "range")];

function toFigure(scope: Scope, amount: Amount, form: Figure["form"]): Figure {
  const before = isTopic(scope, amount)
    ? { comparator: "=" as const, first: amount.first }
    : comparatorBefore(scope, amount.first, amount.kind === "duration", form === "range");
  const age = amount.kind === "number" && amount.bare ? firstOf(AGES, scope, before.first, amount) : null;
  const kind = age?.kind ?? amount.kind;
  const after = comparatorAfter(scope, amount.last);
  const rate = form === "score" || form === "rank" ? null : per.read(scope, amount.last, null);
  const { first, last, value, min, max, bare, rule } = amount;
  return {
    first, last, value, min, max, kind, form, bare, rule: age ? `${rule}+${age.rule}` : rule, unit: kind === "age" ? (amount.unit ?? "year") : amount.unit,
    comparator: comparatorOf(before.comparator, after), outerFirst: before.first, per: rate?.per ?? null, after: rate?.last ?? last,
  }; // prettier-ignore
}

/** "charged over a $2m theft" without its article, as headlines have it: "over" says what about. */
const isTopic = (scope: Scope, { kind, first, last }: Amount): boolean =>
  kind === "money" &&
  norm(scope, first - 1) === "over" &&
  isNounLike(scope, last) &&
  scope.tokens.shape[last] === Shape.lower;

const comparatorOf = (before: Comparator, after: Comparator | null): Comparator =>
  before === "=" ? (after ?? "=") : before;

/** The gate: nearly every token fails it, and costs one look-up. */
export function mayStart(scope: Scope, i: number): boolean {
  const kind = scope.tokens.kind[i]!;
  if (kind === TokenKind.number || kind === TokenKind.symbol) return true;
  const word = scope.tokens.norm[i]!;
  if (isStarter(scope.tokens, i)) return true;
  if (word === "a" && startsAfterArticle(norm(scope, i + 1))) return true;
  if (kind === TokenKind.punctuation) return mayStartWithSign(scope, i);
  return kind === TokenKind.word && mayBeGlued(word, scope, i);
}

const isStarter = wordGate((norm) => numberStarters.has(norm));

/** "a third", "a million", "a couple". */
const startsAfterArticle = (next: string): boolean => numberStarters.has(next) || scales.has(next);

/** ".5", "-5", "-$5". */
const mayStartWithSign = (scope: Scope, i: number): boolean => {
  const next = scope.tokens.kind[i + 1];
  return (
    (next === TokenKind.number || next === TokenKind.symbol) &&
    (norm(scope, i) === "." || oneOf(scope, i, negativeSigns))
  );
};

/** "usd5", "rm23": letters and then a digit; or letters before a sign or digits, "HK $5", "EUR 40m", "rupees 500". */
function mayBeGlued(word: string, scope: Scope, i: number): boolean {
  for (let k = 1; k < 4 && k < word.length; k++) if (isDigit(word.charCodeAt(k))) return true;
  const next = scope.tokens.kind[i + 1];
  if (next === TokenKind.number) return word.length <= 4 || namesBeforeDigits.has(word);
  return word.length <= 4 && next === TokenKind.symbol;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Of every figure, and of those that are nothing but digits or a single word. */
export const NOT_FIGURES: readonly NotFigure[] = [...TIMES, ...CODES];
export const NOT_BARE_FIGURES: readonly NotFigure[] = [...BARE_TIMES, ...NAMES, ...PRONOUNS];

/** The rule by which what reads as a figure is none; null for a figure. */
const noFigure = (scope: DatedScope, amount: Amount): NotFigure | null =>
  NOT_FIGURES.find((rule) => rule.holds(scope, amount)) ??
  (amount.bare ? NOT_BARE_FIGURES.find((rule) => rule.holds(scope, amount)) : undefined) ??
  null;
