// “It was like thunder,” baker Yusuf Demir, his face white with flour, told the broadcaster LRT. Officials told its 9,400 residents not to drink the water.

import { coordinators } from "../../../english/speech/grammar.ts";
import type { Judged } from "../model/choose.ts";
import { inZone, trimmed, zoneFrom, type Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";
import { isFinite } from "./over-aside.ts";

const TELLING: ReadonlySet<string> = new Set(["told", "tells"]);

/** Who stands right behind "told" was told: who told it stands before, behind the words in marks if there are any. */
export function withoutTold<T extends Judged>(passage: Passage, found: T): T {
  const { source, cue, content } = found;
  const before = content[0]!;
  const told = TELLING.has(passage.tokens.norm[cue.last - 1]!) && source?.first === cue.last;
  if (!told || before.last > cue.first) return found;
  const quoted = zoneFrom(passage, before.first)?.last;
  const joint = coordinators.has(passage.tokens.norm[before.first]!) ? 1 : 0; // "But officials told"
  const speaker = trimmed(passage, { first: quoted ?? before.first + joint, last: cue.first });
  const said = quoted === undefined ? behind(passage, source) : { first: before.first, last: quoted };
  if (!speaker || !said || isClause(passage, speaker)) return found;
  return { ...found, source: speaker, content: [said, ...content.slice(1)] };
}

/** "not to drink the water", "that it was safe": the rest of the sentence. */
const behind = (passage: Passage, { last }: Range): Range | null =>
  trimmed(passage, { first: last, last: rangeAt(passage.segments.sentences, last - 1).last });

function isClause(passage: Passage, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (inZone(passage, i) || isFinite(passage, i)) return true;
  return false;
}
