import { tidy } from "../numbers/read.ts";
import type { CalendarUnit } from "./period.ts";

/** Units of time that a text counts in. */
export type TimeUnit = CalendarUnit | "second" | "minute" | "hour" | "fortnight";

const CODES: Readonly<Record<TimeUnit, readonly [string, string]>> = {
  second: ["PT", "S"], minute: ["PT", "M"], hour: ["PT", "H"], day: ["P", "D"], week: ["P", "W"], month: ["P", "M"],
  fortnight: ["P", "W"], quarter: ["P", "Q"], year: ["P", "Y"], decade: ["P", "DE"], century: ["P", "CE"],
}; // prettier-ignore
/** Units that TIMEX3 counts in smaller ones. */
const MULTIPLES: Readonly<Partial<Record<TimeUnit, readonly [number, string]>>> = {
  fortnight: [2, "W"], decade: [10, "Y"], century: [100, "Y"],
}; // prettier-ignore
/** The unit below, and how many make one: "a year and a half" is P1Y6M. */
export const unitBelow: Readonly<Partial<Record<TimeUnit, readonly [number, TimeUnit]>>> = {
  minute: [60, "second"], hour: [60, "minute"], day: [24, "hour"], week: [7, "day"], year: [12, "month"],
}; // prettier-ignore

/** The TIMEX3 value of a duration: "P8Y", "PT30M", "PXW" for "several weeks"; a decade is ten years. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const [prefix, code] = CODES[unit];
  if (count === null) return `${prefix}X${code}`;
  const multiple = MULTIPLES[unit];
  if (multiple) return `P${tidy(count * multiple[0])}${multiple[1]}`;
  return Number.isInteger(count) ? `${prefix}${count}${code}` : fractionValue(count, unit);
}

/** Places to which a count of smaller units is told: 0.2 hours are 12 minutes, whatever binary fractions make of it. */
const PLACES = 6;

function fractionValue(count: number, unit: TimeUnit): string {
  const [prefix, code] = CODES[unit];
  const whole = Math.floor(count);
  const below = unitBelow[unit];
  const rest = below && Number(((count - whole) * below[0]).toFixed(PLACES));
  if (!below || rest === undefined || !Number.isInteger(rest)) return `${prefix}${count}${code}`;
  const head = whole ? `${prefix}${whole}${code}` : prefix;
  const letter = CODES[below[1]][1];
  return unit === "day" ? `${head}T${rest}${letter}` : `${head}${rest}${letter}`;
}
