// "Sales rose 12 percent to $3.4bn from $3bn, the rate was cut from 8.5% to 7%, and output, up 9%, halved later."
import { norm, skipHyphen, type Change, type Figure, type Scope } from "../figure.ts";
import {
  changeAdverbs, changeBehind, changeLinks, changeNouns, changeVerbs, countingVerbs, movingVerbs,
} from "../lexicon/change.ts"; // prettier-ignore
import { multiplyingVerbs, multiplyingBases } from "../lexicon/numbers.ts";

import { auxiliaries, finiteVerbs, possessives } from "../lexicon/grammar.ts";
import { isPluralNoun } from "./word.ts";
import { isNounLike, isPast } from "./phrase.ts";

type Direction = "up" | "down";
type Role = "from" | "to" | "by";
type Cue = { readonly direction: Direction; readonly role: Role; readonly at: number };
/** One change under way: which figures of the sentence play which part. */
type Move = { readonly direction: Direction; readonly at: number; readonly parts: Map<Role, number> };

const REACH = 5;
const GAP = 8;
const LONGEST_OBJECT = 4;
const LINKS: Readonly<Record<string, Role>> = { to: "to", from: "from", at: "to", by: "by" };

/**
 * The changes a sentence tells, by figure. A change is told once: it stands on the amount of the move, else on where
 * it ended, else on where it began; all three are in it.
 */
export function changesOf(scope: Scope, figures: readonly Figure[]): readonly Change[] {
  const moves = new Set<Move>();
  let current: Move | null = null;
  figures.forEach((figure, i) => {
    const cue = cueOf(scope, figure);
    if (cue)
      current = follows(scope, figures, i, cue, current) ?? {
        direction: cue.direction,
        at: cue.at,
        parts: new Map(),
      };
    const role = cue?.role ?? (current && linkedRole(scope, figures[i - 1], figure, current));
    if (!current || !role || current.parts.has(role)) current = null;
    else {
      current.parts.set(role, i);
      moves.add(current);
    }
  });
  const changes: Change[] = figures.map(() => null);
  for (const move of moves)
    changes[move.parts.get("by") ?? move.parts.get("to") ?? move.parts.get("from")!] = told(figures, move);
  return changes;
}

function told(figures: readonly Figure[], { direction, parts }: Move): Change {
  const value = (role: Role): number | null => figures[parts.get(role) ?? -1]?.value ?? null;
  return { direction, from: value("from"), to: value("to"), by: value("by") };
}

/** What moves the figure, right before it or right behind. */
function cueOf(scope: Scope, figure: Figure): Cue | null {
  if (figure.kind === "score" || figure.kind === "rank" || figure.kind === "age") return null;
  return ownCue(scope, figure) ?? cueBehind(scope, figure) ?? cueBefore(scope, figure);
}

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
  norm(scope, i - 1) === "to" || auxiliaries.has(norm(scope, i - 1)) || isPluralNoun(scope, i - 1);

/** "9 percent higher", "a 3 percent drop"; losses and cuts of money are sums, not moves. */
function cueBehind(scope: Scope, figure: Figure): Cue | null {
  const at = skipHyphen(scope, figure.last);
  const direction = changeBehind.get(norm(scope, at));
  if (
    direction === undefined ||
    figure.kind === "duration" ||
    (figure.kind === "money" && !isAdverb(scope, at))
  )
    return null;
  return { direction, role: "by", at };
}

const isAdverb = (scope: Scope, i: number): boolean =>
  /^(?:higher|lower|increase|rise|drop|decline|decrease|fall|reduction)$/.test(norm(scope, i));

