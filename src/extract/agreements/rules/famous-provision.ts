import { keyOf, keysOf, pairAt, tiesAt } from "../gazetteer/keys.ts";
import { gazetteer } from "../gazetteer/lookup.ts";
import { famousProvisions, provisions } from "../../../english/documents/heads.ts";
import { styleNouns, styleWords } from "../../../english/documents/phrase.ts";
import { mention } from "../found.ts";
import { claim, type Scan } from "../scan.ts";

/** “The alliance offered guarantees like NATO’s Article 5; Kyiv asked for Article 5-style protection.” */
export function findFamousProvisions(scan: Scan): void {
  for (const i of scan.capitals)
    if (provisions.has(scan.tokens.norm[i]!) && !scan.taken[i]) claimProvision(scan, i);
}

function claimProvision(scan: Scan, i: number): void {
  const { tokens } = scan;
  const cited = `${tokens.norm[i]!} ${tokens.norm[i + 1] ?? ""}`;
  const known = famousProvisions.find(({ provision }) => provision === cited);
  if (!known) return;
  const entry = gazetteer().names.get(keysOf(known.agreement).join(" "))?.[0]?.entry;
  const first = ownerBefore(scan, i, known.owner);
  const last = styleEnd(scan, i + 2);
  if (!entry || (first === i && (last === i + 2 || !scan.names(known.owner)))) return;
  claim(scan, {
    ...mention({
      first,
      last,
      form: last > i + 2 ? "style" : "short",
      kind: entry.kind,
      rule: "agreements/famous-provision",
    }),
    candidates: [entry],
    relation: last > i + 2 ? "modelledOn" : "refers",
    provision: { first: i, last: i + 2 },
  });
}

/** Start of "NATO’s" before token `i`; `i` where another or nobody owns it. */
function ownerBefore({ tokens }: Scan, i: number, owner: string): number {
  const at = tokens.norm[i - 1] === "'s" ? i - 2 : i - 1;
  if (at < 0) return i;
  if (keyOf(tokens.norm[at]!) === owner) return at;
  return at > 0 && pairAt(tokens, at - 1) === owner ? at - 1 : i;
}

const REACH = 3;

/** End of "-style security guarantees" from token `from` on; `from` where there is none. */
function styleEnd({ tokens }: Scan, from: number): number {
  if (from + 1 >= tokens.length || !tiesAt(tokens, from) || !styleWords.has(tokens.norm[from + 1]!))
    return from;
  for (let i = from + 2; i < Math.min(tokens.length, from + 2 + REACH); i++)
    if (styleNouns.has(tokens.norm[i]!)) return i + 1;
  return from;
}
