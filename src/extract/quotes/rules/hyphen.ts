// Finance chief Lee Mi-ran told reporters that the plant would go ahead.

import type { Tokens } from "../../../segment/tokens.ts";
import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

type Spans = { readonly cue: Range; readonly source: Range | null };

/** A name that ends in a hyphen, or before one, goes on behind it, whatever verb its last part looks like. */
export function withWholeName({ tokens }: Passage, { cue, source }: Spans): Spans {
  if (!source || source.last > cue.first) return { cue, source };
  const hyphen = [source.last - 1, source.last].find((i) => isHyphen(tokens, i));
  if (hyphen === undefined) return { cue, source };
  const last = hyphen + 2;
  if (last > cue.first && cue.last - last < 1) return { cue, source };
  return { cue: { first: Math.max(cue.first, last), last: cue.last }, source: { first: source.first, last } };
}

/** One that touches the words on both sides. */
const isHyphen = ({ norm, start, end }: Tokens, i: number): boolean =>
  norm[i] === "-" && end[i - 1] === start[i] && end[i] === start[i + 1];
