// "Sales rose by 12 percent, were 9% higher, closed up 2% and, with a fall of 3%, will double": the words that move a figure.
import {
  changeAdverbs,
  changeAfter,
  changeLinks,
  changeNouns,
  fallingVerbs,
  risingVerbs,
  countingPhrasals,
  countingVerbs,
  forecasts,
  moneyMoves,
  movingVerbs,
} from "../../../english/numbers/change.ts";
import {
  auxiliaries,
  changeCueMaking,
  changeCuePlaced,
  finiteVerbs,
  possessives,
} from "../../../english/numbers/figures.ts";
import { multiplyingBases, multiplyingVerbs } from "../../../english/numbers/numbers.ts";
import { lengthVerbs } from "../../../english/numbers/units.ts";
import { norm, skipHyphen, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isPluralNoun, isNounLike, isPast } from "../../../grammar/word.ts";
import type { About, Figure } from "../figure.ts";

export type Direction = "up" | "down";

/** The part a figure plays in a change. */
export type Role = "from" | "to" | "by";

/** The word at `at` that moves a figure, and the part it gives the figure. */
export type Cue = { readonly direction: Direction; readonly role: Role; readonly at: number };

const REACH = 5;

const LONGEST_OBJECT = 4;

/** What a link before a figure makes of it. */
export const LINKS: ReadonlyMap<string, Role> = new Map([
  ["to", "to"],
  ["from", "from"],
  ["at", "to"],
  ["by", "by"],
]);

/** What moves a figure: the figure itself, a word right after it, or one before it. */
export const CUES: readonly About<Cue>[] = [
  {
    name: "noMove",
    example: "The home side rose to a 3-1 win.",
    holdsBack: true,
    read: (_, { kind }) => (kind === "score" || kind === "rank" || kind === "age" ? null : undefined),
  },
  {
    name: "movesItself",
    example: "Output doubled.",
    read: (scope, figure) => ownCue(scope, figure) ?? undefined,
  },
  {
    name: "moveAfter",
    example: "Sales were 9% higher.",
    read: (scope, figure) => cueAfter(scope, figure) ?? undefined,
  },
  {
    name: "moveBefore",
    example: "Sales rose by 12 percent.",
    read: (scope, figure) => cueBefore(scope, figure),
  },
];

/** "+0.2%"; "doubled", "halved": the figure is the verb. */
function ownCue(scope: Scope, figure: Figure): Cue | null {
  if (norm(scope, figure.first) === "+") return { direction: "up", role: "by", at: figure.first };
  const word = norm(scope, figure.first);
  if (
    figure.form !== "multiple" ||
    !(multiplyingVerbs.has(word) || (multiplyingBases.has(word) && isInfinitive(scope, figure.first)))
  )
    return null;
  return { direction: figure.value! < 1 ? "down" : "up", role: "by", at: figure.first };
}

/** "to double sales", "will triple it" against "double the average". */
const isInfinitive = (scope: Scope, i: number): boolean =>
  norm(scope, i - 1) === "to" || oneOf(scope, i - 1, auxiliaries) || isPluralNoun(scope, i - 1);

/** "9 percent higher", "a 3 percent drop"; losses and cuts of money are sums, not moves. */
function cueAfter(scope: Scope, figure: Figure): Cue | null {
  const at = skipHyphen(scope, figure.last);
  const direction = changeAfter.get(norm(scope, at));
  if (
    direction === undefined ||
    figure.kind === "duration" ||
    ((figure.kind === "count" || figure.kind === "number") && !movesCount(scope, at)) ||
    (figure.kind === "money" && !movesMoney(scope, at))
  )
    return null;
  return { direction, role: "by", at };
}

/** "two cuts in the first half", and "two up" of a side, move nothing; "20 up on last year" does. */
const movesCount = (scope: Scope, at: number): boolean =>
  !norm(scope, at).endsWith("s") &&
  (!/^(?:up|down)$/.test(norm(scope, at)) || /^(?:on|from)$/.test(norm(scope, at + 1)));

const movesMoney = (scope: Scope, i: number): boolean => oneOf(scope, i, moneyMoves);

