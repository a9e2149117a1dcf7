import type { ArticleOptions } from "../article/schema.ts";
import type { Marking } from "../text/marked-copy.ts";
import { readMarkedCopy, writeMarkedCopy, type Mark, marksOfAll, numberedMarks } from "./marked-copy.ts";
import { readItems, type ReadItem } from "./read-items.ts";

/** What is known of the text beside it, as for `extract`, and what is compared. */
export type ReadOptions = ArticleOptions & {
  /** Of a pipeline's record: the kind whose items are meant, where it holds several. */
  readonly kind?: string;
};
/** As for any reading, and which roles are compared. */
export type CopyOptions = ReadOptions & {
  /** The roles that are compared; without it those that the copy has, and in copy without marks all. */
  readonly roles?: readonly string[];
};

/** Marked copy as it was expected, and as a reader marks the same text. */
export type CopyReading = {
  readonly same: boolean;
  readonly expected: string;
  readonly received: string;
  /** What the two copies do not show: items without a mention, roles that no item has. */
  readonly notes: readonly string[];
};

/**
 * Reads the plain text of marked copy with `reader` and marks what it finds, in the same roles. Where every role of the
 * copy ends in a figure, items are told apart: `{ayes1:31} to {noes1:12}, then {ayes2:20} to {noes2:23}`.
 * @throws SyntaxError for copy that does not hold, TypeError for a reader that is none.
 */
export function readCopy(reader: unknown, copy: string, options: CopyOptions = {}): CopyReading {
  const { roles, kind, ...known } = options;
  const { text, marks } = readMarkedCopy(copy);
  const { items } = readItems(reader, text, known, kind);
  const found = isNumbered(marks, items) ? numberedMarks(items) : marksOfAll(items);
  const asked = new Set(roles ?? marks.map(({ role }) => role));
  const compared = (mark: Marking): boolean => asked.size === 0 || asked.has(mark.role);
  const [expected, received] = [marks.filter(compared), found.filter(compared)];
  const silent = asked.size === 0 && items.length > 0;
  return {
    same: keyOf(expected) === keyOf(received) && !silent,
    expected: writeMarkedCopy(text, expected),
    received: writeMarkedCopy(text, received),
    notes: notesOn(items, found, expected, received),
  };
}

/** A field may itself end in a figure, as "co2" does: then the figure is no number. */
function isNumbered(marks: readonly Mark[], items: readonly ReadItem[]): boolean {
  const fields = new Set(items.flatMap(({ item }) => Object.keys(item)));
  return marks.length > 0 && marks.every(({ role }) => /\d$/.test(role) && !fields.has(role));
}

/** Marks that cross write the same copy as marks that nest, so the marks themselves are compared. */
const keyOf = (marks: readonly Marking[]): string =>
  JSON.stringify(marks.map(({ role, start, end }) => `${role} ${start} ${end}`).sort());

function notesOn(
  items: readonly ReadItem[],
  found: readonly Marking[],
  expected: readonly Mark[],
  received: readonly Marking[],
): string[] {
  const roles = [...new Set(found.map(({ role }) => role))];
  const unknown = [...new Set(expected.map(({ role }) => role))].filter((role) => !roles.includes(role));
  return [
    ...(items.length === 0 ? ["nothing was found"] : []),
    ...(items.length > 0 && roles.length === 0 ? [`found: ${JSON.stringify(items.map(({ item }) => item))}`] : []),
    ...(unknown.length > 0 && roles.length > 0
      ? [`no item has a mention ${unknown.join(", ")}; they have ${roles.join(", ")}`]
      : []),
    ...(crosses(received) ? ["some of the marks received cross, so their closing braces are ambiguous"] : []),
  ]; // prettier-ignore
}

const crosses = (marks: readonly Marking[]): boolean =>
  marks.some((a) => marks.some((b) => a.start < b.start && b.start < a.end && a.end < b.end));
