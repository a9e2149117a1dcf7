import type { NotFigure } from "../figure.ts";
import { CODES } from "./codes.ts";
import { NAMES } from "./names.ts";
import { PRONOUNS } from "./pronouns.ts";
import { BARE_TIMES, TIMES } from "./times.ts";

/** Of every figure, and of those that are nothing but digits or a single word. */
export const NOT_FIGURES: readonly NotFigure[] = [...TIMES, ...CODES];
export const NOT_BARE_FIGURES: readonly NotFigure[] = [...BARE_TIMES, ...NAMES, ...PRONOUNS];
