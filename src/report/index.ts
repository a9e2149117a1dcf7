export { toHtml, type HtmlOptions } from "./article/page.ts";
export { writeReport, type Report, type ReportOptions } from "./folder/write-report.ts";
export type { ReportedLedger } from "./ledger/overview.ts";
