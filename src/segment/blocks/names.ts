// "Jane Doe", "J. R. van Houten", "Mary O’Neill-Doe": names as bylines give them
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import { isWordKind, keyOf } from "./facts.ts";
import { agencies, jobModifiers, nameParticles, notInNames, pressJobs } from "../../english/pages/blocks.ts";

const MOST_PARTS = 5;
const LONGEST_AGENCY = 4;

/** End of the person's name of two to five parts that starts at token `i`, or `i` where there is none. */
export function nameEnd(tokens: Tokens, i: number, last: number): number {
  let at = i;
  let parts = 0;
  while (at < last && parts < MOST_PARTS) {
    if (agencyEnd(tokens, at, last) > at) break;
    const next = partEnd(tokens, at, last);
    if (next > at) parts++;
    else if (!(parts > 0 && nameParticles.has(tokens.norm[at]!))) break;
    at = Math.max(next, at + 1);
  }
  while (at > i && nameParticles.has(tokens.norm[at - 1]!) && tokens.shape[at - 1] === Shape.lower) at--;
  if (parts > 2 && at < last && pressJobs.has(tokens.norm[at]!)) return at - 1; // "Jane Doe Globe Staff"
  return parts >= 2 ? at : i;
}

/** One part of a name, hyphens included: "Mary", "J.", "O’Neill-Doe". */
function partEnd(tokens: Tokens, i: number, last: number): number {
  if (!isNamePart(tokens, i)) return i;
  let end = i + 1;
  while (
    end + 1 < last &&
    tokens.norm[end] === "-" &&
    touch(tokens, end) &&
    isWordKind(tokens.kind[end + 1]!)
  )
    end += 2; // "Jang Mi-rae"
  return end;
}

const touch = (tokens: Tokens, i: number): boolean =>
  tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];

function isNamePart(tokens: Tokens, i: number): boolean {
  const norm = tokens.norm[i]!;
  if (tokens.kind[i] === TokenKind.abbreviation) return tokens.shape[i] !== Shape.lower;
  if (tokens.kind[i] !== TokenKind.word || norm === "'s") return false;
  if (tokens.shape[i] === Shape.lower || tokens.shape[i] === Shape.none) return false;
  return !notInNames.has(norm) && !pressJobs.has(norm) && !jobModifiers.has(norm);
}

/** End of the agency or outlet that token `i` begins ("The Associated Press"), or `i`. */
export function agencyEnd(tokens: Tokens, i: number, last: number): number {
  if (tokens.shape[i] === Shape.lower || tokens.shape[i] === Shape.none) return i;
  for (let end = Math.min(last, i + LONGEST_AGENCY); end > i; end--)
    if (isWordKind(tokens.kind[end - 1]!) && agencies.has(keyOf(tokens, i, end))) return end;
  return i;
}

const LONGEST_JOB = 6;

/** "News Writer", "Senior Political Correspondent", "Staff writers": a job at an outlet and nothing else. */
export function isJob(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > LONGEST_JOB || last <= first || tokens.shape[first] === Shape.lower) return false;
  for (let i = first; i < last; i++)
    if (tokens.kind[i] === TokenKind.word && tokens.shape[i] === Shape.lower && !isJobWord(tokens.norm[i]!))
      return false;
  return pressJobs.has(tokens.norm[last - 1]!);
}

const isJobWord = (norm: string): boolean =>
  pressJobs.has(norm) || jobModifiers.has(norm) || norm === "of" || norm === "and" || norm === "in";
