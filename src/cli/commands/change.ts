// The commands that change a ledger: articles added to it, and judgements on what it ties together.
import { Command } from "commander";
import { allowPrivateOption, ledgerOption, maxSizeOption, timeoutOption } from "./options.ts";

/** `ontherecord add`: articles, records and feeds into a ledger. */
export const addCommand = (): Command =>
  new Command("add")
    .summary("add articles, records or claims to a ledger")
    .description(
      "Add articles, records or claims from elsewhere to a ledger, a file that is made if need be.",
    )
    .argument(
      "[file...]",
      "what extract reads (texts, web pages, folders, addresses, -), or .json and .ndjson that it wrote",
    )
    .addOption(ledgerOption())
    .option("-p, --published <date>", "day of publication of the texts, such as 2026-02-03")
    .option("--publisher <name>", "who published the texts")
    .option("--feed <file>", "claims from elsewhere: .csv, .ndjson or .json")
    .addOption(timeoutOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText(
      "after",
      `
What is in the ledger already is counted as known and not read again: after a
break, the same command goes on. A feed is CSV with a header (text, id, speaker,
madeAt, url), NDJSON of such objects, or ClaimReview (schema.org) as JSON-LD.

Examples:
  $ ontherecord add articles/                         every article in it
  $ ontherecord add march/ --publisher "Harbour Times" --published 2026-03-01
  $ ontherecord add records.ndjson --ledger port.db   records that extract wrote
  $ ontherecord add --feed claims.csv                 claims from elsewhere`,
    )
    .action(async (files: string[], options, command: Command) => {
      const { add } = await import("../ledger/add.ts");
      await add(files, options, command);
    });

const judging = (
  name: "confirm" | "reject" | "split",
  argument: string,
  { summary, description, examples }: { summary: string; description: string; examples: string },
) =>
  new Command(name)
    .summary(summary)
    .description(description)
    .argument(`<${argument}...>`, "as the other commands show them")
    .addOption(ledgerOption())
    .addHelpText("after", `\nExamples:\n${examples}`)
    .action(async (ids: string[], options) => {
      const { judge } = await import("../ledger/existing.ts");
      await judge(name, ids, options);
    });

/** `ontherecord confirm` and `reject`: a person's judgement, which stays until another one is given. */
export const confirmCommand = (): Command =>
  judging("confirm", "link", {
    summary: "what links tie together belongs together",
    description: "Say that what links tie together belongs together; this stays.",
    examples: "  $ ontherecord confirm link-3\n  $ ontherecord confirm link-3 link-9 --ledger port.db",
  });

export const rejectCommand = (): Command =>
  judging("reject", "link", {
    summary: "what links tie together does not belong together",
    description: "Say that what links tie together does not belong together; confirm takes it back.",
    examples: "  $ ontherecord reject link-3",
  });

/** `ontherecord split`: one claim out of its thread, one speaker out of those it was merged with. */
export const splitCommand = (): Command =>
  judging("split", "id", {
    summary: "take claims or speakers apart again",
    description: "Take claims out of their threads, or speakers from those they were merged with.",
    examples: "  $ ontherecord split 0f3a…#claim-2\n  $ ontherecord split speaker-14",
  });
