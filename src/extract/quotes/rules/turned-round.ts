// But Ana Roe, who has worked there for nine years, said the numbers told only half the story.

import { showingNouns, showingVerbs } from "../../../english/speech/documents.ts";
import {
  auxiliaries,
  coordinators,
  irregularPasts,
  prepositions,
  relatives,
} from "../../../english/speech/grammar.ts";
import type { Judged } from "../model/choose.ts";
import { inZone, trimmed, zoneFrom, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

/** What was said is not who said it: a quotation, or a clause behind the cue, that was taken for the source. */
export function rightWayRound<T extends Judged>(passage: Passage, found: T): T {
  const { source, content } = found;
  if (source === null || content.length > 1 || inZone(passage, content[0]!.first)) return found;
  const speaker = isQuotation(passage, source) ? content[0]! : speakerBefore(passage, found, source);
  return speaker ? { ...found, source: speaker, content: [source] } : found;
}

/** A source has no verb of its own: where one behind the cue has, who said it stands before the cue. */
function speakerBefore(passage: Passage, { cue, content: [told] }: Judged, source: Range): Range | null {
  if (source.first !== cue.last || told!.last > cue.first) return null;
  if (!isClause(passage, source) && !showsIt(passage, cue, told!)) return null;
  return speakerOf(passage, { first: told!.first, last: cue.first });
}

/** "the records showed the glacier losing": records show, and are not what was shown. */
function showsIt({ tokens: { norm } }: Passage, cue: Range, { first, last }: Range): boolean {
  if (!showingVerbs.has(norm[cue.last - 1]!)) return false;
  for (let i = first; i < last; i++) if (showingNouns.has(norm[i]!)) return true;
  return false;
}

/** “We were slow,” of “We were slow,” says the chief of the line. */
const isQuotation = (passage: Passage, { first, last }: Range): boolean => {
  for (let i = first; i < last; i++) {
    const zone = zoneFrom(passage, i);
    if (zone && zone.last <= last)
      return zone.last - zone.first > SHORTEST_QUOTATION && zone.last >= last - 1;
  }
  return false;
};
const SHORTEST_QUOTATION = 4;

/** "the numbers told …": a finite verb before any comma, preposition or "who". */
function isClause({ tokens: { norm } }: Passage, { first, last }: Range): boolean {
  for (let i = first + 1; i < last; i++) {
    const word = norm[i]!;
    if (word === "," || relatives.has(word) || prepositions.has(word)) return false;
    if (auxiliaries.has(word) || irregularPasts.has(word) || word === "told") return true;
  }
  return false;
}

/** What stands before the cue, up to a comma, is short enough for a name with its story, and no clause. */
function speakerOf(passage: Passage, { first, last }: Range): Range | null {
  const start = coordinators.has(passage.tokens.norm[first]!) ? first + 1 : first;
  const range = trimmed(passage, { first: start, last });
  return range && range.last < last && !isClause(passage, range) ? { first: range.first, last } : null;
}
