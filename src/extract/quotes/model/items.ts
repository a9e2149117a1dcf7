import { dashes } from "../../../english/speech/act.ts";
import { storyRoles } from "../../../segment/schema.ts";
import type { BlockSegment } from "../../../segment/segments.ts";
import { Shape } from "../../../segment/tokens.ts";
import type { PatternReading } from "../attribution.ts";
import type { Passage } from "../passage.ts";
import { hashOf } from "../../../text/hash.ts";
import { readHints, type Hints } from "./hints.ts";
import { columns } from "./columns.ts";
import { Tag, type TagKinds } from "./words.ts";
import { factsReader, senseAt, type FactsReader } from "./words.ts";
import { CueRate, mayHead, rateIn, standIn, suffixHash, tagIn, type WordTable } from "./words.ts";

/** What is known of words. */
export type Lexicon = { readonly words: WordTable; readonly kinds: TagKinds };

/**
 * What the model reads, as parallel arrays in text order: the tokens of the article's own paragraphs, a whole quotation
 * as one item. A quotation is said by one voice or by none; no cue stands in one, and no span ends in one.
 */
export type Items = {
  readonly length: number;
  /** Token range, `last` exclusive. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Index into `segments.zones`, or -1. */
  readonly zone: Int32Array;
  /** Index into `segments.sentences`: that of its first token. */
  readonly sentence: Int32Array;
  /** First item of its block, and the first after it. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 in a title. */
  readonly titled: Uint8Array;
  /** A word id: equal words, equal ids. */
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Uint8Array;
  readonly tag: Uint8Array;
  /** A `CueRate`, or one between two of them. */
  readonly rate: Uint8Array;
  /** Hashes of the base form and of the act of words that may head a cue; the base form is the word where none is known. */
  readonly lemma: Int32Array;
  readonly act: Int32Array;
  readonly hints: Hints;
};

const FEWEST_TOKENS_QUOTED = 3;
const QUOTED_SHAPE = 5;

/** `readings` are what hand-written patterns make of the passage. */
export function readItems(passage: Passage, lexicon: Lexicon, readings: readonly PatternReading[]): Items {
  const items = emptyItems(passage.tokens.length);
  const factsAt = factsReader(lexicon.words);
  for (const block of passage.segments.blocks)
    if (storyRoles.has(block.role)) cutBlock(passage, items, block);
  numberSentences(passage, items);
  for (let i = 0; i < items.length; i++)
    if (items.zone[i]! < 0) readWord(passage, items, i, lexicon, factsAt);
    else readZone(passage, items, i);
  readSenses(passage, items);
  items.hints = readHints(readings, itemsOf(passage, items), items.length);
  return items;
}

/** Words, signs and whole quotations of one block. */
function cutBlock(passage: Passage, items: Growing, { first, last, role }: BlockSegment): void {
  const from = items.length;
  for (let i = first; i < last; i = items.last[items.length - 1]!) {
    const zone = passage.zoneOf[i]! < 0 ? -1 : zoneAt(passage, i, last);
    items.first[items.length] = i;
    items.zone[items.length] = zone;
    items.last[items.length] = zone < 0 ? i + 1 : passage.segments.zones[zone]!.last;
    items.length++;
  }
  items.from.fill(from, from, items.length);
  items.to.fill(items.length, from, items.length);
  if (role === "title") items.titled.fill(1, from, items.length);
}

/** While they are read. */
type Growing = Omit<Items, "length" | "hints"> & { length: number; hints: Hints };

const NO_HINTS: Hints = { reading: new Int32Array(), inContent: new Uint8Array(), readings: [] };

/** For each token its item, or -1. */
function itemsOf({ tokens }: Passage, { length, first, last }: Items): Int32Array {
  const itemOf = new Int32Array(tokens.length).fill(-1);
  for (let i = 0; i < length; i++) for (let token = first[i]!; token < last[i]!; token++) itemOf[token] = i;
  return itemOf;
}

