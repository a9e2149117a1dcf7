import { describe, expect, it } from "vitest";
import { type Ledger } from "../src/ledger/index.ts";
import { article, ledgersIn } from "./support/ledger.ts";

// Every sentence here was written for this project.

const { open } = ledgersIn("ledger-speakers");

describe("speakers", () => {
  const said = (who: string, what: string) => `“${what},” said ${who}.`;
  const add = async (ledger: Ledger, texts: readonly string[]) => {
    for (const [i, text] of texts.entries())
      await ledger.add(article(text, `2026-03-0${i + 1}`, `https://a.example/${i}`));
  };
  const namesOf = async (ledger: Ledger) =>
    (await ledger.speakers()).map(({ name, articles }) => [name, articles]);

  it("are one by their full name, with a link that says why", async () => {
    const ledger = await open();
    await add(ledger, [
      said("Mayor Ada Brook", "The port is ours"),
      said("Ada Brook", "The port stays ours"),
    ]);
    const [brook] = await ledger.speakers();
    expect(brook).toMatchObject({ name: "Ada Brook", articles: 2, merged: ["speaker-2"], roles: ["Mayor"] });
    expect(brook?.links).toEqual([
      expect.objectContaining({
        judgement: "confirmed",
        method: "full name",
        reasons: ["both are called “Ada Brook”"],
      }),
    ]);
  });

  it("are never one by a surname", async () => {
    const ledger = await open();
    await add(ledger, [
      said("Ada Brook", "The port is ours"),
      said("Tom Brook", "The port is yours"),
      said("Mr. Brook", "No port"),
    ]);
    expect(await namesOf(ledger)).toEqual([
      ["Ada Brook", 1],
      ["Tom Brook", 1],
      ["Brook", 1],
    ]);
    await expect(ledger.timeline({ speaker: "Brook" })).rejects.toThrow("give the full name");
  });

  it("of one name and other offices are suggested, and merged by hand", async () => {
    const ledger = await open();
    await add(ledger, [
      said("Mayor Ada Brook", "The port is ours"),
      said("striker Ada Brook", "The cup is ours"),
    ]);
    const [mayor] = await ledger.speakers();
    const [link] = mayor!.links;
    expect(link).toMatchObject({ judgement: "suggested", with: { name: "Ada Brook" } });
    await ledger.confirm(link!.id);
    expect(await namesOf(ledger)).toEqual([["Ada Brook", 2]]);
    expect((await ledger.speaker("speaker-2"))?.id).toBe("speaker-1");
    await ledger.reject(link!.id);
    expect(await namesOf(ledger)).toEqual([
      ["Ada Brook", 1],
      ["Ada Brook", 1],
    ]);
    expect((await ledger.speaker("speaker-2"))?.id).toBe("speaker-2");
  });

  it("are taken out of a merge, which does not come back", async () => {
    const ledger = await open();
    await add(ledger, [said("Ada Brook", "The port is ours"), said("Ada Brook", "The cup is ours")]);
    expect(await ledger.split("speaker-2")).toBe(1);
    expect(await namesOf(ledger)).toEqual([
      ["Ada Brook", 1],
      ["Ada Brook", 1],
    ]);
    expect(await ledger.split("speaker-2")).toBe(0);
  });

  it("are tied to a list of the user’s own, now and later", async () => {
    const ledger = await open();
    await add(ledger, [said("Ada M. Brook", "The port is ours")]);
    await ledger.useAuthorities([{ id: "Q1", names: ["Ada Brook", "Ada M. Brook"], roles: ["mayor"] }]);
    await ledger.add(article(said("Ada Brook", "The port stays ours"), "2026-03-09", "https://a.example/9"));
    const [brook] = await ledger.speakers();
    expect(brook).toMatchObject({ authority: "Q1", articles: 2 });
    await expect(ledger.useAuthorities([{ id: "", names: [] }])).rejects.toThrow("authority 0");
  });

  it("unknown to the ledger are nobody", async () => {
    const ledger = await open();
    expect(await ledger.speaker("Una Roe")).toBeNull();
    await expect(ledger.timeline({ speaker: "Una Roe" })).rejects.toThrow(
      'nobody in this ledger is called "Una Roe"',
    );
  });
});
