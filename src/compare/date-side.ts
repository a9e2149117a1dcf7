// "before 8 October 2009", "after 2016", "by May": which side of a date is meant.
import { rangeOf } from "./extent.ts";
import type { Extent } from "./figure.ts";
import { dateSides } from "../english/comparing/grammar.ts";

const LEAD = 40;

/** The one to three words before a date that say on which side of it. */
export function sideBefore(text: string, at: number): "before" | "after" | "until" | null {
  const words =
    text
      .slice(Math.max(0, at - LEAD), at)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const near = words.at(-1) === "the" ? words.slice(0, -1) : words;
  return (
    dateSides.get(near.slice(-3).join(" ")) ??
    dateSides.get(near.slice(-2).join(" ")) ??
    dateSides.get(near.at(-1) ?? "") ??
    null
  );
}

export function sidedDate(low: number, high: number, side: ReturnType<typeof sideBefore>): Extent {
  const extent = rangeOf(low, high, high - low + 1);
  if (side === "before")
    return { ...extent, form: "bound", low: -Infinity, high: low, highOpen: true, value: low };
  if (side === "until") return { ...extent, form: "bound", low: -Infinity, high, value: high };
  if (side === "after")
    return { ...extent, form: "bound", low: high, high: Infinity, lowOpen: true, value: high };
  return extent;
}
