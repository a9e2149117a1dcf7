import { TokenKind, type Tokens } from "../../../segment/tokens.ts";
import type { Range } from "../phrases.ts";
import { claimNouns } from "../../../english/speech/openers.ts";
import type { Opening } from "../../../english/verbs.ts";

/** How far into a content the noun may stand that says what is rejected: "the ministry's own claim". */
const LONGEST_PHRASE = 5;
/** Behind its question mark a content may close two pairs of marks. */
const LONGEST_CLOSING = 3;

/** How the content goes on from its cue; its "to" or "that" may also stand at the cue's end, or between the two. */
export function openingOf(tokens: Tokens, cue: Range, content: Range | null): Opening | null {
  const { norm } = tokens;
  if (norm[cue.last - 1] === "to" || norm[cue.last - 1] === "that") return norm[cue.last - 1] as Opening;
  if (!content || content.first < cue.last) return null;
  const first = content.first + (tokens.kind[content.first] === TokenKind.mark ? 1 : 0);
  const start = norm[first] === "not" ? first + 1 : first;
  for (const i of [start, first - 1])
    if (i >= cue.last && (norm[i] === "to" || norm[i] === "that")) return norm[i] as Opening;
  for (let i = first; i < Math.min(content.last, first + LONGEST_PHRASE); i++)
    if (claimNouns.has(norm[i]!)) return "claim";
  return null;
}

/** “Is it safe?” */
export function isQuestion({ norm }: Tokens, content: Range | null): boolean {
  if (!content) return false;
  for (let i = Math.max(content.first, content.last - LONGEST_CLOSING); i < content.last; i++)
    if (norm[i]!.startsWith("?")) return true;
  return false;
}

/** In marks from its first letter to its last stop: whole words of somebody's, not a few of them. */
export function isQuotation({ kind }: Tokens, content: Range | null): boolean {
  if (!content || content.last - content.first <= 2 || kind[content.first] !== TokenKind.mark) return false;
  return kind[content.last - 1] === TokenKind.mark && kind[content.last - 2] === TokenKind.punctuation;
}
