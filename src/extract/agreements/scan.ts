import { Shape, TokenKind, type Tokens, wordGate } from "../../segment/tokens.ts";
import { storyRoles } from "../../segment/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import type { Found } from "./found.ts";
import { keyOf, pairAt, tiesAt } from "./gazetteer/keys.ts";
import { heads, type Head } from "../../english/documents/heads.ts";
import { styleWords } from "../../english/documents/phrase.ts";

/** A head noun in the text: tokens `[first, last)`, more than one for "cease-fire" and "memorandum of understanding". */
export type HeadAt = { readonly first: number; readonly last: number; readonly head: Head };

/** One article under the agreement rules: what each looks at, and the tokens that are spoken for. */
export type Scan = {
  readonly segments: Segments;
  readonly tokens: Tokens;
  /** Words with a capital letter, in text order. */
  readonly capitals: readonly number[];
  readonly heads: readonly HeadAt[];
  /** "style" in "Minsk-style". */
  readonly styles: readonly number[];
  readonly taken: Uint8Array;
  readonly found: Found[];
  /** Whether the article names the country or body of that key: "nato", "un". */
  names(key: string): boolean;
};

/** Notes, in one pass over the tokens, whatever a rule may start from. */
export function createScan(segments: Segments): Scan {
  const { tokens } = segments;
  const capitals: number[] = [];
  const found: HeadAt[] = [];
  const styles: number[] = [];
  for (const { block, first, last } of segments.sentences) {
    if (!storyRoles.has(segments.blocks[block]!.role)) continue;
    for (let i = first; i < last; i++) {
      if (tokens.kind[i]! > TokenKind.abbreviation) continue;
      if (tokens.shape[i] !== Shape.lower) capitals.push(i);
      if (!mayTell(tokens, i)) continue;
      const head = headAt(tokens, i, last);
      if (head) found.push(head);
      else if (i > first && styleWords.has(tokens.norm[i]!) && tiesAt(tokens, i - 1)) styles.push(i);
    }
  }
  const taken = new Uint8Array(tokens.length);
  return {
    segments,
    tokens,
    capitals,
    heads: found,
    styles,
    taken,
    found: [],
    names: bodies(tokens, capitals),
  };
}

const FIRES: ReadonlySet<string> = new Set(["fire", "fires"]);
const mayTell = wordGate((norm) => heads.has(norm) || FIRES.has(norm) || styleWords.has(norm));

function bodies(tokens: Tokens, capitals: readonly number[]): (key: string) => boolean {
  let named: Set<string> | undefined;
  const read = () => new Set(capitals.map((i) => pairAt(tokens, i) ?? keyOf(tokens.norm[i]!)));
  return (key) => (named ??= read()).has(key);
}

const CEASEFIRE = heads.get("ceasefire")!;
const CEASEFIRES = heads.get("ceasefires")!;

function headAt(tokens: Tokens, i: number, end: number): HeadAt | null {
  const norm = tokens.norm[i]!;
  if (FIRES.has(norm) && i > 1 && tokens.norm[i - 2] === "cease" && tiesAt(tokens, i - 1))
    return { first: i - 2, last: i + 1, head: norm === "fire" ? CEASEFIRE : CEASEFIRES };
  const head = heads.get(norm);
  if (!head || (head.word === "mou" && tokens.shape[i] === Shape.lower)) return null;
  const understanding =
    head.word === "memorandum" &&
    i + 2 < end &&
    tokens.norm[i + 1] === "of" &&
    tokens.norm[i + 2] === "understanding";
  return { first: i, last: understanding ? i + 3 : i + 1, head };
}

/** Notes a mention, unless a rule before has one of its tokens. */
export function claim(scan: Scan, found: Found): void {
  if (isTaken(scan, found.first, found.last)) return;
  scan.taken.fill(1, found.first, found.last);
  scan.found.push(found);
}

export function isTaken(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scan.taken[i]) return true;
  return false;
}

/** Index of the sentence that token `i` stands in. */
export function sentenceOf({ segments: { sentences } }: Scan, i: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= i) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of tokens `[first, last)`, line breaks and runs of space made one space. */
export const wordsOf = ({ segments: { text }, tokens }: Scan, first: number, last: number): string =>
  text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, " ");

const YEAR = /^(?:1\d|20)\d\d$/;

/** The year that token `i` may be, 1000–2099; null for any other. */
export const yearAt = (tokens: Tokens, i: number): number | null =>
  i >= 0 && i < tokens.length && tokens.kind[i] === TokenKind.number && YEAR.test(tokens.norm[i]!)
    ? Number(tokens.norm[i])
    : null;
