import { itemsOf } from "../../kinds/own.ts";
import { nothingFound, shownIn } from "../../kinds/own-shown.ts";
import { singular } from "../../text/words.ts";
import { nameOf } from "../../kinds/who.ts";
import { viewOf } from "../../export/records.ts";
import { webAddress } from "../../export/addresses.ts";
import type { ArticleRecord } from "../../record.ts";
import { markup, joined, type Html, type Part, day, words } from "../html/template.ts";
import { filterForm } from "../page/filters.ts";
import { pageOf } from "../page/page.ts";
import { contentsOf, sectionOf, type Section } from "../page/section.ts";
import { figureCharts, kindTable } from "./tables.ts";
import { claimEntries, quoteEntries, speakerCards } from "./entries.ts";
import { contextOf, type Context } from "./context.ts";
import { markedText } from "./text.ts";

/** What a page links to. */
export type HtmlOptions = {
  /** The file, beside this one or above it, that lists all articles: "../index.html". */
  readonly overview?: string;
};

/**
 * One article as a page of its own: the text with everything on record marked, and each record with its evidence. One file,
 * which loads nothing and in which no word of the article can run.
 * @throws TypeError for what is no record.
 */
export function toHtml(record: ArticleRecord, { overview }: HtmlOptions = {}): string {
  viewOf(record, "toHtml");
  const context = contextOf(record);
  const { body, places } = markedText(context);
  const sections = sectionsOf(context, places).filter(({ count }) => count > 0);
  const kinds = sections.map(({ id, title }) => ({ value: id, label: title }));
  const speakers = record.speakers.map((speaker, i) => ({ value: String(i + 1), label: `${i + 1} ${nameOf(speaker)}` })); // prettier-ignore
  const title = record.meta.title ?? "Untitled article";
  return pageOf({
    title,
    above: markup`${overview !== undefined && markup`<nav aria-label="Report"><a href="${pathOnly(overview)}">All articles</a></nav>`}
      <h1>${words(title)}</h1>
      ${aboutArticle(record)}`,
    main: markup`${contentsOf([{ id: "text", title: "Article" }, ...sections])}${filterForm(speakers, kinds)}
      <div class="columns">
        <section class="reading" aria-labelledby="text">
          <h2 id="text">Article</h2>
          ${legendOf(record)}
          <div lang="${languageOf(record)}">${body}</div>
        </section>
        <div>
          ${sections.length > 0 ? sections.map(sectionOf) : markup`<p>Nothing on record: ${nothingFound()}.</p>`}
        </div>
      </div>`,
  });
}

/** Kinds that are shown otherwise than in a table, or with more beside it. */
const BODIES: Readonly<
  Record<string, (context: Context, places: ReadonlySet<string>, table: () => Part) => Part>
> = {
  speakers: speakerCards,
  quotes: quoteEntries,
  statistics: (context, _, table) => markup`${figureCharts(context)}${table()}`,
  claims: claimEntries,
};

function sectionsOf(context: Context, places: ReadonlySet<string>): Section[] {
  const { record } = context.view;
  return shownIn(record).map((entry) => {
    const table = (): Part => kindTable(entry, context, places);
    const body =
      itemsOf(entry, record).length > 0 && (BODIES[entry.kind]?.(context, places, table) ?? table());
    return { id: entry.kind, title: entry.title, count: itemsOf(entry, record).length, body };
  });
}

function aboutArticle(record: ArticleRecord): Html {
  const { byline, publisher, section, publishedAt } = record.meta;
  const address = webAddress(record);
  const said = [byline.join(", "), publisher, section].filter(Boolean).map((part) => words(part!));
  const known: Part[] = publishedAt === null ? said : [...said, day(publishedAt)];
  const link = markup`<a href="${address}" data-address="${address}" rel="noopener noreferrer external"
    >The article at its source</a
  >`;
  return markup`<p class="meta">${joined(address === null ? known : [...known, link], " · ")}</p>`;
}

const legendOf = (
  record: ArticleRecord,
): Html => markup`<ul class="legend" aria-label="How the text is marked">
  <li>
    <mark class="s1">quote <span class="badge">1 AB</span></mark> number and initials of who said it
  </li>
  <li><span class="source">source</span></li>
  <li><span class="cue">cue</span></li>
  ${shownIn(record).flatMap(({ mark, title }) =>
    mark === undefined
      ? []
      : [markup`<li><span class="${mark}">${singular(title.toLowerCase())}</span></li>`],
  )}
</ul>`;

/** The language as it was given, if it looks like one. */
const languageOf = ({ meta: { language } }: ArticleRecord): string =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : "en";

/** A place beside the page: nothing that a browser would take for a scheme or another host. */
const pathOnly = (path: string): string => (/^(?:\.{1,2}\/)*[\w.-]+\.html$/.test(path) ? path : "#main");
