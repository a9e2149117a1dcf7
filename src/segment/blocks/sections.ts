// "Category" over "City news" · "Politics" over the title · "Home > World > Europe"
import { Shape, type Tokens } from "../tokens.ts";
import { firstBody, keyOf, type BlockFacts, type Draft } from "./facts.ts";
import { crumbSigns, sectionLabels, sectionNames } from "../../english/pages/blocks.ts";

const LONGEST_SECTION = 6;
const LONGEST_CRUMBS = 12;
const LONGEST_KICKER = 3;
const HEAD_BLOCKS = 15;

/** The line under "Category", and "Category: City news" in one line. */
export function markLabelledSections(draft: Draft): void {
  for (const { index, key } of draft.facts) {
    const below = draft.facts[index + 1];
    if (sectionLabels.has(key) && below && isShortLine(below) && isFree(draft, below.index)) {
      draft.roles[index] = "furniture";
      draft.roles[below.index] = "section";
    } else if (isLabelled(draft, index)) draft.roles[index] = "section";
  }
}

const isFree = ({ roles }: Draft, i: number): boolean => roles[i] === undefined || roles[i] === "furniture";

const isShortLine = ({ words, closes }: BlockFacts): boolean =>
  words > 0 && words <= LONGEST_SECTION && !closes;

function isLabelled({ tokens, facts, roles }: Draft, index: number): boolean {
  const { first, last, words } = facts[index]!;
  if (roles[index] !== undefined || words > LONGEST_CRUMBS) return false;
  for (let i = first + 1; i < Math.min(last, first + 3); i++)
    if (tokens.norm[i] === ":")
      return i + 1 < last && sectionLabels.has(keyOf(tokens, first, i)) && isTitled(tokens, i + 1);
  return false;
}

const isTitled = (tokens: Tokens, i: number): boolean => tokens.shape[i] !== Shape.lower;

/** A line that is a section's name or a breadcrumb with one; counts before the title only. */
const isSectionLine = ({ tokens }: Draft, facts: BlockFacts): boolean =>
  sectionNames.has(facts.key) || isBreadcrumb(tokens, facts);

function isBreadcrumb(tokens: Tokens, { first, last, words, closes }: BlockFacts): boolean {
  if (words > LONGEST_CRUMBS || closes) return false;
  let [from, steps, known] = [first, 0, 0];
  for (let i = first; i <= last; i++) {
    if (i < last && !crumbSigns.has(tokens.norm[i]!)) continue;
    const step = keyOf(tokens, from, i);
    if (step !== "") steps++;
    if (sectionNames.has(step)) known++;
    from = i + 1;
  }
  return steps > 1 && known > 0;
}

/** Section names and breadcrumbs before the title, or before the body where there is no title. */
export function markHeadSections(draft: Draft): void {
  const title = draft.roles.indexOf("title");
  const stop = title >= 0 ? title : Math.min(firstBody(draft), HEAD_BLOCKS);
  for (let i = 0; i < stop; i++)
    if (isFree(draft, i) && isSectionLine(draft, draft.facts[i]!)) draft.roles[i] = "section";
  if (title > 0 && isKicker(draft, title - 1)) draft.roles[title - 1] = "section";
}

/** A line of a few words right over the title, whatever it names: "Handball". */
function isKicker({ tokens, facts, roles }: Draft, i: number): boolean {
  const { first, words, closes } = facts[i]!;
  return roles[i] === undefined && words > 0 && words <= LONGEST_KICKER && !closes && isTitled(tokens, first);
}
