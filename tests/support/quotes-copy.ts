import { describe, expect, it } from "vitest";
import { readMarkedCopy } from "../../src/testing/marked-copy.ts";
import { marked, quotesIn, type Found } from "./marked-quotes.ts";

// Every sentence here was written for this project, and the people in it are invented.
//
// What the marks hold: quotation marks, "that" and "to" are inside content, the full stop of an indirect one is not;
// titles and appositives belong to the source, with the comma that closes them before the cue; auxiliaries and adverbs
// belong to the cue; whom it is told to, and when, belongs to nobody. Where a copy has several attributions their roles
// are numbered: {source1:…} {cue1:…} {content1:…}.

/** `rule` is what found it, whatever put it right. */
type Expected = Partial<Pick<Found, "type" | "rule">>;

export const readsAs = (name: string, expected: Expected, copies: readonly string[]) =>
  describe(name, () => {
    it.each(copies)("%s", (copy) => {
      const { text } = readMarkedCopy(copy);
      const found = quotesIn(text);
      expect(marked(text, found)).toBe(copy);
      for (const quote of found) expect({ ...quote, rule: quote.rule.split("+")[0] }).toMatchObject(expected);
    });
  });
