import type { Judgement } from "../../../ledger/index.ts";
import type { Look } from "../../table/record.ts";
import { printable, wrapped } from "../../table/width.ts";
import type { Answer } from "../answer.ts";

type Judged = { readonly id: string; readonly judgement: Judgement; readonly reasons: readonly string[] };

/** "link-7, suggested: both by Ada Brook; both say: port, sell", under what it ties. */
export function because({ id, judgement, reasons }: Judged, look: Look, indent: string): string[] {
  const { dim, green, yellow } = look.colors;
  const style = judgement === "confirmed" ? green : yellow;
  const told = `${judgement}: ${reasons.map(printable).join("; ")}`;
  const lines = wrapped(told, look.width - indent.length - id.length - 2);
  return lines.map((line, i) => indent + (i === 0 ? style(id) : " ".repeat(id.length)) + "  " + dim(line));
}

type Explanation = { readonly id: string; readonly explanation: string };

export const explanationAnswer = (id: string, explanation: string): Answer<Explanation> => ({
  items: [{ id, explanation }],
  columns: ["id", "explanation"],
  rows: (item) => [[item.id, item.explanation]],
  lines: (items, { width }) =>
    items.flatMap((item) => item.explanation.split("\n").flatMap((line) => hanging(line, width))),
  nothing: "",
});

/** A line at a width; what is broken off stands under it, further in. */
function hanging(line: string, width: number): string[] {
  const indent = /^ */.exec(line)![0];
  const [first, ...rest] = wrapped(printable(line), width - indent.length - 2);
  return [indent + first!, ...rest.map((more) => `${indent}  ${more}`)];
}
