import { homedir } from "node:os";
import { join } from "node:path";
import { inputError } from "../scoring/input.ts";
import { parseGiven } from "../scoring/command.ts";

export const HELP = `Keeps what the library reads in articles, and tells what reads otherwise after a change of the code.

  npm run records -- --save before --corpus news.jsonl --corpus folder/     before the change
  npm run records -- --against before --corpus news.jsonl --corpus folder/  after it: exit status 1 if a record differs

The fixtures of this repository are always read. Records stay outside the repository, in --store.

  --corpus FILE      JSON lines, gzipped or not, or a folder of such: each line an article {"id", "text"} and, where known,
                     "title", "publishedAt" or "ref"; a pair of names {"a", "b"}; or {"claim", "evidence"} to compare
  --save NAME        keep the records under this name
  --against NAME     compare with the records that were kept under it
  --ignore FIELD     leave this field of items out when comparing: --ignore rule --ignore confidence
  --ledger           put each corpus into a ledger too, and keep its threads, conflicts and series (slow)
  --show N           print at most N changed items (40)
  --store FOLDER     where records are kept (~/.cache/ontherecord/records)
  --help
`;

export type Options = {
  readonly corpora: readonly string[];
  readonly save: string | null;
  readonly against: string | null;
  readonly ignore: ReadonlySet<string>;
  readonly ledger: boolean;
  readonly show: number;
  readonly store: string;
};

const FEW = 40;

/** The options of a command line; null when it asks for help. @throws an input error for what cannot be used. */
export function readOptions(args: readonly string[]): Options | null {
  const given = parseGiven(args, {
    corpus: { type: "string", multiple: true },
    save: { type: "string" },
    against: { type: "string" },
    ignore: { type: "string", multiple: true },
    ledger: { type: "boolean" },
    show: { type: "string" },
    store: { type: "string" },
    help: { type: "boolean" },
  });
  if (given.help) return null;
  if (given.save === undefined && given.against === undefined)
    throw inputError("one of --save NAME and --against NAME is missing; --help shows how they are used");
  return {
    corpora: given.corpus ?? [],
    save: given.save ?? null,
    against: given.against ?? null,
    ignore: new Set(given.ignore),
    ledger: given.ledger ?? false,
    show: readCount(given.show),
    store: given.store ?? join(homedir(), ".cache", "ontherecord", "records"),
  };
}

function readCount(given: string | undefined): number {
  const count = given === undefined ? FEW : Number(given);
  if (!Number.isInteger(count) || count < 0) throw inputError(`--show: expected a number, got ${given}`);
  return count;
}
