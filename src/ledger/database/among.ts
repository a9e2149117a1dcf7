// where id in (3, 5, 8)
import { sql, type RawBuilder } from "kysely";

/** The values of a list for `in`, as one parameter: with one for each, every length of a list were a statement of its own to prepare. */
export const among = <T extends number | string>(values: Iterable<T>): RawBuilder<T> =>
  sql<T>`(SELECT value FROM json_each(${JSON.stringify([...values])}))`;
