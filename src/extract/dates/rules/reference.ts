// "He now says that, in the past, talks were frequent; in recent years they met rarely, but soon they will again."
import { pluralUnits, vagueUnits } from "../../../english/calendar/calendar.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { phraseFollowers, vaguePhrases, vagueReferences } from "../../../english/calendar/relative.ts";
import { endsName } from "../names.ts";
import { valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";

/** Expressions that only place an event before, at or after the time of writing. */
export const reference: Rule = {
  name: "dates/reference",
  example:
    "He now says that, in the past, talks were frequent; in recent years they met rarely, but soon they will again.",
  starts: [
    ...vagueReferences.keys(),
    ...vagueUnits.keys(),
    ...[...vaguePhrases.keys()].map((phrase) => phrase.split(" ")[0]!),
  ],
  read: (place, i) =>
    endsName(place, i) ? null : (readPhrase(place, i) ?? readUnits(place, i) ?? readWord(place, i)),
};

/** "the near future", "the past": not "the future president" */
function readPhrase(place: Place, i: number): Draft | null {
  if (word(place, i - 1) !== "the") return null;
  const two = vaguePhrases.get(`${word(place, i)} ${word(place, i + 1)}`);
  if (two !== undefined) return valueOf(i + 2, "DATE", two, { article: true });
  const one = vaguePhrases.get(word(place, i));
  return one !== undefined && isNoun(place, i + 1) ? valueOf(i + 1, "DATE", one, { article: true }) : null;
}

/** Nothing that it could describe follows. */
const isNoun = (place: Place, next: number): boolean =>
  next >= place.stop ||
  place.tokens.kind[next]! > TokenKind.number ||
  place.tokens.shape[next] !== Shape.lower ||
  phraseFollowers.has(word(place, next));

/** "recent weeks", "the coming months", "these days" */
function readUnits(place: Place, i: number): Draft | null {
  const value = pluralUnits.has(word(place, i + 1)) ? vagueUnits.get(word(place, i)) : undefined;
  if (value === undefined || (word(place, i) === "these" && word(place, i + 1) !== "days")) return null;
  return valueOf(i + 2, "DATE", value, { article: true });
}

/** "now", "recently"; "as soon as" says nothing. */
function readWord(place: Place, i: number): Draft | null {
  const value = vagueReferences.get(word(place, i));
  const compared = word(place, i - 1) === "as" && word(place, i + 1) === "as";
  return value === undefined || compared ? null : valueOf(i + 1, "DATE", value);
}
