// "See all" with teasers, a glossary note and the site's own lines after it
import { countIn, isAppeal, isBiography, isGlossary, isNote, isPleaLine } from "./asides.ts";
import { createOpenings, firstBody, type BlockFacts, type Draft } from "./facts.ts";
import { endMarkerOpenings, endMarkers, outletWords, readerWords } from "../../english/pages/blocks.ts";

const LONGEST_MARKER = 6;
const LONGEST_TEASER = 25;
const MOST_TEASERS = 12;
const LONGEST_SLOGAN = 16;
const SPEECH_WORDS = 12;
const LONG_REPORT = 18;
const LONG_PARAGRAPH = 30;
const MANY_PARAGRAPHS = 3;
/** A biography without an end marker before it is among so many last blocks. */
const CLOSING_BLOCKS = 5;

const opensMarker = createOpenings(endMarkerOpenings);

const isEndMarker = ({ key, words, closes }: BlockFacts): boolean =>
  words <= LONGEST_MARKER && !closes && (endMarkers.has(key) || opensMarker(key));

/** What follows an end marker is the site's, unless the article plainly goes on after it. Reads from the end, once. */
export function markTail(draft: Draft): void {
  const { facts, roles } = draft;
  const body = firstBody(draft);
  let [told, tail] = [NOTHING, facts.length];
  for (let i = facts.length - 1; i > body; i--) {
    if (!isEndMarker(facts[i]!) || (roles[i] !== undefined && roles[i] !== "furniture")) {
      if (roles[i] === undefined) told = counted(told, facts[i]!);
      continue;
    }
    roles[i] = "furniture";
    if (goesOn(told)) markTeasers(draft, i + 1);
    else {
      for (let k = i + 1; k < tail; k++) markTailBlock(draft, k);
      [told, tail] = [NOTHING, i];
    }
  }
}

/** What speaks for body text after a marker. */
type Told = { readonly quotes: number; readonly reports: number; readonly paragraphs: number };

const NOTHING: Told = { quotes: 0, reports: 0, paragraphs: 0 };

const counted = (told: Told, { closes, quoted, reports, words }: BlockFacts): Told =>
  !closes || words < SPEECH_WORDS
    ? told
    : {
        quotes: told.quotes + Number(quoted),
        reports: told.reports + Number(reports && words >= LONG_REPORT),
        paragraphs: told.paragraphs + Number(words >= LONG_PARAGRAPH),
      };

/** Somebody is quoted or reported at some length, or several long paragraphs stand there. */
const goesOn = ({ quotes, reports, paragraphs }: Told): boolean =>
  quotes > 0 || reports > 0 || paragraphs >= MANY_PARAGRAPHS;

/** Headlines of other stories between a marker and the paragraph that goes on. */
function markTeasers({ facts, roles }: Draft, from: number): void {
  const stop = Math.min(facts.length, from + MOST_TEASERS);
  for (let i = from; i < stop; i++) {
    const { closes, words } = facts[i]!;
    if (roles[i] === undefined && (closes || words > LONGEST_TEASER)) return;
    roles[i] ??= "furniture";
  }
}

/** Dates, lists and captions down here belong to other stories; notes and names of authors do not. */
function markTailBlock(draft: Draft, i: number): void {
  const role = draft.roles[i];
  if (role === "note" || role === "byline") return;
  draft.roles[i] = isTailNote(draft, draft.facts[i]!) ? "note" : "furniture";
}

const isTailNote = (draft: Draft, facts: BlockFacts): boolean =>
  isGlossary(draft, facts) || isBiography(draft, facts) || isNote(draft, facts);

/** Without a marker: what follows the last paragraph of an article that ends in pleas, notes and a slogan. */
export function markClosing(draft: Draft): void {
  const { facts, roles } = draft;
  let end = facts.length;
  while (end > 0 && !isClosingStop(draft, end - 1)) end--;
  const site = roles.indexOf("furniture", end);
  if (end === 0 || site < 0) return;
  for (let i = end; i < facts.length; i++) {
    if (roles[i] !== undefined) continue;
    if (isTailNote(draft, facts[i]!)) roles[i] = "note";
    else if ((i > site && isSlogan(draft, facts[i]!)) || leadsPlea(draft, i)) roles[i] = "furniture";
  }
}

/** A block of the article itself: what stands above it is no closing line. */
const isClosingStop = ({ facts, roles }: Draft, i: number): boolean =>
  roles[i] === undefined
    ? facts[i]!.words > LONGEST_SLOGAN || facts[i]!.quoted || facts[i]!.reports
    : roles[i] === "title" || roles[i] === "list" || roles[i] === "section";

/** "Together, we tell the town as it is.", "The Echo of Oakford": no sentence, or one of the outlet's own. */
const isSlogan = ({ tokens }: Draft, facts: BlockFacts): boolean =>
  !facts.closes || countIn(tokens, facts, outletWords) > 0 || countIn(tokens, facts, readerWords) > 0;

/** "Support the Echo Team" right above "Your donation pays for our reporting." */
const leadsPlea = (draft: Draft, i: number): boolean =>
  isPleaLine(draft, draft.facts[i]!) && i + 1 < draft.facts.length && isAppeal(draft, draft.facts[i + 1]!);

/** Glossary notes at the very end, and biographies among the last blocks. */
export function markClosingNotes(draft: Draft): void {
  const { facts, roles } = draft;
  let glossary = true;
  let left = CLOSING_BLOCKS;
  for (let i = facts.length - 1; i > 0 && left > 0; i--) {
    if (roles[i] !== undefined) continue;
    left--;
    if (isBiography(draft, facts[i]!) || (glossary && isGlossary(draft, facts[i]!))) roles[i] = "note";
    else glossary = false;
  }
}
