import pc from "picocolors";
import type { FiledRecord } from "../rendering/json.ts";
import { renderRecord } from "./record.ts";

const USUAL_WIDTH = 80;

/** How wide what is written to is, and whether it shows colours. */
export type Screen = Pick<NodeJS.WriteStream, "isTTY"> & { readonly columns?: number };

/** A table an article, for people to read. */
export async function* asTables(
  records: AsyncIterable<FiledRecord>,
  terminal: Screen,
): AsyncIterable<string> {
  const width = terminal.columns ?? USUAL_WIDTH;
  const colors = pc.createColors(pc.isColorSupported && (terminal.isTTY || "FORCE_COLOR" in process.env));
  let between = "";
  for await (const { file, record } of records) {
    yield between + renderRecord(file, record, { width, colors });
    between = "\n";
  }
}
