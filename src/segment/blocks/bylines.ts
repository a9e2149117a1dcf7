// "By Jane Doe and John Roe, Political Correspondent" · "Jane Doe | Reuters"
import type { Span } from "../../span.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import { isDateLine } from "./datelines.ts";
import { isWordKind } from "./facts.ts";
import {
  bylineLinks,
  bylineOpenings,
  colonOpenings,
  jobModifiers,
  portraitOpenings,
  pressJobs,
} from "../../english/pages/blocks.ts";
import { agencyEnd, isJob, nameEnd } from "./names.ts";

/** The names in a byline, and the agency named beside them. */
export type Byline = { readonly names: readonly Span[]; readonly agency: Span | null };

const LONGEST_BYLINE = 40;
const LONGEST_REST = 16;

/** Reads a line that opens with "By" or "Written by"; null where what follows is neither a name, a job nor an agency. */
export function readOpenedByline(tokens: Tokens, first: number, last: number): Byline | null {
  const from = afterOpening(tokens, tokens.norm[first] === "(" ? first + 1 : first, last);
  if (from === null || last - first > LONGEST_BYLINE) return null;
  const found = readNames(tokens, from, last);
  const rest = found.last;
  if (found.names.length === 0) {
    const agency = agencyEnd(tokens, from, last);
    if (agency === from) return isJob(tokens, from, last) ? { names: [], agency: null } : null;
    return endsByline(tokens, agency, last) ? { names: [], agency: spanOf(tokens, from, agency) } : null;
  }
  return endsByline(tokens, rest, last)
    ? { names: found.names, agency: findAgency(tokens, rest, last) }
    : null;
}

/** Reads a line of names with their job, agency or date: "Jane Doe | Reuters", "Jane Doe, Political Editor". */
export function readSignedByline(tokens: Tokens, first: number, last: number): Byline | null {
  const { names, last: rest } = readNames(tokens, first, last);
  if (names.length === 0 || rest === last || last - first > LONGEST_BYLINE) return null;
  const agency = findAgency(tokens, rest, last);
  const signature = skipSign(tokens, rest, last);
  if (isDateLine(tokens, signature, last)) return { names, agency };
  const signed = agency !== null || isJob(tokens, signature, last);
  return signed && endsByline(tokens, rest, last) ? { names, agency } : null;
}

/** Reads a line of names with anything short set off after them: "Jane Doe, The Oakford Echo", "Jane Doe". */
export function readLooseByline(tokens: Tokens, first: number, last: number): Byline | null {
  const { names, last: rest } = readNames(tokens, first, last);
  const found = names.length > 0 && last - first <= LONGEST_BYLINE && endsByline(tokens, rest, last);
  return found ? { names, agency: findAgency(tokens, rest, last) } : null;
}

/** Reads a line that holds names alone: "Jane Doe and John Roe". */
export function readBareNames(tokens: Tokens, first: number, last: number): Byline | null {
  const { names, last: rest } = readNames(tokens, first, last);
  return names.length > 0 && rest === last ? { names, agency: null } : null;
}

/** "Photo of Jane Doe": the person's name, where the line is nothing else. */
export function readPortrait(tokens: Tokens, first: number, last: number): Byline | null {
  for (const opening of portraitOpenings) {
    const words = opening.split(" ");
    if (words.every((word, k) => tokens.norm[first + k] === word))
      return readBareNames(tokens, first + words.length, last);
  }
  return null;
}

function afterOpening(tokens: Tokens, first: number, last: number): number | null {
  for (const words of bylineOpenings) {
    if (!words.every((word, k) => tokens.norm[first + k] === word)) continue;
    const at = first + words.length;
    if (at < last && tokens.norm[at] === ":") return at + 1;
    if (at < last && !colonOpenings.has(words[0]!)) return at;
  }
  return null;
}

/**
 * Names joined by "and", "&" or signs; after a comma only where an "and" follows further on, as in "Jane Doe, John Roe and
 * Mary Major": what follows the last comma may as well be a place ("Jane Doe, New York").
 */
function readNames(tokens: Tokens, first: number, last: number): { names: Span[]; last: number } {
  const names: Span[] = [];
  let [at, end, kept] = [first, first, 0];
  for (;;) {
    const name = nameEnd(tokens, at, last);
    if (name === at) break;
    names.push(spanOf(tokens, at, name));
    if (at === first || !LOOSE_JOINTS.has(tokens.norm[at - 1]!)) [end, kept] = [name, names.length];
    const next = afterPlace(tokens, name, last);
    if (!JOINTS.has(tokens.norm[next]!) || next >= last) break;
    at = tokens.norm[next] === "," && tokens.norm[next + 1] === "and" ? next + 2 : next + 1;
  }
  return { names: names.slice(0, kept), last: end };
}

/** "Jane Doe in Oslo and John Roe in Kyiv": past the first place, where another name with its place follows. */
function afterPlace(tokens: Tokens, i: number, last: number): number {
  if (tokens.norm[i] !== "in") return i;
  let at = i + 1;
  while (at < last && at - i <= LONGEST_PLACE && !JOINTS.has(tokens.norm[at]!)) at++;
  const name = nameEnd(tokens, at + 1, last);
  return JOINTS.has(tokens.norm[at]!) && name > at + 1 && tokens.norm[name] === "in" ? at : i;
}

const LONGEST_PLACE = 5;
/** What follows one of these may be a place or an outlet. */
const LOOSE_JOINTS = new Set([",", "|", "/", "•", "·"]);
const JOINTS = new Set([",", "and", "&", "|", "/", ";", "•", "·"]);
const SIGNS = new Set([",", "|", "-", "--", "—", "–", "•", "·", "/", "(", ":", ";", "@"]);

const skipSign = (tokens: Tokens, i: number, last: number): number =>
  i < last && SIGNS.has(tokens.norm[i]!) ? i + 1 : i;

/** What follows the names is nothing, or short and set off: a job, an agency, a place, a date. */
function endsByline(tokens: Tokens, rest: number, last: number): boolean {
  if (rest === last || (rest + 1 === last && tokens.norm[rest] === ".")) return true;
  let words = 0;
  for (let i = rest; i < last; i++) if (isWordKind(tokens.kind[i]!)) words++;
  if (words > LONGEST_REST || (words > 4 && tokens.norm[last - 1] === ".")) return false;
  const norm = tokens.norm[rest]!;
  return (
    SIGNS.has(norm) ||
    bylineLinks.has(norm) ||
    pressJobs.has(norm) ||
    jobModifiers.has(norm) ||
    tokens.kind[rest] === TokenKind.link ||
    agencyEnd(tokens, rest, last) > rest ||
    isJob(tokens, rest, last)
  );
}

function findAgency(tokens: Tokens, first: number, last: number): Span | null {
  for (let i = first; i < last; i++) {
    const end = agencyEnd(tokens, i, last);
    if (end > i) return spanOf(tokens, i, end);
  }
  return null;
}

const spanOf = (tokens: Tokens, first: number, last: number): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[last - 1]!,
});
