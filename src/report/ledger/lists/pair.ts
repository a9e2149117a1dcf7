// "It cost $3 million" | "It cost $5 million": side by side, with the whole sentences and why they are held together.
import type { Change, Conflict, Side } from "../../../ledger/index.ts";
import { markup, type Html, type Part } from "../../html/template.ts";
import { pageOfSentence } from "../../html/source-link.ts";
import { words } from "../../html/words.ts";
import { entryAttributes } from "../../page/entry.ts";
import type { Overview } from "../overview.ts";
import { placeOfClaim } from "../place.ts";
import { judgementSign, reasonsList, speakersOf } from "../parts.ts";

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
