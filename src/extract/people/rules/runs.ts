// “the Ministry of Health and Welfare”, “Ana van der Berg”, “Robert “Bob” Okoro”, “Kim Sang-ho”, “al-Sabri”: words with a
// capital that belong together.
import { wordGate } from "../../../segment/word-gate.ts";
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import {
  closingAdverbs,
  hyphenTails,
  plainOpeners,
  possessiveInNames,
} from "../../../english/persons/never-names.ts";
import { fieldWords, organizationHeads } from "../../../english/bodies/organizations.ts";
import { nameParticles, nameSuffixes, openingParticles } from "../../../english/persons/titles.ts";
import { opensSentence } from "./casing.ts";
import { isDemonym, isFirstName, isNameToken, isOfficeTail, isRoleNoun, touches } from "./words.ts";
import { runsOwners } from "../../../english/persons/rule-words.ts";

/** Tokens `[first, last)` of one run of capitals. */
export type Run = { readonly first: number; readonly last: number };

const LONGEST = 16;
const HEAD_AHEAD = 5;
const LONGEST_TAIL = 7;
const FIELDS_AHEAD = 8;

/** The runs of capitals among the tokens `[first, last)` of a sentence. */
export function findRuns(tokens: Tokens, first: number, last: number): Run[] {
  const runs: Run[] = [];
  for (let i = first; i < last; i++) {
    if (!startsRun(tokens, i, last) || (plainOpeners.has(tokens.norm[i]!) && opensSentence(tokens, i, first)))
      continue;
    const end = runEnd(tokens, i, last);
    runs.push({ first: i, last: end });
    i = end - 1;
  }
  return runs;
}

/** A capital, or a particle before one: "de Graaf", "al-Sabri". */
function startsRun(tokens: Tokens, i: number, last: number): boolean {
  if (isNameToken(tokens, i)) return true;
  if (!isOpeningParticle(tokens, i)) return false;
  const next = tokens.norm[i + 1] === "-" ? i + 2 : i + 1;
  return next < last && isNameToken(tokens, next);
}

const isOpeningParticle = wordGate((norm) => openingParticles.has(norm));

function runEnd(tokens: Tokens, first: number, last: number): number {
  const limit = Math.min(last, first + LONGEST);
  let end = isNameToken(tokens, first) ? first + 1 : first + (tokens.norm[first + 1] === "-" ? 3 : 2);
  let hasHead = false;
  let seen = first;
  for (;;) {
    for (; seen < end; seen++) hasHead ||= organizationHeads.has(tokens.norm[seen]!);
    const next = step(tokens, first, end, limit, hasHead);
    if (next === 0) return end;
    end = next;
  }
}

/** Where the run `[first, end)` goes on to, or 0 where it ends. */
function step(tokens: Tokens, first: number, end: number, limit: number, hasHead: boolean): number {
  if (end >= limit) return 0;
  const norm = tokens.norm[end]!;
  const named = (i: number): boolean => i < limit && isNameToken(tokens, i);
  if (norm === "-" && touches(tokens, end)) return hyphenated(tokens, first, end, limit);
  if (named(end) || isClosingAdverb(tokens, end, limit)) return end + 1;
  if ((norm === "&" || isInTitle(tokens, end)) && named(end + 1)) return end + 2;
  if (norm === "," && nameSuffixes.has(tokens.norm[end + 1] ?? "") && end + 1 < limit) return end + 2;
  if (named(end + 1) && ownsHead(tokens, end)) return end + 2;
  if (tokens.kind[end] === TokenKind.mark) return nickname(tokens, end, limit);
  if (norm === "of" || norm === "for" || norm === "on")
    return hasHead || (norm !== "on" && isRoleNoun(tokens.norm[end - 1]!))
      ? afterConnector(tokens, end, limit)
      : 0;
  if (norm === "and" && end + 1 < limit && hasHead && isField(tokens, end + 1)) return end + 2;
  if (norm === "and" && named(end + 1)) return headFollows(tokens, first, end, limit) ? end + 2 : 0;
  if (norm === "," && hasHead && fieldsFollow(tokens, end, limit)) return end + 2;
  if (nameParticles.has(norm)) return afterParticles(tokens, end, limit);
  return 0;
}

/** "Save Our Shelves", "Keep the Coast" with a capital: a small word that only a name writes so. */
const isInTitle = ({ norm, shape }: Tokens, i: number): boolean =>
  runsOwners.has(norm[i]!) && shape[i] === Shape.capitalized;

