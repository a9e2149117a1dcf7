import { lazy } from "../../../text/lazy.ts";
import { armsRows } from "./arms.ts";
import { climateRows } from "./climate.ts";
import { toEntry, type Entry, type Field, type Row } from "./entry.ts";
import { europeRows } from "./europe.ts";
import { historicRows } from "./historic.ts";
import { lawRows } from "./law.ts";
import { readNames, type Names } from "./names.ts";
import { peaceRows } from "./peace.ts";
import { regionalRows } from "./regional.ts";
import { rightsRows } from "./rights.ts";
import { securityRows } from "./security.ts";
import { tradeRows } from "./trade.ts";

export type Acronym = {
  readonly entry: Entry;
  /** Read only where the article holds the name too. */ readonly weak: boolean;
};
export type Grouped<K> = ReadonlyMap<K, readonly Entry[]>;

export type Gazetteer = {
  readonly entries: readonly Entry[];
  readonly names: Names;
  /** First key of a name, and its first two → the number of keys in the longest name that begins so. */
  readonly longest: ReadonlyMap<string, number>;
  /** By exact spelling, full stops left out. */
  readonly acronyms: ReadonlyMap<string, Acronym>;
  /** By the place that may stand for them. */
  readonly places: Grouped<string>;
  /** By their two parties, sorted and joined: "egypt+israel". */
  readonly bilateral: Grouped<string>;
  /** By the year signed and the year in force. */
  readonly years: Grouped<number>;
};

const FIELDS: readonly (readonly [Field, readonly Row[]])[] = [
  ["security", securityRows], ["arms", armsRows], ["peace", peaceRows], ["trade", tradeRows], ["climate", climateRows],
  ["rights", rightsRows], ["law", lawRows], ["europe", europeRows], ["regional", regionalRows], ["historic", historicRows],
]; // prettier-ignore

/** The gazetteer, put together when the first article asks for it. */
export const gazetteer: () => Gazetteer = lazy(build);

function build(): Gazetteer {
  const rows = FIELDS.flatMap(([field, list]) => list.map((row) => ({ row, entry: toEntry(row, field) })));
  const entries = rows.map(({ entry }) => entry);
  const names = readNames(rows);
  return {
    entries,
    names,
    longest: longestByOpening(names),
    acronyms: new Map(rows.flatMap(({ row, entry }) => acronymsOf(row, entry))),
    places: grouped(entries, (e) => (e.place === null ? [] : [e.place])),
    bilateral: grouped(entries, (e) => (e.parties.length === 2 ? [partiesKey(e.parties)] : [])),
    years: grouped(entries, (e) => [e.year, e.inForce].filter((year) => year !== null)),
  };
}

export const partiesKey = (parties: readonly string[]): string => [...parties].sort().join("+");

function longestByOpening(names: Names): Map<string, number> {
  const longest = new Map<string, number>();
  const note = (opening: string, count: number) => {
    if (count > (longest.get(opening) ?? 0)) longest.set(opening, count);
  };
  for (const name of names.keys()) {
    const [first, second, ...others] = name.split(" ");
    if (second === undefined) note(first!, 1);
    else for (const opening of [first!, `${first!} ${second}`]) note(opening, others.length + 2);
  }
  return longest;
}

const acronymsOf = ([, , more]: Row, entry: Entry): [string, Acronym][] =>
  (more?.acronyms ?? []).map((a) => [a.replace("?", ""), { entry, weak: a.endsWith("?") }]);

function grouped<K>(entries: readonly Entry[], keys: (entry: Entry) => readonly K[]): Map<K, Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(keys(entry))) groups.set(key, [...(groups.get(key) ?? []), entry]);
  return groups;
}
