import type { Thread } from "../../../ledger/index.ts";
import { markup, type Html, words } from "../../html/template.ts";
import { entryAttributes } from "../../page/filters.ts";
import type { Overview } from "../overview.ts";
import { judgementSign, reasonsList, speakersOf, placeOfClaim } from "../place.ts";
import { listOf, weightOf, type List } from "./list.ts";

/** An entry of a thread; one that was said very often takes up several, one after the other. */
type Piece = { readonly thread: Thread; readonly number: number; readonly from: number };
const MOST_CLAIMS = 200;
const THREAD_MARKUP = 500;

/** The same claim, said again: all its claims under its first words. */
export const threadList = (overview: Overview): List =>
  listOf({
    id: "threads",
    title: "Said again",
    items: overview.threads.flatMap(piecesOf),
    count: overview.threads.length,
    weigh: (piece) =>
      claimsOf(piece).reduce(
        (sum, { claim, link }) => sum + weightOf(claim) + (link?.reasons.join().length ?? 0),
        THREAD_MARKUP + piece.thread.text.length,
      ),
    part: (pieces) => markup`<ol class="entries">${pieces.map((piece) => threadEntry(overview, piece))}</ol>`,
    label: ([piece]) => piece!.thread.text,
    speakers: (piece) => speakersOf(...claimsOf(piece).map(({ claim }) => claim)),
  });

const piecesOf = (thread: Thread, i: number): Piece[] =>
  Array.from({ length: Math.ceil(thread.claims.length / MOST_CLAIMS) }, (_, part) => ({
    thread,
    number: i + 1,
    from: part * MOST_CLAIMS,
  }));

const claimsOf = ({ thread, from }: Piece): Thread["claims"] => thread.claims.slice(from, from + MOST_CLAIMS);

function threadEntry(overview: Overview, piece: Piece): Html {
  const { thread, number, from } = piece;
  const { firstMadeAt, lastMadeAt, appearances, publications, judgement } = thread;
  const claims = claimsOf(piece);
  const anchor = from === 0 ? `thread-${number}` : `thread-${number}-from-${from + 1}`;
  const facts = { anchor, kind: "threads", speakers: speakersOf(...claims.map(({ claim }) => claim)), from: firstMadeAt, last: lastMadeAt }; // prettier-ignore
  const reach = `${appearances} times in ${publications === 1 ? "1 publication" : `${publications} publications`}`;
  return markup`<li class="card" ${entryAttributes(facts)}><h3 class="words" dir="auto">${words(thread.text)}</h3>
<p class="note">${reach}${claims.length < thread.claims.length && `, here from ${from + 1} to ${from + claims.length}`} ${judgementSign(judgement)}</p>
<ol class="steps" start="${from + 1}">${claims.map(({ claim, link }) => markup`<li><blockquote class="words"><p dir="auto">${words(claim.text)}</p></blockquote>${placeOfClaim(overview, claim)}${link && reasonsList(link.reasons)}</li>`)}</ol></li>`;
}
