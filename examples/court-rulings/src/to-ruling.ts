import type { Span } from "ontherecord";
import type { Found } from "./read-sentence.ts";
import type { Marked } from "./rules/loose.ts";
import type { Ruling } from "./schema.ts";
import { mention, type Mention, type Range } from "./words.ts";

type Figure = Span & { readonly value: number | null; readonly unit: string | null };
type Day = Span & { readonly from: string | null; readonly grain: string | null };

/** A decision as the record holds it: tokens as mentions, the figure and the day from what the library found. */
export function toRuling(found: Found, { words, split, days }: Marked<Day>, figures: readonly Figure[]): Ruling {
  const part = (range: Range | undefined): Mention | null =>
    range && range.first < range.last ? mention(words, range) : null;
  const verb = mention(words, found.saying);
  const [court, party] = [part(found.court), part(found.party)];
  const [charge, penalty, matter] = [part(found.charge), part(found.penalty), part(found.matter)];
  return {
    ...around([verb, court, party, charge, penalty, matter]),
    ...{ decision: found.decision, verb, court, party, charge, penalty, matter },
    amount: amountIn(penalty ?? matter, figures),
    split: court ? split : null,
    decidedOn: dayOf(verb, [charge, penalty, matter], days),
  };
} // prettier-ignore

function around(parts: readonly (Span | null)[]): Span {
  const there = parts.filter((part) => part !== null);
  return {
    start: Math.min(...there.map(({ start }) => start)),
    end: Math.max(...there.map(({ end }) => end)),
  };
}

function amountIn(part: Span | null, figures: readonly Figure[]): Ruling["amount"] {
  const figure = figures.find((one) => part && isIn(part, one) && one.value !== null);
  return figure ? { value: figure.value!, unit: figure.unit } : null;
}

/** The day nearest the verb; one inside the charge, "robbing a bank on 3 May", is the day of something else. */
function dayOf(verb: Span, told: readonly (Span | null)[], days: readonly Day[]): string | null {
  const near = days
    .filter((day) => day.grain === "day" && !told.some((part) => part && isIn(part, day)))
    .sort((a, b) => Math.abs(a.start - verb.start) - Math.abs(b.start - verb.start));
  return near[0]?.from ?? null;
}

const isIn = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end;
