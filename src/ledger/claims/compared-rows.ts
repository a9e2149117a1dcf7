import type { Kysely } from "kysely";
import { wordsOf } from "../../text/words.ts";
import type { Tables } from "../database/tables.ts";
import { isTurned } from "./polarity.ts";
import { comparedContent, comparedNames, type Compared } from "./compared.ts";

/** What is compared of a claim, and of the candidates for it. */
export const selectCompared = (db: Kysely<Tables>) =>
  db
    .selectFrom("claims")
    .leftJoin("speakers", "speakers.id", "claims.speaker")
    .leftJoin("speakers as who", "who.id", "speakers.same_as")
    .select([
      "claims.id",
      "claims.text",
      "claims.modality",
      "claims.negated",
      "claims.feed",
      "who.id as group",
      "who.name",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectCompared>["execute"]>>[number];

export function toCompared(row: Row): Compared {
  const words = wordsOf(row.text);
  return {
    row: row.id,
    text: row.text,
    words,
    content: comparedContent(row.text),
    names: comparedNames(row.text),
    speakerGroup: row.name === null ? null : row.group,
    speakerName: row.name,
    modality: row.modality,
    turned: isTurned(row.negated === 1, row.modality, words),
  };
}
