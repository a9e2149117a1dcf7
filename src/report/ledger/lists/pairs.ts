import type { Change, Conflict, Side } from "../../../ledger/index.ts";
import { pageOfSentence } from "../../html/source-link.ts";
import { markup, type Html, type Part, words } from "../../html/template.ts";
import { entryAttributes } from "../../page/filters.ts";
import type { Overview } from "../overview.ts";
import { speakersOf, judgementSign, reasonsList, placeOfClaim } from "../place.ts";
import { listOf, weightOf, type List } from "./list.ts";

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
