// Claims that are held together: two that conflict or changed, and what was said again.

import { pageOfSentence } from "../../../export/addresses.ts";
import type { Change, Conflict, Side, Thread } from "../../../ledger/index.ts";
import { markup, type Html, type Part, words } from "../../html/template.ts";
import { listOf, type List, weightOf } from "./list.ts";
import { judgementSign, placeOfClaim, reasonsList, speakersOf, type Overview } from "../overview.ts";
import { entryAttributes } from "../../page/filters.ts";

const PAIR_MARKUP = 900;

/** What does not go together, or what changed: two sentences each. */
export const pairList = (
  overview: Overview,
  kind: "conflicts" | "changes",
  title: string,
  items: readonly (Conflict | Change)[],
): List =>
  listOf({
    id: kind,
    title,
    items,
    weigh: ({ a, b, reasons }) =>
      [a, b].reduce(
        (sum, { claim }) => sum + weightOf(claim) + (overview.evidence.get(claim.id)?.sentence.length ?? 0),
        PAIR_MARKUP + reasons.join().length,
      ),
    part: (pairs, first) =>
      markup`<ol class="entries">${pairs.map((pair, i) => pairEntry(overview, pair, { anchor: `${kind.slice(0, -1)}-${first + i + 1}`, kind }))}</ol>`,
    label: ([pair]) => pair!.a.claim.text,
    speakers: ({ a, b }) => speakersOf(a.claim, b.claim),
  });

// "It cost $3 million" | "It cost $5 million": side by side, with the whole sentences and why they are held together.

const HEADINGS: Readonly<Record<(Conflict | Change)["relation"], string>> = {
  contradicts: "Two figures", denies: "Said and denied", "takes back": "Said and taken back", change: "Then and later",
}; // prettier-ignore

export function pairEntry(
  overview: Overview,
  { a, b, relation, judgement, reasons }: Conflict | Change,
  { anchor, kind }: { readonly anchor: string; readonly kind: string },
): Html {
  const facts = { anchor, kind, speakers: speakersOf(a.claim, b.claim), from: a.claim.madeAt, last: b.claim.madeAt }; // prettier-ignore
  return markup`<li class="card" ${entryAttributes(facts)}><h3><span class="relation">${HEADINGS[relation]}</span>${
    a.figure !== null &&
    b.figure !== null &&
    markup`: ${words(a.figure)} ${relation === "change" ? "→" : "and"} ${words(b.figure)}`
  } ${judgementSign(judgement)}</h3>
<div class="sides">${sideOf(overview, a)}${sideOf(overview, b)}</div>
<p class="note">Why they stand together:</p>${reasonsList(reasons)}</li>`;
}

function sideOf(overview: Overview, { claim, figure }: Side): Html {
  const found = overview.evidence.get(claim.id);
  const at = found?.address && markup`<p class="links"><a href="${found.address}" data-address="${pageOfSentence(found.address)}" rel="noopener noreferrer external">At the source<span class="vh">: ${claim.text.slice(0, 60)}</span></a></p>`; // prettier-ignore
  return markup`<div class="side"><blockquote class="words"><p dir="auto">${withFigure(found?.sentence ?? claim.text, figure)}</p></blockquote>${placeOfClaim(overview, claim)}${at}</div>`;
}

/** The sentence, its figure in bold. */
function withFigure(sentence: string, figure: string | null): Part {
  const at = figure === null ? -1 : sentence.indexOf(figure);
  if (figure === null || at < 0) return words(sentence);
  return markup`<bdi>${sentence.slice(0, at)}<span class="figure">${figure}</span>${sentence.slice(at + figure.length)}</bdi>`;
}

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
