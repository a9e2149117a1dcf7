import jsonld, { type JsonLdDocument } from "jsonld";
import { describe, expect, it } from "vitest";
import { toJsonLd, toJsonLdScript, toWebAnnotations, type JsonLdNode } from "../src/export/index.ts";
import type { AnnotationTarget, WebAnnotation } from "../src/export/index.ts";
import { extract } from "../src/index.ts";
import { ANNO_CONTEXT } from "./support/anno-context.ts";
import { HARBOUR, HOSTILE, withWords } from "./support/exported.ts";

// Linked data is read by jsonld, in its safe mode: it throws for every name it does not know and would drop.

const expand = (document: unknown, contexts: Record<string, object> = {}) =>
  jsonld.expand(
    document as JsonLdDocument,
    {
      safe: true,
      documentLoader: (url: string) => {
        if (!contexts[url]) throw new Error(`${url} would have to be fetched`);
        return Promise.resolve({ documentUrl: url, document: contexts[url] } as never);
      },
    } as jsonld.Options.Expand,
  );

const nodesOf = (value: unknown): JsonLdNode[] =>
  Array.isArray(value)
    ? value.flatMap(nodesOf)
    : typeof value === "object" && value !== null
      ? [value as JsonLdNode, ...Object.values(value).flatMap(nodesOf)]
      : [];
const ofType = (value: unknown, type: string): JsonLdNode[] =>
  nodesOf(value).filter((node) => node["@type"] === type);

const URN = `urn:ontherecord:${HARBOUR.id}`;

describe("JSON-LD", () => {
  const linked = toJsonLd(HARBOUR);

  it("is a NewsArticle, without its text", () => {
    expect(linked).toMatchObject({
      "@context": { "@vocab": "https://schema.org/" },
      "@type": "NewsArticle",
      "@id": URN,
      identifier: HARBOUR.id,
      headline: "Harbour 🚢 to stay open",
      author: [
        { "@type": "Person", name: "Una Roe" },
        { "@type": "Person", name: "Jon Doe" },
      ],
      publisher: { "@type": "Organization", name: "Harbour Times" },
      datePublished: "2026-02-04",
      url: "https://harbour.example/news?id=7&view=all",
    });
    expect(linked).not.toHaveProperty("text");
    expect(linked).not.toHaveProperty("dateModified");
  });

  it("has who said what, and where", () => {
    const quotations = ofType(linked, "Quotation");
    expect(quotations).toHaveLength(HARBOUR.quotes.length);
    const { start, end } = HARBOUR.quotes[0]!;
    expect(quotations[0]).toMatchObject({
      "@id": `${URN}:quote-1`,
      text: "We will never sell the port. It is ours 🚢.",
      spokenByCharacter: { "@type": "Person", name: "Ada Brook", jobTitle: "Mayor" },
      creator: { "@id": `${URN}:speaker-1` },
      citation: { "@id": `${URN}#char=${start - 1},${end - 2}` }, // a ship before it, and one in it
    });
    expect(ofType(linked, "Organization")).toContainEqual(
      expect.objectContaining({ "@id": expect.stringContaining(":speaker-") }),
    );
  });

  it("has claims that appear in the article", () => {
    const claims = ofType(linked, "Claim");
    expect(claims).toHaveLength(HARBOUR.claims.length);
    for (const claim of claims) expect(claim.appearance).toEqual({ "@id": URN });
    expect(claims[0]).toMatchObject({ author: { name: "Ada Brook" } });
    expect(claims.flatMap(({ about = [] }) => about)).toContainEqual({ "@id": `${URN}:statistic-1` });
  });

  it("has figures as observations, no surer than the text", () => {
    expect(ofType(linked, "Observation").slice(0, 2)).toEqual([
      expect.objectContaining({
        name: "40 percent",
        variableMeasured: "the islanders",
        observationPeriod: "P1Y",
        value: {
          "@type": "QuantitativeValue",
          name: "40 percent",
          description: "more than",
          minValue: 40,
          unitText: "percent",
        },
      }),
      expect.objectContaining({
        value: {
          "@type": "MonetaryAmount",
          name: "$3 million and $4 million",
          minValue: 3e6,
          maxValue: 4e6,
          currency: "USD",
        },
      }),
    ]);
  });

  it("means something to a processor that fetches nothing", async () => {
    const [article] = await expand(linked);
    expect(article!["@type"]).toEqual(["https://schema.org/NewsArticle"]);
    const quads = String(await jsonld.toRDF(linked as JsonLdDocument, { format: "application/n-quads" }));
    expect(quads).toContain(`<${URN}:quote-1> <https://schema.org/spokenByCharacter> <${URN}:speaker-1> .`);
    expect(quads).toContain(`<${URN}:claim-1> <https://schema.org/appearance> <${URN}> .`);
  });

  it("says nothing where the article is silent", async () => {
    const empty = toJsonLd(extract(""));
    expect(empty).toMatchObject({ "@type": "NewsArticle", hasPart: [], mentions: [] });
    await expect(expand(empty)).resolves.toHaveLength(1);
  });

  it.each(HOSTILE)("takes %j for words", async (words) => {
    const record = withWords(words);
    const [article] = await expand(toJsonLd(record));
    expect(article!["https://schema.org/headline"]).toEqual([{ "@value": words }]);
    const script = toJsonLdScript(record);
    expect(script.match(/<[/!a-z]/gi)).toEqual(["<s", "</"]);
    expect(JSON.parse(script.slice(script.indexOf("\n"), script.lastIndexOf("\n<")))).toEqual(
      toJsonLd(record),
    );
  });
});

