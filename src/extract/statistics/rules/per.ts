// "Oil sells at $70 a barrel, three tonnes per day leave the port, and a guide earns €5-an-hour."
import { notPer, rateBases } from "../../../english/numbers/units.ts";
import { norm, skipHyphen, type Scope, oneOf } from "../../../grammar/scope.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { isNounLike } from "../../../grammar/word.ts";

/** "$70 a share", "three tonnes per day", "€5-an-hour": what it is reckoned by, and where reading goes on. */
export function readPer(scope: Scope, i: number): { per: string; last: number } | null {
  const at = skipHyphen(scope, i);
  const link = norm(scope, at);
  if (link !== "per" && link !== "a" && link !== "an" && link !== "each" && link !== "every" && link !== "/")
    return null;
  const from = skipHyphen(scope, at + 1);
  const base = norm(scope, from);
  const free = link === "per" && base !== "cent" && scope.tokens.kind[from] === TokenKind.word;
  if ((!rateBases.has(base) && !free && !isByTheDozen(scope, from)) || oneOf(scope, from + 1, notPer))
    return null;
  const squared = base === "square" || base === "sq";
  return { per: squared ? `square ${norm(scope, from + 1)}` : base, last: squared ? from + 2 : from + 1 };
}

/** "$6 a dozen", not "for $6 a dozen boats sailed". */
const isByTheDozen = (scope: Scope, i: number): boolean =>
  norm(scope, i) === "dozen" && !isNounLike(scope, i + 1);
