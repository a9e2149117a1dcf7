// "Authors" over "Photo of Jane Doe" over "News Writer"
import { firstBody, type BlockFacts, type Draft } from "./facts.ts";
import {
  readBareNames,
  readLooseByline,
  readOpenedByline,
  readPortrait,
  readSignedByline,
} from "./bylines.ts";
import type { Tokens } from "../tokens.ts";
import { authorLabels } from "../../english/pages/blocks.ts";
import { isJob } from "./names.ts";

const LONGEST_BOX = 10;
const HEAD_BLOCKS = 20;

/** "By Jane Doe": a byline wherever it stands. */
export const isByline = ({ tokens }: Draft, { first, last, reports }: BlockFacts): boolean =>
  !reports && readOpenedByline(tokens, first, last) !== null;

/** Gives roles to the lines under an author label, and to a name over a job line. */
export function markAuthorBoxes(draft: Draft): void {
  for (const { index, key } of draft.facts) {
    if (authorLabels.has(key)) markBox(draft, index);
    else if (isJobLine(draft, index)) markNameOver(draft, index);
  }
}

function markBox(draft: Draft, label: number): void {
  const stop = Math.min(draft.facts.length, label + 1 + LONGEST_BOX);
  let names = 0;
  for (let i = label + 1; i < stop; i++) {
    if (isAuthorLine(draft, i)) {
      names++;
      draft.roles[i] = "byline";
    } else if (isJobLine(draft, i)) draft.roles[i] = "furniture";
    else break;
  }
  if (names > 0) draft.roles[label] = "furniture";
}

/** "News Writer" is furniture where the line above it names its holder. */
function markNameOver(draft: Draft, job: number): void {
  const above = job - 1;
  if (above < 0 || !isAuthorLine(draft, above) || draft.facts[above]!.closes) return;
  draft.roles[above] = "byline";
  draft.roles[job] = "furniture";
}

const isOpen = ({ roles }: Draft, i: number): boolean => roles[i] === undefined || roles[i] === "byline";

function isAuthorLine(draft: Draft, i: number): boolean {
  const { tokens } = draft;
  const { first, last } = draft.facts[i]!;
  return (
    isOpen(draft, i) &&
    [readPortrait, readBareNames, readOpenedByline, readSignedByline].some(
      (read) => read(tokens, first, last) !== null,
    )
  );
}

const isJobLine = (draft: Draft, i: number): boolean =>
  (isOpen(draft, i) || draft.roles[i] === "furniture") &&
  isJob(draft.tokens, draft.facts[i]!.first, draft.facts[i]!.last);

/** Names over the body: signed with an outlet or a job, or beside the date of publication. */
export function markHeadBylines(draft: Draft): void {
  const { tokens, facts, roles } = draft;
  const summary = firstBody(draft); // a line under the title may look like body text
  const stop = Math.min(firstBody(draft, summary + 1), HEAD_BLOCKS);
  for (let i = 0; i < stop; i++) {
    if (roles[i] !== undefined) continue;
    const { first, last } = facts[i]!;
    const read = isBesideDate(draft, i) ? readLooseByline : readSignedByline;
    const job = roles[i - 1] === "byline" && isPlacedJob(tokens, first, last);
    if (job || read(tokens, first, last) !== null) roles[i] = "byline";
  }
}

/** "Staff writers, Oakford" under their names */
function isPlacedJob(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.norm[i] === ",") return isJob(tokens, first, i);
  return isJob(tokens, first, last);
}

/** The same name may stand twice, as a picture's text and as a link. */
function isBesideDate({ facts, roles }: Draft, i: number): boolean {
  const isDate = (k: number, step: number): boolean =>
    roles[k] === "dateline" || (facts[k]?.key === facts[i]!.key && roles[k + step] === "dateline");
  return isDate(i - 1, -1) || isDate(i + 1, 1);
}

/** "Photo of Jane Doe" outside an author box is the text of a picture that is not there. */
export function markPortraits(draft: Draft): void {
  for (const { index, first, last } of draft.facts)
    if (draft.roles[index] === undefined && readPortrait(draft.tokens, first, last) !== null)
      draft.roles[index] = "furniture";
}
