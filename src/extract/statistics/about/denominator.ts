// "Coastal members paid for 60% of all pumps sent to the delta and 80% of the town’s sandbags over the past year."
import {
  auxiliaries,
  denominatorPronouns,
  denominatorWholes,
  determiners,
  prepositions,
  relatives,
} from "../../../english/numbers/figures.ts";
import { readPhrase, type Phrase } from "../../../grammar/noun-phrase.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isPast } from "../../../grammar/word.ts";
import { readNumber } from "../../../numbers/read.ts";
import type { About, Figure } from "../figure.ts";
import { afterOf } from "./noun.ts";

const DEEPEST = 3;

/** The whole a share is taken of; `verbBefore`: the figure is no subject. */
export const DENOMINATORS: readonly About<Phrase, boolean>[] = [
  {
    name: "wholePronoun",
    example: "Half of them left.",
    read(scope, figure) {
      const at = startOf(scope, figure);
      return at !== null && oneOf(scope, at, denominatorPronouns) ? { first: at, last: at + 1 } : undefined;
    },
  },
  {
    name: "whole",
    example: "Coastal members paid for 60% of all pumps sent to the delta.",
    read: (scope, figure, verbBefore) => wholeOf(scope, figure, verbBefore),
  },
  {
    name: "frontedWhole",
    example: "Of the passengers, 40 were children.",
    read: (scope, figure) => frontedWhole(scope, figure),
  },
];

function wholeOf(scope: Scope, figure: Figure, verbBefore: boolean): Phrase | null | undefined {
  const at = startOf(scope, figure);
  if (at === null) return undefined;
  const phrase = readPhrase(scope, readNumber(scope.tokens, at, scope.last)?.last ?? at);
  return phrase && { first: at, last: extend(scope, phrase.last, verbBefore, 0) };
}

/** "Of the 300 passengers, 40 were children." */
function frontedWhole(scope: Scope, figure: Figure): Phrase | null {
  if (norm(scope, scope.first) !== "of" || norm(scope, figure.outerFirst - 1) !== ",") return null;
  const phrase = readPhrase(scope, scope.first + 1);
  return phrase?.last === figure.outerFirst - 1 ? phrase : null;
}

/** "75% of …", "half the …", "three of the …"; "40 of pure joy" has no whole. */
function startOf(scope: Scope, figure: Figure): number | null {
  const share = figure.kind === "percentage" || figure.kind === "fraction" || figure.kind === "ratio";
  const of = afterOf(scope, figure);
  if (share && of !== null) return of;
  if (figure.kind === "fraction") return oneOf(scope, figure.after, determiners) ? figure.after : null;
  if (figure.kind === "ratio") return (figure.value ?? 0) <= 1 ? figure.after : null; // "a 20-to-1 majority" is of nothing
  const counted = figure.kind === "number" || figure.kind === "count";
  return counted &&
    of !== null &&
    figure.form !== "vague" &&
    (oneOf(scope, of, denominatorWholes) || oneOf(scope, of, denominatorPronouns) || isNumber(scope, of))
    ? of
    : null;
}

/** "two of 14 provinces". */
const isNumber = (scope: Scope, i: number): boolean => readNumber(scope.tokens, i, scope.last) !== null;

/** What narrows the whole: "of the region", "sent to the delta", "in the city" of a share that is a subject. */
function extend(scope: Scope, i: number, verbBefore: boolean, depth: number): number {
  if (depth === DEEPEST) return i;
  const word = norm(scope, i);
  if (word === "of" || (!verbBefore && depth === 0 && (word === "in" || word === "among" || word === "from")))
    return phraseEnd(scope, i + 1, i, verbBefore, depth);
  if (verbBefore && isReducedRelative(scope, i)) return phraseEnd(scope, i + 2, i, verbBefore, depth);
  return i;
}

function phraseEnd(scope: Scope, i: number, otherwise: number, verbBefore: boolean, depth: number): number {
  const phrase = readPhrase(scope, i);
  return phrase ? extend(scope, phrase.last, verbBefore, depth + 1) : otherwise;
}

/** "sent to", "built in": a participle with its preposition, no finite verb; "supported the" is one. */
const isReducedRelative = (scope: Scope, i: number): boolean =>
  isPast(scope, i) &&
  oneOf(scope, i + 1, prepositions) &&
  !oneOf(scope, i - 1, auxiliaries) &&
  !oneOf(scope, i - 1, relatives);