/** A word of change with nothing but links up to the figure: "rose by about 12 percent", "cut its staff by 300". */
function cueBefore(scope: Scope, figure: Figure): Cue | null {
  let role: Role | null = null;
  let gap = 0;
  for (let k = figure.lead - 1; k >= figure.lead - REACH - gap && k >= scope.first; k--) {
    const word = norm(scope, k);
    const direction = directionAt(scope, k, gap);
    if (direction !== undefined && moves(scope, figure, word, role))
      return { direction: turned(scope, k, direction), role: role ?? "by", at: k };
    role ??= LINKS[word] ?? null;
    if (changeLinks.has(word) || direction !== undefined) continue;
    const object =
      (role === "by" || (role !== null && figure.unit !== null)) &&
      (isNounLike(scope, k) || possessives.has(word));
    if (!object || ++gap > LONGEST_OBJECT) return null;
  }
  return null;
}

/** Which way the word at `k` moves; behind an object only a verb does: "cut its staff by". */
function directionAt(scope: Scope, k: number, gap: number): Direction | undefined {
  const word = norm(scope, k);
  const verb = changeVerbs.get(word);
  if (verb !== undefined || gap > 0) return verb;
  const adverb = changeAdverbs.get(word);
  if (adverb !== undefined) return isFreeAdverb(scope, k) ? adverb : undefined;
  return norm(scope, k + 1) === "of" || norm(scope, k + 1) === "from" ? changeNouns.get(word) : undefined;
}

/** "is up 9%", ", down 3%", "went up"; not "gave up 40 seats" nor "boiling down to 5%". */
function isFreeAdverb(scope: Scope, k: number): boolean {
  const before = norm(scope, k - 1);
  if (movingVerbs.has(before) || auxiliaries.has(before)) return true;
  const infinitive = norm(scope, k - 2) === "to" || auxiliaries.has(norm(scope, k - 2)); // "to sign up 40 people"
  return !infinitive && !isPast(scope, k - 1) && !before.endsWith("ing") && !finiteVerbs.has(before);
}

/** "inched back up", "edged lower": the adverb decides. */
const turned = (scope: Scope, verb: number, direction: Direction): Direction =>
  changeAdverbs.get(norm(scope, verb + 1)) ?? direction;

/** "added three stops" counts; "added 3%" and "added by 3" move. A duration moves only by "by" and "to". */
function moves(scope: Scope, figure: Figure, word: string, role: Role | null): boolean {
  if (role !== null) return figure.kind !== "duration" || role !== "to" || word === "cut";
  if (figure.kind === "duration") return false;
  if (countingVerbs.has(word) && changeVerbs.get(word) === "up" && norm(scope, figure.behind) === "of")
    return false; // "recovered half of it"
  return (
    !countingVerbs.has(word) ||
    figure.kind === "percentage" ||
    figure.kind === "percentagePoints" ||
    figure.kind === "fraction"
  );
}

/** ", up 9% from $3bn" behind a figure: that figure is where the move ends. */
function follows(
  scope: Scope,
  figures: readonly Figure[],
  i: number,
  cue: Cue,
  current: Move | null,
): Move | null {
  const before = figures[i - 1];
  if (
    !before ||
    !changeAdverbs.has(norm(scope, cue.at)) ||
    cue.at - before.behind > 2 ||
    norm(scope, cue.at - 1) !== ","
  )
    return null;
  if (current && current.parts.has("by")) return null;
  const sameUnit = before.unit === figures[i]!.unit && before.kind === figures[i]!.kind;
  if (cue.role === "from" && !sameUnit) return null;
  return { direction: cue.direction, at: cue.at, parts: new Map([["to", i - 1]]) };
}

/** A further part of the same change: "… to $3.4bn", "… from 8.5%" close behind the figure before. */
function linkedRole(scope: Scope, before: Figure | undefined, figure: Figure, move: Move): Role | null {
  if (!before || figure.lead - before.last > GAP) return null;
  const word = norm(scope, figure.lead - 1);
  const link = LINKS[word] ?? null;
  if (link === null || link === "by" || move.parts.has(link)) return null;
  for (let k = before.last; k < figure.lead - 1; k++)
    if (norm(scope, k) === "and" || norm(scope, k) === ";") return null;
  return link;
}
