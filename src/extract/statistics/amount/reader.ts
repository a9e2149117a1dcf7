import type { Scope } from "../../../grammar/scope.ts";

/** Reads one form of a number, a unit, a currency or a range at token `i`; `before` is what was read in front of it. */
export type Reader<Read, Before> = {
  /** Stands in the record's `rule`. */
  readonly name: string;
  /** Where it reads something. */
  readonly example: string;
  readonly read: (scope: Scope, i: number, before: Before) => Read | null;
};

/** What was read, with the names of the readers that did. */
export type Named<Read> = Read & { readonly rule: string };

/** What the first reader that finds anything reads. */
export function firstOf<Read extends object, Before>(
  readers: readonly Reader<Read, Before>[],
  scope: Scope,
  i: number,
  before: Before,
): Named<Read> | null {
  for (const reader of readers) {
    const found = reader.read(scope, i, before);
    if (found) return named(found, reader.name);
  }
  return null;
}

/** With the name of its reader after those of what it was made of: "plain+percent+range". */
const named = <Read extends object>(read: Read & { readonly rule?: string }, name: string): Named<Read> => ({
  ...read,
  rule: read.rule === undefined ? name : `${read.rule}+${name}`,
});
