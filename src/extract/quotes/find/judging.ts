import { Shape } from "../../../segment/tokens.ts";
import { type Cue, cueAt } from "./cues.ts";
import { inZone, trimmed, type Passage, wordCount, zoneFrom } from "../passage.ts";
import type { Range } from "../phrases.ts";
import type { PatternReading } from "../attribution.ts";
import { fromEmptyUnits, type Finder } from "./finder.ts";
import { subjectBefore } from "./subject-before.ts";

// The union called the deal “a sale in all but name”.

const LONGEST_OBJECT = 12;
const STOPS: ReadonlySet<string> = new Set([";", ":", ".", "that", "and", "who", "which"]);

/** What a verb of judgement quotes, with what it is said of: "the deal “a sale in all but name”". */
export function judgedBy(passage: Passage, cue: Cue, end: number): Range | null {
  if (!cue.takes.has("judges")) return null;
  const { norm } = passage.tokens;
  const first = norm[cue.last] === "as" ? cue.last + 1 : cue.last;
  for (let i = first; i < Math.min(end, cue.last + LONGEST_OBJECT); i++) {
    const zone = zoneFrom(passage, i);
    if (zone) return isTitle(passage, cue, first, i) ? null : { first, last: Math.min(end, zone.last) };
    if (STOPS.has(norm[i]!)) return null;
  }
  return null;
}

/** "a series called “The Long Harbour”": a name, not a judgement. */
const isTitle = (passage: Passage, cue: Cue, first: number, zone: number): boolean =>
  cue.takes.has("names") &&
  zone === first &&
  first === cue.last &&
  passage.tokens.shape[zone + 1] !== Shape.lower;

// State radio quoted Minister Ines Okafor as saying that the bridge was safe.

/** Between "quoted" and "as", in tokens. */
const LONGEST_QUOTED = 12;

/** What a verb of passing on holds: who is quoted, and the words; `end` closes it. */
export function passedOnBy(passage: Passage, cue: Cue, end: number): Range | null {
  if (!cue.takes.has("relays")) return null;
  const { tokens } = passage;
  for (let i = cue.last + 1; i < Math.min(end - 1, cue.last + LONGEST_QUOTED); i++)
    if (tokens.norm[i] === "as" && cueAt(tokens, i + 1, i + 1)?.form === "ing")
      return trimmed(passage, { first: cue.last, last: end });
  return null;
}

// The envoy opened the talks after what he described as a year of silence, an aide, Jo Roe, reported.

const LONGEST_SUBJECT = 8;
const LONGEST_NAME = 60;

/** Where no other pattern reads anything. */
export const naming: Finder<PatternReading> = {
  name: "quotes/naming",
  example: "The talks opened after what the envoy described as a year of silence.",
  find: (passage, found) => fromEmptyUnits(passage, found, (unit) => namedSo(passage, unit)),
};

/** "what she described as a year of silence": her words, inside somebody else's sentence; `range` bounds the search. */
export function namedSo(passage: Passage, range: Range): PatternReading[] {
  const found: PatternReading[] = [];
  for (let i = range.first; i + 2 < range.last; i++) {
    if (passage.tokens.norm[i] !== "what" || inZone(passage, i)) continue;
    const attribution = namedAfter(passage, i, range.last);
    if (attribution) found.push(attribution);
  }
  return found;
}

function namedAfter(passage: Passage, what: number, end: number): PatternReading | null {
  const { tokens } = passage;
  const cue = verbAfter(passage, what, Math.min(end, what + LONGEST_SUBJECT));
  const verb = cue?.verb ?? null;
  const source = verb === null ? null : subjectBefore(tokens, verb, what + 1);
  if (verb === null || !source || source.first !== what + 1) return null;
  const behindAs = cue!.takes.has("as");
  if (behindAs && tokens.norm[verb + 1] !== "as") return null;
  const last = behindAs ? verb + 2 : verb + 1;
  const content = trimmed(passage, { first: last, last: clauseEnd(passage, last, end) });
  if (!content || wordCount(tokens, content) === 0) return null;
  return {
    content: [content],
    cue: { first: verb, last },
    source,
    lemma: cue!.lemma,
    rule: naming.name,
  };
}

function verbAfter({ tokens }: Passage, what: number, limit: number): Cue | null {
  for (let i = what + 2; i < limit; i++) {
    const cue = cueAt(tokens, i, i);
    if (cue && isNaming(cue)) return cue;
  }
  return null;
}

const isNaming = ({ form, takes }: Cue): boolean =>
  (form === "past" || form === "s") && (takes.has("names") || takes.has("as"));

/** A quotation ends where its mark does, other words at the next comma or stop. */
function clauseEnd(passage: Passage, from: number, end: number): number {
  const zone = zoneFrom(passage, from);
  if (zone) return Math.min(end, zone.last);
  let i = from;
  const limit = Math.min(end, from + LONGEST_NAME);
  while (i < limit && (inZone(passage, i) || !/^[,;:.—]$/.test(passage.tokens.norm[i]!))) i++;
  return i;
}
