// “Ukrainian lawmaker Ana Roe met Jan Aker of the Harbour Union.”: every name of a sentence, with role and affiliation.
import type { Segments, Sentence } from "../../../segment/segments.ts";
import { Shape, type Tokens } from "../../../segment/tokens.ts";
import { mentionOf } from "../../../span.ts";
import { placing, sayingVerbs } from "../../../english/persons/grammar.ts";
import { nounsOfEither, roleModifiers } from "../../../english/persons/nouns.ts";
import { nameSuffixes, postNominals } from "../../../english/persons/titles.ts";
import { affiliationOf } from "./affiliation.ts";
import { isBodyNoun, isBodyPhrase } from "./body-after.ts";
import { opensSentence, type Casing } from "./casing.ts";
import { genderOf } from "./gender.ts";
import { kindOf } from "./kind.ts";
import type { FoundName } from "./known.ts";
import { takeApart, type Parts } from "./parts.ts";
import { afterBracket, roleAfter } from "./role-after.ts";
import { phraseBefore, roleBefore, type RoleRange } from "./role-before.ts";
import { findRuns, type Run } from "./runs.ts";
import { isTitleAlone, titleAlone } from "./title-alone.ts";
import { trimRun } from "./trim-run.ts";

export function namesInSentence(segments: Segments, sentence: Sentence, casing: Casing): FoundName[] {
  const { tokens } = segments;
  return findRuns(tokens, sentence.first, sentence.last).flatMap((run) => {
    const own = trimRun(tokens, run, sentence, casing);
    if (!own) return [];
    if (isTitleAlone(tokens, own)) return [titleAlone(segments, own)];
    const parts = takeApart(tokens, own);
    return parts && parts.first < parts.last ? [nameOf(segments, sentence, own, parts, casing)] : [];
  });
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
    titled || !impersonal ? (before ?? (determined ? null : appositionOf(tokens, parts, sentence))) : null;
  const personal = honorific !== null || (role !== null && !isOfEither(tokens, role));
  const kind = personal || (titled && role === null) ? "person" : looks;
  const name = nameText(text, tokens, first, last);
  const { start, end, text: words } = mentionOf(text, tokens.start[first]!, tokens.end[last - 1]!);
  // Fields by name: spreading a mention into each draft took a third of this extractor's time.
  return {
    tokenFirst: first,
    tokenLast: last,
    opening: opensSentence(tokens, first, sentence.first),
    title: false,
    start,
    end,
    text: words,
    kind,
    name,
    honorific: honorific === null ? null : text.slice(tokens.start[honorific], tokens.end[honorific]),
    role:
      role && role.first < role.last
        ? onOneLine(text.slice(tokens.start[role.first], tokens.end[role.last - 1]))
        : null,
    affiliation:
      kind === "person" || kind === "unknown" ? affiliationOf(segments, role, last, sentence, casing) : null,
    gender: kind === "person" || kind === "unknown" ? genderOf(tokens, parts, role) : null,
    phrase: phraseOf(text, tokens, run, parts, role),
    rule: "people/capitals",
  };
}

/** "Rival Hansa-Lloyd", "partner Marlow Foods": a person or a body, which the name has to tell. */
const isOfEither = (tokens: Tokens, { first, last }: RoleRange): boolean =>
  last - first === 1 && nounsOfEither.has(tokens.norm[first]!);

/** "Roe, the mayor, said"; in "on a bridge in Harrow, the mayor said" it is the mayor who speaks, and not of the name. */
function appositionOf(tokens: Tokens, { first, last }: Parts, sentence: Sentence): RoleRange | null {
  const role = roleAfter(tokens, last, sentence.last);
  const placed = last - first === 1 && first > sentence.first && placing.has(tokens.norm[first - 1]!);
  return role && placed && sayingVerbs.has(tokens.norm[role.last] ?? "") ? null : role;
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
  if (parts.role === parts.roleEnd) {
    const role = roleBefore(tokens, parts.honorific ?? parts.first, from);
    return role && isOfAnother(tokens, role, parts.last) ? null : role;
  }
  const comma = tokens.norm[parts.role - 1] === "," ? phraseBefore(tokens, parts.role - 1, from) : null;
  if (comma) return comma;
  let first = parts.role;
  while (first > from && (roleModifiers.has(tokens.norm[first - 1]!) || tokens.norm[first - 1] === "-"))
    first--;
  const owned = first - 2 >= from && tokens.norm[first - 1] === "'s";
  return { first, last: parts.roleEnd, owner: owned ? first - 2 : null };
}

/** "In a statement read by her solicitor, Okoro apologised": behind a preposition a noun is the name's only between two commas. */
const isOfAnother = (tokens: Tokens, { first, last }: RoleRange, name: number): boolean =>
  tokens.norm[last] === "," &&
  placing.has(tokens.norm[first - 2] ?? "") &&
  tokens.shape[name] === Shape.lower;

/** Most words stand on one line already. */
const onOneLine = (words: string): string => (/\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words);

/** The name on one line, without a comma before "Jr.", and without "KC" and other honours and degrees. */
function nameText(text: string, tokens: Tokens, first: number, last: number): string {
  if (last - first > 2 && postNominals.has(tokens.norm[last - 1]!))
    return nameText(text, tokens, first, tokens.norm[last - 2] === "," ? last - 2 : last - 1);
  const comma = tokens.norm[last - 2] === "," && nameSuffixes.has(tokens.norm[last - 1]!);
  const whole = onOneLine(text.slice(tokens.start[first], tokens.end[last - 1]));
  return comma ? whole.replace(/ ?,/, "") : whole;
}

function phraseOf(text: string, tokens: Tokens, run: Run, parts: Parts, role: RoleRange | null) {
  const first = Math.min(run.first, role?.first ?? run.first);
  const last = Math.max(parts.last, role?.last ?? parts.last);
  return mentionOf(text, tokens.start[first]!, tokens.end[last - 1]!);
}
