// Most words of an article matter to no rule. What a lexicon says of a word is asked once for each form: every other token
// of that form costs a step in an array, where a look-up in a set costs ten.
import { FORMS } from "../english/word-class.ts";
import type { Tokens } from "./tokens.ts";

const [NO, YES] = [1, 2];

/** Whether `holds` of the norm of token `i`, which must be one of the text's: `wordGate((norm) => months.has(norm))`. */
export function wordGate(holds: (norm: string) => boolean): (tokens: Tokens, i: number) => boolean {
  const answers = new Uint8Array(FORMS);
  return ({ form, norm }, i) => {
    const own = form[i]!;
    if (own === 0) return holds(norm[i]!);
    return (answers[own] ||= holds(norm[i]!) ? YES : NO) === YES;
  };
}

/** What `read` makes of the norm of token `i`, the same object each time; null where it makes nothing of it. */
export function wordReader<T extends object | string | null>(
  read: (norm: string) => T,
): (tokens: Tokens, i: number) => T {
  const answers = new Array<T | undefined>(FORMS);
  return ({ form, norm }, i) => {
    const own = form[i]!;
    const known = answers[own];
    if (known !== undefined) return known;
    const answer = read(norm[i]!);
    if (own > 0) answers[own] = answer;
    return answer;
  };
}
