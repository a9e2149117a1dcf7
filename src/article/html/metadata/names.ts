// "By Ada Brook and Bo Marsh, staff writers" is Ada Brook and Bo Marsh.
import { keyOf } from "../blocks.ts";
import { bylineLabels, bylineWorks, nobodies, roleWords } from "../../../english/pages/html.ts";

const LONGEST_NAME = 60;
const MOST_WORDS = 6;
// eslint-disable-next-line words/no-word-list -- ends of addresses
const ADDRESS = /https?:|www\.|\.(?:com|org|net|html?)\b|\/\//i;
const OPENING =
  /^(?:(?<work>[a-z]{4,11})\s(?:(?:and|&)\s\w{1,20}\s)?)?by\b[\s:]*|^(?<label>[a-z]{6,9})\s?:\s*/i;
/** The line has single spaces by then. */
const SEPARATORS = / ?[;|•·\n] ?| [-–—] /;
const JOINTS = /, ?(?:and|&) | (?:and|&|with) |, ?/i;
/** "MD", "Ph.D.", "RDN": what somebody has studied is no name. */
const DEGREE = /^(?:[A-Z]{2,5}|Ph\.?D\.?|M\.?D\.?|Jr\.?|Sr\.?|I{1,3})$/;

/** The names that a byline gives; none where it gives an address, an account or a role alone. */
export function readNames(byline: string): string[] {
  const line = byline
    .replace(/[^\S\n]+/g, " ")
    .trim()
    .replace(OPENING, withoutOpening);
  if (ADDRESS.test(line)) return [];
  const [first = "", ...rest] = line.split(SEPARATORS).filter(Boolean);
  const names = namesOf(first);
  for (const part of rest) names.push(...namesOf(part).filter(isPersonName));
  return [...new Set(names)];
}

/** "By", "Words and photos by" and "Author:" are no part of a name; "Stand by" and "Echo:" may be. */
function withoutOpening(opening: string, work = "", label = ""): string {
  const word = (work || label).toLowerCase();
  return word === "" || (work === "" ? bylineLabels : bylineWorks).has(word) ? "" : opening;
}

/** A name alone may be of any form, "AJ", "Reuters"; of several parts, each must look like a person's. */
function namesOf(part: string): string[] {
  const pieces = part.split(JOINTS).map(trimmed).filter(Boolean);
  const [first] = pieces;
  if (first === undefined) return [];
  // "Fish and Chips Weekly" is one name.
  if (pieces.length > 1 && !pieces.slice(1).some(isPersonName) && !isPersonName(first))
    return [part.trim()].filter(isName);
  return [first, ...pieces.slice(1).filter(isPersonName)].filter(isName);
}

const trimmed = (piece: string): string => {
  const bare = piece
    .replace(/^by /i, "")
    .replace(/\([^()]{0,60}\)?$/, "")
    .replace(/[.,: ]{1,5}$/, "")
    .trim();
  return /\b(?:Jr|Sr)$/.test(bare) ? `${bare}.` : bare;
};

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= LONGEST_NAME &&
  name.split(" ").length <= MOST_WORDS &&
  /\p{L}/u.test(name) &&
  !/[@{}<>#=]|\d{3}/.test(name) &&
  !nobodies.has(keyOf(name));

/** Two words or more, capitalised, none a role: "Ada Brook", "Jan van der Meer", but not "Staff Writer" or "MD". */
export function isPersonName(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 5 || !isName(name)) return false;
  if (words.some((word) => roleWords.has(keyOf(word)))) return false;
  return (
    !words.every((word) => DEGREE.test(word)) && /^\p{Lu}/u.test(words[0]!) && /^\p{Lu}/u.test(words.at(-1)!)
  );
}
