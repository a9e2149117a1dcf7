import { markup, type Html, type Part } from "../html/template.ts";
import { words } from "../html/words.ts";
import { filterForm } from "../page/filters.ts";
import { pageOf } from "../page/page.ts";
import type { List } from "./lists/list.ts";
import type { Overview } from "./overview.ts";
import { choicesOf, shortened, THIS_PAGE } from "./page.ts";
import { pageOfList } from "./place.ts";

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
