import type { TimelineEntry } from "../../../ledger/index.ts";
import { markup, type Html, words } from "../../html/template.ts";
import { entryAttributes } from "../../page/filters.ts";
import type { Overview } from "../overview.ts";
import { dayOf, speakersOf, placeOfClaim, type Shown } from "../place.ts";
import { daysOf, listOf, weightOf, type List } from "./list.ts";

/** All that was claimed, in the order in which it was. */
export function timelineList(overview: Overview): List {
  const { timeline } = overview;
  return listOf({
    id: "timeline",
    title: "Timeline",
    items: timeline,
    weigh: ({ claim }) => weightOf(claim),
    part: (entries, first) =>
      markup`<ol class="entries timeline">${entries.map((entry, i) => claimEntry(overview, entry, { anchor: `claim-${first + i + 1}`, kind: "timeline" }))}</ol>`,
    label: (entries) => daysOf(entries.map(({ claim }) => claim)),
    speakers: ({ claim }) => speakersOf(claim),
    preview: timeline
      .slice(0, 1 + timeline.findLastIndex(({ claim }) => claim.madeAt !== null))
      .slice(-LATEST),
  });
}
/** Those of which no day is known stand behind the latest; a preview does without them. */
const LATEST = 10;

/** One claim at its day. */
export function claimEntry(
  overview: Overview,
  { claim, copies }: TimelineEntry,
  { anchor, kind, shown }: { readonly anchor: string; readonly kind: string; readonly shown?: Shown },
): Html {
  const facts = { anchor, kind, speakers: speakersOf(claim), from: claim.madeAt };
  const also = copies > 0 && markup`<p class="note">and in ${copies} near-identical ${copies === 1 ? "article" : "articles"}</p>`; // prettier-ignore
  return markup`<li class="card" ${entryAttributes(facts)}><p class="when">${dayOf(claim.madeAt)}</p><div><p class="words" dir="auto">${words(claim.text)}</p>${placeOfClaim(overview, claim, { day: false, ...shown })}${also}</div></li>`;
}
