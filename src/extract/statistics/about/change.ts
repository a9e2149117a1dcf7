// "Sales rose 12 percent to $3.4bn from $3bn, the rate was cut from 8.5% to 7%, and output, up 9%, halved later."
import { changeAdverbs } from "../../../english/numbers/change.ts";
import { norm, type Scope } from "../../../grammar/scope.ts";
import { tellOf, type About, type Change, type Figure, type Named, type OfEach } from "../figure.ts";
import { namedRightBefore, nextTime, alsoGiven } from "./beside.ts";
import { CUES, LINKS, type Cue, type Direction, type Role } from "./change-cue.ts";

/** One change under way: which figures of the sentence play which part, and the rule that found its cue. */
type Move = {
  readonly direction: Direction;
  readonly at: number;
  readonly parts: Map<Role, number>;
  readonly rule: string;
};

type Around = { readonly figures: readonly Figure[]; readonly i: number; readonly move: Move };

const GAP = 8;
const FARTHEST_LEVEL = 14;

/** A figure without a word of change goes on with the move of the one before. */
export const GOING_ON: readonly About<Cue, Around>[] = [
  {
    name: "atNextTime",
    example: "Output grew 4.8% this year and 5.1% in 2026.",
    read: (scope, _, around) => again(scope, around) ?? undefined,
  },
  {
    name: "verbLeftOut",
    example: "Lind Foods rose 3%, Oro Mills by 2%.",
    read: (scope, figure, { figures, i, move }) => gapped(scope, figures[i - 1], figure, move),
  },
];

/**
 * The changes a sentence tells, by figure. A change is told once: it stands on the amount of the move, else on where
 * it ended, else on where it began; all three are in it.
 */
export const changesOf: OfEach<{ readonly change: Change }> = (scope, figures) => {
  const moves = new Set<Move>();
  let current: Move | null = null;
  figures.forEach((figure, i) => {
    const cue =
      tellOf(CUES, scope, figure, null) ??
      (current && tellOf(GOING_ON, scope, figure, { figures, i, move: current }));
    const same = cue !== null && cue.at === current?.at && !current.parts.has(cue.role); // "finished 3% higher at 40"
    if (cue && !same) current = follows(scope, figures, i, cue, current) ?? moveOf(cue);
    if (!cue && current && alsoGiven.read(scope, figure, figures[i - 1])) return; // "fell 45 cents, or 2 percent, to $22"
    if (!cue && current && figure.kind === "duration") return; // "from 72% in the first six months to 41%"
    const role = cue?.role ?? (current && linkedRole(scope, figures[i - 1], figure, current));
    if (!current || !role || current.parts.has(role)) current = null;
    else {
      current.parts.set(role, i);
      moves.add(current);
    }
  });
  const changes: (Named<{ change: Change }> | null)[] = figures.map(() => null);
  for (const move of moves)
    changes[move.parts.get("by") ?? move.parts.get("to") ?? move.parts.get("from")!] = {
      change: changeOf(figures, move),
      rule: move.rule,
    };
  return changes;
};

const moveOf = ({ direction, at, rule }: Named<Cue>): Move => ({ direction, at, rule, parts: new Map() });

function changeOf(figures: readonly Figure[], { direction, parts }: Move): Change {
  const value = (role: Role): number | null => figures[parts.get(role) ?? -1]?.value ?? null;
  return { direction, from: value("from"), to: value("to"), by: value("by") };
}

/** "4.8% this year and 5.1% in 2026" */
function again(scope: Scope, { figures, i, move: { direction, parts } }: Around): Cue | null {
  const role = [...parts].find(([, part]) => part === i - 1)?.[0];
  const same =
    role !== undefined && role !== "from" && nextTime.read(scope, figures[i]!, figures[i - 1]!) === true;
  return same ? { direction, role, at: figures[i]!.outerFirst - 1 } : null;
}

/** "Lind Foods rose 3%, Oro Mills by 2%": the verb is left out, and the direction is the same. */
function gapped(scope: Scope, before: Figure | undefined, figure: Figure, { direction }: Move): Cue | null {
  const at = figure.outerFirst - 1;
  const same = norm(scope, at) === "by" && before?.kind === figure.kind;
  return same && namedRightBefore(scope, figure) !== null ? { direction, role: "by", at } : null;
}

/** ", up 9% from $3bn" after a figure: that figure is where the move ends. */
function follows(
  scope: Scope,
  figures: readonly Figure[],
  i: number,
  cue: Named<Cue>,
  current: Move | null,
): Move | null {
  const before = figures[i - 1];
  if (!before || !changeAdverbs.has(norm(scope, cue.at)) || norm(scope, cue.at - 1) !== ",") return null;
  const sameUnit = before.unit === figures[i]!.unit && before.kind === figures[i]!.kind;
  const farthest = cue.role === "from" && sameUnit ? FARTHEST_LEVEL : 2; // "58% of adults back it, up from 49%"
  if (cue.at - before.after > farthest) return null;
  if (current && current.parts.has("by")) return null;
  if (cue.role === "from" && !sameUnit) return null;
  return { ...moveOf(cue), parts: new Map([["to", i - 1]]) };
}

/** A further part of the same change: "… to $3.4bn", "… from 8.5%" close after the figure before. */
function linkedRole(scope: Scope, before: Figure | undefined, figure: Figure, move: Move): Role | null {
  if (!before || figure.outerFirst - before.last > GAP) return null;
  const word = norm(scope, figure.outerFirst - 1);
  const link = LINKS.get(word) ?? null;
  if (link === null || link === "by" || move.parts.has(link)) return null;
  for (let k = before.last; k < figure.outerFirst - 1; k++)
    if (norm(scope, k) === "and" || norm(scope, k) === ";") return null;
  return link;
}
