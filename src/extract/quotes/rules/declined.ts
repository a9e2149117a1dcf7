// The company declined to say when the plant would close.

import type { Tokens } from "../../../segment/tokens.ts";
import type { Range } from "../phrases.ts";
import { declinedClauses, declinedSaying } from "../../../english/speech/rule-words.ts";

/** The words of a saying that was declined belong to the cue where a clause follows: "declined to say" it, not "declined". */
export function withDeclinedSaying<T extends { readonly cue: Range; readonly content: readonly Range[] }>(
  { norm }: Tokens,
  found: T,
): T {
  const [part, ...others] = found.content;
  const { first } = part!;
  const declined = first === found.cue.last && norm[first] === "to" && declinedSaying.has(norm[first + 1]!);
  if (!declined || !declinedClauses.has(norm[first + 2]!) || part!.last <= first + 3) return found;
  const cue = { first: found.cue.first, last: first + 2 };
  return { ...found, cue, content: [{ first: first + 2, last: part!.last }, ...others] };
}
