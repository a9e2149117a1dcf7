/**
 * Pages to read: a record as one page, a ledger as a folder of them. Needs Node.
 * @module ontherecord/report
 */

export { toHtml, type HtmlOptions } from "./article/page.ts";
export { writeReport, type Report, type ReportOptions } from "./folder/write-report.ts";
export type { ReportedLedger } from "./ledger/overview.ts";
