// “We will never sell the port”, “We will never sell …” and “We … never sell the port”: one claim, cut.
import { partsOf, plainOnes } from "../../compare/words.ts";
import { hasRun } from "../../text/words.ts";
import { nameKey } from "../../names/parts.ts";
import { areOpposite, isOneSpeaker, isQuestion, type Compared, type Judged } from "./compared.ts";
import { firstPersons } from "../../english/comparing/claims.ts";

/** Fewer words say too little to be known again: "It is a disgrace." */
const FEWEST_WORDS = 5;
const FEWEST_CONTENT = 3;
/** Of one speaker less will do: "We will never sell the harbour." */
const FEWEST_CONTENT_OF_ONE = 2;

/** Whether two claims are one by their words alone: the same, or one of them cut. */
export function sameWords(a: Compared, b: Compared): Judged | null {
  const [short, long] = a.plain.length <= b.plain.length ? [a, b] : [b, a];
  const fewest = isOneSpeaker(a, b) ? FEWEST_CONTENT_OF_ONE : FEWEST_CONTENT;
  if (short.plain.length < FEWEST_WORDS || short.content.size < fewest) return null;
  if (areOpposite(short, long) || isQuestion(a) !== isQuestion(b)) return null;
  const found = repeated(short, long) ?? cut(short, long);
  return found && saidOfThemselves(a, b) ? asOfOthers(found, a, b) : found;
}

const repeated = (short: Compared, long: Compared): Judged | null =>
  short.plain.length === long.plain.length && short.plain.every((word, i) => word === long.plain[i])
    ? confirmed("repeated", 1, "same words", "word for word the same")
    : null;

function cut(short: Compared, long: Compared): Judged | null {
  const parts = partsOf(short.words, ({ norm }) => norm === "…" || norm.startsWith("..")).map(plainOnes);
  const pieces = parts.filter((words) => words.length > 0);
  if (!standIn(pieces, long.plain)) return null;
  const part = short.plain.length / long.plain.length;
  return confirmed(
    "cut",
    0.9 + 0.1 * part,
    "cut",
    pieces.length > 1
      ? "the same words, some left out at “…”"
      : "all words of the shorter one stand in the longer one, in one piece",
  );
}

/** “We shall win,” say two rivals: the same words, of different people. "Clinton" may well be Hillary Clinton. */
const saidOfThemselves = (a: Compared, b: Compared): boolean =>
  familyOf(a) !== familyOf(b) &&
  !isOneSpeaker(a, b) &&
  a.speakerName !== null &&
  b.speakerName !== null &&
  a.plain.some((word) => firstPersons.has(word));

const familyOf = ({ speakerName }: Compared): string => nameKey(speakerName ?? "").family;

const asOfOthers = (found: Judged, a: Compared, b: Compared): Judged => ({
  ...found,
  judgement: "suggested",
  reasons: [...found.reasons, `but ${a.speakerName} and ${b.speakerName} may each speak of themselves`],
});

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
