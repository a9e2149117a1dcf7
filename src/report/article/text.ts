import type { Block } from "../../segment/schema.ts";
import type { Span } from "../../span.ts";
import { plainLine, markup, type Html, type Part, passage } from "../html/template.ts";
import { badgeText, tintOf, type Context } from "./context.ts";
import { marksOf, quoteLabel, quoteParts, type Mark, type QuotePart } from "./marks.ts";

// “Fares rose 5 percent,” Roe said: [“Fares rose ] [5 percent] [,”] [ ] [Roe] [ ] [said], each with the quote it is part of.

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

type TextPiece = Piece<QuotePart, Mark>;
/** The article's words with everything on record marked, and the places that entries can lead back to. */
export type MarkedText = { readonly body: Html; readonly places: ReadonlySet<string> };

export function markedText(context: Context): MarkedText {
  const { text, blocks } = context.view.record;
  const pieces = piecesOf<QuotePart, Mark>(blocks, quoteParts(context), marksOf(context));
  const places = new Set<string>();
  /** An id stands once, where the mark begins. */
  const idOf = (id: string): Part => {
    if (id === "" || places.has(id)) return null;
    places.add(id);
    return markup` id="${id}"`;
  };
  const last = new Map(pieces.flatMap((piece) => (piece.outer ? [[piece.outer, piece] as const] : [])));
  const pieceHtml = ({ start, end, inner }: TextPiece): Part =>
    inner === null
      ? passage(text.slice(start, end))
      : markup`<a class="${inner.role}" ${idOf(inner.id)} href="#${inner.target}"
          >${passage(text.slice(start, end))}</a
        >`;
  const runHtml = (run: readonly TextPiece[]): Part => {
    const part = run[0]!.outer;
    if (part === null) return run.map(pieceHtml);
    const ends = last.get(part) === run.at(-1);
    return markup`<mark class="${tintOf(context, part.quote.speakerId)}" ${idOf(part.id)}
      >${run.map(pieceHtml)}${ends && badgeLink(context, part)}</mark
    >`;
  };
  let next = 0;
  const body = blocks.map((block) => {
    while (next < pieces.length && pieces[next]!.start < block.start) next++;
    const from = next;
    while (next < pieces.length && pieces[next]!.end <= block.end) next++;
    return blockHtml(block, runsOf(pieces.slice(from, next)).map(runHtml));
  });
  return { body: markup`<div class="text">${body}</div>`, places };
}

const badgeLink = (context: Context, { quote }: QuotePart): Html =>
  markup`<a class="badge" href="#${context.anchor(quote)}"
    ><span class="vh">${plainLine(quoteLabel(context, quote))}: </span
    >${badgeText(context, quote.speakerId)}</a
  >`;

/** Neighbours that are part of the same words. */
function runsOf(pieces: readonly TextPiece[]): TextPiece[][] {
  const runs: TextPiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run && run[0]!.outer === piece.outer) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const blockHtml = ({ role }: Block, body: Part): Html =>
  role === "heading"
    ? markup`<h3 dir="auto">${body}</h3>`
    : markup`<p class="${role}" dir="auto">${body}</p>`;
