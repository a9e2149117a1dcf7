import { describe } from "../text/describe.ts";
import { wordsOf } from "../text/words.ts";
import { readInterval, type Interval } from "../calendar/iso.ts";

const refuse = (step: string, needed: string, found: string): never => {
  throw new TypeError(`ontherecord: ${step}() needs ${needed}, got ${found}`);
};

export const checkFunction = <F>(step: string, value: F): F =>
  typeof value === "function" ? value : refuse(step, "a function", describe(value));

/** A text with at least one word in it. */
export const checkWords = (step: string, value: string, needed: string): string =>
  typeof value === "string" && wordsOf(value).length > 0 ? value : refuse(step, needed, describe(value));

export const checkNumber = (step: string, value: number): number =>
  typeof value === "number" && !Number.isNaN(value) ? value : refuse(step, "a number", describe(value));

export const checkCount = (step: string, value: number): number =>
  value === Infinity || (Number.isInteger(value) && value >= 0)
    ? value
    : refuse(step, "a whole number from 0 up", describe(value));

export const checkProbability = (step: string, value: number): number =>
  typeof value === "number" && value >= 0 && value <= 1
    ? value
    : refuse(step, "a probability from 0 to 1", describe(value));

/** At least one value, each of those a field of the record may have. */
export function checkOneOf<T extends string>(
  step: string,
  allowed: readonly T[],
  values: readonly T[],
): ReadonlySet<T> {
  const wrong = values.length ? values.filter((value) => !allowed.includes(value)) : [undefined];
  if (wrong.length) refuse(step, `one of ${allowed.join(", ")}`, describe(wrong[0]));
  return new Set(values);
}

const DATE = 'an ISO 8601 date such as "2026", "2026-02", "2026-02-03" or "2026-02-03T09:30"';

/** The time that an ISO 8601 date covers: a day for "2026-02-03", a year for "2026". */
export const checkDate = (step: string, value: string): Interval =>
  readInterval(value) ?? refuse(step, DATE, describe(value));

/** From the start of one date to the start of another, which is left out. */
export function checkRange(step: string, from: string, to: string): Interval {
  const range = { from: checkDate(step, from).from, to: checkDate(step, to).from };
  if (range.from < range.to) return range;
  return refuse(step, "a second date after the first (it is left out itself)", `${from} and ${to}`);
}

/** The step that keeps items of any of these values of a field that has few: `kind("treaty", "accord")`. */
export const oneOf =
  <F extends string, V extends string>(field: F, { options }: { readonly options: readonly V[] }) =>
  (...values: V[]): ((item: { readonly [K in F]: V | null }) => boolean) => {
    const wanted = checkOneOf<string>(field, options, values);
    return (item) => item[field] !== null && wanted.has(item[field]);
  };
