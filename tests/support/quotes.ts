import { describe, expect, it } from "vitest";
import { readMarkedCopy, writeMarkedCopy } from "../../src/testing/marked-copy.ts";
import { marksOf, quotesIn } from "./marked-quotes.ts";

// Every sentence here was written for this project.

/** The copy with its marks off, read, and marked again by what was found. */
export function reread(copy: string): string {
  const { text } = readMarkedCopy(copy);
  return writeMarkedCopy(
    text,
    quotesIn(text).flatMap((quote) => marksOf(quote)),
  );
}

export const readsAs = (name: string, copies: readonly string[]) =>
  describe(name, () => {
    it.each(copies)("%s", (copy) => expect(reread(copy)).toBe(copy));
  });
