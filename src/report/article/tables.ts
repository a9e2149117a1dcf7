import { itemsOf } from "../../kinds/own.ts";
import type { AnyShown, PageCell } from "../../kinds/shown.ts";
import { markup, type Html, type Part, words } from "../html/template.ts";
import { entryAttributes } from "../page/filters.ts";
import { tableOf, type Row } from "../page/section.ts";
import { speakerKeys, whoOf, type Context } from "./context.ts";
import { linksOf } from "./marks.ts";

/** The items of a kind as its entry says, a row each, with the way back to the words. */
export function kindTable(entry: AnyShown, context: Context, places: ReadonlySet<string>): Html {
  const cells = Object.entries(entry.page ?? {});
  const rowOf = (item: never): Row => {
    const { speakerId, from, until } = entry.filters?.(item, context.view) ?? {};
    const speakers = speakerKeys(context, speakerId ?? null);
    return {
      attributes: entryAttributes({ anchor: context.anchor(item), kind: entry.kind, speakers, from, until }),
      cells: [
        ...cells.map(([, read]) => cellHtml(read(item, context.view), context)),
        linksOf(context, places, item),
      ],
    };
  };
  const head = [...cells.map(([heading]) => heading), "Where"];
  return tableOf(entry.title, head, itemsOf<never>(entry, context.view.record).map(rowOf)); // prettier-ignore
}

function cellHtml(cell: PageCell, context: Context): Part {
  if (cell === null || typeof cell === "string") return cell;
  if ("speakerId" in cell) return whoOf(context, cell.speakerId);
  const note = cell.note !== undefined && markup`<br /><span class="note">${cell.note}</span>`;
  if ("ours" in cell) return markup`${cell.ours}${note}`;
  return markup`${cell.before}${words(cell.words)}${cell.after}${note}`;
}
