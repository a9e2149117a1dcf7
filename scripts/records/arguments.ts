import { needed, parseGiven } from "../scoring/command.ts";
import { checkDate, inputError } from "../scoring/input.ts";

export const HELP = `Measures figures, dates or agreements against gold records, with the scorer that comes with them.

  npm run score:records -- --kind KIND --corpus FILE.jsonl --scorer PATH/score-KIND.mjs [options]

  --kind KIND        statistics, dates or agreements
  --corpus FILE      one text a line: {"id", "text", "gold": […]}, and "publishedAt" or "ref", the day it appeared
  --scorer FILE      a program that takes gold and predictions, and prints its figures with --json
  --only A,B         leaves out figures of other kinds: money,percentage
  --errors N         prints up to N errors
  --write-readme     writes the figures between the markers of this kind in README.md
  --date YYYY-MM-DD  the day of measuring, for the README
  --help

Examples:
  npm run score:records -- --kind dates --corpus timebank.jsonl --scorer eval/score-dates.mjs
  npm run score:records -- --kind statistics --corpus currency.jsonl --scorer eval/score-statistics.mjs --only money
`;

const KINDS = ["statistics", "dates", "agreements"] as const;
export type Kind = (typeof KINDS)[number];

export type Options = {
  readonly kind: Kind;
  readonly corpus: string;
  readonly scorer: string;
  /** Kinds of figures that count; null for all. */
  readonly only: ReadonlySet<string> | null;
  readonly errors: string;
  /** The day of measuring, where the README is to be written. */
  readonly readmeDate: string | null;
};

/** What the command line asks for; null when it asks for help. */
export function readOptions(args: readonly string[]): Options | null {
  const given = parseGiven(args, {
    kind: { type: "string" },
    corpus: { type: "string" },
    scorer: { type: "string" },
    only: { type: "string" },
    errors: { type: "string" },
    "write-readme": { type: "boolean" },
    date: { type: "string" },
    help: { type: "boolean" },
  });
  if (given.help) return null;
  return {
    kind: readKind(needed(given.kind, "--kind statistics|dates|agreements")),
    corpus: needed(given.corpus, "--corpus FILE.jsonl"),
    scorer: needed(given.scorer, "--scorer PATH/score-KIND.mjs"),
    only: given.only === undefined ? null : new Set(given.only.split(",")),
    errors: given.errors ?? "0",
    readmeDate: given["write-readme"] ? checkDate(given.date) : null,
  };
}

function readKind(given: string): Kind {
  const kind = KINDS.find((one) => one === given);
  if (!kind) throw inputError(`--kind: expected ${KINDS.join(", ")}, got ${given}`);
  return kind;
}
