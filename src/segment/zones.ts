import { closesQuotation, opensQuotation, styleOf } from "./marks.ts";
import type { BlockSegment, Segments, Sentence, Zone } from "./segments.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

type Cut = Pick<Segments, "tokens" | "blocks" | "sentences">;

/** A quotation whose closing mark has not come yet; `limit` is how far it reaches if none comes. */
type OpenZone = {
  readonly first: number;
  readonly opener: string;
  readonly limit: number;
  readonly continues: boolean;
};

/** What is known while one block is read. */
type Reading = {
  readonly tokens: Tokens;
  readonly block: BlockSegment;
  readonly index: number;
  readonly zones: Zone[];
  readonly open: OpenZone[];
  /** By token, the ” after it that close nothing after it; counted when first asked about. */
  closersAhead: Uint32Array | null;
};

/** Quotations nest no deeper; further marks open nothing. */
const DEEPEST = 4;
const CURLY_OPENER = "“";
const CURLY_CLOSER = "”";
/** Marks at the head of a paragraph by which a quotation goes on from the one before. */
const REOPENING: ReadonlySet<string> = new Set(["“", '"', "``", "«"]);

/**
 * Finds what stands in quotation marks: “ ” ‘ ’ " ' « » „ “ `` ''. Apostrophes open and close nothing; a quotation over
 * several paragraphs gives one zone a paragraph; a mark that is never closed reaches no further than its sentence.
 */
export function findZones({ tokens, blocks, sentences }: Cut): Zone[] {
  const zones: Zone[] = [];
  let carried = false; // the block before left a quotation open
  let sentence = 0;
  blocks.forEach((block, index) => {
    const reading: Reading = { tokens, block, index, zones: [], open: [], closersAhead: null };
    const next = blocks[index + 1];
    sentence = readBlock(reading, sentences, sentence, carried);
    carried = closeBlock(reading, next?.role === "paragraph" && goesOnIn(tokens, next));
    for (const zone of reading.zones.sort(byOpening)) zones.push(zone);
  });
  return zones;
}

const byOpening = (a: Zone, b: Zone): number => a.first - b.first || b.last - a.last;

/** Reads the marks of one block; returns the index of the first sentence after it. */
function readBlock(reading: Reading, sentences: readonly Sentence[], from: number, carried: boolean): number {
  const { tokens, block } = reading;
  let s = from;
  if (carried && closesUnopened(tokens, block))
    reading.open.push({ first: block.first, opener: "“", limit: block.last, continues: true });
  for (let i = block.first; i < block.last; i++) {
    while (s < sentences.length && sentences[s]!.last <= i) s++;
    if (tokens.kind[i] === TokenKind.mark)
      readMark(reading, i, sentences[s]!.last, carried && i === block.first);
  }
  while (s < sentences.length && sentences[s]!.block === reading.index) s++;
  return s;
}

function readMark(reading: Reading, i: number, limit: number, continues: boolean): void {
  const { tokens, block, open } = reading;
  for (let depth = open.length - 1; depth >= 0; depth--)
    if (closesQuotation(tokens, i, open[depth]!.opener, block))
      return emit(reading, depth, i + 1, true, false);
  if (!opensQuotation(tokens, i, block)) return;
  const opener = tokens.norm[i]!;
  const unclosed = open.findIndex((zone) => zone.opener === opener);
  if (unclosed >= 0 && !isInside(reading, i))
    emit(reading, unclosed, Math.min(i, open[unclosed]!.limit), false, false);
  if (open.length < DEEPEST) open.push({ first: i, opener, limit, continues });
}

/** “We call it “hell” here”: a mark like the one that is open, and enough after it to close all. */
function isInside(reading: Reading, i: number): boolean {
  if (reading.tokens.norm[i] !== CURLY_OPENER) return false;
  reading.closersAhead ??= countClosers(reading);
  return reading.closersAhead[i - reading.block.first]! > reading.open.length;
}

function countClosers({ tokens, block }: Reading): Uint32Array {
  const ahead = new Uint32Array(block.last - block.first);
  let count = 0;
  for (let i = block.last - 1; i >= block.first; i--) {
    ahead[i - block.first] = count;
    if (tokens.norm[i] === CURLY_CLOSER) count++;
    else if (tokens.norm[i] === CURLY_OPENER && count > 0) count--;
  }
  return ahead;
}

/** Ends what the block left open; whether the outermost quotation goes on in the next block. */
function closeBlock(reading: Reading, nextGoesOn: boolean): boolean {
  const outer = reading.open[0];
  if (!outer || styleOf(outer.opener) === "single") return false;
  emit(reading, 0, nextGoesOn ? reading.block.last : outer.limit, false, nextGoesOn);
  return nextGoesOn;
}

/** Notes the zone at `depth` of the open ones, which ends before token `last`, and forgets those inside it. */
function emit(
  { tokens, index, zones, open }: Reading,
  depth: number,
  last: number,
  closed: boolean,
  goesOn: boolean,
): void {
  const { first, opener, continues } = open[depth]!;
  const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!];
  zones.push({
    start,
    end,
    first,
    last,
    block: index,
    style: styleOf(opener),
    depth,
    closed,
    goesOn,
    continues,
  });
  open.length = depth;
}

/** A paragraph goes on with a quotation when it opens with a mark, or closes one that it never opened. */
const goesOnIn = (tokens: Tokens, block: BlockSegment): boolean =>
  REOPENING.has(tokens.norm[block.first]!) || closesUnopened(tokens, block);

function closesUnopened(tokens: Tokens, block: BlockSegment): boolean {
  for (let i = block.first; i < block.last; i++) {
    if (tokens.norm[i] === CURLY_OPENER) return false;
    if (tokens.norm[i] === CURLY_CLOSER) return true;
  }
  return false;
}
