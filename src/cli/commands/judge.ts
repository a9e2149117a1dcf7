import { Command } from "commander";
import { ledgerOption } from "./options.ts";

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
      const { judge } = await import("../ledger/judge.ts");
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
