import type { Judgement } from "../../../ledger/index.ts";
import type { Look } from "../../table/record.ts";
import { printable, wrapped } from "../../table/width.ts";

type Judged = { readonly id: string; readonly judgement: Judgement; readonly reasons: readonly string[] };

/** "link-7, suggested: both by Ada Brook; both say: port, sell", under what it ties. */
export function because({ id, judgement, reasons }: Judged, look: Look, indent: string): string[] {
  const { dim, green, yellow } = look.colors;
  const style = judgement === "confirmed" ? green : yellow;
  const told = `${judgement}: ${reasons.map(printable).join("; ")}`;
  const lines = wrapped(told, look.width - indent.length - id.length - 2);
  return lines.map((line, i) => indent + (i === 0 ? style(id) : " ".repeat(id.length)) + "  " + dim(line));
}
