import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { formsOf, formsOfVerbs, formsWith, lemmaOf, readRows, verbs } from "../src/english/verbs.ts";
import { irregularPasts, nounsOrVerbs, reportingForms } from "../src/english/verbs/classes.ts";
import type { WordsByAct } from "../src/english/word-class.ts";
import { speechActSchema } from "../src/extract/quotes/schema.ts";

const FRAMES = "clause bare that infinitive judges names as object relays whom habit noun".split(" ");

describe("a row", () => {
  const verb = (row: string) => readRows(row, "state")[0]!;

  it("is a base alone where its forms are regular", () =>
    expect(formsOf(verb("announce"))).toEqual({
      s: ["announces"],
      ing: ["announcing"],
      past: ["announced"],
      participle: ["announced"],
    }));

  it.each([
    ["take took taken", ["took"], ["taken"]],
    ["tell told: clause bare", ["told"], ["told"]],
    ["show showed shown/showed: that noun", ["showed"], ["shown", "showed"]],
    ["quip: clause", ["quipped"], ["quipped"]],
    ["admit+: clause", ["admitted"], ["admitted"]],
    ["label+", ["labelled", "labeled"], ["labelled", "labeled"]],
    ["deny", ["denied"], ["denied"]],
  ])("gives the pasts of %j", (row, past, participle) =>
    expect(formsOf(verb(row))).toMatchObject({ past, participle }),
  );

  it("has frames, prepositions, and acts before some contents and as a noun", () =>
    expect(verb("warn: clause +against whom to=demand noun=promise")).toMatchObject({
      act: "state",
      frames: new Set(["clause", "whom", "noun"]),
      prepositions: new Set(["against"]),
      before: { to: "demand" },
      noun: "promise",
    }));

  it("is two verbs where a base has two spellings", () =>
    expect(readRows("criticize/criticise: judges", "criticise").map(({ lemma }) => lemma)).toEqual([
      "criticize",
      "criticise",
    ]));
});

describe("the rows", () => {
  const all = [...verbs().values()];

  it("are well formed", () => {
    for (const { lemma, act, frames, before, noun, prepositions } of all) {
      expect(lemma, lemma).toMatch(/^[a-z]+$/);
      if (act !== null) expect(speechActSchema.options, lemma).toContain(act);
      if (noun !== null) expect(speechActSchema.options, lemma).toContain(noun);
      for (const frame of frames) expect(FRAMES, lemma).toContain(frame);
      for (const [opening, other] of Object.entries(before)) {
        expect(["to", "that", "claim"], lemma).toContain(opening);
        expect(speechActSchema.options, lemma).toContain(other);
      }
      if (act === null) expect([...frames, ...prepositions].join(" "), lemma).toMatch(/^(?:noun)?$/);
    }
  });

  it("give no form to two verbs, nor a base to another verb as its past", () => {
    const owners = new Map<string, string>();
    for (const verb of all)
      for (const form of new Set(Object.values(formsOf(verb)).flat())) {
        if (form === verb.lemma) continue;
        const owner = owners.get(form) ?? (verbs().has(form) ? form : verb.lemma);
        if (owner !== verb.lemma && verbs().get(owner)!.frames === verb.frames) continue; // "lambaste/lambast"
        expect([form, owner]).toEqual([form, verb.lemma]);
        owners.set(form, verb.lemma);
      }
  });

  it.each(FRAMES)("have a verb that takes %s", (frame) =>
    expect([...formsWith(frame, "base")].length).toBeGreaterThan(0),
  );

  it.each(speechActSchema.options.filter((act) => act !== "other"))("have a verb that does %s", (act) =>
    expect(all.some((verb) => verb.act === act)).toBe(true),
  );
});

describe("forms", () => {
  it.each([
    ["said", "say"],
    ["took", "take"],
    ["labelled", "label"],
    ["vetoes", "veto"],
    ["lying", "lie"],
    ["put", "put"],
    ["table", null],
  ])("%s is of %s", (form, lemma) => expect(lemmaOf(form)).toBe(lemma));

  it("make classes", () => {
    expect([...formsOfVerbs("say", "base s past")]).toEqual(["say", "says", "said"]);
    expect(["said", "warns", "told"].every((form) => reportingForms.has(form))).toBe(true);
    expect(reportingForms.has("claims")).toBe(false); // as often a noun
    expect(nounsOrVerbs.has("claims")).toBe(true);
    expect(irregularPasts.has("took")).toBe(true);
    expect(irregularPasts.has("put")).toBe(false);
  });

  it("are asked for by a base that has a row", () =>
    expect(() => [...formsOfVerbs("gnarfle")]).toThrow('no row for "gnarfle"'));
});

// A verb that nobody has: its row is all that is added, to a copy of the modules that no other test sees.
describe("one row more", () => {
  const rows = "../src/english/verbs/saying.ts";
  beforeAll(() => {
    vi.resetModules();
    vi.doMock(rows, async (original) => {
      const { saying } = await original<{ saying: WordsByAct }>();
      return { saying: { ...saying, state: `${saying.state}, blurple: clause bare` } };
    });
  });
  afterAll(() => {
    vi.doUnmock(rows);
    vi.resetModules();
  });

  it.each([
    "“The bridge is safe,” Mayor Una Orr blurpled on Monday.",
    "“The bridge is safe,” blurpled Mayor Una Orr.",
    "Mayor Una Orr blurpled that the bridge was safe.",
  ])("is a cue: %s", async (text) => {
    const { extract } = await import("../src/index.ts");
    const [quote] = extract(text).quotes;
    expect(quote).toMatchObject({ lemma: "blurple", act: "state", source: { text: "Mayor Una Orr" } });
  });

  it("is a verb of speech to every room", async () => {
    const classes = await import("../src/english/verbs/classes.ts");
    expect(classes.reportingForms.has("blurples")).toBe(true);
  });
});