function emptyItems(capacity: number): Growing {
  const [numbers, bytes] = [columns(Int32Array, 10, capacity), columns(Uint8Array, 4, capacity)];
  return {
    length: 0,
    first: numbers(),
    last: numbers(),
    zone: numbers(),
    sentence: numbers(),
    from: numbers(),
    to: numbers(),
    titled: bytes(),
    word: numbers(),
    suffix: numbers(),
    shape: bytes(),
    tag: bytes(),
    rate: bytes(),
    lemma: numbers(),
    act: numbers(),
    hints: NO_HINTS,
  };
}

/** The quotation that begins at token `i`, which stands in one, and ends in its block, if one does; one or two signs are none. */
function zoneAt({ segments, zoneOf }: Passage, i: number, limit: number): number {
  const zone = segments.zones[zoneOf[i]!]!;
  const whole = zone.first === i && zone.last <= limit && zone.last - i >= FEWEST_TOKENS_QUOTED;
  return whole ? zoneOf[i]! : -1;
}

function numberSentences({ segments }: Passage, { length, first, sentence }: Items): void {
  let s = 0;
  for (let i = 0; i < length; i++) {
    while (segments.sentences[s]!.last <= first[i]!) s++;
    sentence[i] = s;
  }
}

function readWord(
  { tokens }: Passage,
  items: Items,
  i: number,
  { words, kinds }: Lexicon,
  factsAt: FactsReader,
): void {
  const token = items.first[i]!;
  const shape = tokens.shape[token]!;
  const { plain, hash, suffix, entry } = factsAt(tokens, token);
  items.shape[i] = shape;
  items.word[i] = entry === undefined ? standIn(plain, shape) : hash;
  items.suffix[i] = entry === undefined && shape !== Shape.lower ? items.word[i]! : suffix;
  items.tag[i] = entry === undefined ? tagOfUnknown(plain, shape, words) : tagOfKnown(entry, shape, kinds);
  items.rate[i] =
    entry === undefined ? rateOfUnknown(shape) : dashes.has(plain) ? CueRate.none : rateIn(entry);
}

function readSenses({ tokens }: Passage, { length, first, rate, word, lemma, act }: Items): void {
  for (let i = 0; i < length; i++) {
    lemma[i] = word[i]!;
    const sense = mayHead(rate[i]!) ? senseAt(tokens, first[i]!) : null;
    if (!sense) continue;
    lemma[i] = sense.lemma;
    act[i] = sense.act;
  }
}

/** "House" is part of a name as far as can be told, "The" is not. */
function tagOfKnown(entry: number, shape: number, { closed }: TagKinds): number {
  const plain = shape === Shape.lower || shape === Shape.none;
  return plain || closed[tagIn(entry)] ? tagIn(entry) : Tag.name;
}

function tagOfUnknown(norm: string, shape: number, words: WordTable): number {
  if (shape === Shape.none) return norm.startsWith("0") ? Tag.number : Tag.sign;
  if (shape !== Shape.lower) return Tag.name;
  const entry = words.get(suffixHash(norm));
  return entry === undefined ? Tag.noun : tagIn(entry);
}

/** A name or a sign that is not in the table heads no cue. */
const rateOfUnknown = (shape: number): number => (shape === Shape.lower ? CueRate.unseen : CueRate.none);

/** A quotation, told apart by its length, its first letter and what stands before its closing mark. */
function readZone({ tokens, segments }: Passage, items: Items, i: number): void {
  const { first, last, closed } = segments.zones[items.zone[i]!]!;
  const size = QUOTED_SIZES.findIndex((most) => last - first - 2 <= most);
  const capital = tokens.shape[first + 1] === Shape.lower ? "" : "C";
  items.word[i] = hashOf(
    `<quoted ${size} ${capital}${closed ? stopBefore(tokens.norm[last - 2]!) : "open"}>`,
  );
  items.suffix[i] = hashOf(size < SHORT_QUOTED ? "<quoted short>" : "<quoted>");
  items.shape[i] = QUOTED_SHAPE;
  items.tag[i] = Tag.zone;
  items.rate[i] = CueRate.none;
}

const QUOTED_SIZES = [1, 2, 4, 8, 15, Infinity];
const SHORT_QUOTED = 3;
const STOPS: ReadonlySet<string> = new Set([".", "?", "!", "…"]);
const stopBefore = (norm: string): string => (norm === "," ? "," : STOPS.has(norm) ? "." : "");
