// “We will never sell the port” and “The port will not be sold”, by one speaker: perhaps the same. “The port is for sale”: against it.
import { areOpposite, isOneSpeaker, isQuestion, type Compared, type Judged } from "./compared.ts";
import { phraseOpeners } from "../../english/comparing/claims.ts";
import { contrastOf, contrastOfTimes } from "./contrast.ts";

/** So many words of content must be shared, and such a part of the shorter claim's, to suggest that two are one; one less does
 *  where the shorter one has no others: "rebuild the old harbour" and "rebuild the old theatre" share two. */
const FEWEST_SHARED = 3;
const LEAST_OVERLAP = 0.6;
const LEAST_OVERLAP_OF_OTHERS = 0.75;
/** Of these so many are no part of a name, or one less: “Hillary Clinton” stands in many claims that say nothing of each other. */
const FEWEST_OWN = 2;
/** Fewer words of content say too little; less will do of one speaker, where all of it is shared. */
const FEWEST_CONTENT = 3;
const FEWEST_CONTENT_OF_ONE = 2;

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
  const oneSpeaker = isOneSpeaker(a, b);
  const shared = sharedEnough(a, b, leastOf(a, b));
  if (!shared || areOpposite(a, b) || contrastOfTimes(a, b)) return null;
  const who = oneSpeaker ? `both by ${a.speakerName ?? "the same speaker"}` : "by others, about the same";
  return {
    relation: "alike",
    judgement: "suggested",
    score: shared.part * (oneSpeaker ? 0.8 : 0.6),
    method: "shared words",
    reasons: [who, bothSay(a, shared.shared)],
  };
}

const leastOf = (a: Compared, b: Compared): number =>
  isOneSpeaker(a, b) ? LEAST_OVERLAP : LEAST_OVERLAP_OF_OTHERS;

/** What two statements share, where it is enough and nothing else tells them apart; a question states nothing. */
function sharedEnough(a: Compared, b: Compared, least: number): ReturnType<typeof overlapOf> | null {
  if (!isOneSpeaker(a, b) && (isPhrase(a) || isPhrase(b))) return null;
  const overlap = overlapOf(a, b);
  const fewest = isOneSpeaker(a, b) && overlap.part === 1 ? FEWEST_CONTENT_OF_ONE : FEWEST_CONTENT;
  const own = overlap.shared.filter((stem) => !isNamed(a, stem) && !isNamed(b, stem)).length;
  const enough =
    own >= FEWEST_OWN - Number(overlap.part === 1) &&
    overlap.shared.length >= FEWEST_SHARED - Number(overlap.part === 1) &&
    overlap.part >= least &&
    Math.min(a.content.size, b.content.size) >= fewest;
  return enough && !isQuestion(a) && !isQuestion(b) && !contrastOf(a, b) ? overlap : null;
}

/** "to release his tax returns", "whether it was safe": what somebody wants or asks states nothing that others could say too. */
const isPhrase = ({ modality, plain: [first = ""] }: Compared): boolean =>
  modality === "demand" ||
  phraseOpeners.has(first) ||
  (first.endsWith("ing") && !first.endsWith("thing") && first !== "during");

const isNamed = ({ names }: Compared, stem: string): boolean => names.has(stem);

/** Whether one claim takes back or denies what the other says. */
export function opposed(a: Compared, b: Compared): Judged | null {
  const found = areOpposite(a, b) ? sharedEnough(a, b, leastOf(a, b)) : null;
  if (!found) return null;
  const oneSpeaker = isOneSpeaker(a, b);
  const promise = a.modality === "promise" || b.modality === "promise";
  return {
    relation: promise && oneSpeaker ? "takes back" : "denies",
    judgement: "suggested",
    score: found.part * (oneSpeaker ? 0.8 : 0.6),
    method: "polarity",
    reasons: [
      oneSpeaker ? `both by ${a.speakerName ?? "the same speaker"}` : "by different speakers",
      bothSay(a, found.shared),
      "one of them says that it is not so",
    ],
  };
}

/** "both say: closed, mill": the words that the claim has, not their stems. */
const bothSay = ({ words }: Compared, stems: readonly string[]): string =>
  `both say: ${stems.map((stem) => words.find(({ root }) => root === stem)?.plain ?? stem).join(", ")}`;
