// "Una O’Neill opens the bridge in Oakford, March 4, 2031. (Source: Echo Pictures/X)"
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import { readBareNames } from "./bylines.ts";
import { createOpenings, keyOf, type BlockFacts, type Draft } from "./facts.ts";
import { captionLabels, captionOpenings, creditWords, pictureAgencies } from "../../english/pages/blocks.ts";

const LONGEST_CAPTION = 90;
const LONGEST_LABELLED = 40;
const LONGEST_CREDIT = 14;
const LONGEST_TOLD = 50;
const LONGEST_REPEATED = 60;

const opensCaption = createOpenings(captionOpenings);

/** A caption or a credit; a block with several sentences and somebody's words is body, whatever stands at its end. */
export function isCaption({ tokens }: Draft, facts: BlockFacts): boolean {
  if (facts.words > LONGEST_CAPTION || (facts.words > LONGEST_CREDIT && isSpeech(facts))) return false;
  return (
    isLabelled(tokens, facts) ||
    endsInBracketedCredit(tokens, facts) ||
    endsInCredit(tokens, facts) ||
    isBareCredit(tokens, facts)
  );
}

/** Captions tell what people hope or said, too, but in few words and without a quotation of their own. */
const isSpeech = ({ quoted, reports, stops, words }: BlockFacts): boolean =>
  (quoted && stops > 1) || (reports && words > LONGEST_TOLD);

/** "Photo: Jane Doe", "Photo courtesy of the museum", "FILE - The bridge …" */
function isLabelled(tokens: Tokens, { first, last, words, key }: BlockFacts): boolean {
  if (tokens.norm[first] === "file" && tokens.shape[first] === Shape.upper) return true;
  if (words > LONGEST_LABELLED) return false;
  if (opensCaption(key)) return true;
  for (let i = first + 1; i < Math.min(last, first + 4); i++)
    if (tokens.norm[i] === ":" || tokens.norm[i] === "...") return captionLabels.has(keyOf(tokens, first, i));
  return false;
}

/** "(Source: …)", "(Jane Doe/Echo Pictures)", "(AP Photo/Jane Doe)", "(Reuters)" after all else. */
function endsInBracketedCredit(tokens: Tokens, { first, last }: BlockFacts): boolean {
  let end = last - 1;
  if (tokens.norm[end] === ".") end--;
  if (tokens.norm[end] !== ")") return false;
  for (let i = end - 1; i >= Math.max(first, end - LONGEST_CREDIT); i--)
    if (tokens.norm[i] === "(") return isCredit(tokens, i + 1, end);
  return false;
}

function isCredit(tokens: Tokens, first: number, last: number): boolean {
  if (
    creditWords.has(tokens.norm[first]!) &&
    (tokens.shape[first] !== Shape.lower || tokens.norm[first] === "via")
  )
    return last - first > 1 || pictureAgencies.has(tokens.norm[first]!);
  if (pictureAgencies.has(keyOf(tokens, first, last))) return true;
  for (let i = first; i < last; i++) if (isCreditSlash(tokens, i, first, last)) return true;
  return false;
}

/** "Jane Doe/Reuters": a slash between names, an agency among them or a person's two names. */
function isCreditSlash(tokens: Tokens, i: number, first: number, last: number): boolean {
  if (tokens.norm[i] !== "/" || i === first || i + 1 >= last) return false;
  if (tokens.shape[i - 1] === Shape.lower || tokens.shape[i + 1] === Shape.lower) return false;
  if (tokens.kind[i - 1] === TokenKind.number || tokens.kind[i + 1] === TokenKind.number) return false;
  return (
    i - first > 1 || pictureAgencies.has(tokens.norm[i - 1]!) || pictureAgencies.has(tokens.norm[i + 1]!)
  );
}

/** "… in Oakford. Photo: Jane Doe/Echo", "… in Oakford. Photograph by Jane Doe", "… | Getty Images" */
function endsInCredit(tokens: Tokens, { first, last, words }: BlockFacts): boolean {
  for (let i = last - 1; i >= Math.max(first + 1, last - LONGEST_CREDIT); i--) {
    const norm = tokens.norm[i]!;
    if (!creditWords.has(norm) || tokens.shape[i] === Shape.lower) continue;
    const after = tokens.norm[i + 1];
    if (i + 1 < last && (after === ":" || after === "..." || after === "by" || after === "courtesy"))
      return true;
  }
  return words <= LONGEST_CAPTION && endsInAgency(tokens, first, last);
}

/** "… via Getty Images", "… / Reuters", "… | AFP", "REUTERS/Jane Doe" */
function endsInAgency(tokens: Tokens, first: number, last: number): boolean {
  let end = tokens.norm[last - 1] === "." ? last - 1 : last;
  if (tokens.norm[end - 1] === "images") end--;
  for (let i = end - 1; i >= Math.max(first, end - LONGEST_SIGNATURE); i--) {
    if (tokens.shape[i] === Shape.lower) return false;
    if (!pictureAgencies.has(tokens.norm[i]!)) continue;
    if (i + 1 < end) return tokens.shape[i] === Shape.upper && tokens.norm[i + 1] === "/";
    if (tokens.norm[i - 1] === "|" && last - first <= LONGEST_SIGNATURE) return false; // "Jane Doe | Reuters" is a byline
    return i > first && AGENCY_SIGNS.has(tokens.norm[i - 1]!);
  }
  return false;
}

const AGENCY_SIGNS = new Set(["/", "|", "©", "via", "—", "–"]);
const LONGEST_SIGNATURE = 6;

/** "Getty/Instagram.", "Shutterstock" */
const isBareCredit = (tokens: Tokens, { first, last, words, key }: BlockFacts): boolean =>
  words <= 3 &&
  tokens.shape[first] !== Shape.lower &&
  key !== "x" &&
  key.split(" ").every((word) => pictureAgencies.has(word) || word === "images") &&
  (pictureAgencies.has(key) || last - first > 1);

/** A line that stands twice running is a caption and its alternative text; a repeated paragraph with speech is not. */
export function markRepeatedLines({ tokens, facts, roles }: Draft): void {
  for (let i = 1; i < facts.length; i++) {
    const [above, below] = [facts[i - 1]!, facts[i]!];
    if (below.key === "" || below.key !== above.key || !maybeCaption(tokens, below)) continue;
    if (roles[i - 1] === "title") roles[i] ??= "furniture";
    else if (roles[i - 1] === undefined || roles[i - 1] === "caption") roles[i - 1] = roles[i] = "caption";
  }
}

const maybeCaption = (tokens: Tokens, facts: BlockFacts): boolean =>
  facts.words <= LONGEST_REPEATED && !speaks(facts) && !readBareNames(tokens, facts.first, facts.last);

/** A repeated paragraph with somebody's words is no caption. */
const speaks = ({ quoted, reports, stops }: BlockFacts): boolean => reports || (quoted && stops > 1);
