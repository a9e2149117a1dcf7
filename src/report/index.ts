/**
 * Pages to read: a record as one page, a ledger as a folder of them. Needs Node.
 * @module ontherecord/report
 */

export { toHtml, type HtmlOptions } from "./article/page.ts";
export type { ReportedLedger } from "./ledger/overview.ts";
export type { Report, ReportOptions, ReportProgress } from "./folder/write-pages.ts";
export { writeReport } from "./write-report.ts";
