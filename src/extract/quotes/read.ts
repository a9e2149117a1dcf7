import type { Segments } from "../../segment/segments.ts";
import type { Attribution } from "./attribution.ts";
import { inZone, readPassage, zoneFrom, type Passage } from "./passage.ts";
import type { Unit } from "./units.ts";
import { readUnit } from "./read-unit.ts";
import { introduction, tagLine } from "./rules/colon.ts";
import { bareQuotation, FEWEST_WORDS_ALONE, continued, joined } from "./rules/continued.ts";
import { readTurns } from "./rules/transcript.ts";

/** All attributions of an article, in the order in which they are found: paragraph by paragraph. */
export function readAttributions(segments: Segments): Attribution[] {
  const passage = readPassage(segments);
  const turns = readTurns(passage);
  const found: Attribution[] = [];
  let before: Unit | undefined;
  let quotedIn = -1; // the block in which the last attribution of `found` ended with a quotation
  for (const unit of passage.units) {
    if (turns.covers(unit.block)) found.push(...turns.beginning(unit));
    else quotedIn = readInto(found, passage, unit, before, quotedIn);
    before = unit;
  }
  return found;
}

/** Where a quotation without a cue is somebody's words; a headline in marks is not. */
const SPEAKING_ROLES: ReadonlySet<string> = new Set(["paragraph", "list"]);

/** Adds what one unit gives, joined to what it goes on from; returns its block if it ends with a quotation, else -1. */
function readInto(
  found: Attribution[],
  passage: Passage,
  unit: Unit,
  before: Unit | undefined,
  quotedIn: number,
): number {
  const goesOn = found.length > 0 && quotedIn >= 0 && (quotedIn === unit.block || continues(passage, unit));
  const told = SPEAKING_ROLES.has(passage.segments.blocks[unit.block]!.role);
  const bare = told ? bareQuotation(passage, unit, goesOn ? 1 : FEWEST_WORDS_ALONE) : null;
  if (bare) {
    const introduced = !goesOn && before ? introduction(passage, before) : null;
    if (introduced) found.push({ ...continued(bare), ...introduced, rule: "quotes/introduced" });
    else found.push(goesOn ? joined(found.pop()!, bare) : continued(bare));
    return unit.block;
  }
  const near = quotedIn === unit.block || quotedIn === unit.block - 1;
  const tag = near && found.at(-1)?.cue === null ? tagLine(passage, unit) : null;
  if (tag) {
    const cue = { first: unit.first, last: unit.first + 1 };
    found.push({ ...found.pop()!, cue, source: tag, rule: "quotes/dash" });
    return -1;
  }
  const own = readUnit(passage, unit);
  if (own.length && goesOn && continues(passage, unit) && found.at(-1)!.cue === null) {
    const { content } = found.pop()!;
    own[0] = { ...own[0]!, content: [...content, ...own[0]!.content] };
  }
  for (const each of own) found.push(each);
  return own.length && endsQuoted(passage, own.at(-1)!) ? unit.block : -1;
}

/** The quotation before was left open at the end of its paragraph, and goes on at the head of this one. */
const continues = (passage: Passage, unit: Unit): boolean =>
  zoneFrom(passage, unit.first)?.continues ?? false;

const endsQuoted = (passage: Passage, { content }: Attribution): boolean =>
  inZone(passage, content.at(-1)!.last - 1);
