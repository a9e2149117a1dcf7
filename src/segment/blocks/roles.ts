import type { Article } from "../../article/schema.ts";
import type { BlockRole } from "../schema.ts";
import type { BlockSegment } from "../segments.ts";
import { tokenize } from "../tokenize.ts";
import type { Tokens } from "../tokens.ts";
import { isAppeal } from "./appeals.ts";
import { isByline, markAuthorBoxes, markHeadBylines, markPortraits } from "./author-box.ts";
import { isCaption, markRepeatedLines } from "./captions.ts";
import { isDateline } from "./datelines.ts";
import { createDraft, type Draft } from "./draft.ts";
import type { BlockFacts } from "./facts.ts";
import { isListItem, markHeadings } from "./headings.ts";
import { isNote } from "./notes.ts";
import { markHeadSections, markLabelledSections } from "./sections.ts";
import { isSiteLine } from "./site-lines.ts";
import { markClosing, markClosingNotes, markTail } from "./tail.ts";
import { markGivenTitle, markHeadline, mayHoldHeadline } from "./titles.ts";

/** Rules that look at one block alone; the first that holds gives the role. */
const BLOCK_RULES: readonly (readonly [BlockRole, (draft: Draft, facts: BlockFacts) => boolean])[] = [
  ["furniture", isSiteLine],
  ["caption", isCaption],
  ["note", isNote],
  ["dateline", isDateline],
  ["byline", isByline],
  ["furniture", isAppeal],
  ["list", isListItem],
];

/** Rules that look at a block's neighbours and place, each building on those before it. */
const PLACE_RULES: readonly ((draft: Draft) => void)[] = [
  markAuthorBoxes,
  markLabelledSections,
  markTail,
  markHeadline,
  markRepeatedLines,
  markHeadBylines,
  markPortraits,
  markHeadSections,
  markClosing,
  markClosingNotes,
  markHeadings,
];

/** Says of each block what it is there for; what no rule knows is a paragraph. No block is ever left out. */
export function assignRoles(
  text: string,
  tokens: Tokens,
  blocks: readonly BlockSegment[],
  article: Article,
): BlockSegment[] {
  const draft = createDraft(text, tokens, blocks);
  const title = article.title ? tokenize(article.title) : null;
  if (title) markGivenTitle(draft, title);
  for (const facts of draft.facts)
    draft.roles[facts.index] ??= BLOCK_RULES.find(([, holds]) => holds(draft, facts))?.[0];
  const rules =
    title && !mayHoldHeadline(draft, title)
      ? PLACE_RULES.filter((mark) => mark !== markHeadline)
      : PLACE_RULES;
  for (const mark of rules) mark(draft);
  return blocks.map((block, i) => ({ ...block, role: draft.roles[i] ?? "paragraph" }));
}
