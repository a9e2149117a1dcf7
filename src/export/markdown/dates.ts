import type { DateMention } from "../../extract/dates/schema.ts";
import type { View } from "../../kinds/entry.ts";
import { plain } from "./escape.ts";

/** `- **last night**: 2026-02-02TNI (2026-02-02 until 2026-02-03)` */
export const dateLines = ({ record }: View): string[] =>
  record.dates.map((date) => `- **${plain(date.text)}**: ${plain(date.timex.value)}${intervalOf(date)}`);

/** Only where it says more than the value; the interval is half-open. */
const intervalOf = ({ timex: { value }, from, to }: DateMention): string =>
  from === null || to === null || value.startsWith(from) || from.startsWith(value)
    ? ""
    : ` (${plain(from)} until ${plain(to)})`;
