import { ATTRIBUTIONS_HELP } from "../scoring/corpus.ts";
import { ACCURACY_PAGE, readShared, WRITE_HELP, type SharedOptions } from "../scoring/options.ts";

export const HELP = `Measures how well quotes are found, against articles whose attributions are marked by hand.

  npm run score:quotes -- --corpus FILE.jsonl --scorer PATH/score-attributions.mjs [options]

${ATTRIBUTIONS_HELP}; "title", "byline" and "publishedAt" if known
  --scorer FILE      a module that exports scoreCorpus and scoreArticle
  --swap-names       every name in the articles becomes another one first: a score that falls was learned by name
  --json             prints the figures as JSON
  --write            writes the figures, without and with the names swapped, between the markers in ${ACCURACY_PAGE} and MODEL-CARD.md
${WRITE_HELP}
Examples:
  npm run score:quotes -- --corpus dev.jsonl --scorer eval/score-attributions.mjs
  npm run score:quotes -- --corpus dev.jsonl --scorer eval/score-attributions.mjs --swap-names --json
  npm run score:quotes -- --corpus dev.jsonl --scorer eval/score-attributions.mjs --write --date 2026-02-04
`;

export type Options = SharedOptions & { readonly swapNames: boolean; readonly json: boolean };

/** What the command line asks for; null when it asks for help. */
export function readOptions(args: readonly string[]): Options | null {
  const own = { "swap-names": { type: "boolean" }, json: { type: "boolean" } } as const;
  const read = readShared(args, own, "score-attributions.mjs");
  return (
    read && {
      ...read.shared,
      swapNames: read.given["swap-names"] ?? false,
      json: read.given.json ?? false,
    }
  );
}
