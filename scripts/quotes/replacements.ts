import { acronymLetters, givenNames, surnames } from "./names.ts";

export type NameKind = "given" | "surname" | "acronym";

/**
 * Gives each name of an article a new one: always the same for the same name, never one for two. `isTaken` refuses words
 * that already mean something in the article.
 */
export function createReplacements(isTaken: (key: string) => boolean) {
  const chosen = new Map<string, string>();
  const used = new Set<string>();
  return (key: string, kind: NameKind): string => {
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const fresh = firstFree(candidates(key, kind), (name) => used.has(name) || isTaken(name));
    used.add(fresh.toLowerCase());
    chosen.set(key, fresh);
    return fresh;
  };
}

function firstFree(names: Iterable<string>, isTaken: (key: string) => boolean): string {
  for (const name of names) if (!isTaken(name.toLowerCase())) return name;
  throw new RangeError("more names in one article than there are to take their place");
}

/** How often another acronym is tried. */
const ATTEMPTS = 1000;

function* candidates(key: string, kind: NameKind): Iterable<string> {
  if (kind === "acronym") for (let i = 0; i < ATTEMPTS; i++) yield inventAcronym(key, i);
  else yield* listedNames(key, kind === "given" ? givenNames : surnames);
}

/** The list from a place that the name decides; then, for an article of very many names, two of it in one word. */
function* listedNames(key: string, list: readonly string[]): Iterable<string> {
  const from = hash(key);
  const at = (i: number) => list[(from + i) % list.length]!;
  for (let i = 0; i < list.length; i++) yield at(i);
  for (let i = 0; i < list.length; i++)
    for (let j = 0; j < list.length; j++) yield at(i) + at(j).toLowerCase();
}

/** As long as the old one, its full stops and its small letters kept: "f.b.i." gives "K.T.V.". */
function inventAcronym(key: string, attempt: number): string {
  return [...key]
    .map((letter, i) =>
      letter === "." ? "." : acronymLetters[hash(`${key} ${attempt} ${i}`) % acronymLetters.length]!,
    )
    .join("");
}

/** FNV-1a, 32 bits, with the last bits stirred, since it is the remainder that is used. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
