// The lists that are tables: articles, and speakers.

import type { LedgerSpeaker } from "../../../ledger/index.ts";
import { joined, markup, words } from "../../html/template.ts";
import { listOf, type List } from "./list.ts";
import { dayOf, pagePath, reasonsList, type Listed, type Overview } from "../overview.ts";
import { entryAttributes } from "../../page/filters.ts";
import { tableOf, type Row } from "../../page/section.ts";

const ARTICLE_MARKUP = 300;

/** The articles as they were added, each with its own page. */
export const articleList = ({ articles }: Overview): List =>
  listOf({
    id: "articles",
    title: "Articles",
    items: articles,
    weigh: ({ title, publisher }) => ARTICLE_MARKUP + (title?.length ?? 0) + (publisher?.length ?? 0),
    part: (some) =>
      tableOf("Articles", ["Article", "Publisher", "Published", "Claims"], some.map(articleRow)),
    label: (some) => `from article ${some[0]!.number} to ${some.at(-1)!.number}`,
    speakers: () => [],
  });

const articleRow = ({ number, title, publisher, publishedAt, claims }: Listed): Row => ({
  attributes: entryAttributes({ anchor: `article-${number}`, kind: "articles", from: publishedAt }),
  cells: [
    markup`<a href="${pagePath(number)}">${words(title ?? `Untitled article ${number}`)}</a>`,
    publisher && words(publisher),
    publishedAt && dayOf(publishedAt),
    claims,
  ],
});

const SPEAKER_MARKUP = 450;
const suggestedOf = ({ links }: LedgerSpeaker) => links.filter(({ judgement }) => judgement === "suggested");

/** Everybody with a name, which leads to all that they said: by name, but on the first page those with most claims first. */
export const speakerList = ({ speakers, byName, said }: Overview): List =>
  listOf({
    id: "speakers",
    title: "Speakers",
    items: byName,
    whole: speakers,
    weigh: (speaker) =>
      SPEAKER_MARKUP +
      [speaker.name, ...speaker.roles, ...speaker.affiliations].join().length +
      suggestedOf(speaker).reduce((sum, { reasons }) => sum + LINK_MARKUP + reasons.join().length, 0),
    part: (some, first) =>
      tableOf(
        "Speakers",
        ["Name", "Roles", "Claims", "Articles", "May be the same as"],
        some.map((speaker, i) => speakerRow(speaker, first + i + 1, said.get(speaker.id))),
      ),
    label: (some) => [some[0]!.name, some.at(-1)!.name].join(" … "),
    speakers: ({ id }) => [id],
  });
const LINK_MARKUP = 200;

function speakerRow(speaker: LedgerSpeaker, number: number, said: string | undefined): Row {
  const { id, name, roles, affiliations, claims, articles } = speaker;
  return {
    attributes: entryAttributes({ anchor: `speaker-${number}`, kind: "speakers", speakers: [id] }),
    cells: [
      said === undefined ? words(name) : markup`<a href="${said}">${words(name)}</a>`,
      joined([...new Set([...roles, ...affiliations])].map(words), ", "),
      claims,
      articles,
      suggestedOf(speaker).map((link) => markup`${words(link.with.name)}${reasonsList(link.reasons)}`),
    ],
  };
}
