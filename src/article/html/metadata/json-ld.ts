// <script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Harbour to close" }</script>
import type { Page } from "../dom.ts";

export type JsonObject = { readonly [key: string]: unknown };

const MOST_SCRIPTS = 100;
const MOST_OBJECTS = 2_000;
const DEEPEST = 50;
/** Plain facts that can be read off JSON that cannot be parsed. */
const PLAIN_FACT =
  /"(headline|datePublished|dateModified|articleSection)"\s{0,9}:\s{0,9}"((?:[^"\\\n]|\\.){1,500})"/g;

/** Every object that a page's JSON-LD holds, outermost first, with lists and graphs opened. */
export function readJsonLd(page: Page): JsonObject[] {
  const objects: JsonObject[] = [];
  const scripts = [...page.querySelectorAll('script[type*="ld+json" i]')];
  for (const script of scripts.slice(0, MOST_SCRIPTS))
    collect(parseTolerantly(script.textContent ?? ""), 0, objects);
  return objects;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function collect(value: unknown, depth: number, objects: JsonObject[]): void {
  if (depth > DEEPEST || objects.length >= MOST_OBJECTS) return;
  if (isObject(value)) objects.push(value);
  if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) collect(inner, depth + 1, objects);
}

/** Pages break their JSON with line ends inside strings, commas before brackets, comment marks round it. */
function parseTolerantly(source: string): unknown {
  const bare = source.trim().replace(/^(?:<!--|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>|;)$/g, "");
  return parsed(bare) ?? parsed(mended(bare)) ?? salvaged(bare);
}

// eslint-disable-next-line no-control-regex -- raw line ends are what breaks it
const CONTROLS = /[\u0000-\u001f]/g;
const mended = (json: string): string => json.replace(CONTROLS, " ").replace(/,(?=\s{0,99}[\]}])/g, "");

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** The facts that stand in it all the same; of a fact given twice, the first. */
function salvaged(json: string): JsonObject | undefined {
  const type = /"@type"\s{0,9}:\s{0,9}"(\w{0,40}Article)"/.exec(json)?.[1];
  if (type === undefined) return undefined;
  const facts: Record<string, unknown> = { "@type": type };
  for (const [, name, value] of json.matchAll(PLAIN_FACT)) facts[name!] ??= value;
  return facts;
}

/** The types that an object says it has: "NewsArticle", ["Recipe", "NewsArticle"]. */
export const typesOf = (object: JsonObject): string[] =>
  [object["@type"]].flat().filter((type): type is string => typeof type === "string");

/** Texts of a value: itself, or those of a list. */
export const textsOf = (value: unknown): string[] =>
  [value].flat().filter((text): text is string => typeof text === "string" && text.trim() !== "");

/** Objects of a value; one that is only a reference, `{ "@id": … }`, is looked up. */
export const objectsOf = (value: unknown, all: readonly JsonObject[]): JsonObject[] =>
  [value]
    .flat()
    .filter(isObject)
    .map((object) => ("name" in object ? object : (named(all, object["@id"]) ?? object)));

const named = (all: readonly JsonObject[], id: unknown): JsonObject | undefined =>
  id === undefined ? undefined : all.find((object) => object["@id"] === id && "name" in object);
