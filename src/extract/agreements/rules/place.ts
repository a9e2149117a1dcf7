import { keyOf } from "../gazetteer/keys.ts";
import { gazetteer } from "../gazetteer/lookup.ts";
import { indefinite, repeating } from "../../../english/documents/phrase.ts";
import { mention } from "../found.ts";
import { claim, type Scan } from "../scan.ts";

/** “We signed the Minsk agreements once; nobody wants another Minsk.” Counts only where the article has the agreement. */
export function findPlaces(scan: Scan): void {
  for (const i of scan.capitals) {
    if (scan.taken[i] || !isRepeated(scan, i)) continue;
    const candidates = gazetteer().places.get(keyOf(scan.tokens.norm[i]!));
    if (!candidates) continue;
    claim(scan, {
      ...mention({
        first: i,
        last: i + 1,
        form: "short",
        kind: candidates[0]!.kind,
        rule: "agreements/place",
      }),
      candidates,
      relation: "modelledOn",
      dependent: true,
    });
  }
}

/** "another Minsk", "a second Munich"; not "the new Geneva". */
function isRepeated({ tokens }: Scan, i: number): boolean {
  const before = tokens.norm[i - 1] ?? "";
  if (before === "another") return true;
  return repeating.has(before) && indefinite.has(tokens.norm[i - 2] ?? "");
}
