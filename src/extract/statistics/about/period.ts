// "In 2019 the fleet landed 40 tonnes and 12 crates; catches fell 5% last year, or 7% and 9% over the past decade."
import {
  auxiliaries,
  baseVerbs,
  clauseOpeners,
  comparingLinks,
  determiners,
  durationPrepositions,
  possessives,
  prepositions,
  relatives,
  reportingVerbs,
  speechVerbs,
} from "../../../english/numbers/figures.ts";
import { durations } from "../../../english/numbers/units.ts";
import { isHyphen, norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isVerb } from "../../../grammar/verb-group.ts";
import { isNounLike } from "../../../grammar/word.ts";
import { firstTokenFrom } from "../../../segment/tokens.ts";
import type { DateMention } from "../../dates/schema.ts";
import { tellOf, type About, type Figure, type OfEach } from "../figure.ts";
import { superlatives } from "../../../english/numbers/numbers.ts";

/** No sentence of news has more dates; bounds the work on lists of them. */
const MOST_DATES = 40;
/** No date further from a figure is taken for its own. */
const FARTHEST = 30;
/** A date that starts so early in its sentence may hold for all of it: "In the first half of 2020, …". */
const OPENING = 3;

type Period = { readonly date: DateMention; readonly first: number; readonly last: number };

/** What stands round a figure for the rules of its period. */
type Around = {
  readonly next: Figure | undefined;
  readonly periods: readonly Period[];
  /** Where the figures begin, and the words that set one figure against another. */
  readonly leads: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
};

/** The date a figure is said to hold for. */
export const PERIODS: readonly About<Period, Around>[] = [
  {
    name: "noPeriod",
    example: "In 2019 she was 84.",
    holdsBack: true,
    read: (_, figure) => (holdsForTime(figure) ? undefined : null),
  },
  {
    name: "dateAfter",
    example: "Catches fell 5% in 2019.",
    read(scope, figure, around) {
      const after = reached(scope, figure, around);
      return after && (!around.next || after.first <= around.next.first) ? after : undefined;
    },
  },
  {
    name: "dateBefore",
    example: "In 2019 the fleet landed 40 tonnes.",
    read(scope, figure, { periods, leads }) {
      const before = periods.findLast(({ last }) => last <= figure.first);
      return before && isBefore(scope, figure, before, leads) ? before : undefined;
    },
  },
  {
    name: "sharedDate",
    example: "The fleet landed 40 tonnes and 12 crates in 2019.",
    read(scope, figure, around) {
      const { next } = around;
      return next && hasVerb(scope, figure.last, next.outerFirst)
        ? undefined
        : reached(scope, figure, around);
    },
  },
];

/** For each figure the date it is said to hold for: the next one after before another figure, else one before it. */
export const periodsOf: OfEach<Period> = (scope, figures) => {
  const periods = scope.dates.slice(0, MOST_DATES).flatMap((date) => periodAt(scope, date) ?? []);
  if (periods.length === 0) return figures.map(() => null);
  const leads = new Set(figures.map(({ outerFirst }) => outerFirst));
  // "from 20 to 25 by 2030": the date is that of one end
  const links = new Set(
    figures.flatMap(({ outerFirst }) => (oneOf(scope, outerFirst - 1, comparingLinks) ? outerFirst - 1 : [])),
  );
  return figures.map((figure, i) =>
    tellOf(PERIODS, scope, figure, { next: figures[i + 1], periods, leads, links }),
  );
};

/** The next date after the figure, where nothing stands between that parts them. */
function reached(scope: Scope, figure: Figure, { periods, links }: Around): Period | undefined {
  const after = periods.find(({ first }) => first >= figure.last);
  return after && isAfter(scope, figure, after, links) ? after : undefined;
}

/** A duration is a time itself, and nobody keeps an age or a figure of odds. */
const holdsForTime = ({ kind }: Figure): boolean => kind !== "duration" && kind !== "age";

/** "last night", but no clock time; "last winter", whose months depend on the half of the globe. */
const PART_OF_DAY = /T(?:MO|MI|AF|EV|NI)$/;
const SEASON = /-(?:WI|SP|SU|FA)$/;
/** "in August", of a year that the text does not tell. */
const NO_YEAR = /^XXXX/;

/** A date with an interval, or a duration that says how long: "over two years"; never "now" or "after 12 minutes". */
function periodAt(scope: Scope, date: DateMention): Period | null {
  const { type, value } = date.timex;
  if (type === "SET" || (type === "TIME" && !PART_OF_DAY.test(value))) return null;
  if (type === "DATE" && date.from === null && !SEASON.test(value) && !NO_YEAR.test(value)) return null;
  const first = firstTokenFrom(scope.tokens, date.start);
  if (type === "DURATION" && date.from === null ? !isGoverned(scope, first) : endsPeriod(scope, first))
    return null;
  if (isCompared(scope, first)) return null;
  return { date, first, last: firstTokenFrom(scope.tokens, date.end) };
}

