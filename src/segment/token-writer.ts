import { Shape, TokenKind, type Tokens } from "./tokens.ts";

/** Collects tokens of one text into parallel arrays that grow as needed. */
export type TokenWriter = {
  /** Notes the token `[start, end)` and returns `end`, where reading goes on. */
  add(start: number, end: number, kind: number): number;
  finish(): Tokens;
};

export function createTokenWriter(text: string): TokenWriter {
  // News has a token every 4.6 characters or more; text that is all signs makes the arrays grow.
  let capacity = (text.length >> 2) + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let shapes = new Uint8Array(capacity);
  const norm: string[] = [];

  const grow = () => {
    capacity *= 2;
    [starts, ends] = [widened(starts, capacity), widened(ends, capacity)];
    [kinds, shapes] = [widened(kinds, capacity), widened(shapes, capacity)];
  };

  return {
    add(start, end, kind) {
      const at = norm.length;
      if (at === capacity) grow();
      const word = text.slice(start, end);
      const lower = word.toLowerCase();
      starts[at] = start;
      ends[at] = end;
      kinds[at] = kind;
      shapes[at] = shapeOf(word, lower);
      norm.push(kind === TokenKind.mark ? word : lower.includes("’") ? lower.replaceAll("’", "'") : lower);
      return end;
    },
    finish: () => ({
      length: norm.length,
      start: starts.subarray(0, norm.length),
      end: ends.subarray(0, norm.length),
      kind: kinds.subarray(0, norm.length),
      shape: shapes.subarray(0, norm.length),
      norm,
    }),
  };
}

function widened<T extends Uint32Array | Uint8Array>(from: T, capacity: number): T {
  const to = new (from.constructor as new (length: number) => T)(capacity);
  to.set(from);
  return to;
}

/** `lower` is the word in lower case: a word that equals it has no capital. */
function shapeOf(word: string, lower: string): number {
  if (word === lower) return hasLetter(lower) ? Shape.lower : Shape.none;
  if (word.length === 1 || word.slice(1) === lower.slice(1)) return Shape.capitalized;
  return word === word.toUpperCase() ? Shape.upper : Shape.mixed;
}

/** Whether some letter stands in a text without capitals; digits, marks and scripts without case have none. */
function hasLetter(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first >= SMALL_A && first <= SMALL_Z) || lower !== lower.toUpperCase();
}

const SMALL_A = 97;
const SMALL_Z = 122;
