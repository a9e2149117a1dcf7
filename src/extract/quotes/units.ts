import { storyRoles } from "../../segment/schema.ts";
import type { Segments, Sentence } from "../../segment/segments.ts";
import type { Tokens } from "../../segment/tokens.ts";
import { cueAt } from "./find/cues.ts";
import { adjunctOpeners } from "../../english/speech/grammar.ts";
import type { Range } from "./phrases.ts";
import { subjectBefore } from "./find/subject-before.ts";

/** Sentences that quotation marks hold together: rules read one unit at a time. */
export type Unit = Range & { readonly block: number };

const LONGEST_TAG_SUBJECT = 10;

/** “It is late. We go,” she said. – two sentences, one unit: the zone crosses the stop. */
export function unitsOf(segments: Segments, zoneOf: Int32Array): Unit[] {
  const units: Unit[] = [];
  for (const sentence of segments.sentences) {
    if (!storyRoles.has(segments.blocks[sentence.block]!.role)) continue;
    if (sentence.first === segments.dateline?.first) continue; // "LAGOS, May 3 (Coastwire) –" is nobody's words
    const before = units.at(-1);
    if (before?.block === sentence.block && holdsTogether(segments, zoneOf, before, sentence))
      units[units.length - 1] = { ...before, last: sentence.last };
    else units.push({ first: sentence.first, last: sentence.last, block: sentence.block });
  }
  return units;
}

function holdsTogether(segments: Segments, zoneOf: Int32Array, before: Unit, sentence: Sentence): boolean {
  const zone = zoneOf[before.last - 1]!;
  if (zone < 0 || before.last !== sentence.first) return false;
  const closed = segments.zones[zone]!.last === before.last;
  if (zoneOf[sentence.first] === zone) return true;
  return (
    closed &&
    isTag(segments.tokens, sentence) &&
    !(endsFlat(segments.tokens, before) && holdsZone(zoneOf, sentence))
  );
}

/** “Is it safe?” Mayor Una Orr asked. – the second sentence is nothing but who said the first. */
function isTag(tokens: Tokens, { first, last }: Range): boolean {
  const limit = Math.min(last, first + LONGEST_TAG_SUBJECT);
  for (let i = first + 1; i < limit; i++) {
    const cue = cueAt(tokens, i, first);
    if (!cue?.takes.has("clause")) continue;
    const next = tokens.norm[i + 1];
    const bare = i + 1 >= last || next === "." || next === "," || next === ":" || adjunctOpeners.has(next!);
    return bare && subjectBefore(tokens, cue.first, first)?.first === first && !holdsThat(tokens, i, last);
  }
  return false;
}

/** “We won.” She adds, “We can rest.” – a full stop closes the first: the second quotation is hers alone to claim. */
const endsFlat = (tokens: Tokens, { last }: Range): boolean => tokens.norm[last - 2] === ".";

function holdsZone(zoneOf: Int32Array, { first, last }: Range): boolean {
  for (let i = first; i < Math.min(last, first + LONGEST_TAG_SUBJECT); i++) if (zoneOf[i]! >= 0) return true;
  return false;
}

function holdsThat(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + LONGEST_TAG_SUBJECT); i++)
    if (tokens.norm[i] === "that") return true;
  return false;
}
