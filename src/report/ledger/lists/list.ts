import type { LedgerClaim } from "../../../ledger/index.ts";
import type { Part } from "../../html/template.ts";
import { runsOf, type Stretch } from "./runs.ts";

/** One list of a report, whatever is in it: what the first page and the list's own pages ask of it. */
export type List = {
  /** What its pages' files, its place on the first page and its entries' kind are called. */
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** It stands on the first page as a whole. */
  readonly isShort: boolean;
  /** What the first page shows of a long one. */
  readonly preview: Stretch;
  /** What stands on each of its own pages. */
  readonly pages: readonly Stretch[];
  part(stretch: Stretch): Part;
  /** "2026-02-01 to 2026-02-09": what a page is found by. */
  label(stretch: Stretch): string;
  /** Whom the filters find something by, by their ids. */
  speakersIn(stretch: Stretch): ReadonlySet<string>;
};

export type ListOf<T> = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly T[];
  /** About so many signs of HTML. */
  readonly weigh: (item: T) => number;
  /** The entries; `first` is the place of the first of them in the list. */
  readonly part: (items: readonly T[], first: number) => Part;
  readonly label: (items: readonly T[]) => string;
  readonly speakers: (item: T) => Iterable<string>;
  /** Where there are more entries than things: a long thread takes up several. */
  readonly count?: number;
  /** Where the preview begins; at the first entry, if nothing is said. */
  readonly previewFrom?: number;
};

/** Signs of a list that the first page holds as a whole: with six of them it stays under a megabyte. */
const SHORT = 120_000;
const PREVIEW = 10;

export function listOf<T>({ items, weigh, part, label, speakers, ...rest }: ListOf<T>): List {
  const { id, title, count = items.length, previewFrom = 0 } = rest;
  const weights = items.map(weigh);
  const some = ({ from, to }: Stretch): readonly T[] => items.slice(from, to);
  return {
    id,
    title,
    count,
    isShort: weights.reduce((sum, weight) => sum + weight, 0) <= SHORT,
    preview: { from: previewFrom, to: Math.min(items.length, previewFrom + PREVIEW) },
    pages: runsOf(weights),
    part: (stretch) => part(some(stretch), stretch.from),
    label: (stretch) => label(some(stretch)),
    speakersIn: (stretch) => new Set(some(stretch).flatMap((item) => [...speakers(item)])),
  };
}

/** "2026-02-01 to 2026-02-09" of claims in order of time. */
export function daysOf(claims: readonly LedgerClaim[]): string {
  const days = claims.flatMap(({ madeAt }) => madeAt?.slice(0, DAY) ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined) return "no day known";
  const known = first === last ? first : `${first} to ${last}`;
  return days.length === claims.length ? known : `${known}, and no day known`;
}
const DAY = "2026-02-03".length;

/** About so many signs a claim takes up, with who, when and where. */
export const weightOf = ({ text, speaker, article, url }: LedgerClaim): number =>
  CLAIM_MARKUP +
  [text, speaker?.name, speaker?.role, article?.title, article?.publisher, url].reduce(
    (sum, words) => sum + (words?.length ?? 0),
    0,
  );
const CLAIM_MARKUP = 450;
