import type { Entry } from "../gazetteer/entry.ts";
import { gazetteer } from "../gazetteer/lookup.ts";
import { headFits } from "../../../english/documents/heads.ts";
import type { Phrase } from "../phrase.ts";
import { mention } from "../found.ts";
import { claim, type Scan } from "../scan.ts";
import { isAbout } from "./parties.ts";

/** “Ukraine cited the 1994 memorandum; the 2015 nuclear deal bound Iran.” */
export function findYearAndHead(scan: Scan, phrase: Phrase): void {
  const { year, head, topic } = phrase;
  if (year === null || phrase.unknown || phrase.parties.length > 0) return;
  const telling = !head.weak || phrase.public;
  claim(scan, {
    ...mention({
      first: phrase.first,
      last: phrase.last,
      form: "yearAndHead",
      kind: head.kind,
      rule: "agreements/year-and-head",
    }),
    candidates: (gazetteer().years.get(year) ?? []).filter((entry) => fits(entry, phrase)),
    year,
    topic,
    head,
    dependent: !telling,
  });
}

const fits = (entry: Entry, { head, topic }: Phrase): boolean =>
  (headFits.get(head.word)?.includes(entry.kind) ?? false) && (topic === null || isAbout(entry, topic));
