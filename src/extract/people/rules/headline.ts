// “Harbour Union’s Aker Calls Off Strike”: a headline is searched for the names that the text below it has.
import type { Segments, Sentence } from "../../../segment/segments.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { mentionOf } from "../../../span.ts";
import type { FoundName } from "./known.ts";
import { lastWord } from "./known.ts";
import { isFirstName, genderOfFirstName, isNameToken } from "./words.ts";
import type { Casing } from "./casing.ts";

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
    const name = knownAt(segments, i, known) ?? firstAndFamilyName(segments, i, sentence.last, casing);
    if (!name) continue;
    names.push(name);
    while (i + 1 < sentence.last && tokens.start[i + 1]! < name.end) i++;
  }
  return names;
}

function knownAt({ text, tokens }: Segments, i: number, known: Known): FoundName | null {
  const start = tokens.start[i]!;
  for (const name of known.get(tokens.norm[i]!) ?? []) {
    const end = start + name.name.length;
    const mention = mentionOf(text, start, end);
    if (mention.text.toLowerCase() !== name.name.toLowerCase() || /[\p{L}\p{N}]/u.test(text[end] ?? ""))
      continue;
    return {
      ...name,
      ...mention,
      honorific: null,
      role: null,
      affiliation: null,
      phrase: mention,
      rule: "people/headline",
    };
  }
  return null;
}

/** "Ana Roe Sworn In": a first name and a word that the article never writes small. */
function firstAndFamilyName(
  { text, tokens }: Segments,
  i: number,
  last: number,
  casing: Casing,
): FoundName | null {
  if (i + 1 >= last || !isFirstName(tokens.norm[i]!) || casing.lower.has(tokens.norm[i]!)) return null;
  if (!isNameToken(tokens, i + 1) || casing.lower.has(tokens.norm[i + 1]!) || tokens.shape[i] === Shape.upper)
    return null;
  const mention = mentionOf(text, tokens.start[i]!, tokens.end[i + 1]!);
  return {
    ...mention, tokenFirst: i, tokenLast: i + 2, opening: true, title: false, kind: "person", name: mention.text, honorific: null, role: null,
    affiliation: null, gender: genderOfFirstName(tokens.norm[i]!), phrase: mention, rule: "people/headline",
  }; // prettier-ignore
}
