import type { LedgerClaim } from "../../../ledger/index.ts";
import type { Part } from "../../html/template.ts";

/** One list of a report, whatever is in it: what the first page and the list's own pages ask of it. */
export type List = {
  /** What its pages' files, its place on the first page and its entries' kind are called. */
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** It stands on the first page as a whole. */
  readonly isShort: boolean;
  /** All of a short list, the beginning of a long one. */
  readonly onFirstPage: Shown;
  readonly pages: readonly (Shown & { readonly label: string })[];
};
/** Some of a list's entries, and whom the filters find one of them by, by their ids. */
export type Shown = { body(): Part; speakers(): ReadonlySet<string> };

export type ListOf<T> = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly T[];
  /** In the order of the first page, where it is another one. */
  readonly whole?: readonly T[];
  /** What the first page shows of a long list; its first ten, if nothing is said. */
  readonly preview?: readonly T[];
  /** About so many signs of HTML. */
  readonly weigh: (item: T) => number;
  /** The entries; `first` is the place of the first of them in the list. */
  readonly part: (items: readonly T[], first: number) => Part;
  /** "2026-02-01 to 2026-02-09": what a page is found by. */
  readonly label: (items: readonly T[]) => string;
  readonly speakers: (item: T) => Iterable<string>;
  /** Where there are more entries than things: a long thread takes up several. */
  readonly count?: number;
};

/** Signs of a list that the first page holds as a whole: with six of them it stays under a megabyte. */
const SHORT = 120_000;
const PREVIEW = 10;

export function listOf<T>(list: ListOf<T>): List {
  const { id, title, items, count = items.length, whole = items } = list;
  const weights = items.map(list.weigh);
  const isShort = weights.reduce((sum, weight) => sum + weight, 0) <= SHORT;
  const onFirstPage = isShort ? whole : (list.preview ?? whole.slice(0, PREVIEW));
  return {
    id,
    title,
    count,
    isShort,
    onFirstPage: shownOf(list, onFirstPage, 0),
    pages: runsOf(weights).map(({ from, to }) => {
      const some = items.slice(from, to);
      return { label: list.label(some), ...shownOf(list, some, from) };
    }),
  };
}

/** Made when it is asked for, so that of a long list one page is in memory at a time. */
const shownOf = <T>({ part, speakers }: ListOf<T>, items: readonly T[], first: number): Shown => ({
  body: () => part(items, first),
  speakers: () => new Set(items.flatMap((item) => [...speakers(item)])),
});

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

// Weights 300, 300, 500 on pages of 600: [0, 2) and [2, 3).

/** Some neighbours of a list: from the first, up to and without the last. */
export type Stretch = { readonly from: number; readonly to: number };

/** Signs and entries that a page of a list holds: what a browser shows and filters without a pause. */
const HEAVIEST = 400_000;
const MOST = 1_000;

/** Cuts a list into pages; an entry that is too heavy for one has a page to itself. */
export function runsOf(weights: readonly number[], heaviest = HEAVIEST, most = MOST): Stretch[] {
  const runs: Stretch[] = [];
  let [from, sum] = [0, 0];
  weights.forEach((weight, i) => {
    if (i > from && (sum + weight > heaviest || i - from === most)) {
      runs.push({ from, to: i });
      [from, sum] = [i, 0];
    }
    sum += weight;
  });
  return weights.length > from ? [...runs, { from, to: weights.length }] : runs;
}
