// "He now says that, in the past, talks were frequent; officials recently met and will soon do so again."
import { Shape } from "../../../segment/tokens.ts";
import { vaguePhrases, vagueReferences, units } from "../lexicon.ts";
import { valueOf, word, type Draft, type Place, type Rule } from "../reading.ts";

/** "now", "recently", "soon", "recent years", "the near future" */
export const reference: Rule = {
  name: "dates/reference",
  starts: [
    ...vagueReferences.keys(),
    ...new Set([...vaguePhrases.keys()].map((phrase) => phrase.split(" ")[0]!)),
    "current",
    "coming",
    "these",
  ],
  read(place, i) {
    return readPhrase(place, i) ?? readUnits(place, i) ?? readWord(place, i);
  },
};

function readPhrase(place: Place, i: number): Draft | null {
  if (word(place, i - 1) !== "the") return null;
  const two = vaguePhrases.get(`${word(place, i)} ${word(place, i + 1)}`);
  if (two !== undefined) return valueOf(i + 2, "DATE", two, { article: true });
  const one = vaguePhrases.get(word(place, i));
  const ends =
    i + 1 >= place.stop ||
    place.tokens.kind[i + 1]! > 2 ||
    place.tokens.shape[i + 1] !== Shape.lower ||
    /^(?:of|and|as|to|is|was|has|will|for|in|if|with|that|but|or|by|when|because|than)$/.test(
      word(place, i + 1),
    );
  return one !== undefined && ends ? valueOf(i + 1, "DATE", one, { article: true }) : null;
}

/** "recent weeks", "coming months", "these days" */
function readUnits(place: Place, i: number): Draft | null {
  if (word(place, i) === "these")
    return word(place, i + 1) === "days" ? valueOf(i + 2, "DATE", "PRESENT_REF") : null;
  if (!units.has(word(place, i + 1)) || word(place, i + 1) === units.get(word(place, i + 1))) return null;
  const value =
    word(place, i) === "recent"
      ? "PAST_REF"
      : word(place, i) === "coming" || word(place, i) === "future"
        ? "FUTURE_REF"
        : null;
  return value === null ? null : valueOf(i + 2, "DATE", value, { article: true });
}

function readWord(place: Place, i: number): Draft | null {
  if (word(place, i) === "current" && word(place, i + 1) !== "account")
    return valueOf(i + 1, "DATE", "PRESENT_REF");
  const value = vagueReferences.get(word(place, i));
  if (value === undefined || (word(place, i - 1) === "as" && word(place, i + 1) === "as")) return null;
  return valueOf(i + 1, "DATE", value);
}
