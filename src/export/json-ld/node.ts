/** A value in JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];
/** An object in JSON-LD: plain JSON, its keys schema.org's properties. */
export type JsonLdNode = { readonly [property: string]: JsonLdValue };

type Unsaid = null | undefined;

/** A node without the properties that nothing is known of. */
export function node(type: string, properties: Readonly<Record<string, JsonLdValue | Unsaid>>): JsonLdNode {
  const said = Object.entries(properties).filter(([, value]) => isSaid(value));
  return { "@type": type, ...(Object.fromEntries(said) as JsonLdNode) };
}

const isSaid = (value: JsonLdValue | Unsaid): boolean =>
  value !== null && value !== undefined && (!Array.isArray(value) || value.length > 0);

/** A link to a node that stands elsewhere. */
export const link = (id: string): JsonLdNode => ({ "@id": id });
