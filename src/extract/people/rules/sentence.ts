// “Ukrainian lawmaker Ana Roe met Jan Aker of the Harbour Union.”: every name of a sentence, with role and affiliation.
import type { Segments, Sentence } from "../../../segment/segments.ts";
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { mentionOf } from "../../../span.ts";
import { verbsLikeNames } from "../lexicon/common.ts";
import { roleModifiers } from "../lexicon/nouns.ts";
import { fieldWords, organizationHeads } from "../lexicon/organizations.ts";
import { nameSuffixes, openingParticles } from "../lexicon/titles.ts";
import { affiliationBehind, affiliationIn, affiliationOfOwner } from "./affiliation.ts";
import { opensSentence, type Casing } from "./casing.ts";
import { genderOf } from "./gender.ts";
import { kindOf } from "./kind.ts";
import type { FoundName } from "./known.ts";
import { takeApart, type Parts } from "./parts.ts";
import { isBodyNoun, isBodyPhrase } from "./body-after.ts";
import { afterBracket, roleAfter } from "./role-after.ts";
import { phraseBefore, roleBefore, type RoleRange } from "./role-before.ts";
import { findRuns, type Run } from "./runs.ts";
import { isDemonym, isFirstName, isHonorific, isRoleNoun } from "./words.ts";

export function namesInSentence(segments: Segments, sentence: Sentence, casing: Casing): FoundName[] {
  const { tokens } = segments;
  return findRuns(tokens, sentence.first, sentence.last).flatMap((run) => {
    const own = withoutOpener(tokens, withoutNumbered(tokens, run), sentence.first, casing);
    if (own.first >= own.last || isShouted(tokens, own) || isLetter(tokens, own)) return [];
    if (isTitleAlone(tokens, own)) return [titleAlone(segments, own)];
    const parts = takeApart(tokens, own);
    return parts && parts.first < parts.last ? [nameOf(segments, sentence, own, parts, casing)] : [];
  });
}

/** "Bishop" without "the": nobody’s office here where the article has a "Grace Bishop". */
const isTitleAlone = (tokens: Tokens, { first, last }: Run): boolean =>
  last - first === 1 &&
  (isHonorific(tokens.norm[first]!) || isRoleNoun(tokens.norm[first]!)) &&
  !isFirstName(tokens.norm[first]!) &&
  tokens.norm[first - 1] !== "the";

function titleAlone({ text, tokens }: Segments, { first, last }: Run): FoundName {
  const mention = mentionOf(text, tokens.start[first]!, tokens.end[first]!);
  return {
    ...mention, tokenFirst: first, tokenLast: last, opening: true, title: true, kind: "unknown", name: mention.text, honorific: null,
    role: null, affiliation: null, gender: null, phrase: mention, rule: "people/capitals",
  }; // prettier-ignore
}

/** The "F" of "an F-16". */
const isLetter = (tokens: Tokens, { first, last }: Run): boolean =>
  last - first === 1 && tokens.norm[first]!.length === 1;

/** "Boreal Flight 212": the last word belongs to the number. */
const withoutNumbered = (tokens: Tokens, run: Run): Run =>
  run.last - run.first > 1 &&
  tokens.kind[run.last] === TokenKind.number &&
  kindOf(tokens, run.first, run.last, false) === "unknown"
    ? { first: run.first, last: run.last - 1 }
    : run;

/** "FACTS AND FIGURES": capitals for emphasis; an acronym stands alone or is short. */
function isShouted(tokens: Tokens, { first, last }: Run): boolean {
  let long = 0;
  for (let i = first; i < last; i++) {
    if (tokens.shape[i] !== Shape.upper && tokens.kind[i] === TokenKind.word && tokens.norm[i] !== "'s")
      return false;
    if (tokens.norm[i]!.length > 3) long++;
  }
  return long > 1;
}

/** "Ships Marlow built": a word that the article also writes small is no part of the name it opens a sentence before. */
function withoutOpener(tokens: Tokens, { first, last }: Run, from: number, { lower, inner }: Casing): Run {
  const norm = tokens.norm[first]!;
  const telling =
    (isFirstName(norm) && !verbsLikeNames.has(norm)) ||
    openingParticles.has(norm) ||
    isRoleNoun(norm) ||
    isHonorific(norm) ||
    isDemonym(norm) ||
    roleModifiers.has(norm);
  const common = lower.has(norm) && !inner.has(norm) && opensSentence(tokens, first, from);
  const head = organizationHeads.has(norm) || fieldWords.has(norm);
  return common && !telling && !(head && last - first > 1) ? { first: first + 1, last } : { first, last };
}

