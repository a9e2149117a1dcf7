// “Ana Roe left. Roe had no comment.”: what a name is in one place, it is everywhere in the article.
import type { NameMentionDraft } from "../schema.ts";
import type { Casing } from "./casing.ts";
import { organizationHeads } from "../lexicon/organizations.ts";
import { isFamilyName, isFirstName } from "./words.ts";

/** A name with the tokens it covers; `opening`: its capital may come from its place in the sentence. */
export type FoundName = NameMentionDraft & {
  readonly tokenFirst: number;
  readonly tokenLast: number;
  readonly opening: boolean;
};

/** Gives names of unknown kind the kind they have elsewhere, and drops capitals that were the sentence's only. */
export function settleKinds(found: readonly FoundName[], { inner }: Casing): FoundName[] {
  const kinds = new Map<string, FoundName["kind"]>();
  const words = new Set<string>();
  for (const { name, kind, tokenFirst, tokenLast } of found) {
    if (kind !== "unknown") kinds.set(name, kind);
    if (tokenLast - tokenFirst > 1) for (const word of wordsOf(name)) words.add(word);
    if (kind === "person") kinds.set(lastWord(name), "person");
  }
  return found
    .filter((name) => isName(name, inner, words))
    .map((name) => withoutVerb(name, kinds))
    .map((name) => (name.kind === "unknown" ? { ...name, kind: kinds.get(name.name) ?? "unknown" } : name));
}

/** "Ask Aker": the first word has its capital from its place where the rest is a person's name. */
function withoutVerb(name: FoundName, kinds: ReadonlyMap<string, FoundName["kind"]>): FoundName {
  const cut = name.text.indexOf(" ") + 1;
  const rest = name.text.slice(cut);
  if (cut === 0 || !name.opening || name.kind === "person" || kinds.get(rest) !== "person") return name;
  const mention = { start: name.start + cut, end: name.end, text: rest };
  return { ...name, ...mention, phrase: mention, name: rest, kind: "person" };
}

function isName(
  { name, kind, opening, tokenFirst, tokenLast }: FoundName,
  inner: ReadonlySet<string>,
  words: ReadonlySet<string>,
) {
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
