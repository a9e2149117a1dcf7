import type { LedgerClaim } from "../../ledger/index.ts";
import { markup, type Part } from "../html/template.ts";
import { words } from "../html/words.ts";

/** Whom the filters find an entry by. */
export const speakersOf = (...claims: readonly LedgerClaim[]): string[] => [
  ...new Set(claims.flatMap(({ speaker }) => speaker?.id ?? [])),
];

export const reasonsList = (reasons: readonly string[]): Part =>
  reasons.length > 0 &&
  markup`<ul class="reasons">${reasons.map((reason) => markup`<li>${words(reason)}</li>`)}</ul>`;
