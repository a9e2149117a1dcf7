import { Command } from "commander";
import { answerFormatOption, ledgerOption, wholeNumber } from "./options.ts";

const EXAMPLES = `
Examples:
  $ ontherecord search harbour tunnel
  $ ontherecord search "The port will never be sold" --limit 3
  $ ontherecord search ferries --format csv > ferries.csv`;

/** `ontherecord search`: the claims nearest to some words. */
export const searchCommand = (): Command =>
  new Command("search")
    .summary("find the claims nearest to some words")
    .description("Find the claims nearest to some words or to a whole sentence, best first.")
    .argument("<words...>", "what to look for")
    .addOption(ledgerOption())
    .option("-n, --limit <number>", "at most so many", wholeNumber, 10)
    .addOption(answerFormatOption())
    .addHelpText("after", EXAMPLES)
    .action(async (words: string[], options) => {
      const { search } = await import("../ledger/read.ts");
      await search(words, options);
    });
