import { Class, classAt, isApostropheAt, isDigitAt, isLetterAt, isSpaceAt } from "./characters.ts";
import { abbreviations, numberAbbreviations, smallAbbreviations } from "../english/sentences.ts";
import { createTokenWriter, type TokenWriter } from "./token-writer.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

/** No word, number or link is longer; what is, is cut into several. Keeps hostile text linear. */
const LONGEST = 256;

/**
 * Cuts a text into words, numbers, quotation marks, punctuation and symbols, in one pass over its characters.
 * Hyphens stand alone ("Minsk-style" is three tokens), so does a possessive 's; "1,003.5" and "U.S." are one each.
 */
export function tokenize(text: string): Tokens {
  const out = createTokenWriter(text);
  for (let i = 0; i < text.length;) {
    const found = classAt(text, i);
    if (found === Class.space) i++;
    else if (found === Class.letter) i = readWord(text, i, out);
    else if (found === Class.digit) i = out.add(i, numberEnd(text, i), TokenKind.number);
    else if (found === Class.apostrophe) i = readApostrophe(text, i, out);
    else i = readSign(text, i, found, out);
  }
  return out.finish();
}

function readWord(text: string, start: number, out: TokenWriter): number {
  const link = linkEnd(text, start);
  if (link > start) return out.add(start, link, TokenKind.link);
  const dotted = dottedEnd(text, start);
  if (dotted > start) return out.add(start, dotted, TokenKind.abbreviation);
  const end = wordEnd(text, start);
  if (isPossessive(text, end)) return out.add(end, out.add(start, end, TokenKind.word) + 2, TokenKind.word);
  const abbreviated = abbreviationEnd(text, start, end);
  return abbreviated > end
    ? out.add(start, abbreviated, TokenKind.abbreviation)
    : out.add(start, end, TokenKind.word);
}

/** "Sen.", "Ph.D.", "No. 10": the word with its stop, and with the letter after it where the lexicon has both. */
function abbreviationEnd(text: string, start: number, end: number): number {
  if (text[end] !== ".") return end;
  if (text[end + 2] === "." && abbreviations.has(text.slice(start, end + 3).toLowerCase())) return end + 3;
  const word = text.slice(start, end + 1);
  const lower = word.toLowerCase();
  if (numberAbbreviations.has(lower)) return isDigitAt(text, end + 2) ? end + 1 : end;
  return (word === lower ? smallAbbreviations : abbreviations).has(lower) ? end + 1 : end;
}

/** Letters, digits after the first letter ("H1N1"), and apostrophes between letters ("O’Neill", but not "Orr’s"). */
function wordEnd(text: string, start: number): number {
  let i = start + 1;
  for (; i - start < LONGEST; i++) {
    if (isLetterAt(text, i) || isDigitAt(text, i)) continue;
    if (!(isApostropheAt(text, i) && isLetterAt(text, i + 1)) || isPossessive(text, i)) break;
  }
  return i;
}

const isPossessive = (text: string, i: number): boolean =>
  isApostropheAt(text, i) &&
  (text[i + 1] === "s" || text[i + 1] === "S") &&
  !isLetterAt(text, i + 2) &&
  !isDigitAt(text, i + 2);

/** "U.S.", "J.K.", "a.m.", "J.": single letters, each with its full stop; not "e" in "the." */
function dottedEnd(text: string, start: number): number {
  let i = start;
  while (i - start < 12 && isLetterAt(text, i) && text[i + 1] === ".") i += 2;
  if (isLetterAt(text, i) && i > start && !isLetterAt(text, i + 1) && text[i + 1] !== ".") i++; // "U.S" without its last stop
  const single = i === start + 2;
  const upper = text[start] !== text[start]!.toLowerCase();
  return single && !upper ? start : isLetterAt(text, i) ? start : i;
}

/** "https://…", "www.…", "example.com/path": up to the next space, closing punctuation left off. */
function linkEnd(text: string, start: number): number {
  let i = start;
  while (i - start < LONGEST && (isLetterAt(text, i) || isDigitAt(text, i))) i++;
  const scheme = text.startsWith("://", i);
  const domain = text[i] === "." && isLowerAscii(text, i + 1) && isLowerAscii(text, i + 2) && i - start > 1;
  if (!scheme && !domain) return start;
  while (i - start < LONGEST && !isSpaceAt(text, i) && !"\"“”‘’'<>()[]".includes(text[i]!)) i++;
  while (i > start && ".,;:!?".includes(text[i - 1]!)) i--;
  return i;
}

const isLowerAscii = (text: string, i: number): boolean => text[i]! >= "a" && text[i]! <= "z";

/** Digits with separators inside: "1,003", "2.50", "10.15.1"; what they mean is not decided here. */
function numberEnd(text: string, start: number): number {
  let i = start + 1;
  while (
    i - start < LONGEST &&
    (isDigitAt(text, i) || ((text[i] === "." || text[i] === ",") && isDigitAt(text, i + 1)))
  )
    i++;
  return i;
}

function readApostrophe(text: string, i: number, out: TokenWriter): number {
  if (isPossessive(text, i) && i > 0 && !isSpaceAt(text, i - 1)) return out.add(i, i + 2, TokenKind.word);
  return out.add(i, text[i] === "'" && text[i + 1] === "'" ? i + 2 : i + 1, TokenKind.mark);
}

function readSign(text: string, i: number, found: number, out: TokenWriter): number {
  if (found === Class.mark)
    return out.add(i, text[i] === "`" && text[i + 1] === "`" ? i + 2 : i + 1, TokenKind.mark);
  if (found === Class.punctuation) return out.add(i, runEnd(text, i), TokenKind.punctuation);
  return out.add(i, i + (isHighSurrogate(text, i) ? 2 : 1), TokenKind.symbol);
}

const isHighSurrogate = (text: string, i: number): boolean =>
  (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;

/** "...", ". . .", "--" and "?!" are one token each; any other sign stands alone. */
function runEnd(text: string, start: number): number {
  const first = text[start]!;
  let i = start + 1;
  if (first === "-") while (i - start < LONGEST && text[i] === "-") i++;
  if (first === "?" || first === "!") while (i - start < LONGEST && (text[i] === "?" || text[i] === "!")) i++;
  if (first === ".")
    while (i - start < LONGEST && (text[i] === "." || (text[i] === " " && text[i + 1] === "."))) i++;
  return i;
}