describe("Web Annotations", () => {
  const { first, ...collection } = toWebAnnotations(HARBOUR);
  const targetsOf = ({ target }: WebAnnotation): readonly AnnotationTarget[] =>
    "source" in target ? [target] : target;
  const characters = Array.from(HARBOUR.text);

  it("are a collection of one page", () => {
    expect(collection).toEqual({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${URN}:annotations`,
      type: "AnnotationCollection",
      label: "Harbour 🚢 to stay open",
      total: first.items.length,
    });
    expect(first).toMatchObject({ type: "AnnotationPage", partOf: collection.id, startIndex: 0 });
  });

  it("are one an item, each with an id of its own", () => {
    const { quotes, statistics, dates, agreements, claims, speakers } = HARBOUR;
    const items = [quotes, statistics, dates, agreements, claims, speakers].flat();
    expect(first.items.map(({ id }) => id)).toEqual(items.map(({ id }) => `${URN}:${id}`));
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(items.length);
  });

  it("say what stands where", () => {
    expect(first.items[0]).toEqual({
      id: `${URN}:quote-1`,
      type: "Annotation",
      motivation: "describing",
      body: [
        { type: "TextualBody", purpose: "tagging", format: "text/plain", value: "quote" },
        {
          type: "TextualBody",
          purpose: "describing",
          format: "text/plain",
          value: "Ada Brook: We will never sell the port. It is ours 🚢.",
        },
      ],
      target: { source: "https://harbour.example/news?id=7&view=all", selector: expect.any(Array) },
    });
  });

  it("find their words again, by position in code points and by what stands around", () => {
    for (const annotation of first.items)
      for (const { selector } of targetsOf(annotation)) {
        const [{ exact, prefix, suffix }, { start, end }] = selector;
        expect(characters.slice(start, end).join("")).toBe(exact);
        expect(characters.slice(Math.max(0, start - 32), start).join("")).toBe(prefix);
        expect(characters.slice(end, end + 32).join("")).toBe(suffix);
      }
  });

  it("cut no character in two, and count half a character as one", () => {
    const text = `${"🚢".repeat(40)} “Yes \uD83D,” said Bo Marsh. ${"🚢".repeat(40)}`;
    const record = extract(text);
    const [quote] = toWebAnnotations(record).first.items;
    const [{ exact, prefix, suffix }, { start, end }] = targetsOf(quote!)[0]!.selector;
    expect(prefix).toBe(`${"🚢".repeat(31)} `);
    expect(Array.from(suffix)).toHaveLength(32);
    expect(Array.from(text).slice(start, end).join("")).toBe(exact);
    expect(exact).toContain("\uD83D");
  });

  it.each([null, "/news/7", "javascript:alert(1)", "https://a.example/<b>"])(
    "are of the record itself where the address is %s",
    (url) => {
      const { first } = toWebAnnotations({ ...HARBOUR, meta: { ...HARBOUR.meta, url } });
      expect(targetsOf(first.items[0]!)[0]!.source).toBe(URN);
    },
  );

  it.each(["plain", ...HOSTILE])("mean something to a JSON-LD processor: %j", async (words) => {
    const annotations = toWebAnnotations(withWords(words));
    const [read] = await expand(annotations, { "http://www.w3.org/ns/anno.jsonld": ANNO_CONTEXT });
    const expanded = nodesOf(read).filter((node) =>
      JSON.stringify(node["@type"])?.includes("http://www.w3.org/ns/oa#Annotation"),
    );
    expect(expanded).toHaveLength(annotations.total);
  });
});
