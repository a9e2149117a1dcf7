import { expect, it } from "vitest";
import { annotate } from "../../src/extract/annotate.ts";
import { dates } from "../../src/extract/dates/index.ts";
import { readMetadata } from "../../src/segment/metadata.ts";
import { segment } from "../../src/segment/segment.ts";
import { readMarkedCopy, writeMarkedCopy } from "../../src/testing/marked-copy.ts";

// Every sentence here was written for this project. Where nothing else is said, it was published on a Tuesday:
const TUESDAY = "2026-02-03";

export function read(text: string, publishedAt: string | null = TUESDAY) {
  const segments = segment({ text });
  const meta = { ...readMetadata({ text }, segments), publishedAt };
  return annotate([dates], segments, meta).dates;
}

type Expected = { value: string; type?: string; mod?: string | null; from?: string | null; to?: string | null;
                  grain?: string | null; basis?: string; event?: boolean }; // prettier-ignore

/** Each phrasing holds one expression, and it means what is expected. */
export const means = (
  expected: Expected,
  phrasings: readonly string[],
  publishedAt: string | null = TUESDAY,
) =>
  it.each(phrasings)(`${expected.value}: %s`, (phrasing) => {
    const found = read(phrasing, publishedAt).map(({ timex, ...rest }) => ({ ...timex, ...rest }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

/** The spans, in the text itself. */
export const marks = (copies: readonly string[], publishedAt: string | null = TUESDAY) =>
  it.each(copies)("%s", (copy) => {
    const { text } = readMarkedCopy(copy);
    const found = read(text, publishedAt).map(({ start, end }) => ({ start, end, role: "d" }));
    expect(writeMarkedCopy(text, found)).toBe(copy);
  });

export const values = (text: string, publishedAt: string | null = TUESDAY) =>
  read(text, publishedAt).map(({ timex }) => timex.value);
