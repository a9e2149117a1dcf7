import { add, tagAt, type FeatureList, wordAt } from "./weights.ts";
import { hashOf, mix } from "../../../text/hash.ts";
import { hintRule } from "./hints.ts";
import type { Items } from "./items.ts";
import type { Sides } from "./sides.ts";
import { CueRate } from "./words.ts";

/** A likely cue further away, in items, is no neighbour. */
const NEIGHBOUR_SIGHT = 25;
const [NEAREST_BAG, FURTHEST_BAG] = [3, 5];

const THAT = hashOf("that");
const COMMA = hashOf(",");
const AND = hashOf("and");
const BUT = hashOf("but");
const STOP = hashOf(".");
const SEMICOLON = hashOf(";");

/** What tells whether item `i` heads a cue: first what the word itself and the rules say of it … */
export function glanceFeatures(items: Items, i: number, out: FeatureList): void {
  out.length = 0;
  ownFeatures(items, i, out);
  hintFeatures(items, i, out);
  senseFeatures(items, i, items.from[i]!, items.to[i]!, out);
}

/** … then the words and tags round it, its sentence, and the likely cues nearby. */
export function contextFeatures(items: Items, sides: Sides, i: number, out: FeatureList): void {
  out.length = 0;
  const [from, to] = [items.from[i]!, items.to[i]!];
  wordFeatures(items, i, from, to, out);
  tagFeatures(items, i, from, to, out);
  bagFeatures(items, i, from, to, out);
  sentenceFeatures(items, sides, i, out);
  neighbourFeatures(items, sides, i, out);
}

function ownFeatures({ word, suffix, tag, rate, shape, titled }: Items, i: number, out: FeatureList): void {
  add(out, 1, 0);
  add(out, 2, word[i]!);
  add(out, 3, suffix[i]!);
  add(out, 4, tag[i]!);
  add(out, 5, rate[i]!);
  add(out, 6, shape[i]!);
  add(out, 7, titled[i]!);
}

function wordFeatures(items: Items, i: number, from: number, to: number, out: FeatureList): void {
  const word = items.word[i]!;
  const before = wordAt(items, i - 1, from, to);
  const after = wordAt(items, i + 1, from, to);
  const afterNext = wordAt(items, i + 2, from, to);
  add(out, 8, after);
  add(out, 9, wordAt(items, i - 2, from, to));
  add(out, 10, afterNext);
  add(out, 11, mix(before, word));
  add(out, 12, mix(word, after));
  add(out, 13, mix(after, afterNext));
  add(out, 14, mix(items.tag[i]!, after));
  add(out, 15, mix(items.rate[i]!, after));
}

function tagFeatures(items: Items, i: number, from: number, to: number, out: FeatureList): void {
  const [word, own] = [items.word[i]!, items.tag[i]!];
  const before = tagAt(items, i - 1, from, to);
  const after = tagAt(items, i + 1, from, to);
  const beforeThat = tagAt(items, i - 2, from, to);
  const afterThat = tagAt(items, i + 2, from, to);
  add(out, 16, before);
  add(out, 17, after);
  add(out, 18, mix(before, own));
  add(out, 19, mix(mix(before, own), after));
  add(out, 20, mix(mix(beforeThat, before), own));
  add(out, 21, mix(word, before));
  add(out, 22, mix(word, after));
  add(out, 23, mix(word, mix(beforeThat, before)));
  add(out, 24, mix(word, mix(after, afterThat)));
  add(out, 25, mix(items.rate[i]!, mix(before, after)));
}

function bagFeatures(items: Items, i: number, from: number, to: number, out: FeatureList): void {
  for (let k = NEAREST_BAG; k <= FURTHEST_BAG; k++) {
    add(out, 26, wordAt(items, i - k, from, to));
    add(out, 27, wordAt(items, i + k, from, to));
    add(out, 28 + k, tagAt(items, i - k, from, to));
    add(out, 38 + k, tagAt(items, i + k, from, to));
  }
}

const MOST_VERBS = 4;
const MOST_LEFT = 6;

