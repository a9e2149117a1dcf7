import { type Tokens, wordGate, wordReader } from "../../../segment/tokens.ts";
import { pairs, polities } from "../../../english/documents/geography.ts";

// eslint-disable-next-line no-control-regex
const NOT_ASCII = /[^\x00-\x7f]/;
const DIACRITICS = /\p{M}/gu;

/** One word as names are compared: countries by their key, without diacritics and full stops: "Iranian" → "iran". */
export function keyOf(norm: string): string {
  const polity = polities.get(norm);
  if (polity !== undefined) return polity;
  if (norm === "’") return "'";
  const bare = norm.includes(".") ? norm.replaceAll(".", "") : norm;
  return NOT_ASCII.test(bare) ? bare.normalize("NFD").replace(DIACRITICS, "").replaceAll("–", "-") : bare;
}

/** The same of a token. */
export const keyAt = wordReader(keyOf);

const PAIR_STARTS = new Set([...pairs.keys()].map((pair) => pair.split(" ")[0]!));

const startsPair = wordGate((norm) => PAIR_STARTS.has(norm));

/** The key of the two tokens from `i` on, where they make one: "United Nations" → "un". */
export const pairAt = (tokens: Tokens, i: number): string | undefined =>
  startsPair(tokens, i) && i + 1 < tokens.length
    ? pairs.get(`${tokens.norm[i]!} ${tokens.norm[i + 1]!}`)
    : undefined;

const DASHES = new Set(["-", "–", "—", "‐", "‑"]);
const TIES = new Set(["/", "‐", "‑"]);
const mayTie = wordGate((norm) => DASHES.has(norm) || TIES.has(norm));

/** A hyphen or dash that touches the words on both sides: "Egypt–Israel"; an em dash ties nothing. */
export function tiesAt(tokens: Tokens, i: number): boolean {
  if (!mayTie(tokens, i)) return false;
  if (tokens.norm[i] === "—" || i === 0 || i + 1 >= tokens.length) return false;
  return tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
}

const WORD_BREAK = /[\s\-–/]+/;
const BRACKETS_AND_QUOTES = /[()“”]/g;
/** Few names have marks of these: the others are not searched for each of them. */
const MARKS = /[()“”'’,]/;

/**
 * The keys of a name of the gazetteer, as the tokens of the same name in a text give them: a comma and an apostrophe
 * after a word are keys of their own, hyphens are left out.
 */
export function keysOf(name: string): string[] {
  const lower = name.toLowerCase();
  const words = (MARKS.test(lower) ? spaced(lower) : lower).split(WORD_BREAK);
  const keys: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const pair = PAIR_STARTS.has(words[i]!) ? pairs.get(`${words[i]!} ${words[i + 1] ?? ""}`) : undefined;
    keys.push(pair ?? keyOf(words[i]!));
    if (pair !== undefined) i++;
  }
  return keys.filter((key) => key !== "");
}

const spaced = (lower: string): string =>
  lower
    .replace(BRACKETS_AND_QUOTES, "")
    .replace(/['’]s\b/g, " 's")
    .replace(/(,|['’](?= |$))/g, " $1");
