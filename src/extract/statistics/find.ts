import { namesBeforeDigits } from "../../english/numbers/currencies.ts";
import { negativeSigns } from "../../english/numbers/numbers.ts";
import { scales } from "../../english/numbers/numerals.ts";
import { numberStarters } from "../../english/numbers/starters.ts";
import { comparatorBefore, comparatorBehind } from "../../grammar/comparator.ts";
import { norm, type Scope, oneOf } from "../../grammar/scope.ts";
import { isNounLike } from "../../grammar/word.ts";
import { Shape, TokenKind } from "../../segment/tokens.ts";
import { wordGate } from "../../segment/word-gate.ts";
import { readPer } from "./amount/affixes.ts";
import { isBareAge, joinAges } from "./amount/age.ts";
import { readAmount, type Amount } from "./amount/amount.ts";
import { joinBounds, readMargin, shareUnits } from "./amount/beside.ts";
import { endsOf, isMove, readRange } from "./amount/range.ts";
import { readRank, readScore } from "./amount/score.ts";
import type { DatedScope, Figure } from "./figure.ts";
import { isNoFigure } from "./not-figures/codes.ts";
import { startsWithYear } from "./not-figures/times.ts";
import type { Comparator } from "./schema.ts";

/** Every figure of a sentence, in text order, none inside another. */
export function findFigures(scope: DatedScope): Figure[] {
  const figures: Figure[] = [];
  for (let i = scope.first; i < scope.last;) {
    const found = mayStart(scope, i) ? readFigure(scope, i) : null;
    if (found) figures.push(...found.figures);
    i = found ? Math.max(found.last, i + 1) : i + 1;
  }
  return shareUnits(scope, joinAges(scope, joinBounds(scope, figures)));
}

/** Where reading goes on; without a figure, what was read is none. */
type Found = { readonly last: number; readonly figures: readonly Figure[] };

function readFigure(scope: DatedScope, i: number): Found | null {
  const rank = readRank(scope, i);
  if (rank) return { last: rank.last, figures: [toFigure(scope, rank, "rank")] };
  const amount = readAmount(scope, i);
  if (!amount) return null;
  const joined = readScore(scope, amount) ?? readRange(scope, amount);
  if (joined && !isNoFigure(scope, joined) && !startsWithYear(scope, amount, joined))
    return { last: joined.last, figures: ends(scope, amount, joined) };
  if (isNoFigure(scope, amount))
    return { last: isNameRange(scope, amount, joined) ? joined!.last : amount.last, figures: [] };
  const margin = readMargin(scope, amount);
  const figure = toFigure(scope, margin ?? amount, margin ? "range" : amount.form);
  return { last: figure.behind, figures: [figure] }; // "a dozen" of "$6 a dozen" is no figure
}

/** "Articles 116 to 119": the name's number takes the range with it. */
const isNameRange = (scope: Scope, amount: Amount, joined: Amount | null): boolean =>
  joined !== null && joined.bare && !startsWithYear(scope, amount, joined);

/** A range is one figure; "fell from 8.5 to 7 percent" has two. */
const ends = (scope: Scope, first: Amount, joined: Amount): Figure[] =>
  isMove(scope, first, joined)
    ? endsOf(scope, first, joined).map((end) => toFigure(scope, end, end.form))
    : [toFigure(scope, joined, joined.kind === "score" ? "score" : "range")];

function toFigure(scope: Scope, amount: Amount, form: Figure["form"]): Figure {
  const before = isTopic(scope, amount)
    ? { comparator: "=" as const, first: amount.first }
    : comparatorBefore(scope, amount.first, amount.kind === "duration", form === "range");
  const kind = kindOf(scope, amount, before.first);
  const behind = comparatorBehind(scope, amount.last);
  const per = form === "score" || form === "rank" ? null : readPer(scope, amount.last);
  const { first, last, value, min, max, bare } = amount;
  return {
    first, last, value, min, max, kind, form, bare, rule: ruleOf(kind, form), unit: kind === "age" ? (amount.unit ?? "year") : amount.unit,
    comparator: comparatorOf(before.comparator, behind), lead: before.first, per: per?.per ?? null, behind: per?.last ?? last,
  }; // prettier-ignore
}

/** "charged over a $2m theft" without its article, as headlines have it: "over" says what about. */
const isTopic = (scope: Scope, { kind, first, last }: Amount): boolean =>
  kind === "money" &&
  norm(scope, first - 1) === "over" &&
  isNounLike(scope, last) &&
  scope.tokens.shape[last] === Shape.lower;

const comparatorOf = (before: Comparator, behind: Comparator | null): Comparator =>
  before === "=" ? (behind ?? "=") : before;

const kindOf = (scope: Scope, amount: Amount, lead: number): Amount["kind"] =>
  amount.kind === "number" && amount.bare && isBareAge(scope, amount, lead) ? "age" : amount.kind;

/** "statistics/money", "statistics/range": the unit where the number is plain, else its form. */
const ruleOf = (kind: Amount["kind"], form: Figure["form"]): string =>
  form !== "number"
    ? `statistics/${form}`
    : `statistics/${kind === "percentagePoints" ? "percentage" : kind}`;

/** The gate: nearly every token fails it, and costs one look-up. */
export function mayStart(scope: Scope, i: number): boolean {
  const kind = scope.tokens.kind[i]!;
  if (kind === TokenKind.number || kind === TokenKind.symbol) return true;
  const word = scope.tokens.norm[i]!;
  if (isStarter(scope.tokens, i)) return true;
  if (word === "a" && startsBehindArticle(norm(scope, i + 1))) return true;
  if (kind === TokenKind.punctuation) return mayStartWithSign(scope, i);
  return kind === TokenKind.word && mayBeGlued(word, scope, i);
}

const isStarter = wordGate((norm) => numberStarters.has(norm));

/** "a third", "a million", "a couple". */
const startsBehindArticle = (next: string): boolean => numberStarters.has(next) || scales.has(next);

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
