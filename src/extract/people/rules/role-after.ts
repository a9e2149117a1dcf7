// “Aker, the union’s secretary general,”, “Ana Roe, 56, a Lisbon lawyer who …”, “Jan Okoro (Ind.), head of the port authority”:
// the office that stands after a name.
import { TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { bodyConnectors, phraseOpeners, roleEnds } from "../../../english/persons/grammar.ts";
import type { RoleRange } from "./role-before.ts";
import { isRolePhrase } from "./role-before.ts";
import { isNameToken, touches } from "./words.ts";

const LONGEST = 18;
const LONGEST_BRACKET = 5;

/** The role in the apposition behind the name that ends before token `end`; the sentence ends before `last`. */
export function roleAfter(tokens: Tokens, end: number, last: number): RoleRange | null {
  let i = afterBracket(tokens, end, last);
  if (!opensApposition(tokens, i, last)) return null;
  i++;
  if (tokens.kind[i] === TokenKind.number && tokens.norm[i + 1] === ",") i += 2;
  const owner = ownerAt(tokens, i, last);
  if (owner > 0) i = owner + 2;
  else if (phraseOpeners.has(tokens.norm[i] ?? "")) i++;
  const possessed = possessiveAt(tokens, i, last);
  if (possessed > 0) i = possessed + 1;
  const stop = phraseEnd(tokens, i, last);
  if (stop <= i || !isRolePhrase(tokens, i, stop)) return null;
  return { first: i, last: stop, owner: owner > 0 ? owner : null };
}

const opensApposition = (tokens: Tokens, i: number, last: number): boolean =>
  i + 1 < last &&
  (tokens.norm[i] === "," || tokens.norm[i] === "—" || tokens.norm[i] === "–" || tokens.norm[i] === "--");

/** The token behind a short bracket: "(D-N.C.)", "(BMV: ALB)". */
export function afterBracket(tokens: Tokens, end: number, last: number): number {
  if (tokens.norm[end] !== "(") return end;
  for (let i = end + 1; i < last && i - end <= LONGEST_BRACKET + 1; i++)
    if (tokens.norm[i] === ")") return i + 1;
  return end;
}

/** "NATO" in ", NATO’s secretary general": the token before its ’s, or -1. */
function ownerAt(tokens: Tokens, i: number, last: number): number {
  let k = tokens.norm[i] === "the" ? i + 1 : i;
  while (k + 1 < last && k - i < 5 && isNameToken(tokens, k)) {
    if (tokens.norm[k + 1] === "'s") return k;
    k++;
  }
  return -1;
}

/** "union’s" in "the union’s secretary general", "owners’" in "the owners’ lawyer": the token of its ’s or ’, or -1. */
function possessiveAt(tokens: Tokens, i: number, last: number): number {
  for (let k = i + 1; k < last && k - i < LONGEST_POSSESSOR; k++) {
    if (tokens.norm[k] === "'s" || isPluralPossessive(tokens, k)) return k;
    if (tokens.kind[k]! > TokenKind.number || bodyConnectors.has(tokens.norm[k]!)) return -1; // "a lawyer at Lisbon’s court"
  }
  return -1;
}

const LONGEST_POSSESSOR = 4;

/** The apostrophe of "the owners’ lawyer". */
const isPluralPossessive = (tokens: Tokens, i: number): boolean =>
  APOSTROPHES.has(tokens.norm[i]!) && tokens.norm[i - 1]!.endsWith("s") && touches(tokens, i);

const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’"]);

const JOINS: ReadonlySet<string> = new Set(["-", "&"]);

function phraseEnd(tokens: Tokens, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const joins = JOINS.has(tokens.norm[i]!) || isPluralPossessive(tokens, i); // "Hallam & Co."
    const sign = tokens.kind[i]! > TokenKind.number && !joins;
    // "professor of surgery and the editor of …": the first office is the one told.
    if (tokens.norm[i] === "and" && phraseOpeners.has(tokens.norm[i + 1] ?? "")) return i;
    if (sign || i - first >= LONGEST || roleEnds.has(tokens.norm[i]!)) return i;
  }
  return last;
}
