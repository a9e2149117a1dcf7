import { Parser } from "htmlparser2";

/** Characters, or bytes where bytes are given. News pages have up to two million. */
export const DEFAULT_MAX_LENGTH = 5_000_000;
/** Browsers nest no deeper than 512; what lies deeper slows every step that walks up or down. */
const DEEPEST = 512;

/** @throws RangeError when a page is too long to be read in reasonable time. */
export function checkLength(length: number, maxLength: number, unit: "characters" | "bytes"): void {
  if (length > maxLength)
    throw new RangeError(
      `ontherecord: the page has ${length} ${unit}; expected at most ${maxLength} (option maxLength)`,
    );
}

/**
 * How many elements a page has.
 * @throws RangeError when they are nested too deeply, found before a tree is built of them.
 */
export function countElements(html: string): number {
  let [depth, elements] = [0, 0];
  const parser = new Parser({
    onopentagname: () => {
      elements++;
      if (++depth > DEEPEST)
        throw new RangeError(
          `ontherecord: the page nests elements more than ${DEEPEST} levels deep; no article is written so`,
        );
    },
    onclosetag: () => void depth--,
  });
  parser.end(html);
  return elements;
}
