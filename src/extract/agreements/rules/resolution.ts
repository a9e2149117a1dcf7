import { TokenKind } from "../../../segment/tokens.ts";
import type { Entry } from "../gazetteer/entry.ts";
import { keyOf, pairAt } from "../gazetteer/keys.ts";
import { gazetteer } from "../gazetteer/lookup.ts";
import { heads } from "../../../english/documents/heads.ts";
import { domesticChambers } from "../../../english/documents/names.ts";
import { mention } from "../found.ts";
import { type Rule } from "../phrase.ts";
import { claim, type Scan } from "../scan.ts";

const NUMBER = /^\d{2,4}$/;
/** "Resolution 45" without a body may be any town council's. */
const SHORTEST = 3;
const COUNCIL = "United Nations Security Council Resolution";
const ASSEMBLY = "United Nations General Assembly Resolution";

/** “It breaches Resolution 1701, U.N. Security Council resolution 2202 and UNSCR 338.” */
export const resolution: Rule = {
  name: "agreements/resolution",
  example: "It breaches Resolution 1701, U.N. Security Council resolution 2202 and UNSCR 338.",
  asked: "article",
  find: findResolutions,
};

function findResolutions(scan: Scan): void {
  const { tokens } = scan;
  for (const { head, first: at, last } of scan.heads)
    if (head.word === "resolution") claimResolution(scan, at, tokens.norm[last] === "no." ? last + 1 : last);
  for (const i of scan.capitals) if (tokens.norm[i] === "unscr") claimResolution(scan, i, i + 1);
}

function claimResolution(scan: Scan, at: number, number: number): void {
  const { tokens } = scan;
  if (tokens.kind[number] !== TokenKind.number || !NUMBER.test(tokens.norm[number]!)) return;
  const { first, body } = bodyBefore(scan, at);
  if (body === "domestic") return;
  const figures = tokens.norm[number]!;
  const known = knownResolution(body, figures);
  if (!known && body === null && (figures.length < SHORTEST || !scan.names("un"))) return;
  const name = `${body === "assembly" ? ASSEMBLY : COUNCIL} ${figures}`;
  claim(scan, {
    ...mention({
      first,
      last: number + 1,
      form: first === at ? "short" : "full",
      kind: "resolution",
      rule: resolution.name,
    }),
    candidates: known ? [known] : [],
    name,
    head: heads.get("resolution")!,
  });
}

function knownResolution(body: Body, figures: string): Entry | undefined {
  const { names } = gazetteer();
  const council = names.get(`un security council resolution ${figures}`)?.[0]?.entry;
  const assembly = names.get(`un general assembly resolution ${figures}`)?.[0]?.entry;
  return body === "assembly" ? assembly : body === "council" ? council : (council ?? assembly);
}

type Body = "council" | "assembly" | "domestic" | null;

function bodyBefore({ tokens }: Scan, at: number): { first: number; body: Body } {
  const two = `${tokens.norm[at - 2] ?? ""} ${tokens.norm[at - 1] ?? ""}`;
  const named: Body = two === "security council" ? "council" : two === "general assembly" ? "assembly" : null;
  if (named) return { first: withNations(tokens, at - 2), body: named };
  if (tokens.norm[at] === "unscr" || tokens.norm[at - 1] === "unsc")
    return { first: tokens.norm[at] === "unscr" ? at : at - 1, body: "council" };
  const first = withNations(tokens, at);
  if (first === at && domesticChambers.has(tokens.norm[at - 1] ?? "")) return { first, body: "domestic" };
  return { first, body: first < at ? "council" : null };
}

/** Start of "U.N." or "United Nations" right before token `at`; `at` where there is none. */
function withNations(tokens: Scan["tokens"], at: number): number {
  if (at > 1 && pairAt(tokens, at - 2) === "un") return at - 2;
  return at > 0 && keyOf(tokens.norm[at - 1]!) === "un" ? at - 1 : at;
}
