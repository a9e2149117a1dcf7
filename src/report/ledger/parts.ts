import type { Judgement, LedgerClaim } from "../../ledger/index.ts";
import { markup, type Html, type Part } from "../html/template.ts";
import { day, words } from "../html/words.ts";

/** Whom the filters find an entry by. */
export const speakersOf = (...claims: readonly LedgerClaim[]): string[] => [
  ...new Set(claims.flatMap(({ speaker }) => speaker?.id ?? [])),
];

export const reasonsList = (reasons: readonly string[]): Part =>
  reasons.length > 0 &&
  markup`<ul class="reasons">${reasons.map((reason) => markup`<li>${words(reason)}</li>`)}</ul>`;

export const dayOf = (known: string | null): Html => day(known ?? "no day known");

/** Whether somebody judged it, or is still to do so. */
export const judgementSign = (judgement: Judgement): Html => markup`<span class="sign">${judgement}</span>`;
