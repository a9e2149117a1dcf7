// "scored 6.2/10", "43 out of 100", "number 3", "the 26th most", "born before1974": figures that only the text gives.
import { dayOf } from "../calendar/civil.ts";
import { bestMarks, dateSides, notRanked, rankSigns } from "../english/comparing/grammar.ts";
import { ordinalSuffixes, ordinals } from "../english/numbers/numbers.ts";
import { TokenKind } from "../segment/tokens.ts";
import { rankedAfter, sideBefore } from "./beside.ts";
import { extentOf, none, rangeOf, stepOf, type Extent, type Family, type Figure } from "./figure.ts";
import { sidedDate } from "./from-date.ts";
import { wordFrom, type Read } from "./words.ts";

/** So many words before a mark the one may stand that says it is one. */
const NEAR = 10;
/** A list of figures without end says no more; bounds the work. */
const MOST = 60;

/** Figures that no extractor reads, and marks, which read as ratios or counts: these replace what they cover. */
export function fromText(read: Read, known: readonly Figure[]): Figure[] {
  const found: Figure[] = [];
  for (let i = 0; i < read.tokens.length && found.length < MOST; i++) {
    const figure = markAt(read, i, known) ?? rankAt(read, i) ?? gluedYearAt(read, i);
    if (figure) found.push(figure);
  }
  return found;
}

const DECIMAL = /^\d{1,3}(?:\.\d{1,3})?$/;

/** "6.2/10", "a score of 43 out of 100"; "8 out of 10 voters" is a share. */
function markAt(read: Read, i: number, known: readonly Figure[]): Figure | null {
  const { norm, start, end } = read.tokens;
  const slash = norm[i + 1] === "/";
  const best = slash ? i + 2 : norm[i + 1] === "out" && norm[i + 2] === "of" ? i + 3 : -1;
  if (best < 0 || !DECIMAL.test(norm[i]!) || !bestMarks.has(norm[best] ?? "") || !isMark(read, i, best))
    return null;
  const value = Number(norm[i]);
  const own = known.find((figure) => figure.start < end[best]! && start[i]! < figure.end);
  const extent = extentOf({
    value,
    step: stepOf(norm[i]!, value),
    comparator: own ? comparatorOf(own) : "=",
    fromBelow: false,
    denied: own?.denied ?? false,
  });
  return figureOf(read, i, best + 1, "mark", extent, `/${norm[best]!}`);
}

function isMark({ text, tokens: { norm, start, end }, words }: Read, i: number, best: number): boolean {
  const touches = (k: number) => norm[k] === "/" && end[k - 1] === start[k];
  const after = norm[best + 1] === "-" ? norm[best + 2] : norm[best + 1];
  if (after === "of" || after === "%" || touches(i - 1) || touches(best + 1)) return false;
  const isShare = /^\s*\p{Ll}/u.test(text.slice(end[best]!, end[best]! + 3));
  if (norm[i]!.includes(".") || (norm[i + 1] === "/" && !isShare)) return true;
  const at = wordFrom(words, start[i]!);
  return words.slice(Math.max(0, at - NEAR), at).some(({ stem }) => stem === "rating");
}

const comparatorOf = ({ form, high, lowOpen, highOpen }: Extent) => {
  if (form === "about") return "~";
  if (form !== "bound") return "=";
  return high === Infinity ? (lowOpen ? ">" : ">=") : highOpen ? "<" : "<=";
};

/** "number 3", "the 26th", "the fourth city". */
function rankAt(read: Read, i: number): Figure | null {
  const { norm, start, end, kind } = read.tokens;
  const ranked = (last: number, value: number) =>
    figureOf(read, i, last, "rank", rangeOf(value, value, 1), null);
  const next = norm[i + 1] ?? "";
  if (rankSigns.has(norm[i]!)) return /^\d{1,5}$/.test(next) ? ranked(i + 2, Number(next)) : null;
  if (kind[i] === TokenKind.number)
    return /^\d{1,4}$/.test(norm[i]!) && ordinalSuffixes.has(next) && end[i] === start[i + 1]
      ? ranked(i + 2, Number(norm[i]))
      : null;
  const value = ordinals.get(norm[i]!);
  const what = next === "-" ? i + 2 : i + 1;
  const isWord = kind[what] === TokenKind.word || kind[what] === TokenKind.abbreviation;
  return value === undefined || !isWord || notRanked.has(norm[what]!) ? null : ranked(i + 1, value);
}

const GLUED = /^(\p{Ll}+)(1[5-9]\d\d|20\d\d)$/u;

/** Copy that lost a space: "born before1974". */
function gluedYearAt(read: Read, i: number): Figure | null {
  const parts = read.tokens.kind[i] === TokenKind.word ? GLUED.exec(read.tokens.norm[i]!) : null;
  if (!parts) return null;
  const year = Number(parts[2]);
  const start = read.tokens.end[i]! - parts[2]!.length;
  const side = dateSides.get(parts[1]!) ?? sideBefore(read.words, start);
  const extent = sidedDate(dayOf(year, 1, 1), dayOf(year, 12, 31), side);
  return { ...figureOf(read, i, i + 1, "date", extent, null), start, text: parts[2]! };
}

function figureOf(
  { text, tokens, words }: Read,
  first: number,
  last: number,
  family: Family,
  extent: Extent,
  unit: string | null,
): Figure {
  const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!];
  const noun = family === "rank" ? rankedAfter(words, end) : none;
  return {
    ...extent, start, end, text: text.slice(start, end), family, unit, per: null, role: "level", direction: null, noun,
    denominator: none, subject: none, periodId: null,
  }; // prettier-ignore
}
