import { needed, parseGiven } from "../scoring/command.ts";
import { checkDate, inputError } from "../scoring/input.ts";

export const HELP = `Measures to whom quotes are attributed, against articles whose sources are resolved by hand.

  npm run score:speakers -- --corpus FILE.jsonl --labels FILE.jsonl --scorer PATH/score-speakers.mjs [options]

  --corpus FILE      one article a line: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role a
                     list of [start, end), half-open UTF-16 offsets
  --labels FILE      for some of these articles, one a line: {"id", "sources": [{"start", "end", "entity", "kind", …}]}
  --scorer FILE      a module that exports scoreSpeakers
  --errors N         prints up to N sources that were missed or given to another
  --json             prints the figures as JSON
  --write-readme     writes the figures between the markers in README.md
  --date YYYY-MM-DD  the day of measuring, for the README
  --help

Examples:
  npm run score:speakers -- --corpus dev.jsonl --labels speakers-dev.jsonl --scorer eval/score-speakers.mjs
  npm run score:speakers -- --corpus dev.jsonl --labels speakers-dev.jsonl --scorer eval/score-speakers.mjs --errors 40
`;

export type Options = {
  readonly corpus: string;
  readonly labels: string;
  readonly scorer: string;
  readonly errors: number;
  readonly json: boolean;
  /** The day of measuring, where the README is to be written. */
  readonly readmeDate: string | null;
};

/** What the command line asks for; null when it asks for help. */
export function readOptions(args: readonly string[]): Options | null {
  const given = parseGiven(args, {
    corpus: { type: "string" },
    labels: { type: "string" },
    scorer: { type: "string" },
    errors: { type: "string" },
    json: { type: "boolean" },
    "write-readme": { type: "boolean" },
    date: { type: "string" },
    help: { type: "boolean" },
  });
  if (given.help) return null;
  return {
    corpus: needed(given.corpus, "--corpus FILE.jsonl"),
    labels: needed(given.labels, "--labels FILE.jsonl"),
    scorer: needed(given.scorer, "--scorer PATH/score-speakers.mjs"),
    errors: readCount(given.errors ?? "0"),
    json: given.json ?? false,
    readmeDate: given["write-readme"] ? checkDate(given.date) : null,
  };
}

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw inputError(`--errors: expected a number, got ${value}`);
  return Number(value);
}
