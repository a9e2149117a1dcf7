import { parseHTML } from "linkedom";
import { extract } from "../../src/index.ts";
import { openLedger, type Ledger, type LedgerClaim } from "../../src/ledger/index.ts";
import type { ReportedLedger } from "../../src/report/index.ts";
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

const MANY = { claims: 2_000, speakers: 900, conflicts: 400, repeats: 450 };
const dayNumber = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

function madeUpClaim(i: number): LedgerClaim {
  const speaker = i % MANY.speakers;
  return {
    id: `check-${i}`,
    text: `Claim number ${i} of the harbour council, with words enough to fill a line or two of a page.`,
    modality: "assertion",
    negated: false,
    madeAt: i < MANY.claims - 5 ? dayNumber(Math.floor(i / 10)) : null,
    speaker: {
      id: `speaker-${speaker + 1}`,
      name: `Speaker ${String(speaker).padStart(3, "0")}`,
      role: null,
    },
    article: null,
    url: `https://checks.example/${i}`,
    start: null,
    end: null,
  };
}

/** What a ledger of many claims answers, without the time it takes to compare them; `of` is how large it is, 1 for all. */
export function manyClaims(of = 1): ReportedLedger & { readonly claims: readonly LedgerClaim[] } {
  const claims = Array.from({ length: Math.ceil(MANY.claims * of) }, (_, i) => madeUpClaim(i));
  const links = { judgement: "suggested", reasons: ["said for a test"] } as const;
  const speakers = Array.from({ length: Math.ceil(MANY.speakers * of) }, (_, i) => ({
    id: `speaker-${i + 1}`, name: `Speaker ${String(i).padStart(3, "0")}`, kind: "person", roles: ["member"], affiliations: [],
    articles: 0, claims: claims.filter(({ speaker }) => speaker?.id === `speaker-${i + 1}`).length, authority: null, merged: [], links: [],
  })); // prettier-ignore
  const repeated = claims.slice(0, Math.ceil(MANY.repeats * of));
  return {
    claims,
    timeline: async () => claims.map((claim) => ({ claim, copies: 0 })),
    threads: async () => [
      {
        id: "thread-1", text: claims[0]!.text, claims: repeated.map((claim) => ({ claim, link: null })), appearances: repeated.length,
        publications: repeated.length, speakers: [], firstMadeAt: null, lastMadeAt: null, judgement: "suggested",
      },
    ], // prettier-ignore
    conflicts: async () =>
      claims.slice(0, Math.ceil(MANY.conflicts * of)).map((claim, i) => ({
        id: `link-${i}`, relation: "contradicts", a: { claim, figure: `number ${i}` }, b: { claim, figure: "or two" }, ...links,
      })), // prettier-ignore
    changes: async () => [],
    speakers: async () => speakers.toSorted((a, b) => b.claims - a.claims),
    records: async function* () {},
  };
}

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