function nameOf(segments: Segments, sentence: Sentence, run: Run, parts: Parts, casing: Casing): FoundName {
  const { tokens, text } = segments;
  const { first, last, honorific } = parts;
  const determined = tokens.norm[run.first - 1] === "the" && run.first > sentence.first;
  const before = prefixRole(tokens, parts, sentence.first);
  const looks = isBodyByContext(tokens, run, sentence)
    ? "organization"
    : kindOf(tokens, first, last, determined);
  const impersonal = looks === "organization" || looks === "place";
  const titled = honorific !== null || parts.role < parts.roleEnd;
  const role =
    titled || !impersonal ? (before ?? (determined ? null : roleAfter(tokens, last, sentence.last))) : null;
  const kind = titled || role ? "person" : looks;
  const name = nameText(text, tokens, first, last);
  return {
    tokenFirst: first,
    tokenLast: last,
    opening: opensSentence(tokens, first, sentence.first),
    title: false,
    ...mentionOf(text, tokens.start[first]!, tokens.end[last - 1]!),
    kind,
    name,
    honorific: honorific === null ? null : text.slice(tokens.start[honorific], tokens.end[honorific]),
    role:
      role && role.first < role.last
        ? onOneLine(text.slice(tokens.start[role.first], tokens.end[role.last - 1]))
        : null,
    affiliation:
      kind === "person" || kind === "unknown" ? affiliation(segments, role, last, sentence, casing) : null,
    gender: kind === "person" || kind === "unknown" ? genderOf(tokens, parts, role) : null,
    phrase: phraseOf(text, tokens, run, parts, role),
    rule: "people/capitals",
  };
}

/** "the retailer Marlow Dean", "Marlow Dean, Norway’s largest grocer": a body by what is said of it. */
function isBodyByContext(tokens: Tokens, { first, last }: Run, sentence: Sentence): boolean {
  const before = tokens.norm[first - 1];
  if (
    last - first > 1 &&
    first > sentence.first &&
    before !== undefined &&
    isBodyNoun(before) &&
    tokens.shape[first - 1] === Shape.lower
  )
    return true;
  return isBodyPhrase(tokens, afterBracket(tokens, last, sentence.last), sentence.last);
}

/** The role in the run's own capitals with "former" and the like before it, else the lower-case one before the run. */
function prefixRole(tokens: Tokens, parts: Parts, from: number): RoleRange | null {
  if (parts.role === parts.roleEnd) return roleBefore(tokens, parts.honorific ?? parts.first, from);
  const comma = tokens.norm[parts.role - 1] === "," ? phraseBefore(tokens, parts.role - 1, from) : null;
  if (comma) return comma;
  let first = parts.role;
  while (first > from && (roleModifiers.has(tokens.norm[first - 1]!) || tokens.norm[first - 1] === "-"))
    first--;
  const owned = first - 2 >= from && tokens.norm[first - 1] === "'s";
  return { first, last: parts.roleEnd, owner: owned ? first - 2 : null };
}

function affiliation(
  { tokens, text }: Segments,
  role: RoleRange | null,
  end: number,
  sentence: Sentence,
  { inner }: Casing,
): string | null {
  const range =
    affiliationOfOwner(tokens, role) ??
    affiliationIn(tokens, role) ??
    affiliationBehind(tokens, end, sentence.last);
  if (!range) return null;
  const { first, last } = range;
  // "Marine biologist Ana Roe": a lone word that opens its sentence tells nothing, unless it has its capital elsewhere too.
  const opener = last - first === 1 && first === sentence.first && tokens.shape[first] === Shape.capitalized;
  if (opener && tokens.norm[last] !== "'s" && !inner.has(tokens.norm[first]!)) return null;
  return text.slice(tokens.start[first], tokens.end[last - 1]);
}

const onOneLine = (words: string): string => words.replace(/\s+/g, " ");

/** The name on one line, without a comma before "Jr.". */
function nameText(text: string, tokens: Tokens, first: number, last: number): string {
  const comma = tokens.norm[last - 2] === "," && nameSuffixes.has(tokens.norm[last - 1]!);
  const whole = onOneLine(text.slice(tokens.start[first], tokens.end[last - 1]));
  return comma ? whole.replace(/ ?,/, "") : whole;
}

function phraseOf(text: string, tokens: Tokens, run: Run, parts: Parts, role: RoleRange | null) {
  const first = Math.min(run.first, role?.first ?? run.first);
  const last = Math.max(parts.last, role?.last ?? parts.last);
  return mentionOf(text, tokens.start[first]!, tokens.end[last - 1]!);
}
