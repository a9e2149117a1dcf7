// Candidates come from FTS5 by BM25 (Robertson & Zaragoza 2009) over Porter stems. Parts of words put them in order:
// "tornadoes" and "#tornado", "Yashem" and "Yashim" share most of their three-letter pieces, and short claims are not
// drowned by long ones. Pieces weigh more the fewer candidates have them.

export type Candidate = { readonly id: number; readonly text: string; readonly bm25: number };

const PIECE = 3;
/** What parts of words count beside whole ones. */
const PIECES_WEIGHT = 2;
/** Brings the sum of the pieces to the size of a BM25 that is 1 for the best candidate. */
const PIECES_SCALE = 12;

/** The candidates with a score, best first; the earlier one where two are as good. */
export function ranked(
  terms: readonly string[],
  candidates: readonly Candidate[],
  termsOf: (text: string) => readonly string[],
): { readonly id: number; readonly score: number }[] {
  const best = candidates[0]?.bm25 || 1;
  const asked = piecesOf(terms);
  const pieces = candidates.map(({ text }) => piecesOf(termsOf(text)));
  const weigh = weights(pieces);
  return candidates
    .map(({ id, bm25 }, i) => ({
      id,
      score: bm25 / best + (PIECES_WEIGHT / PIECES_SCALE) * overlap(asked, pieces[i]!, weigh),
    }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function piecesOf(words: readonly string[]): Set<string> {
  const pieces = new Set<string>();
  for (const word of words) {
    const framed = `_${word}_`;
    for (let i = 0; i + PIECE <= framed.length; i++) pieces.add(framed.slice(i, i + PIECE));
  }
  return pieces;
}

function weights(all: readonly Set<string>[]): (piece: string) => number {
  const count = new Map<string, number>();
  for (const pieces of all) for (const piece of pieces) count.set(piece, (count.get(piece) ?? 0) + 1);
  return (piece) => Math.log(1 + (all.length + 1) / ((count.get(piece) ?? 0) + 0.5)) ** 2;
}

function overlap(
  asked: ReadonlySet<string>,
  pieces: ReadonlySet<string>,
  weigh: (piece: string) => number,
): number {
  let [shared, all] = [0, 0];
  for (const piece of pieces) {
    const weight = weigh(piece);
    all += weight;
    if (asked.has(piece)) shared += weight;
  }
  return all === 0 ? 0 : shared / Math.sqrt(all);
}
