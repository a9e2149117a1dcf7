import type { AgreementReference } from "../../extract/agreements/schema.ts";
import type { View } from "../../kinds/entry.ts";
import { plain } from "./escape.ts";
import { speakerName } from "../who.ts";

/** `- **Treaty of Lisbon (2007)**: “the Lisbon Treaty” (Bo Marsh)` */
export const agreementLines = (view: View): string[] =>
  view.record.agreements.map((agreement) => {
    const who = speakerName(view, view.quote(agreement.quoteId)?.speakerId ?? null);
    return `- **${plain(named(agreement))}**: “${plain(agreement.text)}”${who === null ? "" : ` (${plain(who)})`}`;
  });

const named = ({ name, year, kind }: AgreementReference): string =>
  name === null ? `unnamed ${kind}` : year === null ? name : `${name} (${year})`;
