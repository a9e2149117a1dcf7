// “Harbour Union’s Aker Calls Off Strike”: a headline is searched for the names that the text below it has.
import type { Segments, Sentence } from "../../../segment/segments.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { mentionOf, type Mention } from "../../../span.ts";
import { isFirstName, genderOfFirstName, isNameToken } from "../../../names/words.ts";
import { firstOf, type Rule } from "../../../text/rule.ts";
import type { Casing, FoundName } from "./reading.ts";
import { lastWord } from "./settle.ts";

type Known = ReadonlyMap<string, readonly FoundName[]>;

/** Forms of one first word that are kept; more only turn up in text that is no news. */
const MOST_FORMS = 20;

/** Names by their first word in lower case, the longest first; a person's also by the family name. */
export function knownByFirstWord(found: readonly FoundName[]): Known {
  const byWord = new Map<string, FoundName[]>();
  const seen = new Set<string>();
  for (const name of found)
    for (const form of name.kind === "person" ? [name.name, lastWord(name.name)] : [name.name]) {
      if (seen.has(form)) continue;
      seen.add(form);
      const word = firstWord(form);
      const forms = byWord.get(word);
      if (!forms) byWord.set(word, [{ ...name, name: form }]);
      else if (forms.length < MOST_FORMS) forms.push({ ...name, name: form });
    }
  for (const forms of byWord.values()) forms.sort((a, b) => b.name.length - a.name.length);
  return byWord;
}

const firstWord = (name: string): string =>
  (/^[^\s-]+/.exec(name)?.[0] ?? name).toLowerCase().replaceAll("’", "'");

/** Token `i` of a headline that ends before token `last`. */
type HeadlineWord = {
  readonly segments: Segments;
  readonly i: number;
  readonly last: number;
  readonly known: Known;
  readonly casing: Casing;
};
type HeadlineRule = Rule<HeadlineWord, FoundName>;

/** A name that the text below has. */
const knownBelow: HeadlineRule = {
  name: "knownBelow",
  example: "Aker Calls Off Strike After Talks\n\nNils Aker spoke to the crew. Aker called it off.",
  read({ segments: { text, tokens }, i, known }) {
    const start = tokens.start[i]!;
    for (const name of known.get(tokens.norm[i]!) ?? []) {
      const mention = mentionOf(text, start, start + name.name.length);
      const goesOn = /[\p{L}\p{N}]/u.test(text[mention.end] ?? "");
      if (goesOn || mention.text.toLowerCase() !== name.name.toLowerCase()) continue;
      return { ...name, ...bareName(mention) };
    }
    return null;
  },
};

/** A first name and a word that the article never writes small. */
const firstAndFamilyName: HeadlineRule = {
  name: "firstAndFamilyName",
  example: "Ana Roe Sworn In As Governor\n\nThe oath was read at noon.",
  read({ segments: { text, tokens }, i, last, casing: { lower } }) {
    const [norm, next] = [tokens.norm[i]!, tokens.norm[i + 1]!];
    if (i + 1 >= last || !isFirstName(norm) || lower.has(norm) || tokens.shape[i] === Shape.upper)
      return null;
    if (!isNameToken(tokens, i + 1) || lower.has(next)) return null;
    const mention = mentionOf(text, tokens.start[i]!, tokens.end[i + 1]!);
    return {
      ...bareName(mention), tokenFirst: i, tokenLast: i + 2, opening: true, title: false, kind: "person", name: mention.text,
      gender: genderOfFirstName(norm),
    }; // prettier-ignore
  },
};

export const headlineRules: readonly HeadlineRule[] = [knownBelow, firstAndFamilyName];

const bareName = (mention: Mention) =>
  ({
    ...mention,
    honorific: null,
    role: null,
    affiliation: null,
    phrase: mention,
    rule: "people/headline",
  }) as const;

export function namesInHeadline(
  segments: Segments,
  sentence: Sentence,
  known: Known,
  casing: Casing,
): FoundName[] {
  const { tokens } = segments;
  const names: FoundName[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tokens.shape[i] === Shape.lower || tokens.kind[i]! > TokenKind.abbreviation) continue;
    const name = firstOf(headlineRules, { segments, i, last: sentence.last, known, casing });
    if (!name) continue;
    names.push(name);
    while (i + 1 < sentence.last && tokens.start[i + 1]! < name.end) i++;
  }
  return names;
}
