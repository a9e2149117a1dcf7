// The company declined to say when the plant would close. It said only that it was old.

import type { Tokens } from "../../../segment/tokens.ts";
import type { Range } from "../phrases.ts";

const SAYING: ReadonlySet<string> = new Set([
  "say", "tell", "explain", "disclose", "specify", "reveal", "confirm", "discuss", "predict", "comment",
]); // prettier-ignore
const CLAUSES: ReadonlySet<string> = new Set([
  "when", "whether", "what", "why", "how", "who", "where", "which", "if", "that",
]); // prettier-ignore

/** The words of a saying that was declined belong to the cue where a clause follows: "declined to say" it, not "declined". */
export function withDeclinedSaying<T extends { readonly cue: Range; readonly content: readonly Range[] }>(
  { norm }: Tokens,
  found: T,
): T {
  const [part, ...others] = found.content;
  const { first } = part!;
  const declined = first === found.cue.last && norm[first] === "to" && SAYING.has(norm[first + 1]!);
  if (!declined || !CLAUSES.has(norm[first + 2]!) || part!.last <= first + 3) return found;
  const cue = { first: found.cue.first, last: first + 2 };
  return { ...found, cue, content: [{ first: first + 2, last: part!.last }, ...others] };
}

/** "said only that ministers keep it under review", "said that year that": what was said begins with the last "that". */
export const withoutOnly = ({ norm }: Tokens, content: readonly Range[], cue: Range): readonly Range[] =>
  content.map((part) => {
    if (part.first !== cue.last && part.first !== cue.last + 1) return part;
    const that =
      norm[part.first] === "only"
        ? part.first + 1
        : TIMES.has(norm[part.first]!)
          ? part.first + 1
          : part.first + 2;
    const opens = norm[part.first] === "only" || TIMES.has(norm[that - 1]!);
    return opens && norm[that] === "that" ? { first: that, last: part.last } : part;
  });
const TIMES: ReadonlySet<string> = new Set([
  "year",
  "month",
  "week",
  "day",
  "night",
  "morning",
  "evening",
  "time",
]);
