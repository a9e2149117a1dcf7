import { expect, it } from "vitest";
import { numbered } from "../../src/extract/annotate.ts";
import { agreements } from "../../src/extract/agreements/index.ts";
import type { AgreementReference } from "../../src/extract/agreements/schema.ts";
import { segment } from "../../src/segment/segment.ts";
import { readMarkedCopy } from "../../src/testing/marked-copy.ts";

export const meta = {
  title: null, byline: [], publisher: null, section: null, url: null, publishedAt: null, publishedAtBasis: null,
  modifiedAt: null, language: "en",
}; // prettier-ignore

export const read = (text: string): AgreementReference[] =>
  numbered(
    "agreements",
    agreements.extract({ segments: segment({ text }), meta, annotations: { quotes: [] } }),
  );

const summary = ({ text, name, year }: AgreementReference) => ({ text, name, year });

export const references = (text: string) => read(text).map(summary);

/** Copy in which every mention is marked with its form, and no other mention may be found. */
export const marked = (copies: readonly string[]) =>
  it.each(copies)("%s", (copy) => {
    const { text, marks } = readMarkedCopy(copy);
    expect(read(text).map((a) => `${a.form}:${a.text}`)).toEqual(marks.map((m) => `${m.role}:${m.text}`));
  });
