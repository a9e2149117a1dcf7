import type { Judged } from "../model/judge.ts";
import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

/** A quote on its way from the model to the record, with the names of the refinements that have changed it. */
export type Draft = Judged & { readonly refined: readonly string[] };

/**
 * When a refinement is asked, in this order:
 *
 * - veto: of every candidate, whether it puts anything on record;
 * - neighbours: of the likely ones, what those beside them tell of their ends;
 * - source, content: of the chosen ones, whose words they are, and which;
 * - shared source: of those that are left when the relayed ones are known, who else's source is theirs too.
 */
export type Kind = "veto" | "neighbours" | "source" | "content" | "shared source";

/** A correction by hand of what the model found, where the words leave no doubt. `npm run ablate` tells what each is worth. */
export type Refinement = {
  /** As it stands in a record's `rule`: "quotes/model+semicolon". */
  readonly name: string;
  /** A text that is read otherwise with it than without. */
  readonly example: string;
  readonly kind: Kind;
  /**
   * The draft put right; the draft itself where nothing is wrong; null where it is no quote. `near` are the drafts beside it,
   * itself among them, in text order; empty for the kinds that look at one alone.
   */
  readonly apply: (passage: Passage, draft: Draft, near: readonly Draft[]) => Draft | null;
};

/** A veto by a test of the draft. */
export const veto = (
  name: string,
  example: string,
  isNoReport: (passage: Passage, draft: Draft) => boolean,
): Refinement => ({
  name,
  example,
  kind: "veto",
  apply: (passage, draft) => (isNoReport(passage, draft) ? null : draft),
});

/** How many drafts on either side are looked at: no sentence of news has more. */
const NEAR = 12;

/** What the refinements of some kinds make of drafts in text order, each of what the one before left. */
export function refined(
  passage: Passage,
  drafts: readonly Draft[],
  refinements: readonly Refinement[],
  ...kinds: readonly Kind[]
): Draft[] {
  let left = [...drafts];
  for (const refinement of refinements) {
    if (!kinds.includes(refinement.kind)) continue;
    const before = left;
    left = before.flatMap((draft, i) => refinedBy(refinement, passage, draft, before, i) ?? []);
  }
  return left;
}

function refinedBy(
  { name, kind, apply }: Refinement,
  passage: Passage,
  draft: Draft,
  all: readonly Draft[],
  i: number,
): Draft | null {
  const looksBeside = kind === "neighbours" || kind === "shared source";
  const near = looksBeside ? all.slice(Math.max(0, i - NEAR), i + NEAR + 1) : NONE;
  const next = apply(passage, draft, near);
  return next === null || next === draft ? next : { ...next, refined: [...draft.refined, name] };
}

const NONE: readonly Draft[] = [];

/** A draft with other content; itself where all parts are as they were. */
export function withContent(draft: Draft, content: readonly Range[]): Draft {
  const isSame =
    content.length === draft.content.length &&
    content.every(
      ({ first, last }, i) => first === draft.content[i]!.first && last === draft.content[i]!.last,
    );
  return isSame || content.length === 0 ? draft : { ...draft, content };
}
