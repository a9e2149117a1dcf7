import { toldApart } from "../../../english/speech/grammar.ts";
import type { Segments } from "../../../segment/segments.ts";
import { Shape, type Tokens } from "../../../segment/tokens.ts";
import type { Passage } from "../passage.ts";
import { holds, type Range } from "../phrases.ts";
import type { Candidate } from "./candidates.ts";
import { columns } from "./columns.ts";
import { readingAt } from "./hints.ts";
import type { Items } from "./items.ts";
import { logistic } from "./trees.ts";

/** Candidates further apart in the list than this do not tell on one another; keeps long articles linear. */
const NEIGHBOURS = 12;
const PER_ITEM = 40;
const NONE = -1;
const UNLIKELY = -9;

/** Words that open a source or a content, each told apart. */
const OPENERS: ReadonlyMap<string, number> = new Map(toldApart.map((word, i) => [word, i + 3]));
const [NOTHING, CAPITAL, OTHER] = [0, 1, 2];

/** What the judge sees of each candidate: a row of numbers for the forest. */
export function candidateFeatures(
  passage: Passage,
  items: Items,
  candidates: readonly Candidate[],
): Float64Array[] {
  const chances = candidates.map(({ cueScore }) => logistic(cueScore));
  const density = items.length ? (PER_ITEM * chances.reduce((sum, p) => sum + p, 0)) / items.length : 0;
  const row: number[] = [];
  let rows: (() => Float64Array) | undefined;
  return candidates.map((candidate, index) => {
    row.length = 0;
    ownFeatures(items, candidate, row);
    sourceFeatures(passage.tokens, candidate, row);
    contentFeatures(passage, candidate, row);
    placeFeatures(passage.segments, items, candidate, row);
    neighbourFeatures(items, candidates, chances, index, row);
    row.push(density);
    hintFeatures(items, candidate, row);
    siblingFeatures(candidates, index, row);
    rows ??= columns(Float64Array, candidates.length, row.length);
    const own = rows();
    own.set(row);
    return own;
  });
}

/** How likely the labeller finds the other candidate with the same head, where there is one. */
function siblingFeatures(candidates: readonly Candidate[], index: number, row: number[]): void {
  const own = candidates[index]!;
  const [before, after] = [candidates[index - 1], candidates[index + 1]];
  const sibling = before?.head === own.head ? before : after?.head === own.head ? after : undefined;
  const isFirst = sibling !== undefined && !own.byPattern;
  row.push(own.byPattern ? 2 : isFirst ? 1 : 0, sibling ? own.logProbability - sibling.logProbability : 0);
}

/** Which rule read this cue, if one did, and how far its reading and the labels agree. */
function hintFeatures(items: Items, { head, source, content }: Candidate, row: number[]): void {
  const { inContent } = items.hints;
  const found = readingAt(items.hints, head);
  if (!found) return void row.push(0, NONE, NONE, NONE, inContent[head]!);
  row.push(
    found.rule,
    found.source ? Math.abs(items.first[found.source.first]! - (source?.first ?? 0)) : NONE,
    Math.abs(items.first[found.content[0]!.first]! - content[0]!.first),
    Math.abs(items.last[found.content.at(-1)!.last - 1]! - content.at(-1)!.last),
    inContent[head]!,
  );
}

const ownFeatures = (items: Items, { head, cueScore, logProbability, cue }: Candidate, row: number[]): void =>
  void row.push(
    cueScore,
    logProbability,
    items.rate[head]!,
    items.tag[head]!,
    items.titled[head]!,
    items.to[head]! - items.from[head]!,
    cue.last - cue.first,
    items.first[head]! - cue.first,
  );

function sourceFeatures(tokens: Tokens, { source, cue }: Candidate, row: number[]): void {
  if (!source) return void row.push(0, NOTHING, NONE, 0, NONE);
  const before = source.first < cue.first;
  row.push(
    source.last - source.first,
    OPENERS.get(tokens.norm[source.first]!) ?? (isCapital(tokens, source.first) ? CAPITAL : OTHER),
    tokens.shape[source.last - 1]!,
    before ? 1 : 2,
    before ? cue.first - source.last : source.first - cue.last,
  );
}

