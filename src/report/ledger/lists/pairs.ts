import type { Change, Conflict } from "../../../ledger/index.ts";
import { markup } from "../../html/template.ts";
import type { Overview } from "../overview.ts";
import { speakersOf } from "../parts.ts";
import { listOf, weightOf, type List } from "./list.ts";
import { pairEntry } from "./pair.ts";

const PAIR_MARKUP = 900;

/** What does not go together, or what changed: two sentences each. */
export const pairList = (
  overview: Overview,
  kind: "conflicts" | "changes",
  title: string,
  items: readonly (Conflict | Change)[],
): List =>
  listOf({
    id: kind,
    title,
    items,
    weigh: ({ a, b, reasons }) =>
      [a, b].reduce(
        (sum, { claim }) => sum + weightOf(claim) + (overview.evidence.get(claim.id)?.sentence.length ?? 0),
        PAIR_MARKUP + reasons.join().length,
      ),
    part: (pairs, first) =>
      markup`<ol class="entries">${pairs.map((pair, i) => pairEntry(overview, pair, { anchor: `${kind.slice(0, -1)}-${first + i + 1}`, kind }))}</ol>`,
    label: ([pair]) => pair!.a.claim.text,
    speakers: ({ a, b }) => speakersOf(a.claim, b.claim),
  });
