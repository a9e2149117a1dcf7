import { Shape } from "../../../segment/tokens.ts";
import type { PatternReading } from "../attribution.ts";
import { contentEnd } from "./content-end.ts";
import { cueAt, type Cue } from "./cues.ts";
import { inZone, type Passage, type Unit } from "../passage.ts";
import { subjectOf } from "./subject.ts";
import { accordingTo, accordingToWithMarks, isPlain } from "./according-to.ts";
import { afterColon } from "./signs.ts";
import { contentBefore } from "./cue-after.ts";
import { complementAfter, type Complement } from "./cue-before.ts";
import { judgedBy } from "./judging.ts";
import { findBy, fromEmptyUnits, type Finder } from "./finder.ts";
import { namedSo, naming } from "./judging.ts";
import { passedOnBy } from "./judging.ts";

const FRAME_WITHIN = 24;
/** Where every word may be capitalised, verbs too; elsewhere "States" and "Post" are no cues. */
const HEADLINE_ROLES: ReadonlySet<string> = new Set(["title", "heading"]);

/** "The firm plans to cut jobs, two people said.": the last words frame all that stands before them. */
export const framed: Finder<PatternReading> = {
  name: "quotes/cueAfter",
  example: "The firm plans to cut jobs, two people said.",
  find: (passage, found) =>
    fromEmptyUnits(passage, found, (unit) => {
      const reading = isPlain(passage, unit) ? framedBy(passage, unit) : null;
      return reading ? [reading, ...passedOn(passage, [reading], unit)] : [];
    }),
};

/** Cue by cue through a unit; only the outermost where one stands in another, but for what is passed on. */
export const byVerb: Finder<PatternReading> = {
  name: "quotes/cueBefore",
  example: "The mayor said the bridge would stay closed.",
  find: (passage, found) =>
    fromEmptyUnits(passage, found, (unit) => {
      const readings = attributionsByVerb(passage, unit);
      return [...readings, ...passedOn(passage, readings, unit)];
    }),
};

/** Hand-written sentence patterns, in order: each reads where those before it have read nothing. */
export const patterns: readonly Finder<PatternReading>[] = [
  accordingTo,
  framed,
  byVerb,
  afterColon,
  accordingToWithMarks,
  naming,
];

/** What the patterns read in a passage. */
export const readPatterns = (passage: Passage, list = patterns): readonly PatternReading[] =>
  findBy(list, passage, []);

/** Somebody reports what another said, or "described as …": the other's words count too, passed on. */
const passedOn = (passage: Passage, found: readonly PatternReading[], { block }: Unit): PatternReading[] =>
  found
    .filter(({ lemma, rule }) => lemma === "report" || rule === "quotes/relay")
    .flatMap(({ content }) => content)
    .flatMap((part) => [...attributionsByVerb(passage, { block, ...part }), ...namedSo(passage, part)]);

function framedBy(passage: Passage, unit: Unit): PatternReading | null {
  for (let i = unit.last - 1; i > Math.max(unit.first, unit.last - FRAME_WITHIN); i--) {
    if (passage.tokens.shape[i] !== Shape.lower) continue;
    const cue = cueAt(passage.tokens, i, unit.first);
    const match = cue?.form === "past" ? contentBefore(passage, cue, unit.first, unit.last) : null;
    if (match?.attribution.content.length === 1 && match.attribution.source!.last <= cue!.verb)
      return match.attribution;
  }
  return null;
}

function attributionsByVerb(passage: Passage, unit: Unit): PatternReading[] {
  const found: PatternReading[] = [];
  const headline = HEADLINE_ROLES.has(passage.segments.blocks[unit.block]!.role);
  let from = unit.first;
  for (let i = unit.first; i < unit.last; i++) {
    if (i < from || inZone(passage, i) || (!headline && passage.tokens.shape[i] !== Shape.lower)) continue;
    const cue = cueAt(passage.tokens, i, from);
    const match =
      cue &&
      (contentBefore(passage, cue, from, unit.last) ?? contentAfter(passage, cue, from, unit, found.at(-1)));
    if (!match) continue;
    found.push(match.attribution);
    from = Math.max(i + 1, match.last);
  }
  return found;
}

/** Subject, cue, content in this order. */
function contentAfter(
  passage: Passage,
  cue: Cue,
  from: number,
  unit: Unit,
  before: PatternReading | undefined,
) {
  if (cue.passive) return null;
  const subject = subjectOf(passage, cue, from, unit.first, before?.source ?? null);
  const complement = subject && complementOf(passage, cue, unit);
  if (!complement) return null;
  const { content, cueLast, rule } = complement;
  const cueRange = { first: Math.max(cue.first, subject.last), last: cueLast };
  const attribution: PatternReading = {
    content: [content],
    cue: cueRange,
    source: subject.source,
    lemma: cue.lemma,
    rule,
  };
  return { attribution, last: content.last };
}

function complementOf(passage: Passage, cue: Cue, unit: Unit): Complement | null {
  const end = contentEnd(passage, cue, unit);
  const clause = complementAfter(passage, cue, end);
  if (clause) return clause;
  const relayed = passedOnBy(passage, cue, end);
  if (relayed) return { content: relayed, cueLast: cue.last, rule: "quotes/relay" };
  const judged = judgedBy(passage, cue, unit.last);
  return judged && { content: judged, cueLast: cue.last, rule: "quotes/judging" };
}
