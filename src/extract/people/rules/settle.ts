// “Ana Roe left. Roe had no comment.”: what a name is in one place, it is everywhere in the article.
import { openingVerbs } from "../../../english/persons/names.ts";
import { organizationHeads } from "../../../english/bodies/nouns.ts";
import type { Casing, FoundName } from "./reading.ts";
import { isFamilyName, isFirstName } from "../../../names/words.ts";

/** Gives names of unknown kind the kind they have elsewhere, and drops capitals that were the sentence's only. */
export function settleKinds(found: readonly FoundName[], { inner }: Casing): FoundName[] {
  const kinds = new Map<string, FoundName["kind"]>();
  const words = new Set<string>();
  const surnames = new Set<string>();
  for (const { name, kind, tokenFirst, tokenLast } of found) {
    if (kind !== "unknown") kinds.set(name, kind);
    if (tokenLast - tokenFirst > 1) {
      for (const word of wordsOf(name)) words.add(word);
      if (kind === "person" || kind === "unknown") surnames.add(lastWord(name));
    }
    if (kind === "person") kinds.set(lastWord(name), "person");
  }
  noteTails(found, kinds);
  const settled: FoundName[] = [];
  for (const name of found)
    if (name.title ? surnames.has(name.name) : bearsName(name, inner, words))
      settled.push(settle(withoutVerb(name, kinds), kinds));
  return settled;
}

type Kinds = ReadonlyMap<string, FoundName["kind"]>;

/** "Tana Verde" below "Cooperativa Tana Verde", a body: two words without a first name are the same body. */
function noteTails(found: readonly FoundName[], kinds: Map<string, FoundName["kind"]>): void {
  for (const { name, kind } of found) {
    const words = name.split(" ");
    if (words.length < 3 || (kinds.get(name) ?? kind) !== "organization") continue;
    const tail = words.slice(-2).join(" ");
    if (!isFirstName(words.at(-2)!.toLowerCase()) && !kinds.has(tail)) kinds.set(tail, "organization");
  }
}

/** The kind that a name has elsewhere; "Okoro" in "Okoro’s lawyer" is no body that the lawyer belongs to. */
function settle(name: FoundName, kinds: Kinds): FoundName {
  const kind = name.kind === "unknown" ? (kinds.get(name.name) ?? "unknown") : name.kind;
  const personal = name.affiliation !== null && kinds.get(name.affiliation) === "person";
  return kind === name.kind && !personal
    ? name
    : { ...name, kind, affiliation: personal ? null : name.affiliation };
}

/** "Ask Aker": the first word has its capital from its place where the rest is a person's name. */
function withoutVerb(name: FoundName, kinds: Kinds): FoundName {
  const cut = name.text.indexOf(" ") + 1;
  if (cut === 0 || !name.opening || name.kind === "person") return name;
  const rest = name.text.slice(cut);
  if (kinds.get(rest) !== "person" || !isOpener(name.text.slice(0, cut - 1).toLowerCase())) return name;
  const mention = { start: name.start + cut, end: name.end, text: rest };
  return { ...name, ...mention, phrase: mention, name: rest, kind: "person" };
}

const isOpener = (norm: string): boolean => openingVerbs.has(norm) || /(?:ed|ing)$/.test(norm);

const MONTH = "May";

/** Whether a capital that may come from its place in the sentence is somebody’s or some body’s. */
function bearsName(
  { name, kind, opening, tokenFirst, tokenLast }: FoundName,
  inner: ReadonlySet<string>,
  words: ReadonlySet<string>,
) {
  if (name === MONTH && kind === "unknown" && !words.has(name)) return false; // no Theresa May in the article
  const norm = name.toLowerCase();
  const vague = kind === "unknown" || (kind === "organization" && organizationHeads.has(norm));
  if (!vague || !opening || tokenLast - tokenFirst > 1) return true;
  return (
    inner.has(norm) ||
    words.has(name) ||
    isFirstName(norm) ||
    isFamilyName(norm) ||
    /\p{Ll}\p{Lu}/u.test(name)
  );
}

export const wordsOf = (name: string): string[] => name.split(/[\s-]+/);

export const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
