// “Ukrainian lawmaker Ana Roe met Jan Aker of the Harbour Union.”: every name of a sentence, with role and affiliation.
import type { Segments, Sentence } from "../../../segment/segments.ts";
import type { Tokens } from "../../../segment/tokens.ts";
import { mentionOf, type Mention } from "../../../span.ts";
import { nounsOfEither } from "../../../english/persons/nouns.ts";
import { nameSuffixes, postNominals } from "../../../english/persons/names.ts";
import { findRuns, type Run } from "../../../names/runs.ts";
import { readTitles, type Titled } from "../../../names/titles.ts";
import { isDemonym, isFirstName, isHonorific, isPersonNoun, opensSentence } from "../../../names/words.ts";
import { firstOf } from "../../../text/rule.ts";
import { affiliationOf } from "./affiliation.ts";
import type { Casing, FoundName, NameReading, RoleRange } from "./reading.ts";
import { genders, kinds } from "./kind.ts";
import { appositions, rolesBefore } from "./roles.ts";
import { trimRun } from "./trim.ts";

const NO_TITLE: Titled = { first: 0, last: 0, honorific: null, role: 0, roleEnd: 0 };

export function namesInSentence(segments: Segments, sentence: Sentence, casing: Casing): FoundName[] {
  const { tokens } = segments;
  const names: FoundName[] = [];
  for (const run of findRuns(tokens, sentence.first, sentence.last)) {
    const reading: NameReading = {
      segments, tokens, sentence, casing, run, titled: NO_TITLE, determined: false, role: null, kind: "unknown",
    }; // prettier-ignore
    const name = trimRun(reading) ? readRun(reading) : null;
    if (name) names.push(name);
  }
  return names;
}

function readRun(reading: NameReading): FoundName | null {
  const { segments, tokens, run } = reading;
  if (isTitleAlone(tokens, run)) return titleAlone(segments, run);
  const titled = readTitles(tokens, run);
  if (!titled || titled.first >= titled.last) return null;
  reading.titled = titled;
  return readName(reading);
}

function readName(reading: NameReading): FoundName {
  const { tokens, run, sentence, titled } = reading;
  reading.determined = tokens.norm[run.first - 1] === "the" && run.first > sentence.first;
  const looks = firstOf(kinds, reading)!;
  const hasTitle = titled.honorific !== null || titled.role < titled.roleEnd;
  const impersonal = looks === "organization" || looks === "place";
  const role = hasTitle || !impersonal ? roleOf(reading) : null;
  const personal = titled.honorific !== null || (role !== null && !mayBeEither(tokens, role));
  reading.role = role;
  reading.kind = personal || (hasTitle && role === null) ? "person" : looks;
  return toName(reading);
}

const roleOf = (reading: NameReading): RoleRange | null =>
  firstOf(rolesBefore, reading) ?? (reading.determined ? null : firstOf(appositions, reading));

/** "Rival Hansa-Lloyd", "partner Marlow Foods": a person or a body, which the name has to tell. */
const mayBeEither = (tokens: Tokens, { first, last }: RoleRange): boolean =>
  last - first === 1 && nounsOfEither.has(tokens.norm[first]!);

function toName(reading: NameReading): FoundName {
  const { segments, tokens, sentence, titled, role, kind } = reading;
  const { text } = segments;
  const { first, last, honorific } = titled;
  const mayBePerson = kind === "person" || kind === "unknown";
  const { start, end, text: words } = mentionOf(text, tokens.start[first]!, tokens.end[last - 1]!);
  // Fields by name: spreading a mention into each draft took a third of this extractor's time.
  return {
    tokenFirst: first, tokenLast: last, opening: opensSentence(tokens, first, sentence.first), title: false,
    start, end, text: words, kind,
    name: nameText(text, tokens, first, last),
    honorific: honorific === null ? null : text.slice(tokens.start[honorific], tokens.end[honorific]),
    role: role && role.first < role.last ? onOneLine(text.slice(tokens.start[role.first], tokens.end[role.last - 1])) : null,
    affiliation: mayBePerson ? affiliationOf(reading) : null,
    gender: mayBePerson ? firstOf(genders, reading) : null,
    phrase: phraseOf(reading),
    rule: "people/capitals",
  }; // prettier-ignore
}

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

function phraseOf({ segments: { text }, tokens, run, titled, role }: NameReading): Mention {
  const first = Math.min(run.first, role?.first ?? run.first);
  const last = Math.max(titled.last, role?.last ?? titled.last);
  return mentionOf(text, tokens.start[first]!, tokens.end[last - 1]!);
}

/** "Grace Bishop left. Bishop said no.": an office without "the" is nobody’s here where the article has a "Grace Bishop". */
const isTitleAlone = (tokens: Tokens, { first, last }: Run): boolean =>
  last - first === 1 &&
  (isHonorific(tokens.norm[first]!) || isPersonNoun(tokens.norm[first]!)) &&
  !isDemonym(tokens.norm[first]!) &&
  !isFirstName(tokens.norm[first]!) &&
  tokens.norm[first - 1] !== "the";

function titleAlone({ text, tokens }: Segments, { first, last }: Run): FoundName {
  const phrase = mentionOf(text, tokens.start[first]!, tokens.end[first]!);
  return {
    tokenFirst: first, tokenLast: last, opening: true, title: true, start: phrase.start, end: phrase.end, text: phrase.text,
    kind: "unknown", name: phrase.text, honorific: null, role: null, affiliation: null, gender: null, phrase, rule: "people/capitals",
  }; // prettier-ignore
}
