import type { Ledger } from "../../ledger/index.ts";
import { ledgerFailed, withExisting } from "./open.ts";
import { counted } from "./summary.ts";

type Judging = (ledger: Ledger, id: string) => Promise<string>;

const JUDGING: Readonly<Record<"confirm" | "reject" | "split", Judging>> = {
  confirm: (ledger, link) => ledger.confirm(link).then(() => "confirmed"),
  reject: (ledger, link) => ledger.reject(link).then(() => "rejected"),
  split: async (ledger, id) => `${counted(await ledger.split(id), "link")} rejected`,
};

/** What `ontherecord confirm`, `reject` and `split` do: each id by itself, so that a wrong one stops no other. */
export async function judge(
  how: keyof typeof JUDGING,
  ids: readonly string[],
  { ledger: path }: { readonly ledger: string },
): Promise<void> {
  await withExisting(path, async (ledger) => {
    for (const id of ids) {
      try {
        process.stdout.write(`${id}: ${await JUDGING[how](ledger, id)}\n`);
      } catch (error) {
        ledgerFailed(path, error);
      }
    }
  });
}
