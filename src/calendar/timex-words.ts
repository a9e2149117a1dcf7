const UNITS: Readonly<Record<string, string>> = {
  PY: "year", PM: "month", PW: "week", PD: "day", PTH: "hour", PTM: "minute", PTS: "second",
}; // prettier-ignore
const PARTS: Readonly<Record<string, string>> = {
  MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime",
}; // prettier-ignore
const WHOLE: Readonly<Record<string, string>> = {
  PRESENT_REF: "now", PAST_REF: "in the past", FUTURE_REF: "in the future",
}; // prettier-ignore

/** A TIMEX3 value in words where it is a code: "P1Y" is "1 year", "2026-02-02TNI" is "2026-02-02, night". */
export function readableTimex(value: string): string {
  const duration = /^(PT?)(\d+|X)([A-Z])$/.exec(value);
  const unit = duration && UNITS[duration[1]! + duration[3]!];
  if (unit) return duration[2] === "1" ? `1 ${unit}` : `${duration[2]!.replace("X", "some")} ${unit}s`;
  if (value.startsWith("X")) return "(not known)"; // "on Tuesday", in an article without a date
  const [day, part] = value.split("T");
  return WHOLE[value] ?? (part && PARTS[part] ? `${day}, ${PARTS[part]}` : value);
}
