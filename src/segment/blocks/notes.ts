// "Editor’s note: …" · "Jane Doe contributed to this report." · "Una O’Neill is a columnist for The Oakford Echo."
import type { Tokens } from "../tokens.ts";
import type { Draft } from "./draft.ts";
import type { BlockFacts } from "./facts.ts";
import {
  contributedEndings,
  editorsWork,
  noteLabels,
  noteOpenings,
  pressJobs,
  textNames,
} from "../../english/pages/blocks.ts";
import { nameEnd } from "./names.ts";
import { createOpenings } from "./phrases.ts";

const LONGEST_NOTE = 120;
const LONGEST_BIOGRAPHY = 70;
const LABEL_WITHIN = 4;
const JOB_WITHIN = 12;

const opensNote = createOpenings(noteOpenings);
const opensLabel = createOpenings(noteLabels);
const opensTextName = createOpenings(textNames);

/** A note of the editors on the text itself: where it comes from, who helped, what was put right. */
export const isNote = ({ tokens }: Draft, facts: BlockFacts): boolean =>
  facts.words <= LONGEST_NOTE && (opensLikeNote(tokens, facts) || thanksHelpers(facts));

const opensLikeNote = (tokens: Tokens, facts: BlockFacts): boolean =>
  opensNote(facts.opening) ||
  (opensLabel(facts.opening) && hasLabel(tokens, facts)) ||
  (opensTextName(facts.opening) &&
    !facts.quoted &&
    facts.opening.split(" ").some((word) => editorsWork.has(word)));

/** "Correction: …", "Correction" alone; but not "Corrections officers were …". */
function hasLabel(tokens: Tokens, { first, last, words }: BlockFacts): boolean {
  if (words <= 1) return true;
  for (let i = first + 1; i < Math.min(last, first + LABEL_WITHIN); i++)
    if (LABEL_SIGNS.has(tokens.norm[i]!)) return true;
  return false;
}

const LABEL_SIGNS = new Set([":", "—", "–", "-"]);

const thanksHelpers = ({ key, quoted }: BlockFacts): boolean =>
  !quoted && contributedEndings.some((ending) => key.endsWith(ending) || key.includes(`${ending} from `));

/** "Una O’Neill is a columnist for The Oakford Echo.": about the author, told at the article's end. */
export function isBiography({ tokens }: Draft, { first, last, words, quoted }: BlockFacts): boolean {
  if (words > LONGEST_BIOGRAPHY || quoted) return false;
  const name = nameEnd(tokens, first, last);
  if (name === first || (tokens.norm[name] !== "is" && tokens.norm[name] !== "covers")) return false;
  if (tokens.norm[name] === "covers") return true;
  for (let i = name + 1; i < Math.min(last, name + JOB_WITHIN); i++)
    if (pressJobs.has(tokens.norm[i]!) && tokens.norm[i] !== "chief") return true;
  return false;
}
