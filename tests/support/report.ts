import { parseHTML } from "linkedom";
import { extract } from "../../src/index.ts";
import { openLedger, type Ledger } from "../../src/ledger/index.ts";
import { HOSTILE } from "./exported.ts";

/** What these tests ask of a parsed page; the parser's own types need a browser's. */
export type Element = {
  readonly id: string;
  readonly tagName: string;
  readonly textContent: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
};

export const parsed = (page: string): Element => parseHTML(page).document as unknown as Element;
export const all = (page: Element, selector: string): Element[] => [...page.querySelectorAll(selector)];

/** Words that run, load or break out where a page lets them. */
export const ATTACKS: readonly string[] = [
  ...HOSTILE,
  "<script>console.error('ran')</script>",
  "</style><script>alert(1)</script>",
  "</title><img src=x onerror=alert(1)>",
  "--><svg onload=alert(1)>",
  '" onmouseover="alert(1)" x=\'',
  "' autofocus onfocus='alert(1)",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "${alert(1)} {{constructor}}",
  "&#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E;",
  "\u202Eevil\u2066 \u2028 \u2029 \uD800",
];

const TOLD = [
  ["2026-01-05", "Harbour Times", "“We will never sell the port to a foreign company,” Mayor Ada Brook said."],
  ["2026-02-02", "Island Post", "Repairs to the port cost $3 million in 2025, the council said. Bo Marsh said 40 boats sank."],
  ["2026-02-09", "Harbour Times", "“We will never sell the port …,” Ada Brook had said. Repairs to the port cost $5 million in 2025, the union said."],
  ["2026-05-04", "Island Post", "“We will sell the port to a foreign company,” Ada Brook said."],
] as const; // prettier-ignore

/** Four articles in which something is said again, and two things do not go together. */
export async function portLedger(): Promise<Ledger> {
  const ledger = await openLedger();
  for (const [publishedAt, publisher, text] of TOLD)
    await ledger.add(
      extract(text, {
        publishedAt,
        publisher,
        title: `From the ${publisher}`,
        url: `https://paper.example/${publishedAt}`,
      }),
    );
  return ledger;
}
