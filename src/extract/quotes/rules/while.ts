// The minister said that the port “is not for sale”, while the union urged him to sell it.

import type { Judged } from "../model/choose.ts";
import { zoneFrom, type Passage } from "../passage.ts";
import { cueAt } from "../patterns/cues.ts";
import type { Range } from "../phrases.ts";

const CONTRASTS: ReadonlySet<string> = new Set(["while", "whereas"]);

/** Words in marks and ", while" end what somebody says where the next words are another's saying. */
export const endBeforeContrast = <T extends Judged>(passage: Passage, candidates: readonly T[]): T[] =>
  candidates.map((candidate) => {
    const content = candidate.content.map((part) => upToContrast(passage, part));
    return content.every(({ last }, i) => last === candidate.content[i]!.last)
      ? candidate
      : { ...candidate, content };
  });

function upToContrast(passage: Passage, part: Range): Range {
  const { norm } = passage.tokens;
  for (let i = part.first; i < part.last; i++) {
    const behind = zoneFrom(passage, i)?.last ?? i;
    if (behind === i) continue;
    const contrast = norm[behind] === "," ? behind + 1 : behind;
    if (CONTRASTS.has(norm[contrast] ?? "") && hasCue(passage, contrast, part.last))
      return { first: part.first, last: behind };
    i = behind - 1;
  }
  return part;
}

/** A finite verb of saying behind "while". */
function hasCue({ tokens }: Passage, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    const form = cueAt(tokens, i, i)?.form;
    if (form === "past" || form === "s") return true;
  }
  return false;
}
