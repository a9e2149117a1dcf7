import type { Found } from "./found.ts";
import { definite, indefinite, repeating, modelLinks, modelVerbs } from "../../english/documents/phrase.ts";
import type { Scan } from "./scan.ts";

const LINK_REACH = 3;

/**
 * “Nobody needs another Kyoto Protocol”, “a pact modelled on the Dayton accords”: one like it, not the one itself.
 * The form stays what the words are; only the relation says so.
 */
export function relationAt({ tokens }: Scan, first: number): Found["relation"] {
  const before = tokens.norm[first - 1] ?? "";
  if (before === "another") return "modelledOn";
  if (repeating.has(before) && indefinite.has(tokens.norm[first - 2] ?? "")) return "modelledOn";
  for (let i = first - 1; i >= Math.max(1, first - LINK_REACH); i--) {
    if (modelLinks.has(tokens.norm[i]!)) return modelVerbs.has(tokens.norm[i - 1]!) ? "modelledOn" : "refers";
    if (!definite.has(tokens.norm[i]!)) return "refers";
  }
  return "refers";
}
