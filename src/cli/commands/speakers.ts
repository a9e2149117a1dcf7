import { Command } from "commander";
import { answerFormatOption, ledgerOption } from "./options.ts";

const EXAMPLES = `
Examples:
  $ ontherecord speakers                       and who may be the same as whom
  $ ontherecord speakers "Ada Brook"           one of them, with every link
  $ ontherecord confirm link-3                 the two are one`;

/** `ontherecord speakers`: everybody with a name, across articles. */
export const speakersCommand = (): Command =>
  new Command("speakers")
    .summary("list who said something, and who may be the same")
    .description("List everybody with a name, those with most claims first, and who may be the same.")
    .argument("[name]", "only this one: a name or a speaker's id")
    .addOption(ledgerOption())
    .addOption(answerFormatOption())
    .addHelpText("after", EXAMPLES)
    .action(async (name: string | undefined, options) => {
      const { speakers } = await import("../ledger/read.ts");
      await speakers(name, options);
    });
