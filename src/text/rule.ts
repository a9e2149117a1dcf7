/**
 * One way to read something: a name, a sentence that it reads, and what it finds at a place; null where it finds nothing.
 * Rules of one room are asked in order, and the first that finds something answers.
 */
export type Rule<At, Found> = {
  readonly name: string;
  /** A text in which the rule finds something; a test reads it. */
  readonly example: string;
  readonly read: (at: At) => Found | null;
};

/** What the first rule finds that finds something. */
export function firstOf<At, Found>(rules: readonly Rule<At, Found>[], at: At): Found | null {
  for (const rule of rules) {
    const found = rule.read(at);
    if (found !== null) return found;
  }
  return null;
}
