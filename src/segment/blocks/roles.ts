import type { Article } from "../../article/schema.ts";
import type { BlockRole } from "../schema.ts";
import type { BlockSegment } from "../segments.ts";
import { tokenize } from "../tokenize.ts";
import type { Tokens } from "../tokens.ts";
import { isAppeal, isNote } from "./asides.ts";
import { isByline, markAuthorBoxes, markHeadBylines, markPortraits } from "./author-box.ts";
import { isCaption, markRepeatedLines } from "./captions.ts";
import { isDateline } from "./datelines.ts";
import { createDraft, type BlockFacts, type Draft } from "./facts.ts";
import { isListItem, markHeadings } from "./headings.ts";
import { markHeadSections, markLabelledSections } from "./sections.ts";
import { isSiteLine } from "./site-lines.ts";
import { markClosing, markClosingNotes, markTail } from "./tail.ts";
import { markGivenTitle, markHeadline, mayHoldHeadline } from "./titles.ts";

/** One way to tell what a block is there for; what a rule before it has told stays. */
export type BlockRule = {
  readonly name: string;
  /** The lines of a page, blank lines between; a test finds the role in it. */
  readonly example: string;
  readonly role: BlockRole;
  readonly mark: (draft: Draft) => void;
};

/** Gives a role to every block that has none and of which something holds, whatever stands round it. */
const each =
  (role: BlockRole, holds: (draft: Draft, facts: BlockFacts) => boolean) =>
  (draft: Draft): void => {
    for (const facts of draft.facts)
      if (draft.roles[facts.index] === undefined && holds(draft, facts)) draft.roles[facts.index] = role;
  };

const rule = (name: string, role: BlockRole, example: string, mark: BlockRule["mark"]): BlockRule => ({
  name: `blocks/${name}`,
  example,
  role,
  mark,
});

const STORY =
  "Ferry deal comes with jobs\n\nThe ferry leaves at noon, the harbour master of Oakford said on Monday, and it comes back with mail.\n\n" +
  "“Nobody has to wait,” she said. The town had asked for the line for years, and in March it was given one.";

/** Rules that look at one block alone, then those that look at its neighbours and place, each building on those before it. */
export const blockRules: readonly BlockRule[] = [
  rule("site-line", "furniture", `${STORY}\n\n4 min read`, each("furniture", isSiteLine)),
  rule(
    "caption",
    "caption",
    `${STORY}\n\nUna O’Neill opens the bridge in Oakford. (Photo by Echo Pictures)`,
    each("caption", isCaption),
  ),
  rule(
    "note",
    "note",
    `${STORY}\n\nEditor’s note: An earlier version of this story gave another day.`,
    each("note", isNote),
  ),
  rule("dateline", "dateline", `Published: March 4, 2031, 10:30\n\n${STORY}`, each("dateline", isDateline)),
  rule(
    "byline",
    "byline",
    `By Jane Doe and John Roe, Political Correspondent\n\n${STORY}`,
    each("byline", isByline),
  ),
  rule(
    "appeal",
    "furniture",
    `${STORY}\n\nSupport our newsroom: donate today and keep our journalism free.`,
    each("furniture", isAppeal),
  ),
  rule(
    "list-item",
    "list",
    `${STORY}\n\n• The harbour stays open\n\n• The bridge does not`,
    each("list", isListItem),
  ),
  rule("author-box", "byline", `${STORY}\n\nAuthors\n\nJane Doe\n\nNews Writer`, markAuthorBoxes),
  rule("labelled-section", "section", `Category\n\nCity news\n\n${STORY}`, markLabelledSections),
  rule(
    "tail",
    "furniture",
    `${STORY}\n\nRelated stories\n\nMayor opens bridge\n\nPort to close in May`,
    markTail,
  ),
  rule("headline", "title", STORY, markHeadline),
  rule("repeated-line", "furniture", `Ferry deal comes with jobs\n\n${STORY}`, markRepeatedLines),
  rule(
    "head-byline",
    "byline",
    `Ferry deal comes with jobs\n\nJane Doe\n\nMarch 4, 2031\n\n${STORY.slice(STORY.indexOf("The"))}`,
    markHeadBylines,
  ),
  rule("portrait", "furniture", `${STORY}\n\nPhoto of Jane Doe`, markPortraits),
  rule("head-section", "section", `Politics\n\n${STORY}`, markHeadSections),
  rule(
    "closing",
    "furniture",
    `${STORY}\n\nShare this\n\nContact us\n\n© 2031 The Oakford Echo`,
    markClosing,
  ),
  rule(
    "closing-note",
    "note",
    `${STORY}\n\nThe Storting is the parliament of Norway. It has 169 seats.`,
    markClosingNotes,
  ),
  rule(
    "heading",
    "heading",
    `${STORY}\n\nWhat comes next\n\nThe council votes on the second ferry in May, the mayor said, and asks for money.`,
    markHeadings,
  ),
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
  const given = title !== null && !mayHoldHeadline(draft, title);
  for (const { mark } of blockRules) if (!(given && mark === markHeadline)) mark(draft);
  return blocks.map((block, i) => ({ ...block, role: draft.roles[i] ?? "paragraph" }));
}
