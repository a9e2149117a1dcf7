import { parseArgs } from "node:util";
import { inputError } from "./input.ts";

export const HELP = `Measures how well quotes are found, against articles whose attributions are marked by hand.

  npm run score:quotes -- --corpus FILE.jsonl --scorer PATH/score-attributions.mjs [options]

  --corpus FILE      one article a line: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role a
                     list of [start, end), half-open UTF-16 offsets; "title", "byline" and "publishedAt" if known
  --scorer FILE      a module that exports scoreCorpus and scoreArticle
  --swap-names       every name in the articles becomes another one first: a score that falls was learned by name
  --json             prints the figures as JSON
  --write-readme     writes the figures, without and with the names swapped, between the markers in README.md and MODEL-CARD.md
  --date YYYY-MM-DD  the day of measuring, for the README
  --help

Examples:
  npm run score:quotes -- --corpus dev.jsonl --scorer eval/score-attributions.mjs
  npm run score:quotes -- --corpus dev.jsonl --scorer eval/score-attributions.mjs --swap-names --json
  npm run score:quotes -- --corpus dev.jsonl --scorer eval/score-attributions.mjs --write-readme --date 2026-02-04
`;

export type Options = {
  readonly corpus: string;
  readonly scorer: string;
  readonly swapNames: boolean;
  readonly json: boolean;
  /** The day of measuring, where the README is to be written. */
  readonly readmeDate: string | null;
};

/** What the command line asks for; null when it asks for help. */
export function readOptions(args: readonly string[]): Options | null {
  const given = parse(args);
  if (given.help) return null;
  const { corpus, scorer, date } = given;
  if (corpus === undefined) throw inputError("--corpus FILE.jsonl is missing; --help shows how it is used");
  if (scorer === undefined)
    throw inputError("--scorer PATH/score-attributions.mjs is missing; --help shows how it is used");
  return {
    corpus,
    scorer,
    swapNames: given["swap-names"] ?? false,
    json: given.json ?? false,
    readmeDate: given["write-readme"] ? checkDate(date) : null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        corpus: { type: "string" },
        scorer: { type: "string" },
        "swap-names": { type: "boolean" },
        json: { type: "boolean" },
        "write-readme": { type: "boolean" },
        date: { type: "string" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw inputError((error as Error).message);
  }
}

function checkDate(date: string | undefined): string {
  if (date === undefined) throw inputError("--write-readme: --date YYYY-MM-DD is missing");
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!isDay) throw inputError(`--date: expected YYYY-MM-DD, got ${date}`);
  return date;
}
