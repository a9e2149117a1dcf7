import { beForms } from "../../../english/speech/grammar.ts";
import { asking, hearsayVerbs, tellingPassives } from "../../../english/speech/reports.ts";
import type { Range } from "../phrases.ts";
import type { Draft, Refinement } from "./refinement.ts";

/** Of whom something "is said" has not said it; nor has who "was told", or was asked first. */
export const hearsay: Refinement = {
  name: "hearsay",
  example: "The chairman is said to be considering a sale.",
  kind: "source",
  apply({ tokens: { norm } }, draft) {
    const { source, cue } = draft;
    if (source === null) return draft;
    if (source.last !== cue.first)
      return isAskedFirst(norm, cue, source) ? { ...draft, source: null } : draft;
    if (wasTold(norm, cue) || (isHeard(norm, cue) && norm[source.first] === "it"))
      return { ...draft, source: null };
    return isHeard(norm, cue) ? spokenOf(norm, draft, source) : draft;
  },
};

/** "The chairman is said [to be considering a sale]": he is a part of what nobody in particular says. */
const spokenOf = (norm: readonly string[], draft: Draft, source: Range): Draft =>
  draft.content[0]!.first === draft.cue.last && norm[draft.cue.last] === "to"
    ? { ...draft, source: null, content: [source, ...draft.content] }
    : draft;

/** "is said", "has been rumoured" */
const isHeard = (norm: readonly string[], { first, last }: Range): boolean =>
  hearsayVerbs.has(norm[last - 1]!) && norm.slice(first, last).some((word) => beForms.has(word));

/** "The board was told that …" */
const wasTold = (norm: readonly string[], { first, last }: Range): boolean =>
  tellingPassives.has(norm[last - 1]!) && beForms.has(norm[last - 2] ?? "") && last - first > 1;

/** "Asked about the fares, Ms Goh said": who is named after the comma was asked. */
const isAskedFirst = (norm: readonly string[], cue: Range, source: Range): boolean =>
  asking.has(norm[cue.first]!) &&
  source.first > cue.last &&
  norm[source.first - 1] === "," &&
  norm[cue.last] !== ",";
