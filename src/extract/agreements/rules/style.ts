import { Shape } from "../../../segment/tokens.ts";
import { keyOf, tiesAt } from "../gazetteer/keys.ts";
import { gazetteer } from "../gazetteer/lookup.ts";
import type { Entry } from "../gazetteer/entry.ts";
import { polities } from "../../../english/documents/geography.ts";
import { heads, type Head } from "../../../english/documents/heads.ts";
import { descriptive, gatherings, styleNouns } from "../../../english/documents/phrase.ts";
import { topicParts, topics } from "../../../english/documents/topics.ts";
import { mention, type Found } from "../found.ts";
import { type Rule } from "../phrase.ts";
import { claim, type Scan } from "../scan.ts";

/** “Nobody wants Minsk-style agreements, a JCPOA-type deal or a Budapest Memorandum-style promise.” */
export const styled: Rule = {
  name: "agreements/style",
  example: "Nobody wants Minsk-style agreements, a JCPOA-type deal or a Budapest Memorandum-style promise.",
  asked: "article",
  find: findStyles,
};

function findStyles(scan: Scan): void {
  if (scan.styles.length === 0) return;
  const known = new Map(scan.found.map((found) => [found.last, found]));
  const inside = new Set<Found>(); // the name in "Budapest Memorandum-style" is no mention of its own
  for (const style of scan.styles) {
    const noun = nounAfter(scan, style + 1);
    const model = modelBefore(scan, style - 2, known.get(style - 1));
    if (!noun || !model) continue;
    if (model.candidates.length === 0 && !noun.head) continue;
    if (noun.gathering && !model.candidates.every((entry) => entry.field === "peace")) continue;
    if (model.known) {
      scan.taken.fill(0, model.first, style);
      inside.add(model.known);
    }
    claim(scan, {
      ...mention({
        first: model.first,
        last: noun.last,
        form: "style",
        kind: kindOf(model, noun),
        rule: styled.name,
      }),
      relation: "modelledOn",
      candidates: model.candidates,
      head: noun.head,
    });
  }
  if (inside.size > 0)
    scan.found.splice(0, scan.found.length, ...scan.found.filter((found) => !inside.has(found)));
}

const REACH = 4;

type Noun = { readonly head: Head | null; readonly last: number; readonly gathering?: true };

/** The head the style is said of, past adjectives and topics: "-style binding security guarantees". */
function nounAfter({ tokens }: Scan, from: number): Noun | null {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const norm = tokens.norm[i]!;
    const head = heads.get(norm);
    if (head && head.kind !== "convention" && head.kind !== "charter") return { head, last: i + 1 };
    if (norm === "cease" && tiesAt(tokens, i + 1)) return { head: heads.get("ceasefire")!, last: i + 3 };
    if (styleNouns.has(norm) && !isMiddle(tokens.norm[i + 1])) return { head: null, last: i + 1 };
    if (gatherings.has(norm)) return { head: null, last: i + 1, gathering: true };
    if (!isMiddle(norm) && !tiesAt(tokens, i)) return null;
  }
  return null;
}

const isMiddle = (norm: string | undefined): boolean =>
  norm !== undefined &&
  (topics.has(norm) || topicParts.has(norm) || descriptive.has(norm) || heads.has(norm));

type Model = { readonly first: number; readonly candidates: readonly Entry[]; readonly known: Found | null };

/** An agreement already found, a place that stands for one, or any capitalised name, ending at token `last`. */
function modelBefore(scan: Scan, last: number, known: Found | undefined): Model | null {
  if (known) return { first: known.first, candidates: known.candidates, known };
  const { tokens } = scan;
  if (last < 0 || tokens.shape[last] === Shape.lower || tokens.shape[last] === Shape.none) return null;
  const two =
    last > 0
      ? gazetteer().places.get(`${keyOf(tokens.norm[last - 1]!)} ${keyOf(tokens.norm[last]!)}`)
      : undefined;
  if (two) return { first: last - 1, candidates: two, known: null };
  const candidates = gazetteer().places.get(keyOf(tokens.norm[last]!));
  if (candidates) return { first: last, candidates, known: null };
  return polities.has(tokens.norm[last]!) ? { first: last, candidates: [], known: null } : null;
}

const kindOf = ({ candidates }: Model, { head }: { head: Head | null }) =>
  head?.kind ?? candidates[0]?.kind ?? "other";
