import { needed } from "../scoring/command.ts";
import { ATTRIBUTIONS_HELP } from "../scoring/corpus.ts";
import { inputError } from "../scoring/input.ts";
import { ACCURACY_PAGE, readShared, WRITE_HELP, type SharedOptions } from "../scoring/options.ts";

export const HELP = `Measures to whom quotes are attributed, against articles whose sources are resolved by hand.

  npm run score:speakers -- --corpus FILE.jsonl --labels FILE.jsonl --scorer PATH/score-speakers.mjs [options]

${ATTRIBUTIONS_HELP}
  --labels FILE      for some of these articles, one a line: {"id", "sources": [{"start", "end", "entity", "kind", …}]}
  --scorer FILE      a module that exports scoreSpeakers
  --errors N         prints up to N sources that were missed or given to another
  --json             prints the figures as JSON
  --write            writes the figures between the markers in ${ACCURACY_PAGE}
${WRITE_HELP}
Examples:
  npm run score:speakers -- --corpus dev.jsonl --labels speakers-dev.jsonl --scorer eval/score-speakers.mjs
  npm run score:speakers -- --corpus dev.jsonl --labels speakers-dev.jsonl --scorer eval/score-speakers.mjs --errors 40
`;

export type Options = SharedOptions & {
  readonly labels: string;
  readonly errors: number;
  readonly json: boolean;
};

/** What the command line asks for; null when it asks for help. */
export function readOptions(args: readonly string[]): Options | null {
  const own = { labels: { type: "string" }, errors: { type: "string" }, json: { type: "boolean" } } as const;
  const read = readShared(args, own, "score-speakers.mjs");
  return (
    read && {
      ...read.shared,
      labels: needed(read.given.labels, "--labels FILE.jsonl"),
      errors: readCount(read.given.errors ?? "0"),
      json: read.given.json ?? false,
    }
  );
}

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw inputError(`--errors: expected a number, got ${value}`);
  return Number(value);
}