const isCapital = ({ shape }: Tokens, i: number): boolean =>
  shape[i] !== Shape.lower && shape[i] !== Shape.none;

function contentFeatures(passage: Passage, { content, cue }: Candidate, row: number[]): void {
  const [opening, closing] = [content[0]!, content.at(-1)!];
  const follows = opening.first > cue.first;
  const near = follows ? opening : (content.find(({ first }) => first >= cue.last) ?? opening);
  const length = content.reduce((sum, { first, last }) => sum + last - first, 0);
  row.push(
    length,
    content.length,
    content.reduce((sum, part) => sum + quotedIn(passage, part), 0) / length,
    follows ? 1 : closing.first > cue.first ? 2 : 0,
    openingOf(passage, near),
    openingOf(passage, opening),
    follows ? opening.first - cue.last : cue.first - closing.last,
  );
}

const quotedIn = ({ zoneOf }: Passage, { first, last }: Range): number => {
  let quoted = 0;
  for (let i = first; i < last; i++) if (zoneOf[i]! >= 0) quoted++;
  return quoted;
};

const openingOf = ({ tokens, zoneOf }: Passage, { first }: Range): number =>
  zoneOf[first]! >= 0
    ? OTHER
    : (OPENERS.get(tokens.norm[first]!) ?? (isCapital(tokens, first) ? CAPITAL : NOTHING));

function placeFeatures(
  { tokens, sentences }: Segments,
  items: Items,
  candidate: Candidate,
  row: number[],
): void {
  const { cue, content, head } = candidate;
  const sentence = sentences[items.sentence[head]!]!;
  row.push(
    sentence.last - content.at(-1)!.last,
    content[0]!.first - sentence.first,
    sentence.last - sentence.first,
    cue.first - sentence.first,
    wordClass(tokens, cue.last),
    wordClass(tokens, cue.first - 1),
  );
}

const wordClass = ({ norm, shape }: Tokens, i: number): number =>
  OPENERS.get(norm[i] ?? "") ?? shape[i] ?? NONE;

const holdAny = (parts: readonly Range[], cue: Range): boolean => parts.some((part) => holds(part, cue));

const overlap = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((x) => b.some((y) => x.first < y.last && y.first < x.last));

/** How likely the other cues are that hold this one in their content, stand in its content or beside it, or claim the same words. */
function neighbourFeatures(
  items: Items,
  candidates: readonly Candidate[],
  chances: readonly number[],
  index: number,
  row: number[],
): void {
  const own = candidates[index]!;
  const seen = {
    outer: 0,
    outerLog: UNLIKELY,
    inner: 0,
    inners: 0,
    rival: 0,
    sharing: 0,
    inSource: 0,
    left: 0,
    right: 0,
  };
  const last = Math.min(candidates.length, index + NEIGHBOURS + 1);
  for (let i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
    const other = candidates[i]!;
    if (other.head === own.head || items.from[other.head] !== items.from[own.head]) continue;
    const chance = chances[i]!;
    const isOuter = holdAny(other.content, own.cue);
    const isInner = holdAny(own.content, other.cue);
    if (isOuter && chance > seen.outer) [seen.outer, seen.outerLog] = [chance, other.logProbability];
    if (isInner) [seen.inner, seen.inners] = [Math.max(seen.inner, chance), seen.inners + 1];
    if (!isOuter && !isInner && chance > seen.rival && overlap(own.content, other.content))
      seen.rival = chance;
    if (own.source && other.source?.first === own.source.first) seen.sharing = Math.max(seen.sharing, chance);
    if (own.source && holds(own.source, other.cue)) seen.inSource = Math.max(seen.inSource, chance);
    if (items.sentence[other.head] !== items.sentence[own.head]) continue;
    if (i < index) seen.left = Math.max(seen.left, chance);
    else seen.right = Math.max(seen.right, chance);
  }
  row.push(...Object.values(seen));
}
