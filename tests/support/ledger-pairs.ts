import { extract } from "../../src/index.ts";
import { openLedger } from "../../src/ledger/index.ts";

// Two articles of one sentence each, and what a ledger makes of the two.

export type Pair = readonly [a: string, b: string, dayOfA?: string, dayOfB?: string];

const DAY = "2024-05-14";

/** How the two are tied: "thread", "change", and the relations of conflicts. */
export async function tiesBetween([a, b, first = DAY, second = first]: Pair): Promise<string[]> {
  const ledger = await openLedger();
  await ledger.add(
    extract(a, { url: "https://courier.example/1", publisher: "Courier", publishedAt: first }),
  );
  await ledger.add(extract(b, { url: "https://post.example/2", publisher: "Post", publishedAt: second }));
  const ties = [
    ...(await ledger.threads()).map(() => "thread"),
    ...(await ledger.conflicts()).map(({ relation }) => relation),
    ...(await ledger.changes()).map(({ relation }) => relation),
  ];
  await ledger.close();
  return [...new Set(ties)];
}
