// "The 640-metre bridge carries 30 tonnes at 50 miles per hour, covers 1,520 sq m and took three years."
import {
  attachedMeasures,
  casedMeasures,
  degreeScales,
  dimensions,
  durations,
  lengthContexts,
  lengthVerbs,
  measureNames,
  poweredLengths,
  powers,
  speedBases,
  smallerUnits,
  footNouns,
} from "../../../english/numbers/units.ts";
import { isHyphen, norm, raw, skipHyphen, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { readNumber, tidy } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Quantity, Reader, UnitRead } from "../figure.ts";

/** With what may stand after it: "miles per hour", "two years and three months". */
const measureReader = ({ name, example, read }: Reader<UnitRead, Quantity>): Reader<UnitRead, Quantity> => ({
  name,
  example,
  read(scope, i, quantity) {
    const found = read(scope, skipHyphen(scope, i), quantity);
    return found && withSmallerUnit(scope, withSpeed(scope, found));
  },
});

export const MEASURES: readonly Reader<UnitRead, Quantity>[] = [
  { name: "area", example: "The hall covers 1,520 sq m.", read: readPowered },
  { name: "degrees", example: "It was 35 degrees Celsius.", read: readDegrees },
  { name: "shortMeasure", example: "The cup holds 5g of salt.", read: readShort },
  { name: "compoundMeasure", example: "The train does 90 km/h.", read: readCompound },
  { name: "measure", example: "The bridge carries 30 tonnes.", read: readNamed },
].map(measureReader);

/** "square miles", "sq m", "cubic feet", "km2". */
function readPowered(scope: Scope, at: number): UnitRead | null {
  const power = powers.get(norm(scope, at));
  const next = skipHyphen(scope, at + 1);
  const length = power === undefined ? undefined : poweredLengths.get(norm(scope, next));
  return length === undefined ? null : measure(`${power} ${length}`, next + 1);
}

/** "degrees Celsius", "°F", "degrees". */
function readDegrees(scope: Scope, at: number): UnitRead | null {
  const word = norm(scope, at);
  if (word !== "°" && word !== "º" && word !== "degree" && word !== "degrees") return null;
  const next = skipHyphen(scope, at + 1);
  const letter = norm(scope, next).replace(/\.$/, ""); // "5°C." at a sentence's end is one token
  const scale = degreeScales.get(letter);
  const sign = word === "°" || word === "º";
  const trusted =
    scale !== undefined &&
    (letter.length > 1 || sign || raw(scope, next) === norm(scope, next).toUpperCase());
  return trusted ? measure(scale, next + 1) : measure("degree", at + 1);
}

/** "5g", "640W", "450 Nm", "37m long": short forms, told by their case, by touching the digits, by what follows. */
function readShort(scope: Scope, at: number, quantity: Quantity): UnitRead | null {
  const written = raw(scope, at);
  const digits = scope.tokens.kind[quantity.last - 1] === TokenKind.number;
  if (!digits || norm(scope, at + 1) === "'") return null;
  const cased = casedMeasures.get(written);
  if (cased !== undefined) return measure(cased, at + 1);
  const attached = touches(scope, at) && !touches(scope, at + 1) ? attachedMeasures.get(written) : undefined;
  if (attached !== undefined) return measure(attached, at + 1);
  const told = isLength(scope, at + 1) || isThrown(scope, at + 1, quantity);
  return written === "m" && told ? measure("metre", at + 1) : null;
}

const isLength = (scope: Scope, next: number): boolean =>
  oneOf(scope, skipHyphen(scope, next), lengthContexts) ||
  (norm(scope, next) === "(" && scope.tokens.kind[next + 1] === TokenKind.number);

/** "she jumped 7.03m": nothing counted follows. */
const isThrown = (scope: Scope, next: number, { first }: Quantity): boolean =>
  oneOf(scope, first - 1, lengthVerbs) && scope.tokens.kind[next] !== TokenKind.word;

/** "km/h", "lb-ft", "A/cm2": several tokens that touch. */
function readCompound(scope: Scope, at: number): UnitRead | null {
  if (!touches(scope, at + 1) || !touches(scope, at + 2)) return null;
  const sign = norm(scope, at + 1);
  if (sign !== "/" && sign !== "-") return null;
  const name = measureNames.get(`${norm(scope, at)}${sign}${norm(scope, at + 2)}`);
  return name === undefined ? null : measure(name, at + 3);
}

function readNamed(scope: Scope, at: number): UnitRead | null {
  const word = norm(scope, at);
  const duration = durations.get(word);
  if (duration !== undefined && !isOtherSecond(scope, at))
    return { kind: "duration", unit: duration, factor: 1, last: at + 1 };
  const name = measureNames.get(word);
  return name === undefined || isRoleOfFoot(scope, at) ? null : measure(name, at + 1);
}

/** "a second vote" has no number before it; "two second homes" and "19 second-half minutes" have one. */
const isOtherSecond = (scope: Scope, at: number): boolean =>
  norm(scope, at) === "second" &&
  norm(scope, at - 1) !== "-" &&
  (isHalf(scope, at + 1) || (norm(scope, at + 1).endsWith("s") && !touches(scope, at + 1)));

const isHalf = (scope: Scope, i: number): boolean =>
  isHyphen(norm(scope, i)) && norm(scope, i + 1) === "half";

/** "two foot soldiers" are no length. */
const isRoleOfFoot = (scope: Scope, at: number): boolean =>
  (norm(scope, at) === "foot" || norm(scope, at) === "yard") && oneOf(scope, at + 1, footNouns);

/** "miles per hour", "metres a second": a unit of its own; "90 miles wide" is miles. */
function withSpeed(scope: Scope, found: UnitRead): UnitRead {
  if (found.kind !== "measure" || oneOf(scope, found.last, dimensions)) return found;
  const link = norm(scope, found.last);
  const base = speedBases.get(norm(scope, found.last + 1));
  const spelled =
    base !== undefined &&
    (link === "per" || link === "an" || (link === "a" && base === "second") || link === "/");
  return spelled ? measure(`${found.unit} per ${base}`, found.last + 2) : found;
}

const measure = (unit: string, last: number): UnitRead => ({ kind: "measure", unit, factor: 1, last });

// "He was jailed for two years and three months, waited five hours 12 minutes and is six feet two inches tall."

/** A measure with the part of it that is told in its next smaller unit: two years and three months are 2.25 years. */
function withSmallerUnit(scope: Scope, found: UnitRead): UnitRead {
  const smaller = found.unit === null ? undefined : smallerUnits.get(found.unit);
  if (!smaller) return found;
  const [name, many] = smaller;
  const at = norm(scope, found.last) === "and" ? found.last + 1 : found.last;
  const read = readNumber(scope.tokens, at, scope.last);
  if (!read || read.value >= many) return found;
  const unit = norm(scope, read.last);
  if ((durations.get(unit) ?? measureNames.get(unit)) !== name) return found;
  return { ...found, plus: tidy(read.value / many), last: read.last + 1 };
}
