import type { LedgerSpeaker, TimelineEntry } from "../../../ledger/index.ts";
import { joined, markup, type Html, words } from "../../html/template.ts";
import { pageOfList, type Overview } from "../overview.ts";
import { listOf, weightOf, type List, runsOf } from "./list.ts";
import { claimEntry } from "./timeline.ts";

/** Claims of one speaker under the name; of somebody who says much, one part of them. */
type Piece = {
  readonly speaker: LedgerSpeaker;
  readonly entries: readonly TimelineEntry[];
  readonly from: number;
  readonly all: number;
};
const MOST_CLAIMS = 200;
const HEADING_MARKUP = 300;

/** Who said what: the claims of each speaker with a name, in the order in which they were made. */
export function saidList(overview: Overview): List {
  return listOf({
    id: "said",
    title: "Who said what",
    items: piecesOf(overview),
    count: overview.timeline.filter(({ claim }) => typeof claim.speaker?.name === "string").length,
    weigh: weightOfPiece,
    part: (pieces) => pieces.map((piece) => pieceHtml(overview, piece)),
    label: (pieces) => [pieces[0]!.speaker.name, pieces.at(-1)!.speaker.name].join(" … "),
    speakers: ({ speaker }) => [speaker.id],
  });
}

function piecesOf({ timeline, byName: speakers }: Pick<Overview, "timeline" | "byName">): Piece[] {
  const own = new Map<string, TimelineEntry[]>(speakers.map(({ id }) => [id, []]));
  for (const entry of timeline) own.get(entry.claim.speaker?.id ?? "")?.push(entry);
  return speakers.flatMap((speaker) => {
    const all = own.get(speaker.id)!;
    return Array.from({ length: Math.ceil(all.length / MOST_CLAIMS) }, (_, part) => {
      const from = part * MOST_CLAIMS;
      return { speaker, entries: all.slice(from, from + MOST_CLAIMS), from, all: all.length };
    });
  });
}

const weightOfPiece = ({ entries }: Piece): number =>
  entries.reduce((sum, { claim }) => sum + weightOf(claim), HEADING_MARKUP);

/** Where what a speaker said begins, by the speaker's id: "said-3.html#speaker-12". */
export function saidPlaces(read: Pick<Overview, "timeline" | "byName">): ReadonlyMap<string, string> {
  const pieces = piecesOf(read);
  const places = runsOf(pieces.map(weightOfPiece)).flatMap(({ from, to }, page) =>
    pieces
      .slice(from, to)
      .filter((piece) => piece.from === 0)
      .map(({ speaker: { id } }) => [id, `${pageOfList("said", page)}#${id}`] as const),
  );
  return new Map(places);
}

function pieceHtml(overview: Overview, { speaker, entries, from, all }: Piece): Html {
  const id = from === 0 ? speaker.id : `${speaker.id}-from-${from + 1}`;
  const roles = joined([...new Set([...speaker.roles, ...speaker.affiliations])].map(words), ", ");
  const stretch = entries.length < all && `, here from ${from + 1} to ${from + entries.length}`;
  return markup`<section data-group aria-labelledby="${id}"><h2 id="${id}">${words(speaker.name)}</h2>
<p class="note">${roles}${speaker.roles.length + speaker.affiliations.length > 0 && " · "}${all === 1 ? "1 claim" : `${all} claims`} in ${speaker.articles === 1 ? "1 article" : `${speaker.articles} articles`}${stretch}</p>
<ol class="entries timeline">${entries.map((entry, i) => claimEntry(overview, entry, { anchor: `${speaker.id}-claim-${from + i + 1}`, kind: "said", shown: { who: false } }))}</ol></section>`;
}
