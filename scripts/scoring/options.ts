import type { ParseArgsConfig } from "node:util";
import { needed, parseGiven } from "./command.ts";
import { checkDate } from "./input.ts";

// What every command that measures takes beside its own options: the gold, the scorer, and where figures go.

/** Where figures are told to whoever uses the package. */
export const ACCURACY_PAGE = "docs/accuracy.md";

export const WRITE_HELP = `  --date YYYY-MM-DD  the day of measuring, for --write
  --help
`;

export type SharedOptions = {
  readonly corpus: string;
  readonly scorer: string;
  /** The day of measuring, where the figures are to be written into the pages that hold them. */
  readonly writeDate: string | null;
};

const SHARED = {
  corpus: { type: "string" },
  scorer: { type: "string" },
  write: { type: "boolean" },
  date: { type: "string" },
  help: { type: "boolean" },
} as const;

/**
 * The options of a command line, those that all commands share in one; null when it asks for help.
 * @throws an input error for what is no option, and for what is missing; `scorer` is the name of the scorer's file.
 */
export function readShared<const T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  own: T,
  scorer: string,
) {
  const given = parseGiven(args, { ...own, ...SHARED });
  // What TypeScript knows of `given` depends on T; the shared options are strings and flags whatever T is.
  const { help, corpus, scorer: file, write, date } = given as SharedValues;
  if (help) return null;
  const shared: SharedOptions = {
    corpus: needed(corpus, "--corpus FILE.jsonl"),
    scorer: needed(file, `--scorer PATH/${scorer}`),
    writeDate: write ? checkDate(date) : null,
  };
  return { given, shared };
}

type SharedValues = {
  readonly help?: boolean;
  readonly corpus?: string;
  readonly scorer?: string;
  readonly write?: boolean;
  readonly date?: string;
};
