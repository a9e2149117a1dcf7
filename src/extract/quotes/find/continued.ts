// “It opens on Monday,” the mayor said. “Everyone is welcome.”
// “Nobody is to blame for the delay.”   (a paragraph of its own, after the mayor's words)

import type { Attribution } from "../attribution.ts";
import { ruleConfidence } from "./finder.ts";
import { inZone, trimmed, type Passage, type Unit, wordCount, zoneFrom } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";
import { dash, taggedBy, withTag } from "./signs.ts";
import type { Finder } from "./finder.ts";
import { transcript } from "./transcript.ts";

/** A quotation of fewer words, with no cue and nothing to go on from, is a title or a motto. */
const FEWEST_WORDS_ALONE = 4;
const MOST_WORDS_OUTSIDE = 1;
/** Where a quotation without a cue is somebody's words; a headline in marks is not. */
const SPEAKING_ROLES: ReadonlySet<string> = new Set(["paragraph", "list"]);

/** A quotation without a cue goes on from the one before, or is the running speaker's. */
export const continued: Finder = {
  name: "quotes/continued",
  example: "“It opens on Monday,” the mayor said.\n\n“Nobody is to blame for the long delay.”",
  find(passage, found) {
    const reading: Reading = {
      passage,
      known: byUnit(passage, found),
      quoted: quotedTokens(passage, found),
      found: [],
      quotedIn: -1,
    };
    passage.units.forEach((unit, u) => {
      reading.quotedIn = readUnit(reading, unit, passage.units[u + 1]);
    });
    return reading.found;
  },
};

/** What is known while the units are read. */
type Reading = {
  readonly passage: Passage;
  /** What was found before, by the unit that its cue stands in. */
  readonly known: ReadonlyMap<Unit, readonly Attribution[]>;
  /** 1 for each token in the content of what was found. */
  readonly quoted: Uint8Array;
  readonly found: Attribution[];
  /** The block in which the last of `found` ended with a quotation, else -1. */
  quotedIn: number;
};

/** Adds what one unit gives, joined to what it goes on from; returns its block if it ends with a quotation, else -1. */
function readUnit(reading: Reading, unit: Unit, next: Unit | undefined): number {
  const known = reading.known.get(unit);
  if (known) return addKnown(reading, known, unit);
  if (isQuoted(reading, unit)) return endsQuoted(reading.passage, unit.last - 1) ? unit.block : -1;
  return addTag(reading, unit) ? -1 : addBare(reading, unit, next);
}

/** What was found in the unit; a quotation that it goes on from, and that has no cue yet, is said with it. */
function addKnown(
  { passage, found, quotedIn }: Reading,
  [first, ...others]: readonly Attribution[],
  unit: Unit,
): number {
  const open = quotedIn >= 0 && zoneFrom(passage, unit.first)?.continues && found.at(-1)?.cue === null;
  const before = open ? found.pop()!.content : [];
  found.push(open ? joined(first!, [...before, ...first!.content]) : first!, ...others);
  const last = found.at(-1)!;
  const isOver = last.rule === dash.name || last.rule === transcript.name;
  return !isOver && endsQuoted(passage, last.content.at(-1)!.last - 1) ? unit.block : -1;
}

/** “The bridge is safe.” and – Una Orr – as the next unit, or as a paragraph of its own. */
function addTag({ passage, found, quotedIn }: Reading, unit: Unit): boolean {
  const isNear = quotedIn === unit.block || quotedIn === unit.block - 1;
  const before = isNear ? found.at(-1) : undefined;
  const tagged = before?.cue === null ? withTag(passage, before, unit) : null;
  if (tagged) found[found.length - 1] = tagged;
  return tagged !== null;
}

function addBare({ passage, found, quotedIn }: Reading, unit: Unit, next: Unit | undefined): number {
  const isTagged = next !== undefined && taggedBy(passage, next) !== null;
  if (!isTagged && !SPEAKING_ROLES.has(passage.segments.blocks[unit.block]!.role)) return -1;
  const goesOn =
    quotedIn >= 0 && (quotedIn === unit.block || zoneFrom(passage, unit.first)?.continues === true);
  const bare = bareQuotation(passage, unit, goesOn || isTagged ? 1 : FEWEST_WORDS_ALONE);
  if (!bare) return -1;
  const before = found.at(-1);
  if (goesOn) found[found.length - 1] = joined(before!, [...before!.content, bare]);
  else found.push(alone(bare, sourceBefore(passage, before, unit)));
  return unit.block;
}

/** The quotation that fills a unit without a cue; null when it holds more than the quotation, or fewer than `fewest` words. */
function bareQuotation(passage: Passage, unit: Unit, fewest: number): Range | null {
  const zone = zoneFrom(passage, unit.first);
  if (!zone) return null;
  const outside = wordCount(passage.tokens, { first: Math.min(zone.last, unit.last), last: unit.last });
  const content = trimmed(passage, { first: zone.first, last: Math.min(zone.last, unit.last) });
  if (!content || outside > MOST_WORDS_OUTSIDE) return null;
  return wordCount(passage.tokens, content) >= fewest || zone.goesOn || zone.continues ? content : null;
}

/** How the last speaker was called, where that was in this paragraph or the one before. */
function sourceBefore({ segments }: Passage, before: Attribution | undefined, { block }: Unit): Range | null {
  const last = before?.content.at(-1)!.last ?? -1;
  return last > segments.blocks[Math.max(0, block - 1)]!.first ? before!.source : null;
}

/** An attribution whose quotation goes on. */
const joined = (one: Attribution, content: readonly Range[]): Attribution => ({
  ...one,
  content,
  rule: one.cue === null || one.rule.endsWith(JOINED) ? one.rule : one.rule + JOINED,
});
const JOINED = "+continued";

/** A quotation without a cue: the running speaker's, who was last called `source` where that stands near. */
const alone = (content: Range, source: Range | null): Attribution => ({
  content: [content],
  cue: null,
  source,
  lemma: null,
  act: "state",
  negated: false,
  confidence: ruleConfidence[source ? "quotes/continued" : "floating"],
  rule: continued.name,
});

const endsQuoted = (passage: Passage, last: number): boolean =>
  inZone(passage, last) || (last > 0 && inZone(passage, last - 1));

/** Most of the unit is content already: “…” in “…,” she said. “…” */
function isQuoted({ quoted }: Reading, { first, last }: Unit): boolean {
  let count = 0;
  for (let i = first; i < last; i++) count += quoted[i]!;
  return count > (last - first) / 2;
}

function byUnit({ units }: Passage, found: readonly Attribution[]): Map<Unit, Attribution[]> {
  const known = new Map<Unit, Attribution[]>();
  for (const one of found) {
    const unit = rangeAt(units, one.cue!.first);
    const before = known.get(unit);
    if (before) before.push(one);
    else known.set(unit, [one]);
  }
  return known;
}

function quotedTokens({ tokens }: Passage, found: readonly Attribution[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { content } of found) for (const { first, last } of content) quoted.fill(1, first, last);
  return quoted;
}
