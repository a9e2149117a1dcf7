import { markup, words } from "../../html/template.ts";
import { entryAttributes } from "../../page/filters.ts";
import { tableOf, type Row } from "../../page/section.ts";
import type { Listed, Overview } from "../overview.ts";
import { dayOf, pagePath } from "../place.ts";
import { listOf, type List } from "./list.ts";

const ROW_MARKUP = 300;

/** The articles as they were added, each with its own page. */
export const articleList = ({ articles }: Overview): List =>
  listOf({
    id: "articles",
    title: "Articles",
    items: articles,
    weigh: ({ title, publisher }) => ROW_MARKUP + (title?.length ?? 0) + (publisher?.length ?? 0),
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
