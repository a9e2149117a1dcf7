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
