import { needed, parseGiven } from "../scoring/command.ts";
import { checkDate } from "../scoring/input.ts";

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
  const given = parseGiven(args, {
    corpus: { type: "string" },
    scorer: { type: "string" },
    "swap-names": { type: "boolean" },
    json: { type: "boolean" },
    "write-readme": { type: "boolean" },
    date: { type: "string" },
    help: { type: "boolean" },
  });
  if (given.help) return null;
  return {
    corpus: needed(given.corpus, "--corpus FILE.jsonl"),
    scorer: needed(given.scorer, "--scorer PATH/score-attributions.mjs"),
    swapNames: given["swap-names"] ?? false,
    json: given.json ?? false,
    readmeDate: given["write-readme"] ? checkDate(given.date) : null,
  };
}
