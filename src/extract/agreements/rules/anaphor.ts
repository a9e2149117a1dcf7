import { compoundTails, ownComplements, restrictive } from "../../../english/documents/phrase.ts";
import type { Phrase } from "../phrase.ts";
import { mention } from "../found.ts";
import { claim, type Scan } from "../scan.ts";

/** “The Harrow Accord failed. The accord had no teeth, and this landmark deal no friends. The new accord is better.” */
export function findAnaphor(scan: Scan, phrase: Phrase): void {
  const { head, topic, determiner, last } = phrase;
  if (determiner !== "definite" || phrase.unknown || phrase.parties.length > 0) return;
  const renewed = phrase.prospective && phrase.repeating; // "the new accord"
  const after = scan.tokens.norm[last] ?? "";
  if ((phrase.prospective && !renewed) || restrictive.has(after)) return;
  const telling = !head.weak || phrase.public;
  if (!telling && ownComplements.has(after)) return; // "the deal with Acme" says itself which it is
  if (head.word !== "treaty" && compoundTails.has(after) && head.weak) return;
  claim(scan, {
    ...mention({ first: phrase.first, last, form: "anaphor", kind: head.kind, rule: "agreements/anaphor" }),
    topic,
    head,
    dependent: !telling || renewed,
    renewed,
  });
}
