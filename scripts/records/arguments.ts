import { needed } from "../scoring/command.ts";
import { inputError } from "../scoring/input.ts";
import { ACCURACY_PAGE, readShared, WRITE_HELP, type SharedOptions } from "../scoring/options.ts";

export const HELP = `Measures figures, dates or agreements against gold records, with the scorer that comes with them.

  npm run score:records -- --kind KIND --corpus FILE.jsonl --scorer PATH/score-KIND.mjs [options]

  --kind KIND        statistics, dates or agreements
  --corpus FILE      one text a line: {"id", "text", "gold": […]}, and "publishedAt" or "ref", the day it appeared
  --scorer FILE      a program that takes gold and predictions, and prints its figures with --json
  --only A,B         leaves out figures of other kinds: money,percentage
  --errors N         prints up to N errors
  --write            writes the figures between the markers of this kind in ${ACCURACY_PAGE}
${WRITE_HELP}
Examples:
  npm run score:records -- --kind dates --corpus timebank.jsonl --scorer eval/score-dates.mjs
  npm run score:records -- --kind statistics --corpus currency.jsonl --scorer eval/score-statistics.mjs --only money
`;

const KINDS = ["statistics", "dates", "agreements"] as const;
export type Kind = (typeof KINDS)[number];

export type Options = SharedOptions & {
  readonly kind: Kind;
  /** Kinds of figures that count; null for all. */
  readonly only: ReadonlySet<string> | null;
  readonly errors: string;
};

/** What the command line asks for; null when it asks for help. */
export function readOptions(args: readonly string[]): Options | null {
  const own = { kind: { type: "string" }, only: { type: "string" }, errors: { type: "string" } } as const;
  const read = readShared(args, own, "score-KIND.mjs");
  return (
    read && {
      ...read.shared,
      kind: readKind(needed(read.given.kind, "--kind statistics|dates|agreements")),
      only: read.given.only === undefined ? null : new Set(read.given.only.split(",")),
      errors: read.given.errors ?? "0",
    }
  );
}

function readKind(given: string): Kind {
  const kind = KINDS.find((one) => one === given);
  if (!kind) throw inputError(`--kind: expected ${KINDS.join(", ")}, got ${given}`);
  return kind;
}
