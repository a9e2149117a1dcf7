import type { Format } from "../formats.ts";
import type { Pieces } from "../output.ts";
import type { Screen } from "../table/record.ts";
import type { FiledRecords, TableKind } from "./json.ts";

export type Rendering = {
  readonly format: Format;
  /** The one kind that is asked for; a table holds one. */
  readonly kind: TableKind | undefined;
  /** Whether several articles were asked for, however many there are. */
  readonly several: boolean;
  readonly screen: Screen;
};

/** What most tables are wanted of. */
const USUAL_KIND = "quotes";

/** Records in the format that was asked for; what only another format needs is not loaded. */
export async function render(records: FiledRecords, rendering: Rendering): Promise<Pieces> {
  const { format, kind, several, screen } = rendering;
  if (format === "table") return (await import("../table/record.ts")).asTables(records, screen);
  if (format === "json") return (await import("./json.ts")).asJson(records, several);
  if (format === "ndjson" && kind === undefined) return (await import("./json.ts")).asNdjson(records);
  const exported = await import("./exported.ts");
  if (format === "ndjson") return exported.asItems(records, kind ?? USUAL_KIND);
  if (format === "csv") return exported.asCsv(records, kind ?? USUAL_KIND);
  if (format === "parquet") return exported.asParquet(records, kind ?? USUAL_KIND);
  if (format === "jsonld") return exported.asJsonLd(records, several);
  if (format === "annotations") return exported.asAnnotations(records, several);
  return exported.asMarkdown(records);
}
