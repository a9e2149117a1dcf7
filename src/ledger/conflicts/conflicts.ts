import type { Kysely } from "kysely";
import { claimsByRow, type ClaimRow, type LedgerClaim } from "../claims/read.ts";
import type { Tables } from "../database/tables.ts";
import { linkId, type Judgement } from "../links.ts";
import { byTime } from "../threads/threads.ts";
import { selectMeasures, toMeasure } from "./measures.ts";
import { among } from "../database/writing.ts";

/** One side: the claim and, where figures differ, the figure as it is written. */
export type Side = { readonly claim: LedgerClaim; readonly figure: string | null };
/**
 * Two claims that do not go together, the earlier one first. `contradicts`: figures on one measure, scope and time that
 * differ by more than rounding. `denies`, `takes back`: one says that the other is not so.
 */
export type Conflict = {
  readonly id: string;
  readonly relation: "contradicts" | "denies" | "takes back";
  readonly a: Side;
  readonly b: Side;
  readonly judgement: Judgement;
  readonly reasons: readonly string[];
};
/** Two figures on one measure for two times: no conflict. */
export type Change = Omit<Conflict, "relation"> & { readonly relation: "change" };

export const conflictsOf = (db: Kysely<Tables>): Promise<Conflict[]> =>
  pairsOf<Conflict>(db, ["contradicts", "denies", "takes back"]);

export const changesOf = (db: Kysely<Tables>): Promise<Change[]> => pairsOf<Change>(db, ["change"]);

async function pairsOf<T extends Conflict | Change>(db: Kysely<Tables>, relations: string[]): Promise<T[]> {
  const links = await db
    .selectFrom("links")
    .selectAll()
    .where("kind", "in", ["figure", "stance"])
    .where("relation", "in", relations)
    .where("judgement", "<>", "rejected")
    .orderBy("id")
    .execute();
  const figures = await figuresByRow(db, links.filter(({ kind }) => kind === "figure").flatMap(({ a, b }) => [a, b])); // prettier-ignore
  const claimOf = (kind: string, end: number): number => (kind === "figure" ? figures.get(end)!.claim : end);
  const claims = await claimsByRow(db, links.flatMap(({ kind, a, b }) => [claimOf(kind, a), claimOf(kind, b)])); // prettier-ignore
  const pairs = links.map((link) => {
    const side = (end: number): End => {
      const row = claims.get(claimOf(link.kind, end))!;
      const figure = link.kind === "figure" ? figures.get(end)! : null;
      return { row, figure: figure?.statistic.text ?? null, from: figure?.period?.from ?? null };
    };
    const [a, b] = [side(link.a), side(link.b)].sort(earlierFirst);
    return {
      key: [a!, b!]
        .map(({ row, figure }) => `${row.claim.article?.wire ?? row.row}|${figure ?? row.claim.text}`)
        .join("|"),
      pair: {
        id: linkId(link.id),
        relation: link.relation,
        a: { claim: a!.row.claim, figure: a!.figure },
        b: { claim: b!.row.claim, figure: b!.figure },
        judgement: link.judgement,
        reasons: JSON.parse(link.reasons) as string[],
      } as unknown as T,
    };
  });
  return onePerWire(pairs);
}

type End = { readonly row: ClaimRow; readonly figure: string | null; readonly from: string | null };

/** Figures by the time they hold for: May before June, whichever paper came first. */
const earlierFirst = (a: End, b: End): number =>
  a.from !== null && b.from !== null && a.from !== b.from ? (a.from < b.from ? -1 : 1) : byTime(a.row, b.row);

/** Copies of one report give the same pair again. */
const onePerWire = <T>(pairs: readonly { readonly key: string; readonly pair: T }[]): T[] =>
  [...new Map([...pairs].reverse().map(({ key, pair }) => [key, pair])).values()].reverse();

async function figuresByRow(db: Kysely<Tables>, rows: readonly number[]) {
  const found = await selectMeasures(db)
    .where("statistics.id", "in", among(new Set(rows)))
    .execute();
  return new Map(found.map((row) => [row.row, toMeasure(row)]));
}
