import type { Change, Conflict, LedgerSpeaker, Thread } from "../../ledger/index.ts";
import { markup, joined, type Html, type Part } from "../html/template.ts";
import { words } from "../html/words.ts";
import { entryAttributes } from "../page/entry.ts";
import { tableOf } from "../page/section.ts";
import type { Listed, Overview } from "./overview.ts";
import { pagePath, placeOfClaim } from "./place.ts";
import { pairEntry } from "./pair.ts";
import { reasonsList, speakersOf } from "./parts.ts";

/** More would make a page that no browser likes; the list says how many are left out. */
export const MOST_ENTRIES = 3000;

export const pairEntries = (overview: Overview, kind: string, pairs: readonly (Conflict | Change)[]): Part =>
  markup`<ol class="entries">${pairs.slice(0, MOST_ENTRIES).map((pair, i) => pairEntry(overview, pair, { anchor: `${kind.slice(0, -1)}-${i + 1}`, kind }))}</ol>${leftOut(pairs.length)}`;

export const threadEntries = (overview: Overview): Part =>
  markup`<ol class="entries">${overview.threads.slice(0, MOST_ENTRIES).map((thread, i) => threadEntry(overview, thread, i + 1))}</ol>${leftOut(overview.threads.length)}`;

function threadEntry(overview: Overview, thread: Thread, number: number): Html {
  const { claims, firstMadeAt, lastMadeAt, appearances, publications, judgement } = thread;
  const facts = { anchor: `thread-${number}`, kind: "threads", speakers: speakersOf(...claims.map(({ claim }) => claim)), from: firstMadeAt, last: lastMadeAt }; // prettier-ignore
  const reach = `${appearances} times in ${publications === 1 ? "1 publication" : `${publications} publications`}`;
  return markup`<li class="card" ${entryAttributes(facts)}><h3 class="words" dir="auto">${words(thread.text)}</h3>
<p class="note">${reach} · ${judgement}</p>
<ol>${claims.map(({ claim, link }) => markup`<li><blockquote class="words"><p dir="auto">${words(claim.text)}</p></blockquote>${placeOfClaim(overview, claim)}${link && reasonsList(link.reasons)}</li>`)}</ol></li>`;
}

/** In the order in which they were made; the latest, where there are too many. */
export const timelineEntries = (overview: Overview): Part =>
  markup`<ol class="entries">${overview.timeline.slice(-MOST_ENTRIES).map(({ claim, copies }, i) => {
    const facts = { anchor: `claim-${i + 1}`, kind: "timeline", speakers: speakersOf(claim), from: claim.madeAt }; // prettier-ignore
    const also = copies > 0 && markup`<p class="note">and in ${copies} near-identical ${copies === 1 ? "article" : "articles"}</p>`; // prettier-ignore
    return markup`<li class="card" ${entryAttributes(facts)}><p class="words" dir="auto">${words(claim.text)}</p>${placeOfClaim(overview, claim)}${also}</li>`;
  })}</ol>${leftOut(overview.timeline.length)}`;

export const speakerTable = ({ speakers }: Overview): Part =>
  markup`${tableOf(
    "Speakers",
    ["Name", "Roles", "Claims", "Articles", "May be the same as"],
    speakers.slice(0, MOST_ENTRIES).map((speaker, i) => speakerRow(speaker, i + 1)),
  )}${leftOut(speakers.length)}`;

function speakerRow(
  { id, name, roles, affiliations, claims, articles, links }: LedgerSpeaker,
  number: number,
) {
  const suggested = links.filter(({ judgement }) => judgement === "suggested");
  return {
    attributes: entryAttributes({ anchor: `speaker-${number}`, kind: "speakers", speakers: [id] }),
    cells: [
      words(name),
      joined([...new Set([...roles, ...affiliations])].map(words), ", "),
      claims,
      articles,
      suggested.map((link) => markup`${words(link.with.name)}${reasonsList(link.reasons)}`),
    ],
  };
}

export const articleTable = ({ articles }: Overview): Part =>
  markup`${tableOf("Articles", ["Article", "Publisher", "Published", "Claims"], articles.map(articleRow))}`;

const articleRow = ({ number, meta, claims }: Listed) => ({
  attributes: entryAttributes({ anchor: `article-${number}`, kind: "articles", from: meta.publishedAt }),
  cells: [
    markup`<a href="${pagePath(number)}">${words(meta.title ?? `Untitled article ${number}`)}</a>`,
    meta.publisher && words(meta.publisher),
    meta.publishedAt,
    claims,
  ],
});

const leftOut = (count: number): Part =>
  count > MOST_ENTRIES && markup`<p class="note">${count - MOST_ENTRIES} more are left out here; the ledger has them all.</p>`; // prettier-ignore
