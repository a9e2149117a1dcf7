/** Where a report may be written, and who is told how far it is. */
export type ReportOptions = {
  /** Also into a folder that holds other things. None of them is written over. */
  readonly force?: boolean;
  /** How far it is: claims compared, then pages written; `all` is null as long as it is not known. */
  readonly onProgress?: (progress: ReportProgress) => void;
};
/** How far a report is. */
export type ReportProgress = {
  readonly stage: "comparing" | "writing";
  readonly done: number;
  readonly all: number | null;
};
/** The first page, how many articles have one of their own, and how many pages there are in all. */
export type Report = { readonly index: string; readonly articles: number; readonly pages: number };
