// “Harbour Union Secretary General Nils Aker”, “head of the Port Authority”, “the Union’s leader”, “Ana Roe of Eurostat”: the
// body that a person belongs to, where the text names it.
import { Shape, type Tokens } from "../../../segment/tokens.ts";
import { bodyConnectors } from "../../../english/persons/references.ts";
import { officeFields, roleModifiers } from "../../../english/persons/nouns.ts";
import { organizationHeads } from "../../../english/bodies/nouns.ts";
import { fieldWords } from "../../../english/bodies/organizations.ts";
import { kindOf } from "../../../names/kinds.ts";
import { findRuns, type Run } from "../../../names/runs.ts";
import { isDemonym, isNameToken, isRoleNoun, touches } from "../../../names/words.ts";
import { firstOf } from "../../../text/rule.ts";
import type { NameReading, NameRule, RoleRange } from "./reading.ts";

/** Finds the tokens of the body. */
type BodyRule = NameRule<Run>;

const LONGEST_OWNER = 5;
const LONGEST_BODY = 12;

/** "Union" in "the Union’s leader". */
const owner: BodyRule = {
  name: "owner",
  example: "The Harbour Union’s leader, Ana Roe, left.",
  read({ tokens, role }) {
    if (!role || role.owner === null) return null;
    let first = role.owner;
    while (first > 0 && role.owner - first < LONGEST_OWNER && isNameToken(tokens, first - 1)) first--;
    return named(tokens, { first, last: role.owner + 1 }, true);
  },
};

/** "NATO" in "NATO Secretary General", "White House" in "White House press secretary". */
const beforeOffice: BodyRule = {
  name: "beforeOffice",
  example: "Then Harbour Union Secretary General Nils Aker came.",
  read: ({ tokens, role }) => role && leading(tokens, role),
};

const afterOffice: BodyRule = {
  name: "afterOffice",
  example: "Nils Aker, head of the Port Authority, left.",
  read: ({ tokens, role }) => role && following(tokens, role),
};

const afterName: BodyRule = {
  name: "afterName",
  example: "Then Ana Roe of Eurostat came.",
  read: ({ tokens, titled: { last: end }, sentence: { last } }) =>
    end + 1 < last && (tokens.norm[end] === "of" || tokens.norm[end] === "at")
      ? bodyAfter(tokens, end, last)
      : null,
};

export const affiliations: readonly BodyRule[] = [owner, beforeOffice, afterOffice, afterName];

/** The words of the body that the person of a name belongs to. */
export function affiliationOf(reading: NameReading): string | null {
  const body = firstOf(affiliations, reading);
  if (!body || isBareOpener(reading, body)) return null;
  const { segments, tokens } = reading;
  return segments.text.slice(tokens.start[body.first], tokens.end[body.last - 1]);
}

/** "Marine biologist Ana Roe": a lone word that opens its sentence tells nothing, unless it has its capital elsewhere too. */
const isBareOpener = ({ tokens, sentence, casing }: NameReading, { first, last }: Run): boolean =>
  last - first === 1 &&
  first === sentence.first &&
  tokens.shape[first] === Shape.capitalized &&
  tokens.norm[last] !== "'s" &&
  !casing.inner.has(tokens.norm[first]!);

function leading(tokens: Tokens, { first, last }: RoleRange): Run | null {
  while (first < last && (roleModifiers.has(tokens.norm[first]!) || isDemonym(tokens.norm[first]!))) {
    if (organizationHeads.has(tokens.norm[first + 1] ?? "") && isNameToken(tokens, first)) break; // "Democratic Party leader"
    first++;
  }
  let end = first;
  while (
    end < last &&
    (isNameToken(tokens, end) || isInnerHyphen(tokens, end, first)) &&
    !isRoleNoun(tokens.norm[end]!) &&
    !isOfficeWord(tokens, end)
  )
    end++;
  return end > first && end < last ? named(tokens, { first, last: end }, false) : null;
}

/** The hyphen of "AFL-CIO". */
const isInnerHyphen = (tokens: Tokens, i: number, first: number): boolean =>
  i > first &&
  tokens.norm[i] === "-" &&
  touches(tokens, i) &&
  touches(tokens, i + 1) &&
  isNameToken(tokens, i + 1);

/** "Foreign" of "Foreign Minister", "Minority" of "Minority Leader": the office's, not the body's. */
const isOfficeWord = (tokens: Tokens, i: number): boolean =>
  (fieldWords.has(tokens.norm[i]!) ||
    roleModifiers.has(tokens.norm[i]!) ||
    officeFields.has(tokens.norm[i]!)) &&
  !organizationHeads.has(tokens.norm[i + 1] ?? "");

function following(tokens: Tokens, { first, last }: RoleRange): Run | null {
  for (let i = first; i + 1 < last; i++) {
    if (!bodyConnectors.has(tokens.norm[i]!)) continue;
    const run = bodyAfter(tokens, i, last);
    if (run) return run;
  }
  return null;
}

function bodyAfter(tokens: Tokens, connector: number, last: number): Run | null {
  const run = runFrom(tokens, tokens.norm[connector + 1] === "the" ? connector + 2 : connector + 1, last);
  const owned = run && tokens.norm[run.last] === "'s" ? runFrom(tokens, run.last + 1, last) : null; // "Oslo’s Institute of Peace"
  if (owned && isHeadAlone(tokens, owned)) return { first: run!.first, last: owned.last };
  return (owned && named(tokens, owned, false)) ?? (run && named(tokens, run, false));
}

/** "Institute" of "the King’s Institute" is no name. */
const isHeadAlone = (tokens: Tokens, { first, last }: Run): boolean =>
  last - first === 1 && organizationHeads.has(tokens.norm[first]!);

const runFrom = (tokens: Tokens, from: number, last: number): Run | null =>
  from < last && isNameToken(tokens, from)
    ? (findRuns(tokens, from, Math.min(last, from + LONGEST_BODY))[0] ?? null)
    : null;

/** The run where it can be a body: no people ("Ukrainian"), no person, and a place only for a government's office. */
function named(tokens: Tokens, run: Run, places: boolean): Run | null {
  const [norm, single] = [tokens.norm[run.first]!, run.last - run.first === 1];
  if (single && isRoleNoun(norm)) return null;
  if (single && (isDemonym(norm) || (fieldWords.has(norm) && !organizationHeads.has(norm)))) return null;
  if (isDemonym(tokens.norm[run.last - 1]!)) return null; // "South Korean"
  const kind = kindOf(tokens, run.first, run.last, false);
  return kind === "organization" || kind === "unknown" || (places && kind === "place") ? run : null;
}
