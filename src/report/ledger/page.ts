import { markup, type Html, type Part } from "../html/template.ts";
import { filterForm, type Choice } from "../page/filters.ts";
import { pageOf } from "../page/page.ts";
import { contentsOf, sectionOf } from "../page/section.ts";
import { timelineChart } from "./chart.ts";
import type { Lists } from "./lists/all.ts";
import type { List } from "./lists/list.ts";
import type { Overview } from "./overview.ts";
import { pageOfList } from "./place.ts";

/** The first page of a report: short lists as they are, of long ones their beginning and the way to their pages. */
export function overviewPage(overview: Overview, { lists, said }: Lists): string {
  const kinds = lists.map(({ id, title }) => ({ value: id, label: title }));
  const isWhole = lists.every(({ isShort }) => isShort);
  const shown = lists.map((list) => list.speakersIn(shownOf(list)));
  return pageOf({
    title: "On the record",
    above: markup`<h1>On the record</h1>${countsOf(lists)}`,
    main: markup`${contentsOf(lists)}${filterForm(choicesOf(overview, shown), kinds, !isWhole && THIS_PAGE)}${
      lists.length > 0
        ? lists.map((list) => sectionOf({ ...list, body: bodyOf(list, overview, said) }))
        : markup`<p>There is nothing in this ledger yet.</p>`
    }`,
  });
}

/** What search and filters of one page among others cannot do. */
export const THIS_PAGE = "This searches this page alone: long lists go on, on pages of their own.";

const shownOf = ({ isShort, count, preview, pages }: List) =>
  isShort ? { from: 0, to: pages.at(-1)?.to ?? count } : preview;

/** Those of a ledger's speakers whom something shown is of, those with most claims first. */
export const choicesOf = ({ speakers }: Overview, shown: readonly ReadonlySet<string>[]): Choice[] =>
  speakers
    .filter(({ id }) => shown.some((ids) => ids.has(id)))
    .map(({ id, name }) => ({ value: id, label: name }));

const countsOf = (lists: readonly List[]): Html =>
  markup`<dl class="counts">${lists.map(({ id, title, count }) => markup`<div><dt>${title}</dt><dd><a href="#${id}">${count}</a></dd></div>`)}</dl>`;

function bodyOf(list: List, overview: Overview, said: List): Part {
  return markup`${list.id === "timeline" && timelineChart(overview.timeline)}${list.part(shownOf(list))}${
    !list.isShort && pagesOf(list, `All ${list.count} are on`)
  }${list.id === "speakers" && said.count > 0 && pagesOf(said, "What each of them said, in order, is on")}`;
}

/** "1: 2026-01-01 to 2026-02-09", each with its number of entries. */
const pagesOf = (list: List, lead: string): Html =>
  markup`<nav class="pages" aria-label="Pages: ${list.title}"><p>${lead} ${list.pages.length === 1 ? "a page of its own" : `${list.pages.length} pages`}:</p><ol>${list.pages.map(
    (stretch, page) =>
      markup`<li><a href="${pageOfList(list.id, page)}"><bdi>${shortened(list.label(stretch))}</bdi></a></li>`,
  )}</ol></nav>`;

/** A page is known by its first words. */
export const shortened = (label: string): string => {
  const signs = [...label.slice(0, 2 * LONGEST)];
  return signs.length <= LONGEST ? label : `${signs.slice(0, LONGEST).join("").trimEnd()}…`;
};
const LONGEST = 80;
