import { markup, type Html, type Part, words } from "../html/template.ts";
import type { List } from "./lists/list.ts";
import { pairList, threadList } from "./lists/related.ts";
import { saidList } from "./lists/said.ts";
import { articleList, speakerList } from "./lists/tables.ts";
import { timelineChart, timelineList } from "./lists/timeline.ts";
import { pageOfList, type Overview } from "./overview.ts";
import { filterForm, type Choice } from "../page/filters.ts";
import { pageOf } from "../page/page.ts";
import { inThousands, sectionOf } from "../page/section.ts";

/** The first page of a report: short lists as they are, of long ones their beginning and the way to their pages. */
export function overviewPage(overview: Overview, { lists, said }: Lists): string {
  const kinds = lists.map(({ id, title }) => ({ value: id, label: title }));
  const isWhole = lists.every(({ isShort }) => isShort);
  const shown = lists.map(({ onFirstPage }) => onFirstPage.speakers());
  return pageOf({
    title: "On the record",
    above: markup`<h1>On the record</h1>${countsOf(lists)}`,
    main: markup`${filterForm(choicesOf(overview, shown), kinds, !isWhole && THIS_PAGE)}${
      lists.length > 0
        ? lists.map((list) => sectionOf({ ...list, body: bodyOf(list, overview, said) }))
        : markup`<p>There is nothing in this ledger yet.</p>`
    }`,
  });
}

/** What search and filters of one page among others cannot do. */
export const THIS_PAGE = "This searches this page alone: long lists go on, on pages of their own.";

/** Those of a ledger's speakers whom something shown is of, by name. */
export const choicesOf = ({ byName }: Overview, shown: readonly ReadonlySet<string>[]): Choice[] =>
  byName
    .filter(({ id }) => shown.some((ids) => ids.has(id)))
    .map(({ id, name }) => ({ value: id, label: name }));

/** "Conflicts 12": how much there is, and the way to it. */
const countsOf = (lists: readonly List[]): Part =>
  lists.length > 0 &&
  markup`<nav class="counts" aria-label="On this page"><ul>${lists.map(
    ({ id, title, count }) =>
      markup`<li><a href="#${id}">${title} <strong>${inThousands(count)}</strong></a></li>`,
  )}</ul></nav>`;

function bodyOf(list: List, overview: Overview, said: List): Part {
  return markup`${list.id === "timeline" && timelineChart(overview.timeline)}${list.onFirstPage.body()}${
    !list.isShort && pagesOf(list, `All ${inThousands(list.count)} are on`)
  }${list.id === "speakers" && said.count > 0 && pagesOf(said, "What each of them said, in order, is on")}`;
}

/** "1. 2026-01-01 to 2026-02-09": a page by what stands on it; many of them are folded up. */
function pagesOf(list: List, lead: string): Html {
  const links = markup`<ol>${list.pages.map(
    ({ label }, page) =>
      markup`<li><a href="${pageOfList(list.id, page)}">${words(shortened(label))}</a></li>`,
  )}</ol>`;
  const count = list.pages.length;
  const told = `${lead} ${count === 1 ? "a page of its own" : `${inThousands(count)} pages`}`;
  return markup`<nav class="pages" aria-label="Pages: ${list.title}">${
    count > FEW_PAGES
      ? markup`<details><summary>${told}</summary>${links}</details>`
      : markup`<p>${told}:</p>${links}`
  }</nav>`;
}
const FEW_PAGES = 12;

/** A page is known by its first words. */
export const shortened = (label: string): string => {
  const signs = [...label.slice(0, 2 * LONGEST)];
  return signs.length <= LONGEST ? label : `${signs.slice(0, LONGEST).join("").trimEnd()}…`;
};
const LONGEST = 80;

/** One page of a long list, with the ways to the page before it, the one after it, and to all of them. */
export function listPage(overview: Overview, list: List, page: number): string {
  const { label, body, speakers } = list.pages[page]!;
  const title = list.pages.length === 1 ? list.title : `${list.title}, page ${page + 1} of ${list.pages.length}`; // prettier-ignore
  return pageOf({
    title: `${title} – On the record`,
    above: markup`<nav aria-label="Report"><a href="index.html">Overview</a></nav><h1>${title}</h1>`,
    main: markup`${filterForm(choicesOf(overview, [speakers()]), [], list.pages.length > 1 && THIS_PAGE)}
      ${waysOf(list, page, "top")}${list.id === "said" ? body() : headed(list.id, label, body())}${waysOf(list, page, "bottom")}`,
  });
}

/** "said" has a heading a speaker; every other list one for all of the page. */
const headed = (id: string, label: string, body: Part): Html =>
  markup`<section data-group aria-labelledby="${id}"><h2 id="${id}">${words(shortened(label))}</h2>${body}</section>`;

function waysOf({ id, title, pages }: List, page: number, where: string): Part {
  const way = (to: number, rel: string, label: string): Part =>
    pages[to] !== undefined && markup`<li><a rel="${rel}" href="${pageOfList(id, to)}">${label}</a></li>`;
  return (
    pages.length > 1 &&
    markup`<nav class="ways" aria-label="${title}, pages, ${where}"><ul>${way(page - 1, "prev", "← Page before")}<li><a href="index.html#${id === "said" ? "speakers" : id}">All ${pages.length} pages</a></li>${way(page + 1, "next", "Next page →")}</ul></nav>`
  );
}

/** What a report lists, in the order of its first page. `said` always has pages of its own: names lead there. */
export type Lists = { readonly lists: readonly List[]; readonly said: List };

export const listsOf = (overview: Overview): Lists => ({
  lists: [
    pairList(overview, "conflicts", "Conflicts", overview.conflicts),
    pairList(overview, "changes", "Changes", overview.changes),
    threadList(overview),
    speakerList(overview),
    articleList(overview),
    timelineList(overview),
  ].filter(({ count }) => count > 0),
  said: saidList(overview),
});

/** Every name that a list's pages may have in a folder. */
export const LIST_IDS = [
  "conflicts",
  "changes",
  "threads",
  "speakers",
  "articles",
  "timeline",
  "said",
] as const;
