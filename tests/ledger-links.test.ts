import { describe, expect, it } from "vitest";
import { type Ledger } from "../src/ledger/index.ts";
import { article, ledgersIn } from "./support/ledger.ts";

// Every sentence here was written for this project.

const { open } = ledgersIn("ledger-links");

describe("threads, conflicts and changes", () => {
  async function told(...texts: readonly (readonly [day: string, text: string])[]): Promise<Ledger> {
    const ledger = await open();
    for (const [i, [day, text]] of texts.entries())
      await ledger.add(article(text, day, `https://a.example/${i}`));
    return ledger;
  }
  const PROMISE = "“We will never sell the port to a foreign company,” Mayor Ada Brook said.";

  it("ties a claim repeated word for word, and one cut", async () => {
    const ledger = await told(
      ["2026-01-01", PROMISE],
      ["2026-02-01", "“We will never sell the port to a foreign company!” Ada Brook said again."],
      ["2026-03-01", "“We will never sell the port …,” Ada Brook had said."],
    );
    const [thread, ...others] = await ledger.threads();
    expect(others).toEqual([]);
    expect(thread).toMatchObject({
      judgement: "confirmed",
      appearances: 3,
      publications: 3,
      speakers: ["Ada Brook"],
      firstMadeAt: "2026-01-01",
    });
    expect(thread?.claims.map(({ link }) => link?.method ?? null)).toEqual([null, "same words", "cut"]);
    expect((await ledger.firstSaid("never sell the port to a foreign company"))?.madeAt).toBe("2026-01-01");
    await ledger.split(thread!.claims[2]!.claim.id);
    expect((await ledger.threads())[0]?.appearances).toBe(2);
  });

  it("counts copies of one report once", async () => {
    const report = `${PROMISE} The council met for three hours in the town hall. Nobody else spoke that evening in Harrow.`;
    const ledger = await open();
    for (const paper of ["times", "post", "echo"])
      await ledger.add(
        article(`${report} The ${paper} was there.`, "2026-01-01", `https://${paper}.example/1`, paper),
      );
    expect((await ledger.threads())[0]).toMatchObject({ appearances: 3, publications: 1 });
    expect(await ledger.timeline({ speaker: "Ada Brook" })).toEqual([expect.objectContaining({ copies: 2 })]);
  });

  it("only suggests what is told in other words", async () => {
    const ledger = await told(
      ["2026-01-01", PROMISE],
      [
        "2026-02-01",
        "Ada Brook said the port would never be sold to any company from abroad or to foreign investors.",
      ],
    );
    const [thread] = await ledger.threads();
    expect(thread?.judgement ?? "suggested").toBe("suggested");
    expect(await ledger.threads({ suggested: false })).toEqual([]);
  });

  it("tells a promise that is taken back", async () => {
    const ledger = await told(
      ["2026-01-01", PROMISE],
      ["2026-05-01", "“We will sell the port to a foreign company,” Ada Brook said."],
    );
    expect(await ledger.conflicts()).toEqual([
      expect.objectContaining({
        relation: "takes back",
        judgement: "suggested",
        a: expect.objectContaining({ figure: null }),
      }),
    ]);
    expect(await ledger.threads()).toEqual([]);
  });

  it("tells figures that differ for one time from those that changed", async () => {
    const ledger = await told(
      ["2026-01-01", "In 2025, 40 fishing boats sank off Harrow, the coast guard said."],
      ["2026-01-02", "In 2025, 62 fishing boats sank off Harrow, the union said."],
      ["2026-01-03", "In 2024, 31 fishing boats sank off Harrow, the union said."],
    );
    const pairs = (found: readonly { a: { figure: string | null }; b: { figure: string | null } }[]) =>
      found.map(({ a, b }) => [a.figure, b.figure]);
    expect(pairs(await ledger.conflicts())).toEqual([["40", "62"]]);
    expect(pairs(await ledger.changes())).toEqual([
      ["31", "40"],
      ["31", "62"],
    ]);
    expect(await ledger.threads()).toEqual([]);
  });

  it("explains a link and a claim, and knows no others", async () => {
    const ledger = await told(["2026-01-01", PROMISE], ["2026-02-01", PROMISE]);
    const [thread] = await ledger.threads();
    const why = await ledger.explain(thread!.claims[1]!.link!.id);
    expect(why).toContain("repeated, confirmed");
    expect(why).toContain("word for word the same");
    expect(await ledger.explain(thread!.claims[0]!.claim.id)).toContain("Ada Brook, 2026-01-01");
    await expect(ledger.explain("link-999")).rejects.toThrow("there is no link-999");
    await expect(ledger.confirm("link-x")).rejects.toThrow("links are called link-1");
    await expect(ledger.split("nothing")).rejects.toThrow("there is no claim");
  });

  it("compares each claim once, and stops where a signal says so", async () => {
    const ledger = await told(["2026-01-01", PROMISE], ["2026-02-01", PROMISE]);
    const seen: number[] = [];
    await ledger.threads({ onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([2]);
    await ledger.threads({ onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([2]);
    await ledger.addClaims([{ text: "One more claim of the feed." }]);
    await expect(ledger.threads({ signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