/** A word of change with nothing but links up to the figure: "rose by about 12 percent", "cut its staff by 300". */
function cueBefore(scope: Scope, figure: Figure): Cue | null {
  let role: Role | null = null;
  let gap = 0;
  let aside = 0; // of "cut its forecast for growth in gross output in 2024 to 2.3%"
  for (let k = figure.outerFirst - 1; k >= figure.outerFirst - REACH - gap - aside && k >= scope.first; k--) {
    const word = norm(scope, k);
    const direction = directionAt(scope, k, gap);
    if (direction !== undefined && moves(scope, figure, word, role) && !isPhrasal(scope, figure, k))
      return { direction: turned(scope, k, direction), role: role ?? "by", at: k };
    role ??= LINKS.get(word) ?? null;
    if (changeLinks.has(word) || direction !== undefined) continue;
    if (role === "to" && scope.dateAt.has(k)) aside++;
    else if (role === "to" && word === "for" && oneOf(scope, k - 1, forecasts))
      [aside, gap] = [aside + gap + 1, 0];
    if (role === "to" && (word === "for" || scope.dateAt.has(k))) continue;
    const object =
      (role === "by" || (role !== null && figure.unit !== null)) &&
      (isNounLike(scope, k) || possessives.has(word) || word === "all");
    if (!object || ++gap > LONGEST_OBJECT) return null;
  }
  return null;
}

/** "shot down 38 drones": the verb and its adverb are one, and say what was done to them. */
const isPhrasal = (scope: Scope, figure: Figure, k: number): boolean =>
  (figure.kind === "number" || figure.kind === "count") &&
  changeAdverbs.has(norm(scope, k)) &&
  countingPhrasals.has(`${norm(scope, k - 1)} ${norm(scope, k)}`);

/** Which way the word at `k` moves; after an object only a verb does: "cut its staff by". */
function directionAt(scope: Scope, k: number, gap: number): Direction | undefined {
  const word = norm(scope, k);
  const verb = fallingVerbs.has(word) ? "down" : risingVerbs.has(word) ? "up" : undefined;
  if (verb !== undefined || gap > 0) return verb;
  const adverb = changeAdverbs.get(word);
  if (adverb !== undefined) return isFreeAdverb(scope, k) ? adverb : undefined;
  return norm(scope, k + 1) === "of" || norm(scope, k + 1) === "from" ? changeNouns.get(word) : undefined;
}

/** "is up 9%", ", down 3%", "went up"; not "gave up 40 seats" nor "boiling down to 5%". */
function isFreeAdverb(scope: Scope, k: number): boolean {
  const before = norm(scope, k - 1);
  if (norm(scope, k) === "ahead" && oneOf(scope, k + 1, changeCuePlaced)) return false; // "ahead in 53 of 106 districts"
  if (changeCueMaking.has(before)) return false; // "which make up 40 percent of it"
  if (movingVerbs.has(before) || auxiliaries.has(before)) return true;
  const infinitive = norm(scope, k - 2) === "to" || oneOf(scope, k - 2, auxiliaries); // "to sign up 40 people"
  return !infinitive && !isPast(scope, k - 1) && !before.endsWith("ing") && !finiteVerbs.has(before);
}

/** "inched back up", "edged lower": the adverb decides. */
const turned = (scope: Scope, verb: number, direction: Direction): Direction =>
  changeAdverbs.get(norm(scope, verb + 1)) ?? direction;

/** "added three stops" counts; "added 3%" and "added by 3" move. A duration moves only by "by" and "to". */
function moves(scope: Scope, figure: Figure, word: string, role: Role | null): boolean {
  if (figure.kind === "money" && (word === "loss" || word === "losses")) return false; // "posted a net loss of $12 million"
  if (role !== null) return figure.kind !== "duration" || role !== "to" || word === "cut";
  if (figure.kind === "duration" || (figure.kind === "measure" && lengthVerbs.has(word))) return false; // "jumped 7m"
  if (countingVerbs.has(word) && risingVerbs.has(word) && norm(scope, figure.after) === "of") return false; // "recovered half of it"
  return (
    !countingVerbs.has(word) ||
    figure.kind === "percentage" ||
    figure.kind === "percentagePoints" ||
    figure.kind === "fraction"
  );
}
