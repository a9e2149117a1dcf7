import type { Kysely } from "kysely";
import type { Tables } from "./database/tables.ts";
import { inBatches } from "./database/writing.ts";

/** How sure a link is: `suggested` waits for a person. */
export type Judgement = "confirmed" | "suggested" | "rejected";

/** Two things that belong together, how surely, and why: nothing in a ledger is merged without one. */
export type Link = {
  readonly kind: "speaker" | "claim" | "figure" | "stance";
  readonly a: number;
  readonly b: number;
  readonly relation: string;
  readonly judgement: Judgement;
  /** 0–1. */
  readonly score: number;
  readonly method: string;
  readonly reasons: readonly string[];
};

export const linkId = (row: number): string => `link-${row}`;

/** Adds links, the smaller id first; what was judged before, by a person too, stays as it is. */
export async function addLinks(db: Kysely<Tables>, links: readonly Link[]): Promise<void> {
  const rows = links.map(({ a, b, reasons, ...link }) => ({
    ...link, a: Math.min(a, b), b: Math.max(a, b), reasons: JSON.stringify(reasons),
  })); // prettier-ignore
  for (const batch of inBatches(rows))
    await db
      .insertInto("links")
      .values([...batch])
      .onConflict((conflict) => conflict.columns(["kind", "a", "b"]).doNothing())
      .execute();
}

/** The smallest number of each group that links tie together. */
export function groupsOf(
  pairs: Iterable<{ readonly a: number; readonly b: number }>,
): ReadonlyMap<number, number> {
  const parent = new Map<number, number>();
  const root = (id: number): number => {
    let at = id;
    while (parent.has(at) && parent.get(at) !== at) at = parent.get(at)!;
    if (parent.get(id) !== at) parent.set(id, at);
    return at;
  };
  for (const { a, b } of pairs) {
    const [one, other] = [root(a), root(b)];
    if (!parent.has(one)) parent.set(one, one);
    parent.set(Math.max(one, other), Math.min(one, other));
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
}
