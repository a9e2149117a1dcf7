import { Command } from "commander";
import { answerFormatOption, ledgerOption } from "./options.ts";

const EXAMPLES = `
Near-verbatim repeats are confirmed by themselves; the rest is suggested, for
you to confirm or reject.

Examples:
  $ ontherecord threads
  $ ontherecord threads --confirmed -f json
  $ ontherecord reject link-12                 not the same claim after all`;

/** `ontherecord threads`: claims that were made more than once. */
export const threadsCommand = (): Command =>
  new Command("threads")
    .summary("show claims that were made more than once")
    .description("Show claims that were made more than once: who, when, where, and why they are one.")
    .addOption(ledgerOption())
    .option("--confirmed", "without what is only suggested")
    .addOption(answerFormatOption())
    .addHelpText("after", EXAMPLES)
    .action(async (options) => {
      const { threads } = await import("../ledger/read.ts");
      await threads(options);
    });
