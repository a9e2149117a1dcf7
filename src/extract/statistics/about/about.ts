import type { Scope } from "../../../grammar/scope.ts";
import type { Named } from "../amount/reader.ts";
import type { Figure } from "../figure.ts";

/** Tells one thing of a figure: what it counts, of what it is a share, whom it is said of, how it moved, and when. */
export type About<Thing, Around = null> = {
  /** Stands in the record's `rule`. */
  readonly name: string;
  /** A sentence of which it tells something, or for a rule that tells of nothing (`holdsBack`), of which nothing is told. */
  readonly example: string;
  readonly holdsBack?: true;
  /** null: the text tells of nothing, and no other rule is asked; undefined: the next one is. */
  readonly read: (scope: Scope, figure: Figure, around: Around) => Thing | null | undefined;
};

/** What the first rule that knows tells of a figure. */
export function tellOf<Thing extends object, Around>(
  rules: readonly About<Thing, Around>[],
  scope: Scope,
  figure: Figure,
  around: Around,
): Named<Thing> | null {
  for (const rule of rules) {
    const found = rule.read(scope, figure, around);
    if (found !== undefined) return found && { ...found, rule: rule.name };
  }
  return null;
}
