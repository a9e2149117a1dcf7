import { Command } from "commander";
import { answerFormatOption, ledgerOption } from "./options.ts";

const EXAMPLES = `
Examples:
  $ ontherecord explain link-7             why two things were tied together
  $ ontherecord explain 0f3a…#claim-2      where a claim stands`;

/** `ontherecord explain`: why, in plain words. */
export const explainCommand = (): Command =>
  new Command("explain")
    .summary("say why a link was made, or where a claim stands")
    .description("Say in plain words why a link was made, or where a claim stands and what it is tied to.")
    .argument("<id>", "id of a link or a claim, as the other commands show them")
    .addOption(ledgerOption())
    .addOption(answerFormatOption())
    .addHelpText("after", EXAMPLES)
    .action(async (id: string, options) => {
      const { explain } = await import("../ledger/read.ts");
      await explain(id, options);
    });
