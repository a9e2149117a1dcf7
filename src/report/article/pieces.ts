// “Fares rose 5 percent,” Roe said: [“Fares rose ] [5 percent] [,”] [ ] [Roe] [ ] [said], each with the quote it is part of.
import type { Span } from "../../span.ts";

/** A stretch in which nothing begins or ends, with the innermost of each layer that covers it. */
export type Piece<A extends Span, B extends Span> = Span & {
  readonly outer: A | null;
  readonly inner: B | null;
};

/** Cuts a text wherever a span of either layer or a block begins or ends. One pass over all of them. */
export function piecesOf<A extends Span, B extends Span>(
  blocks: readonly Span[],
  outer: readonly A[],
  inner: readonly B[],
): Piece<A, B>[] {
  const cuts = [...new Set([...blocks, ...outer, ...inner].flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const [outermost, innermost] = [sweep(outer), sweep(inner)];
  return cuts.slice(0, -1).map((start, i) => ({
    start,
    end: cuts[i + 1]!,
    outer: outermost(start),
    inner: innermost(start),
  }));
}

/** The shortest span that covers an offset; offsets are asked for in order. */
function sweep<T extends Span>(spans: readonly T[]): (at: number) => T | null {
  const ordered = [...spans].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  let next = 0;
  let active: T[] = [];
  return (at) => {
    active = active.filter(({ end }) => end > at);
    for (; next < ordered.length && ordered[next]!.start <= at; next++)
      if (ordered[next]!.end > at) active.push(ordered[next]!);
    return active.reduce<T | null>(
      (best, span) => (best && lengthOf(best) <= lengthOf(span) ? best : span),
      null,
    );
  };
}

const lengthOf = ({ start, end }: Span): number => end - start;
