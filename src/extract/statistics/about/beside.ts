// "Lind Foods rose 3%, Oro Mills by 2%; Nord Steel, down 4%, closed at 12." and "Ana Ruiz, 25, said so."
import { compoundJoints, determiners, prepositions } from "../../../english/numbers/figures.ts";
import { changeAdverbs } from "../../../english/numbers/change.ts";
import type { Phrase } from "../../../grammar/noun-phrase.ts";
import { norm, type Scope, oneOf, isHyphen, touches } from "../../../grammar/scope.ts";
import { isTime, isFigureWord, isCapitalized, isNounLike } from "../../../grammar/word.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { About, Figure } from "../figure.ts";

/** Where a name ends that stands right before the figure, with no verb between: "Dow +0.2%", "Lind, 25,"; else null. */
export function namedRightBefore(scope: Scope, figure: Figure): number | null {
  const end = withoutLink(scope, figure);
  const named =
    end !== null && isNounLike(scope, end - 1) && isCapitalized(scope, end - 1) && !isTime(scope, end - 1);
  return named && !isFigureWord(scope, end - 1) ? end : null;
}

/** "and the mate, Ana Lind, four.": a bare number in words that ends the sentence. */
const isLast = (scope: Scope, { kind, form, first, after }: Figure): boolean =>
  kind === "number" &&
  form === "number" &&
  scope.tokens.kind[first] === TokenKind.word &&
  (after >= scope.last || (after === scope.last - 1 && !isNounLike(scope, after)));

/** "4.8% this year and 5.1% in 2026": of the same, and moved the same way, at another time. */
export const nextTime: About<true, Figure> = {
  name: "nextTime",
  example: "Output grew 4.8% this year and 5.1% in 2026.",
  read: (scope, figure, before) => isNextTime(scope, before, figure) || undefined,
};

function isNextTime(scope: Scope, before: Figure, figure: Figure): boolean {
  if (
    norm(scope, figure.outerFirst - 1) !== "and" ||
    before.kind !== figure.kind ||
    before.unit !== figure.unit
  )
    return false;
  const timed = figure.outerFirst - 1 > before.after;
  for (let k = before.after; k < figure.outerFirst - 1; k++)
    if (!isTime(scope, k) && !oneOf(scope, k, prepositions) && !oneOf(scope, k, determiners)) return false;
  return timed;
}

/** Steps over what may join name and figure: ", down", "by", ":", a plus sign, an age's comma. */
function withoutLink(scope: Scope, figure: Figure): number | null {
  let k = figure.outerFirst;
  const word = norm(scope, k - 1);
  const adverb = changeAdverbs.has(word) || word === "by";
  if (adverb) k--;
  if (norm(scope, k - 1) === "," && (adverb || figure.kind === "age" || isLast(scope, figure))) k--;
  else if (norm(scope, k - 1) === ":") k--;
  return k < figure.outerFirst || norm(scope, figure.first) === "+" ? k : null;
}

// "The pit is more than 47 feet (14 metres) deep, and shares fell 45 cents, or 2 percent, to $22": the same again.

/** It opens a bracket right after the figure before, or stands after a slash in one, each with a unit. */
export const restated: About<true, Figure | undefined> = {
  name: "restated",
  example: "The pit is more than 47 feet (14 metres) deep.",
  read: (scope, figure, before) => isRestated(scope, before, figure) || undefined,
};

function isRestated(scope: Scope, before: Figure | undefined, figure: Figure): boolean {
  if (before === undefined || figure.outerFirst - 1 !== before.after) return false;
  if (before.kind === "number" && figure.kind !== "money") return false; // "771.3 billion ($1tn)": the sign was lost
  const joint = norm(scope, figure.outerFirst - 1);
  const units = before.kind === "measure" && figure.kind === "measure";
  return joint === "(" || (joint === "/" && units && norm(scope, before.outerFirst - 1) === "(");
}

/** No more words of a noun stand before ", or". */
const LONGEST_NOUN = 3;

/** The same in another unit, between commas. */
export const alsoGiven: About<true, Figure | undefined> = {
  name: "alsoGiven",
  example: "Shares fell 312 points, or 0.9 percent, to 3,400.",
  read: (scope, figure, before) => isAlsoGiven(scope, before, figure) || undefined,
};

function isAlsoGiven(scope: Scope, before: Figure | undefined, figure: Figure): boolean {
  const or = figure.outerFirst - 1;
  if (before === undefined || norm(scope, or) !== "or" || norm(scope, or - 1) !== ",") return false;
  if ((before.kind === figure.kind && figure.per === null) || figure.kind === "number") return false; // "or 52 cents a share"
  for (let k = or - 2; k >= before.after; k--)
    if (k < or - 2 - LONGEST_NOUN || !isNounLike(scope, k)) return false;
  return true;
}

// "The firm sells two-, three- and four-bedroom homes after a five-year, 2 billion-mile journey."

/** Half a compound, whose noun stands after the next figure. */
export const hanging: About<true, Figure | undefined> = {
  name: "hanging",
  example: "The firm sells two- and four-bedroom homes.",
  read: (scope, figure, next) => (next && hangsOn(scope, figure, next)) || undefined,
};

/** ", and" with a word to spare. */
const LONGEST_JOINT = 4;

function hangsOn(scope: Scope, figure: Figure, next: Figure): boolean {
  const hangs = isHyphen(norm(scope, figure.after)) && touches(scope, figure.after);
  if (!hangs && !isCompound(scope, figure)) return false;
  const from = hangs ? figure.after + 1 : figure.after;
  if (next.outerFirst <= from || next.outerFirst - from > LONGEST_JOINT) return false;
  for (let k = from; k < next.outerFirst; k++) if (!oneOf(scope, k, compoundJoints)) return false;
  return true;
}

/** "five-year" */
const isCompound = (scope: Scope, { first, last }: Figure): boolean => {
  for (let k = first + 1; k < last - 1; k++) if (isHyphen(norm(scope, k))) return true;
  return false;
};

// "Relievers: John Gant (0.5 points), Alex Reyes (0.4 points)": the name before the bracket.

const LONGEST_NAME = 6;

/** The name that a figure in brackets stands after. */
export const listed: About<Phrase> = {
  name: "listed",
  example: "Relievers: John Gant (0.5 points), Alex Reyes (0.4 points).",
  read: (scope, figure) => listedBefore(scope, figure) ?? undefined,
};

function listedBefore(scope: Scope, figure: Figure): Phrase | null {
  const last = figure.outerFirst - 1;
  if (norm(scope, last) !== "(") return null;
  let first = last;
  while (first > last - LONGEST_NAME && first > scope.first && isOfName(scope, first - 1)) first--;
  return first < last ? { first, last } : null;
}

const isOfName = (scope: Scope, i: number): boolean =>
  norm(scope, i) === "&" ||
  (isNounLike(scope, i) && isCapitalized(scope, i) && !isTime(scope, i) && !isFigureWord(scope, i));
