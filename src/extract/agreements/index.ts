import { type Rule } from "./phrase.ts";
import { mentionOf } from "../../span.ts";
import { defineExtractor, type Numbered } from "../define.ts";
import { quotes, type QuoteDraft } from "../quotes/index.ts";
import { readPhrase, type Phrase } from "./phrase.ts";
import { resolveMentions } from "./resolve.ts";
import type { Noise, Resolved } from "./take-up.ts";
import { anaphor, generic, yearAndHead } from "./rules/generic.ts";
import { famousProvision, provisionOf } from "./rules/famous-provision.ts";
import { known, place } from "./rules/gazetteer.ts";
import { byParties } from "./rules/parties.ts";
import { resolution } from "./rules/resolution.ts";
import { styled } from "./rules/style.ts";
import { titled, treatyOf } from "./rules/titled.ts";
import { createScan, isTaken, type HeadAt, type Scan } from "./scan.ts";
import { agreementSchema, type AgreementReference } from "./schema.ts";

export type AgreementReferenceDraft = Omit<AgreementReference, "id">;

/** References to treaties, memoranda, accords, ceasefires, resolutions …: by name, by style, by year, by "the accord". */
export const agreements = defineExtractor({
  kind: "agreements",
  schema: agreementSchema.omit({ id: true }),
  after: [quotes],
  *extract({ segments, annotations }): Iterable<AgreementReferenceDraft> {
    const scan = createScan(segments);
    for (const rule of agreementRules) if (rule.asked === "article") rule.find(scan);
    const noise = findByHeads(scan);
    const mentions = scan.found.sort((a, b) => a.first - b.first);
    for (const resolved of resolveMentions(scan, mentions, noise))
      yield toRecord(scan, resolved, annotations.quotes);
  },
});

/** From the surest to the least: a token that one rule has is closed to the next. */
export const agreementRules: readonly Rule[] = [
  known, resolution, styled, famousProvision, treatyOf, titled, place, byParties, yearAndHead, anaphor, generic,
]; // prettier-ignore

/** Reads heads last to first, so that "ceasefire agreement" is one; what is private business comes back as noise. */
function findByHeads(scan: Scan): Noise[] {
  const noise: Noise[] = [];
  for (const at of [...scan.heads].reverse()) {
    if (isTaken(scan, at.first, at.last)) continue;
    const phrase = readPhrase(scan, at);
    for (const rule of agreementRules)
      if (rule.asked === "phrase" && !isTaken(scan, at.first, at.last)) rule.find(scan, phrase);
    if (isPrivate(scan, at, phrase)) noise.push({ at: at.first, word: at.head.word });
  }
  return noise.reverse();
}

const isPrivate = (scan: Scan, at: HeadAt, { determiner, unknown }: Phrase): boolean =>
  !scan.taken[at.first] && (determiner === "indefinite" || unknown);

function toRecord(
  scan: Scan,
  { found, entry, name, year }: Resolved,
  quoted: readonly Numbered<QuoteDraft>[],
): AgreementReferenceDraft {
  const { text } = scan.segments;
  const at = ({ first, last }: { first: number; last: number }) =>
    mentionOf(text, scan.tokens.start[first]!, scan.tokens.end[last - 1]!);
  const span = at(found);
  const provision = provisionOf(scan, found);
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    form: found.form,
    name,
    agreementId: entry?.id ?? null,
    year,
    kind: found.form === "style" ? found.kind : (entry?.kind ?? found.kind),
    provision: provision && at(provision),
    relation: found.relation,
    quoteId: innermost(quoted, span.start, span.end),
    rule: found.rule,
  };
}

/** Id of the shortest quote with a part of its content round `[start, end)`. */
function innermost(quoted: readonly Numbered<QuoteDraft>[], start: number, end: number): string | null {
  let best: string | null = null;
  let shortest = Infinity;
  for (const { id, content } of quoted)
    for (const part of content)
      if (part.start <= start && end <= part.end && part.end - part.start < shortest) {
        best = id;
        shortest = part.end - part.start;
      }
  return best;
}
