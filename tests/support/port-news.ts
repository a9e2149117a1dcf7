import { commandIn } from "./command.ts";

export const FEBRUARY = `Harbour will stay open, mayor says
By Dana Fenn
3 February 2026

“We will never sell the port,” Mayor Ada Brook said on Tuesday. Some 40 boats sank in the storm, Harbour Master Bo Marsh said.
`;
const MARCH = `Council sells port
By Luka Fenn
7 March 2026

“We will never sell the port,” Ada Brook had said. The port would be sold in May, she said. No boats sank in the storm, said Deputy Mayor Oskar Vint.
`;
const APRIL = `Brook repeats promise
5 April 2026

“I have said it before: we will never sell the port,” said Ada M. Brook, the mayor of Harrow. Some 70 boats sank in the storm, Bo Marsh said.
`;

export const LEDGER = ["--ledger", "news.db"] as const;

/** Without the time it took, and without how many claims there were: that is for other tests. */
const steady = (summary: string): string => summary.replace(/(; [1-9]\d* claims)?, [\d.]+ seconds/, "");

/** The command line beside a folder of three articles on one port, `news`. */
export function newsCommand(name: string) {
  const command = commandIn(name);
  const { file, run } = command;
  const news = [file("news/1.txt", FEBRUARY), file("news/2.txt", MARCH), file("news/3.md", APRIL)];
  const add = (...args: string[]) => {
    const { stdout, stderr, status } = run(["add", ...args]);
    // A busy machine takes more than a second, and is told of.
    return { stdout: steady(stdout), stderr: stderr.replace(/^ontherecord: adding \d.*\n/gm, ""), status };
  };
  return { ...command, news, add };
}
