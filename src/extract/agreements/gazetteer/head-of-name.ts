import { heads, type Head } from "../../../english/documents/heads.ts";

/**
 * The head noun of a name: "Treaty of Harrow" and "Protocol to the Harrow Treaty" begin with it, "Harrow Accords" ends
 * with it; else the first head in the name.
 */
export function headOfName(name: string): Head | null {
  const words = name.toLowerCase().split(/[\s-]+/);
  const [first, last] = [heads.get(words[0]!), heads.get(words.at(-1)!)];
  return first ?? last ?? words.map((word) => heads.get(word)).find(Boolean) ?? null;
}
