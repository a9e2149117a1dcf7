import { InvalidArgumentError, Option } from "commander";

export const ANSWER_FORMATS = ["table", "json", "ndjson", "csv"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** What every command on a ledger takes. */
export const ledgerOption = (): Option =>
  new Option("-l, --ledger <file>", "the ledger's file").env("ONTHERECORD_LEDGER").default("./claims.db");

/** What every command that reads a ledger takes. */
export const answerFormatOption = (): Option =>
  new Option("-f, --format <format>", "table on a terminal, else json").choices(ANSWER_FORMATS);

/** Of an option that counts. */
export function wholeNumber(given: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new InvalidArgumentError("Expected a whole number from 1.");
  return Number(given);
}
