import { readSpelling, spelling } from "./spellings.ts";
import type { Tokens } from "./tokens.ts";

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
  let forms = new Uint16Array(capacity);
  const norm: string[] = [];

  const grow = () => {
    capacity *= 2;
    [starts, ends] = [widened(starts, capacity), widened(ends, capacity)];
    [kinds, shapes] = [widened(kinds, capacity), widened(shapes, capacity)];
    forms = widened(forms, capacity);
  };

  return {
    add(start, end, kind) {
      const at = norm.length;
      if (at === capacity) grow();
      readSpelling(text, start, end, kind);
      starts[at] = start;
      ends[at] = end;
      kinds[at] = kind;
      shapes[at] = spelling.shape;
      forms[at] = spelling.form;
      norm.push(spelling.norm);
      return end;
    },
    finish: () => ({
      length: norm.length,
      start: starts.subarray(0, norm.length),
      end: ends.subarray(0, norm.length),
      kind: kinds.subarray(0, norm.length),
      shape: shapes.subarray(0, norm.length),
      norm,
      form: forms.subarray(0, norm.length),
    }),
  };
}

function widened<T extends Uint32Array | Uint16Array | Uint8Array>(from: T, capacity: number): T {
  const to = new (from.constructor as new (length: number) => T)(capacity);
  to.set(from);
  return to;
}
