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
/** The unit below, for the half of one: "a year and a half" is P1Y6M. */
const BELOW: Readonly<Partial<Record<TimeUnit, readonly [number, string]>>> = {
  minute: [60, "S"], hour: [60, "M"], day: [24, "H"], week: [7, "D"], year: [12, "M"],
}; // prettier-ignore

/** The TIMEX3 value of a duration: "P8Y", "PT30M", "PXW" for "several weeks"; a decade is ten years. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const [prefix, code] = CODES[unit];
  if (count === null) return `${prefix}X${code}`;
  const multiple = MULTIPLES[unit];
  if (multiple) return `P${tidy(count * multiple[0])}${multiple[1]}`;
  return Number.isInteger(count) ? `${prefix}${count}${code}` : fractionValue(count, unit);
}

function fractionValue(count: number, unit: TimeUnit): string {
  const [prefix, code] = CODES[unit];
  const whole = Math.floor(count);
  const below = BELOW[unit];
  const rest = below && (count - whole) * below[0];
  if (!below || rest === undefined || !Number.isInteger(rest)) return `${prefix}${count}${code}`;
  const head = whole ? `${prefix}${whole}${code}` : prefix;
  return unit === "day" ? `${head}T${rest}${below[1]}` : `${head}${rest}${below[1]}`;
}
