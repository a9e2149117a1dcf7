// The records that a query goes through.
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "../database/tables.ts";
import type { ArticleRecord } from "../../record.ts";
import { wordsOf } from "../../text/words.ts";

/** One step of a query: its name, and what it was given. */
export type Step = { readonly name: string; readonly args: readonly unknown[] };

type Condition = RawBuilder<unknown>;

/**
 * statistics.kind("money").atLeast(1e6).by("Ada Brook") in SQL: which articles may have such a figure at all. What an article
 * and an item of it must have, as far as SQL can tell; the steps themselves decide.
 */
export function prefilter(kind: string, steps: readonly Step[]): Condition {
  const conditions = steps.map(articleCondition).filter((one) => one !== null);
  const items = steps.map((step) => itemCondition(kind, step)).filter((one) => one !== null);
  if (items.length > 0)
    conditions.push(
      sql`EXISTS (SELECT 1 FROM json_each(articles.record, ${`$.${kind}`}) AS item WHERE ${sql.join(items, sql` AND `)})`,
    );
  return conditions.length > 0 ? sql.join(conditions, sql` AND `) : sql`1`;
}

const articleCondition = ({ name, args: [who] }: Step): Condition | null =>
  name === "by" && typeof who === "string" ? calledSo(who) : null;

/** Somebody there goes by the last word of the name, or has the id. */
function calledSo(who: string): Condition | null {
  const last = wordsOf(who).at(-1);
  return last === undefined
    ? null
    : sql`EXISTS (SELECT 1 FROM speakers WHERE speakers.article = articles.id AND (speakers.local_id = ${who} OR ' ' || speakers.called || ' ' LIKE ${`% ${last} %`}))`;
}

function itemCondition(kind: string, { name, args }: Step): Condition | null {
  if (kind === "statistics") return figureCondition(name, args);
  if (kind === "quotes" && name === "direct") return sql`item.value ->> 'type' = 'direct'`;
  return null;
}

function figureCondition(name: string, args: readonly unknown[]): Condition | null {
  const [first] = args;
  if (name === "kind") return sql`item.value ->> 'kind' IN (${sql.join(args)})`;
  if (name === "unit") return sql`lower(item.value ->> 'unit') = ${String(first).toLowerCase()}`;
  if (name === "atLeast") return sql`coalesce(item.value ->> 'value', item.value ->> 'min') >= ${first}`;
  return name === "atMost" ? sql`coalesce(item.value ->> 'value', item.value ->> 'max') <= ${first}` : null;
}

/** So many records are in memory at a time. */
const PAGE = 32;

type EachOptions = {
  /** A condition of Kysely's on the table of articles. */
  readonly where?: unknown;
  readonly signal?: AbortSignal | undefined;
};

/** The records of a ledger in the order they were added, as they were given; all of them, or those a condition lets through. */
export async function* eachRecord(
  db: Kysely<Tables>,
  { where, signal }: EachOptions = {},
): AsyncIterable<ArticleRecord> {
  for (let after = 0; ;) {
    signal?.throwIfAborted();
    let page = db.selectFrom("articles").select(["id", "text", "record"]).where("id", ">", after);
    if (where !== undefined) page = page.where(where as never);
    const rows = await page.orderBy("id").limit(PAGE).execute();
    for (const { text, record } of rows)
      yield { ...(JSON.parse(record) as Omit<ArticleRecord, "text">), text } as ArticleRecord;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}