/** The ’ of "Carters’ Union", the ’s of "Women’s Institute": not that of "Norway’s Ministry of Ports". */
const ownsHead = (tokens: Tokens, i: number): boolean =>
  (tokens.norm[i] === "'s" && possessiveInNames.has(tokens.norm[i - 1]!)) ||
  (APOSTROPHES.has(tokens.norm[i]!) &&
    touches(tokens, i) &&
    tokens.norm[i - 1]!.endsWith("s") &&
    organizationHeads.has(tokens.norm[i + 1]!));

const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’"]);

/** "Shelter Now", "Homes First": a small word with a capital where the sentence goes on small. */
const isClosingAdverb = (tokens: Tokens, i: number, limit: number): boolean =>
  closingAdverbs.has(tokens.norm[i]!) &&
  tokens.shape[i] === Shape.capitalized &&
  (i + 1 >= limit || tokens.shape[i + 1] === Shape.lower || tokens.kind[i + 1]! > TokenKind.number);

/** "Sang-ho", "Jean-Marc", "al-Sabri": but "Oslo-based" ends at its hyphen. */
function hyphenated(tokens: Tokens, first: number, end: number, limit: number): number {
  const tail = end + 1;
  if (tail >= limit || !touches(tokens, tail) || tokens.kind[tail] !== TokenKind.word) return 0;
  if (isOfficeTail(tokens, tail) && tail + 1 < limit && isNameToken(tokens, tail + 1)) return tail + 1;
  if (hyphenTails.has(tokens.norm[tail]!)) return 0;
  if (isNameToken(tokens, tail)) return tail + 1;
  const inName =
    end > first + 1 || (tail + 1 < limit && isNameToken(tokens, tail + 1) && !isDemonym(tokens.norm[first]!));
  return inName && tokens.norm[tail]!.length <= LONGEST_TAIL ? tail + 1 : 0;
}

/** `Robert “Bob” Okoro`: one or two words in marks with capitals on both sides. */
function nickname(tokens: Tokens, end: number, limit: number): number {
  for (let close = end + 2; close <= end + 3 && close + 1 < limit; close++)
    if (tokens.kind[close] === TokenKind.mark && isNameToken(tokens, end + 1) && touches(tokens, close))
      return isNameToken(tokens, close + 1) && !touches(tokens, end) ? close + 2 : 0;
  return 0;
}

function afterConnector(tokens: Tokens, end: number, limit: number): number {
  const next = tokens.norm[end + 1] === "the" ? end + 2 : end + 1;
  return next < limit && isNameToken(tokens, next) ? next + 1 : 0;
}

/** "House Oversight and Reform Committee": the head stands behind the "and". */
function headFollows(tokens: Tokens, first: number, and: number, limit: number): boolean {
  if (isFirstName(tokens.norm[first]!) || isFirstName(tokens.norm[and + 1]!)) return false;
  for (let i = and + 1; i < Math.min(limit, and + 1 + HEAD_AHEAD) && isNameToken(tokens, i); i++)
    if (organizationHeads.has(tokens.norm[i]!)) return fieldWords.has(tokens.norm[and - 1]!);
  return false;
}

/** "Rural" of "Food and Rural Affairs", which is no name elsewhere. */
const isField = ({ norm, shape }: Tokens, i: number): boolean =>
  fieldWords.has(norm[i]!) && shape[i] === Shape.capitalized;

/** "Department for Environment, Food and Rural Affairs": fields behind a field, up to their "and". */
function fieldsFollow(tokens: Tokens, comma: number, limit: number): boolean {
  if (!fieldWords.has(tokens.norm[comma - 1]!)) return false;
  for (let i = comma + 1; i < limit && i < comma + FIELDS_AHEAD; i++) {
    if (tokens.norm[i] === "and") return i > comma + 1 && isField(tokens, i + 1);
    if (tokens.norm[i] !== "," && !isField(tokens, i)) return false;
  }
  return false;
}

function afterParticles(tokens: Tokens, end: number, limit: number): number {
  let next = end;
  while (
    next < limit &&
    next - end < 4 &&
    (nameParticles.has(tokens.norm[next]!) || tokens.norm[next] === "-")
  )
    next++;
  return next < limit && isNameToken(tokens, next) ? next + 1 : 0;
}
