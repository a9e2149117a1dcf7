import { needed, parseGiven } from "../scoring/command.ts";
import { ATTRIBUTIONS_HELP } from "../scoring/corpus.ts";

export const HELP = `Tells what each hand-written rule of the quotes is worth: switches off one after the other, and counts what changes.

  npm run ablate -- --corpus FILE.jsonl --scorer PATH/score-attributions.mjs [options]

${ATTRIBUTIONS_HELP}; may be given more than once
  --speech FILE      the same with "act" in each attribution; those whose act is "attitude" count neither for nor against;
                     only quotes with a confidence of .5 or more are looked at; may be given more than once
  --scorer FILE      a module that exports scoreCorpus and scoreArticle
  --only NAME        this rule alone; may be given more than once
  --changes N        print N of the changes of each rule, without it and with it
  --help

Of each rule and each file: quotes changed, and by how many ten-thousandths F1 is higher with the rule than without it, for
content, and for content and source. Fixtures are always read; they tell changed quotes alone.

Example:
  npm run ablate -- --corpus dev.jsonl --speech pages.jsonl --scorer eval/score-attributions.mjs --only hearsay --changes 5
`;

export type Options = {
  readonly corpora: readonly string[];
  readonly speech: readonly string[];
  readonly scorer: string;
  readonly only: ReadonlySet<string>;
  readonly changes: number;
};

/** What the command line asks for; null when it asks for help. @throws an input error for what cannot be used. */
export function readOptions(args: readonly string[]): Options | null {
  const many = { type: "string", multiple: true } as const;
  const one = { type: "string" } as const;
  const given = parseGiven(args, {
    corpus: many,
    speech: many,
    only: many,
    scorer: one,
    changes: one,
    help: { type: "boolean" },
  });
  if (given.help) return null;
  const files = [...(given.corpus ?? []), ...(given.speech ?? [])];
  needed(files[0], "--corpus FILE.jsonl");
  return {
    corpora: given.corpus ?? [],
    speech: given.speech ?? [],
    scorer: needed(given.scorer, "--scorer PATH/score-attributions.mjs"),
    only: new Set(given.only),
    changes: Number(given.changes ?? 0),
  };
}
