// “We will never sell the port”, “We will never sell …” and “We … never sell the port”: one claim, cut. “The port will not
// be sold”, by the same speaker: perhaps the same.
import { contentWords } from "../../text/content-words.ts";
import { hasRun, wordsOf } from "../../text/words.ts";
import type { Link } from "../links.ts";
import { negations, timeWords } from "./lexicon.ts";

/** A claim as it is compared with others. */
export type Compared = {
  readonly row: number;
  readonly text: string;
  readonly words: readonly string[];
  /** Stems of what it says, without negations and figures. */
  readonly content: ReadonlySet<string>;
  readonly speakerGroup: number | null;
  readonly speakerName: string | null;
  readonly modality: string;
  readonly negated: boolean;
};

/** Fewer words say too little to be known again: "It is a disgrace." */
const FEWEST_WORDS = 5;
const FEWEST_CONTENT = 3;
/** Of one speaker less will do: "We will never sell the harbour." */
const FEWEST_CONTENT_OF_ONE = 2;
/** So many words of content must be shared, and such a part of the shorter claim's, to suggest that two are one. */
const FEWEST_SHARED = 2;
const LEAST_OVERLAP = 0.6;
const LEAST_OVERLAP_OF_OTHERS = 0.75;
const PARTS = /\[?(?:…|\.\.\.)\]?/;

type Judged = Pick<Link, "relation" | "judgement" | "score" | "method" | "reasons">;

export const comparedContent = (text: string): Set<string> =>
  new Set(
    contentWords(text).filter((stem) => !/\d/.test(stem) && !negations.has(stem) && !timeWords.has(stem)),
  );

/** Whether two claims are one by their words alone: the same, or one of them cut. */
export function sameWords(a: Compared, b: Compared): Judged | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const fewest = isOneSpeaker(a, b) ? FEWEST_CONTENT_OF_ONE : FEWEST_CONTENT;
  if (short.words.length < FEWEST_WORDS || short.content.size < fewest) return null;
  if (short.words.length === long.words.length && short.words.every((word, i) => word === long.words[i]))
    return confirmed("repeated", 1, "same words", "word for word the same");
  const parts = short.text.split(PARTS).map(wordsOf).filter((words) => words.length > 0); // prettier-ignore
  if (!standIn(parts, long.words)) return null;
  const part = short.words.length / long.words.length;
  return confirmed(
    "cut",
    0.9 + 0.1 * part,
    "cut",
    parts.length > 1
      ? "the same words, some left out at “…”"
      : "all words of the shorter one stand in the longer one, in one piece",
  );
}

const confirmed = (relation: string, score: number, method: string, reason: string): Judged => ({
  relation, judgement: "confirmed", score, method, reasons: [reason],
}); // prettier-ignore

/** Whether all pieces stand in `words`, unbroken and in order; a piece of one or two words is no evidence. */
function standIn(pieces: readonly (readonly string[])[], words: readonly string[]): boolean {
  if (!pieces.some((piece) => piece.length >= FEWEST_WORDS)) return false;
  let rest = words;
  for (const piece of pieces) {
    if (!hasRun(rest, piece)) return false;
    const at = rest.findIndex((_, i) => piece.every((word, k) => word === rest[i + k]));
    rest = rest.slice(at + piece.length);
  }
  return true;
}

const isOneSpeaker = (a: Compared, b: Compared): boolean =>
  a.speakerGroup !== null && a.speakerGroup === b.speakerGroup;

/** How much of the shorter claim's content both have. */
export function overlapOf(
  a: Compared,
  b: Compared,
): { readonly shared: readonly string[]; readonly part: number } {
  const [short, long] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content];
  const shared = [...short].filter((stem) => long.has(stem));
  return { shared, part: short.size === 0 ? 0 : shared.length / short.size };
}

/** Whether two claims may be one in other words: one speaker or one subject, one polarity, and most of the content. */
export function similar(a: Compared, b: Compared): Judged | null {
  const { shared, part } = overlapOf(a, b);
  const oneSpeaker = isOneSpeaker(a, b);
  if (
    shared.length < FEWEST_SHARED ||
    a.negated !== b.negated ||
    a.modality === "question" ||
    b.modality === "question"
  )
    return null;
  if (
    part < (oneSpeaker ? LEAST_OVERLAP : LEAST_OVERLAP_OF_OTHERS) ||
    Math.min(a.content.size, b.content.size) < FEWEST_CONTENT
  )
    return null;
  const who = oneSpeaker ? `both by ${a.speakerName ?? "the same speaker"}` : "by others, about the same";
  return {
    relation: "alike",
    judgement: "suggested",
    score: part * (oneSpeaker ? 0.8 : 0.6),
    method: "shared words",
    reasons: [who, `both say: ${shared.join(", ")}`],
  };
}

/** Whether one claim takes back or denies what the other says. */
export function opposed(a: Compared, b: Compared): Judged | null {
  const turned = a.negated !== b.negated || (a.modality === "denial") !== (b.modality === "denial");
  const { shared, part } = overlapOf(a, b);
  if (
    !turned ||
    shared.length < FEWEST_SHARED ||
    part < LEAST_OVERLAP ||
    Math.min(a.content.size, b.content.size) < FEWEST_CONTENT
  )
    return null;
  const oneSpeaker = isOneSpeaker(a, b);
  const promise = a.modality === "promise" || b.modality === "promise";
  const relation = promise && oneSpeaker ? "takes back" : "denies";
  return {
    relation, judgement: "suggested", score: part * (oneSpeaker ? 0.8 : 0.6), method: "polarity",
    reasons: [oneSpeaker ? `both by ${a.speakerName ?? "the same speaker"}` : "by different speakers", `both say: ${shared.join(", ")}`, "one of them says that it is not so"],
  }; // prettier-ignore
}