function sentenceFeatures(items: Items, sides: Sides, i: number, out: FeatureList): void {
  const [word, rate] = [items.word[i]!, items.rate[i]!];
  const quoted = quotedNear(i, sides.zoneBefore[i]!) * 3 + quotedNear(i, sides.zoneAfter[i]!);
  const that = nearness(i, sides.thatAfter[i]!);
  const [rateBefore, rateAfter] = [sides.rateBefore[i]!, sides.rateAfter[i]!];
  add(out, 50, quoted);
  add(out, 51, mix(word, quoted));
  add(out, 52, Math.min(sides.verbsAfter[i]!, MOST_VERBS));
  add(out, 53, that);
  add(out, 54, mix(word, that));
  add(out, 55, rateBefore);
  add(out, 56, rateAfter);
  add(out, 57, mix(rate, rateAfter));
  add(out, 58, mix(rateBefore, rateAfter));
  add(out, 59, Math.min(sides.last[i]! - i, MOST_LEFT));
  add(out, 60, sides.relativesBefore[i]!);
  add(out, 61, items.word[sides.first[i]!]!);
  add(out, 62, mix(items.tag[i]!, Math.min(sides.verbsBefore[i]!, MOST_VERBS)));
}

const QUOTED_NEAR = 3;
const [THAT_NEAR, THAT_NEARBY] = [3, 8];

/** 0 for no quotation on that side, 1 for a near one, 2 for another. */
const quotedNear = (i: number, zone: number): number =>
  zone < 0 ? 0 : Math.abs(zone - i) < QUOTED_NEAR ? 1 : 2;

const nearness = (i: number, that: number): number =>
  that < 0 ? 0 : that - i < THAT_NEAR ? 1 : that - i < THAT_NEARBY ? 2 : 3;

const MOST_APART = 8;

/** The nearest likely cue on either side, and what stands between it and this one. */
function neighbourFeatures(items: Items, sides: Sides, i: number, out: FeatureList): void {
  const left = nearEnough(i, sides.cueBefore[i]!);
  const right = nearEnough(i, sides.cueAfter[i]!);
  add(out, 63, left < 0 ? 0 : items.word[left]!);
  if (left >= 0) {
    add(out, 64, mix(Math.min(i - left, MOST_APART), items.rate[left]!));
    add(out, 65, mix(signsBetween(items, left + 1, i), items.rate[left]! >= CueRate.mostly ? 1 : 0));
  }
  if (right >= 0) add(out, 66, mix(Math.min(right - i, MOST_APART), items.rate[right]!));
}

const nearEnough = (i: number, cue: number): number => (Math.abs(cue - i) < NEIGHBOUR_SIGHT ? cue : -1);

function signsBetween({ word, zone }: Items, first: number, last: number): number {
  let signs = 0;
  for (let k = first; k < last; k++) {
    if (zone[k]! >= 0) signs |= 8;
    else if (word[k] === THAT) signs |= 1;
    else if (word[k] === COMMA) signs |= 2;
    else if (word[k] === AND || word[k] === BUT) signs |= 4;
    else if (word[k] === STOP || word[k] === SEMICOLON) signs |= 16;
  }
  return signs;
}

function hintFeatures({ hints, word, rate, tag }: Items, i: number, out: FeatureList): void {
  const rule =
    hintRule(hints, i) * 4 + (hints.reading[i + 1] === hints.reading[i] ? 0 : 2) + hints.inContent[i]!;
  add(out, 70, rule);
  add(out, 71, mix(rule, word[i]!));
  add(out, 72, mix(rule, rate[i]!));
  add(out, 73, mix(rule, tag[i]!));
}

function senseFeatures(items: Items, i: number, from: number, to: number, out: FeatureList): void {
  const [lemma, act] = [items.lemma[i]!, items.act[i]!];
  const [before, after] = [tagAt(items, i - 1, from, to), tagAt(items, i + 1, from, to)];
  add(out, 74, lemma);
  add(out, 75, act);
  add(out, 76, mix(act, after));
  add(out, 77, mix(act, before));
  add(out, 78, mix(lemma, after));
  add(out, 79, mix(lemma, before));
  add(out, 80, mix(act, wordAt(items, i + 1, from, to)));
  add(out, 81, mix(lemma, wordAt(items, i + 1, from, to)));
  add(out, 82, mix(act, mix(items.tag[i]!, mix(before, after))));
}
