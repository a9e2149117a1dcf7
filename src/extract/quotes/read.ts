import type { Segments } from "../../segment/segments.ts";
import type { Attribution } from "./attribution.ts";
import { learnedAttributions } from "./model/attributions.ts";
import { inZone, readPassage, zoneFrom, type Passage } from "./passage.ts";
import { bareQuotation, continued, FEWEST_WORDS_ALONE, joined } from "./rules/continued.ts";
import { beforeDash, withTag } from "./rules/dash.ts";
import type { Range } from "./phrases.ts";
import { readTurns } from "./rules/transcript.ts";
import type { Unit } from "./units.ts";

/** All attributions of an article, paragraph by paragraph: what the model finds, in the structure of its quotations. */
export function readAttributions(segments: Segments): Attribution[] {
  return join(readPassage(segments), learnedAttributions);
}

/** Puts the attributions that `find` gives together with quotations that go on, and with transcripts and tags. */
export function join(passage: Passage, find: (passage: Passage) => Attribution[]): Attribution[] {
  const turns = readTurns(passage);
  const learned = byUnit(passage, find(passage));
  const reading: Reading = {
    passage,
    learned,
    quoted: quotedTokens(passage, learned),
    found: [],
    quotedIn: -1,
  };
  passage.units.forEach((unit, u) => {
    if (turns.covers(unit.block)) reading.found.push(...turns.beginning(unit));
    else reading.quotedIn = readUnit(reading, unit, passage.units[u + 1]);
  });
  return reading.found;
}

/** What is known while the units are read. */
type Reading = {
  readonly passage: Passage;
  /** What the model found, by the first token of the unit that its cue stands in. */
  readonly learned: ReadonlyMap<number, Attribution[]>;
  /** 1 for each token in the content of what the model found. */
  readonly quoted: Uint8Array;
  readonly found: Attribution[];
  /** The block in which the last of `found` ended with a quotation, else -1. */
  quotedIn: number;
};

/** Where a quotation without a cue is somebody's words; a headline in marks is not. */
const SPEAKING_ROLES: ReadonlySet<string> = new Set(["paragraph", "list"]);

/** Adds what one unit gives, joined to what it goes on from; returns its block if it ends with a quotation, else -1. */
function readUnit(reading: Reading, unit: Unit, next: Unit | undefined): number {
  const { passage, found } = reading;
  const tagged = beforeDash(passage, unit);
  if (tagged) found.push(tagged);
  if (tagged) return -1;
  const own = reading.learned.get(unit.first);
  if (own) return addOwn(reading, own, unit);
  if (isQuoted(reading, unit)) return endsQuoted(passage, unit.last - 1) ? unit.block : -1;
  return addTag(reading, unit) ? -1 : addBare(reading, unit, next);
}

function addOwn({ passage, found, quotedIn }: Reading, own: readonly Attribution[], unit: Unit): number {
  const [first, ...others] = own;
  const open = quotedIn >= 0 && zoneFrom(passage, unit.first)?.continues && found.at(-1)?.cue === null;
  const before = open ? found.pop()!.content : [];
  found.push({ ...first!, content: [...before, ...first!.content] }, ...others);
  return endsQuoted(passage, found.at(-1)!.content.at(-1)!.last - 1) ? unit.block : -1;
}

/** “The bridge is safe.” and – Una Orr – as the next unit, or as a paragraph of its own. */
function addTag({ passage, found, quotedIn }: Reading, unit: Unit): boolean {
  const near = quotedIn === unit.block || quotedIn === unit.block - 1;
  const before = near && found.at(-1)?.cue === null ? found.at(-1)! : null;
  const tagged = before && withTag(passage, before.content, unit);
  if (tagged) found[found.length - 1] = tagged;
  return tagged !== null;
}

function addBare({ passage, found, quotedIn }: Reading, unit: Unit, next: Unit | undefined): number {
  const isTagged = next !== undefined && withTag(passage, [], next) !== null;
  if (!isTagged && !SPEAKING_ROLES.has(passage.segments.blocks[unit.block]!.role)) return -1;
  const goesOn =
    quotedIn >= 0 && (quotedIn === unit.block || zoneFrom(passage, unit.first)?.continues === true);
  const bare = bareQuotation(passage, unit, goesOn || isTagged ? 1 : FEWEST_WORDS_ALONE);
  if (!bare) return -1;
  found.push(
    goesOn ? joined(found.pop()!, bare) : continued(bare, sourceBefore(passage, found.at(-1), unit)),
  );
  return unit.block;
}

/** How the last speaker was called, where that was in this paragraph or the one before. */
function sourceBefore({ segments }: Passage, before: Attribution | undefined, { block }: Unit): Range | null {
  const last = before?.content.at(-1)!.last ?? -1;
  return last > segments.blocks[Math.max(0, block - 1)]!.first ? before!.source : null;
}

const endsQuoted = (passage: Passage, last: number): boolean =>
  inZone(passage, last) || (last > 0 && inZone(passage, last - 1));

/** Most of the unit is content already: “…” in “…,” she said. “…” */
function isQuoted({ quoted }: Reading, { first, last }: Unit): boolean {
  let count = 0;
  for (let i = first; i < last; i++) count += quoted[i]!;
  return count > (last - first) / 2;
}

function byUnit({ units }: Passage, attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const learned = new Map<number, Attribution[]>();
  let u = 0;
  for (const attribution of attributions) {
    while (units[u]!.last <= attribution.cue!.first) u++;
    const first = units[u]!.first;
    learned.set(first, [...(learned.get(first) ?? []), attribution]);
  }
  return learned;
}

function quotedTokens({ tokens }: Passage, learned: ReadonlyMap<number, readonly Attribution[]>): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const attributions of learned.values())
    for (const { content } of attributions)
      for (const { first, last } of content) quoted.fill(1, first, last);
  return quoted;
}