/** "its lowest since 2019", "the worst drought in four decades": how long nothing was as low or as bad. */
function isCompared(scope: Scope, first: number): boolean {
  const link = oneOf(scope, first - 1, determiners) ? first - 2 : first - 1;
  if (norm(scope, link) !== "since" && norm(scope, link) !== "in") return false;
  for (let k = link - 1; k >= Math.max(scope.first, link - LONGEST_RECORD); k--) {
    const word = norm(scope, k);
    if (superlatives.has(word) || (word === "first" && norm(scope, link) === "in")) return true;
    if (!isNounLike(scope, k) && !isHyphen(word) && !/^(?:one|single)$/.test(word)) return false; // "biggest one-day fall since"
  }
  return false;
}

const LONGEST_RECORD = 6;

/** "over the past year": a preposition that measures, with or without a determiner. */
const isGoverned = (scope: Scope, first: number): boolean =>
  oneOf(scope, first, durationPrepositions) ||
  oneOf(scope, first - 1, durationPrepositions) ||
  ((oneOf(scope, first - 1, determiners) || oneOf(scope, first - 1, possessives)) &&
    oneOf(scope, first - 2, durationPrepositions));

/** "in the three months to June": June is only where the months end. */
const endsPeriod = (scope: Scope, first: number): boolean =>
  norm(scope, first - 1) === "to" && durations.has(norm(scope, first - 2));

/** "given to 48,000 infants reduced deaths by 13% over three years": what is over three years is the other figure. */
function hasVerb(scope: Scope, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (isVerb(scope, k) && !oneOf(scope, k, auxiliaries) && !oneOf(scope, k + 1, prepositions)) return true;
  return false;
}

/** Nothing between figure and date that opens another clause: "40 homes burned, which she noticed on Monday". */
function isAfter(scope: Scope, figure: Figure, { date, first }: Period, links: ReadonlySet<number>): boolean {
  if (first - figure.last > FARTHEST || insideRelative(scope, figure, first)) return false;
  const vague = date.timex.type === "DURATION" && date.from === null;
  const free = vague && norm(scope, first - 1) === "for";
  for (let k = figure.last; k < first; k++) {
    if (links.has(k)) return false;
    if (norm(scope, k) === "that" && norm(scope, k - 1) === "and") return false;
    if (norm(scope, k) === "according") return false;
    if (breaks(scope, k) && !(k === first - 1 && oneOf(scope, k, prepositions))) return false; // "since May"
    if (oneOf(scope, k, reportingVerbs) && !oneOf(scope, k - 1, auxiliaries)) return false;
    if (vague && norm(scope, k) === ",") return false; // ", their first fall in nine quarters"
    if (free && isVerb(scope, k)) return false; // "four men were jailed for three years"
  }
  return true;
}

/** A date that opens the sentence, or stands in the figure's clause with no comma between but that of a list. */
function isBefore(
  scope: Scope,
  figure: Figure,
  { first, last }: Period,
  leads: ReadonlySet<number>,
): boolean {
  if (figure.first - last > FARTHEST) return false;
  const opens = first - scope.first <= OPENING;
  for (let k = last; k < figure.outerFirst; k++) {
    if (breaks(scope, k) || norm(scope, k) === "that" || oneOf(scope, k, speechVerbs)) return false;
    if (norm(scope, k) === "," && !opens && !leads.has(k + 1)) return false;
  }
  return true;
}

/** A conjunction, a relative word, a semicolon, a closing quotation mark, an infinitive: another clause. */
const breaks = (scope: Scope, k: number): boolean =>
  oneOf(scope, k, clauseOpeners) || (norm(scope, k) === "to" && oneOf(scope, k + 1, baseVerbs));

/** "City, who won 2-0, play in June": the comma after the figure closes its clause. */
function insideRelative(scope: Scope, figure: Figure, date: number): boolean {
  let closed = false;
  for (let k = figure.last; k < date; k++) closed ||= norm(scope, k) === ",";
  for (let k = figure.outerFirst - 1; closed && k >= scope.first && k > figure.outerFirst - FARTHEST; k--) {
    const word = norm(scope, k);
    if (word === ",") return oneOf(scope, k + 1, relatives) && norm(scope, k + 1) !== "that";
  }
  return false;
}
