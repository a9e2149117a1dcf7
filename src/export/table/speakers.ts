import type { Speaker } from "../../resolve/schema.ts";
import { sentenceAround } from "../sentence.ts";
import { defineTable, text, whole } from "./column.ts";
import { articleColumns, joined, nameOf } from "./common.ts";

export const speakerTable = defineTable<Speaker>(({ record }) => record.speakers, [
  ...articleColumns,
  text("id", "id of the speaker, unique in its article", ({ id }) => id),
  whole("start", "where it is first mentioned, in UTF-16 code units", ({ mentions }) => mentions[0]?.start ?? null),
  whole("end", "where that mention ends, half-open", ({ mentions }) => mentions[0]?.end ?? null),
  text("name", "full name, without titles", ({ name }) => name),
  text("kind", "person, organization, group, anonymous or document", ({ kind }) => kind),
  text("role", "office", ({ role }) => role),
  text("affiliation", "body it belongs to", ({ affiliation }) => affiliation),
  text("aliases", "what else it is called", ({ aliases }) => joined(aliases)),
  text("members", "names, or ids, of who belongs to a group", ({ members }, view) =>
    joined(members.map((id) => nameOf(view, id) ?? id)),
  ),
  whole("mentions", "how often it is mentioned", ({ mentions }) => mentions.length),
  whole("quotes", "how often it is quoted", ({ id }, view) => view.quotesBy(id).length),
  text("sentence", "the sentence that first mentions it", ({ mentions: [first] }, view) =>
    first ? sentenceAround(view, first) : null,
  ),
]); // prettier-ignore
