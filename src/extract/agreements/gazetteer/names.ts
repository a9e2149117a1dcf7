import { lazy } from "../../../text/lazy.ts";
import { heads, looseHeads } from "../../../english/documents/heads.ts";
import type { AgreementForm } from "../schema.ts";
import type { Entry, Row } from "./entry.ts";
import { keysOf } from "./keys.ts";

/** One agreement that a name may mean; `loose` when the name left its last word open ("Iran ~"). */
export type Reading = { readonly entry: Entry; readonly form: AgreementForm; readonly loose: boolean };
export type Names = ReadonlyMap<string, readonly Reading[]>;

/** Names as keys joined by spaces → what they may mean. Singular and plural stand for each other, unless both are names. */
export function readNames(rows: readonly { row: Row; entry: Entry }[]): Names {
  const names = new Map<string, Reading[]>();
  for (const { row, entry } of rows) {
    for (const full of fullNames(row)) add(names, keysOf(full), entry, "full");
    for (const short of shortNames(row, entry)) add(names, keysOf(short), entry, "short");
  }
  for (const { entry } of rows) addSynonyms(names, keysOf(entry.name), entry);
  for (const [key, readings] of [...names]) {
    const other = inOtherNumber(key);
    if (other !== null && !names.has(other))
      names.set(other, [...readings, ...openReadings(names, other, readings)]);
  }
  return names;
}

const fullNames = ([name, , more]: Row): string[] => [name, ...(more?.also ?? [])];

/** "Treaty of Rome" is the "Rome Treaty" too; what has a place is "the Dayton deal" and "the Dayton peace accords". */
function shortNames([name, , more]: Row, { field }: Entry): string[] {
  const of = /^(Treaty|Convention|Pact) of ([^,]+)$/.exec(name);
  const short = [...(more?.short ?? [])];
  if (of) short.push(`${of[2]!} ${of[1]!}`);
  if (more?.place) short.push(`${more.place} ~`);
  if (more?.place && field === "peace") short.push(`${more.place} peace ~`);
  return short;
}

/** "Simla pact" for the Simla Agreement, where no other agreement is called so. */
function addSynonyms(names: Map<string, Reading[]>, keys: readonly string[], entry: Entry): void {
  const head = heads.get(keys[1] ?? "")?.word;
  if (keys.length !== 2 || entry.vague || !(head === "agreement" || head === "accord")) return;
  if (names.has(`${keys[0]!} ~`)) return;
  for (const synonym of ["agreement", "accord", "pact"])
    if (!names.has(`${keys[0]!} ${synonym}`)) add(names, [keys[0]!, synonym], entry, "short");
}

function add(names: Map<string, Reading[]>, keys: string[], entry: Entry, form: AgreementForm): void {
  const key = keys.join(" ");
  const known = names.get(key);
  const reading = { entry, form, loose: keys.at(-1) === "~" };
  if (!known) names.set(key, [reading]);
  else if (!known.some((r) => r.entry === entry)) known.push(reading);
}

/** "Paris peace agreement" is no name as it stands: the agreements that "Paris peace ~" may be are as good. */
function openReadings(names: Names, key: string, known: readonly Reading[]): readonly Reading[] {
  const at = key.lastIndexOf(" ");
  if (!looseHeads.has(heads.get(key.slice(at + 1))!.word)) return [];
  const open = names.get(`${key.slice(0, at)} ~`) ?? [];
  return open.filter(({ entry }) => !known.some((reading) => reading.entry === entry));
}

const otherNumber = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...heads].map(([form, head]) => [
        form,
        [...heads].find(([f, h]) => h.word === head.word && f !== form)![0],
      ]),
    ),
);

function inOtherNumber(key: string): string | null {
  const at = key.lastIndexOf(" ");
  const other = otherNumber().get(key.slice(at + 1));
  return at > 0 && other !== undefined ? key.slice(0, at + 1) + other : null;
}
