// <meta property="article:section" content="Politics">
import type { Page } from "../dom.ts";
import { plainText } from "../text.ts";

/** What a page's meta elements say, by name in lower case; of one that comes twice, each. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const LONGEST = 2_000;

export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const value = plainText(meta.getAttribute("content")!.slice(0, LONGEST));
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && value !== "") tags.set(name, [...(tags.get(name) ?? []), value]);
    }
  }
  return tags;
}

/** The values of the names, in the order of the names. */
export const valuesOf = (tags: MetaTags, names: readonly string[]): string[] =>
  names.flatMap((name) => tags.get(name) ?? []);
