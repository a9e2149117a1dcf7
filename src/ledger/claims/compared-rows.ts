import type { Kysely } from "kysely";
import { wordsOf } from "../../text/words.ts";
import type { Tables } from "../database/tables.ts";
import { comparedContent, type Compared } from "./same-claim.ts";

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

export const toCompared = (row: Row): Compared => ({
  row: row.id,
  text: row.text,
  words: wordsOf(row.text),
  content: comparedContent(row.text),
  speakerGroup: row.name === null ? null : row.group,
  speakerName: row.name,
  modality: row.modality,
  negated: row.negated === 1,
});
