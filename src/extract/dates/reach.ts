// "Rents have risen since 2014, fell from January to March and rise until Friday": how far a date reaches.
import type { Tokens } from "../../segment/tokens.ts";
import { delays } from "../../english/calendar/tense.ts";
import { bounds, rangeLinks, type Bound } from "../../english/calendar/relative.ts";
import type { Reading } from "./reading.ts";

/** A half-open stretch of the calendar; null where it is open. */
export type Reach = { readonly from: string | null; readonly to: string | null };

/** For each expression of one sentence, the stretch that the words around it make of it; null where it has no place. */
export function reachesOf(tokens: Tokens, readings: readonly Reading[]): readonly (Reach | null)[] {
  const reaches = readings.map((reading) => bounded(tokens, reading, reachOf(reading)));
  for (let i = 1; i < readings.length; i++) {
    const range = rangeOf(tokens, readings[i - 1]!, readings[i]!);
    if (range) reaches[i - 1] = reaches[i] = range;
  }
  return reaches;
}

const reachOf = ({ reach, from, to }: Reading): Reach | null =>
  reach ?? (from === null && to === null ? null : { from, to });

/** "since 2014", "until Friday", "before May", "by the end of the year". */
function bounded(tokens: Tokens, reading: Reading, own: Reach | null): Reach | null {
  const bound = own && boundBefore(tokens, reading.first);
  if (!bound || reading.type === "DURATION") return own;
  if (bound === "after") return { from: own.to, to: null };
  if (bound === "before") return { from: null, to: own.from };
  return bound === "since" ? { from: own.from, to: null } : { from: null, to: own.to };
}

const boundBefore = ({ norm }: Tokens, first: number): Bound | undefined =>
  bounds.get(norm[norm[first - 1] === "the" ? first - 2 : first - 1] ?? "");

/** "from January to March", "between 2015 and 2020", "Monday through Friday"; "moved from Monday to Friday" has none. */
function rangeOf(tokens: Tokens, first: Reading, second: Reading): Reach | null {
  const link = linkBetween(tokens, first.last, second.first);
  const lead = tokens.norm[first.first - 1] ?? "";
  if (link === null || first.from === null || second.to === null || first.from >= second.to) return null;
  if ((link === "and") !== (lead === "between") || isMoved(tokens, first.first)) return null;
  return { from: first.from, to: second.to };
}

function linkBetween({ norm }: Tokens, from: number, to: number): string | null {
  const last = norm[to - 1] === "the" ? to - 1 : to;
  const word = norm[from] ?? "";
  return last === from + 1 && rangeLinks.has(word) ? word : null;
}

const NEAR = 8;

/** "The vote was moved from Monday to Friday". */
function isMoved({ norm }: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - NEAR && i >= 0; i--) if (delays.has(norm[i]!)) return true;
  return false;
}
