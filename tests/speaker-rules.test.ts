import { describe, expect, it, vi } from "vitest";
import { extract } from "../src/index.ts";
import { sourceReaders } from "../src/resolve/speakers/mentions/source.ts";
import { nounReaders } from "../src/resolve/speakers/nouns/nouns.ts";
import { pronounReaders } from "../src/resolve/speakers/pronouns/pronouns.ts";
import type { Rule } from "../src/text/rule.ts";

/** Whether a rule finds somebody in its example while the article is read. */
function findsInExample<At, Found>(rule: Rule<At, Found>): boolean {
  const read = vi.spyOn(rule, "read");
  expect(extract(rule.example, { byline: ["Una Orr"] }).quotes.length).toBeGreaterThan(0);
  const found = read.mock.results.some(({ value }) => value !== null);
  read.mockRestore();
  return found;
}

const rooms: Record<string, readonly Rule<never, unknown>[]> = {
  sources: sourceReaders, pronouns: pronounReaders, ...nounReaders,
}; // prettier-ignore

describe.each(Object.entries(rooms))("%s", (_, rules) => {
  it.each(rules.map((rule) => [rule.name, rule.example, rule] as const))("%s: %s", (_name, _example, rule) =>
    expect(findsInExample(rule)).toBe(true),
  );
});
