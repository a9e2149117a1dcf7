import { printable, wrapped } from "../../table/width.ts";
import type { Answer } from "../answer.ts";

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
