import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { tiesAt } from "../gazetteer/keys.ts";
import { monthsAndDays, nameJoints, otherModifiers } from "../../../english/documents/names.ts";
import { leadingHeads } from "../../../english/documents/heads.ts";
import { mention } from "../found.ts";
import { claim, isTaken, wordsOf, yearAt, type HeadAt, type Scan } from "../scan.ts";
import { relationAt } from "../relation.ts";

/** “The Treaty of Harrow Bridge came before the Convention on the Use of Northern Straits.” A name, head first. */
export function findTreatyOf(scan: Scan, at: HeadAt): void {
  const { tokens } = scan;
  const links = leadingHeads.get(at.head.word);
  if (tokens.shape[at.first] !== Shape.capitalized || !links?.includes(tokens.norm[at.last] ?? "")) return;
  const last = nameEnd(scan, at.last + 1);
  if (last === at.last + 1 || isTaken(scan, at.first, last) || !isPublic(scan, at.last + 1, last)) return;
  const year = yearAt(tokens, at.first - 1);
  claim(scan, {
    ...mention({
      first: year === null ? at.first : at.first - 1,
      last,
      form: "full",
      kind: at.head.kind,
      rule: "agreements/treaty-of",
    }),
    name: wordsOf(scan, at.first, last),
    head: at.head,
    relation: relationAt(scan, at.first),
    year,
  });
}

const LONGEST = 14;

/** Behind the last capitalised word of the run from `i` on; small joining words may stand between two capitals. */
function nameEnd({ tokens }: Scan, i: number): number {
  let last = i;
  for (let j = i; j < Math.min(tokens.length, i + LONGEST); j++) {
    const word = tokens.kind[j]! <= TokenKind.abbreviation;
    if (tiesAt(tokens, j) || (word && nameJoints.has(tokens.norm[j]!))) continue;
    if (!word || tokens.shape[j] === Shape.lower || tokens.norm[j] === "'s") break;
    last = j + 1;
  }
  return last;
}

function isPublic({ tokens }: Scan, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (monthsAndDays.has(tokens.norm[i]!) || (otherModifiers.has(tokens.norm[i]!) && i === first))
      return false;
  return true;
}
