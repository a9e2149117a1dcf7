import { markup, type Html } from "../html/template.ts";
import { filterForm } from "../page/filters.ts";
import { pageOf } from "../page/page.ts";
import { contentsOf, sectionOf, type Section } from "../page/section.ts";
import type { Overview } from "./overview.ts";
import { articleTable, pairEntries, speakerTable, threadEntries, timelineEntries } from "./sections.ts";

/** The list of speakers to choose from ends here: those with most claims. */
const MOST_CHOICES = 300;

/** The first page of a report: what does not go together, what changed, what was said again, and all of it in order of time. */
export function overviewPage(overview: Overview): string {
  const sections = sectionsOf(overview).filter(({ count }) => count > 0);
  const kinds = sections.map(({ id, title }) => ({ value: id, label: title }));
  const speakers = overview.speakers.slice(0, MOST_CHOICES).map(({ id, name }) => ({ value: id, label: name })); // prettier-ignore
  return pageOf({
    title: "On the record",
    above: markup`<h1>On the record</h1>${countsOf(sections)}`,
    main: markup`${contentsOf(sections)}${filterForm(speakers, kinds)}${
      sections.length > 0 ? sections.map(sectionOf) : markup`<p>There is nothing in this ledger yet.</p>`
    }`,
  });
}

const countsOf = (sections: readonly Section[]): Html =>
  markup`<dl class="counts">${sections.map(({ title, count }) => markup`<div><dt>${title}</dt><dd>${count}</dd></div>`)}</dl>`;

function sectionsOf(overview: Overview): Section[] {
  const { conflicts, changes, threads, speakers, articles, timeline } = overview;
  return [
    { id: "conflicts", title: "Conflicts", count: conflicts.length, body: pairEntries(overview, "conflicts", conflicts) },
    { id: "changes", title: "Changes", count: changes.length, body: pairEntries(overview, "changes", changes) },
    { id: "threads", title: "Said again", count: threads.length, body: threadEntries(overview) },
    { id: "speakers", title: "Speakers", count: speakers.length, body: speakerTable(overview) },
    { id: "articles", title: "Articles", count: articles.length, body: articleTable(overview) },
    { id: "timeline", title: "Timeline", count: timeline.length, body: timelineEntries(overview) },
  ];
} // prettier-ignore
